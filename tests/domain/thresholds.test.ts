/** Every number of the rules, at the number and just short of it. */
import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { factsFrom } from '#src/domain/engine/facts.ts'
import { adviceFor, content, data } from '#tests/support/content.ts'
import { minor, unexplained } from '#tests/support/proof.ts'

const met = (answers: Answers) => adviceFor(answers).met.map(({ rule }) => rule.ref)
const at =
  (answers: Answers, fact: string) =>
  (since: number): Answers => ({ ...answers, [fact]: since })
const aged =
  (answers: Answers) =>
  (age: number): Answers => ({ ...answers, age })

const lines: [string, string, number, number, (value: number) => Answers][] = [
  ['child-age', 'R-V13', 15.99, 16, aged(unexplained('testicular-swelling'))],
  ['young-person-age', 'R-D01', 24.99, 25, aged(unexplained('petechiae'))],
  ['young-child-age', 'R-E04', 5.99, 6, aged({ ...minor('fever'), irritability: 'yes', 'irritability.cannot-comfort': 'yes' })],
  ['toddler-age', 'R-S10', 1.99, 2, aged({ ...minor('nosebleeds'), who: 'child' })],
  ['preschool-age', 'R-D27', 4.99, 5, aged({ ...unexplained('pallor'), 'down-syndrome': 'yes' })],
  ['head-age', 'R-E22', 11.99, 12, aged({ ...minor('headache'), ...minor('blurred-vision') })],
  ['growing-pains-from-age', 'R-V10', 2.99, 3, aged({ ...minor('bone-pain'), 'bone-pain.cause': 'growing-pattern' })],
  ['growing-pains-under-age', 'R-V10', 13, 12.99, aged({ ...minor('bone-pain'), 'bone-pain.cause': 'growing-pattern' })],
  ['no-crawling-age', 'R-D22', 0.49, 0.5, aged(unexplained('easy-bruising'))],
  ['small-baby-age', 'R-E09', 0.24, 0.25, aged(minor('fever'))],
  ['infant-fever-age', 'R-D13', 0.49, 0.5, aged({ ...minor('fever'), temperature: 39 })],
  ['fever-temperature', 'R-E08', 38, 37.9, at({ immunosuppressed: 'yes' }, 'temperature')],
  ['infant-high-temperature', 'R-D13', 39, 38.9, at({ ...minor('fever'), age: 0.4 }, 'temperature')],
  ['fever-days', 'R-V03', 3, 2, at(unexplained('fever'), 'fever.since')],
  ['long-fever-days', 'R-D13', 5, 4, at({ ...minor('fever'), age: 9 }, 'fever.since')],
  ['tired-days-young', 'R-V02', 14, 13, at({ ...unexplained('fatigue'), age: 24 }, 'fatigue.since')],
  ['tired-days-adult', 'R-V02', 21, 20, at(unexplained('fatigue'), 'fatigue.since')],
  ['tired-soon-days-young', 'R-S03', 7, 6, at({ ...unexplained('fatigue'), age: 24 }, 'fatigue.since')],
  ['tired-soon-days-adult', 'R-S03', 14, 13, at(unexplained('fatigue'), 'fatigue.since')],
  ['pain-days', 'R-S04', 14, 13, at(unexplained('back-pain'), 'back-pain.since')],
  ['limp-days', 'R-D09', 8, 7, at({ ...minor('limp-or-refusal-to-walk'), age: 5 }, 'limp-or-refusal-to-walk.since')],
  ['lump-days', 'R-S01', 8, 7, at(unexplained('swollen-lymph-nodes'), 'swollen-lymph-nodes.since')],
  ['appetite-days', 'R-S02', 14, 13, at(minor('appetite-loss'), 'appetite-loss.since')],
  ['faint-days', 'R-S06', 14, 13, at(minor('dizziness'), 'dizziness.since')],
  ['child-headache-days', 'R-S05', 28, 27, at({ ...minor('headache'), age: 10 }, 'headache.since')],
  ['child-vomiting-days', 'R-S05', 14, 13, at({ ...minor('vomiting'), age: 10 }, 'vomiting.since')],
  ['cough-days', 'R-S11', 21, 20, at(minor('cough-wheeze'), 'cough-wheeze.since')],
  ['stool-blood-days', 'R-S11', 21, 20, at(minor('blood-in-stool'), 'blood-in-stool.since')],
  ['swelling-days', 'R-S12', 14, 13, at(minor('gum-swelling'), 'gum-swelling.since')],
  ['mouth-days', 'R-S12', 14, 13, at(minor('sore-throat-mouth-ulcers'), 'sore-throat-mouth-ulcers.since')],
  ['nosebleed-minutes', 'R-E14', 10, 9, at(minor('nosebleeds'), 'nosebleeds.minutes')],
  ['regular-nosebleeds', 'R-S10', 2, 1, at(minor('nosebleeds'), 'nosebleeds.times')],
  ['often-seen', 'R-V17', 3, 2, at(minor('night-sweats'), 'times-seen')],
]

describe('someone at the line is told, and someone just short of it is not', () => {
  it.each(lines)('%s, by %s: %d and %d', (_id, ref, there, short, answers) => {
    expect(met(answers(there))).toContain(ref)
    expect(met(answers(short))).not.toContain(ref)
  })

  it('from 60 on, lasting bone or back pain also gets words about myeloma', () => {
    expect(content.rules.find(({ ref }) => ref === 'R-S04')?.ageFrom?.years).toBe(60)
  })

  it('from 8 on, girls are asked about periods and pregnancy', () => {
    const isOpen = (age: number) => ['heavy-periods', 'pregnant'].map((id) => factsFrom(content, { sex: 'female', age })[id])
    expect(isOpen(8)).toEqual([undefined, undefined])
    expect(isOpen(7.99)).toEqual(['no', 'no'])
  })

  it('no number is left out', () => {
    expect(data.thresholds.map(({ id }) => id).toSorted()).toEqual([...lines.map(([id]) => id), 'older-age', 'period-age'].toSorted())
  })
})
