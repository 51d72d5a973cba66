/** Maximal cases: everything as worrying as can be except one kind of thing. The rules are monotone, so no other answer set without it goes higher. */
import { describe, expect, it } from 'vitest'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { atoms } from '#src/domain/engine/condition.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { adviceFor, content, harmless } from '#tests/support/content.ts'
import { minor, rank, withNo, worstAt } from '#tests/support/proof.ts'
import { see } from '#src/domain/check/seen.ts'

/** The facts that the rules of these levels look at. */
const factsOf = (...levels: LevelId[]) =>
  new Set(content.rules.filter(({ level }) => levels.includes(level)).flatMap(({ when }) => atoms(when).map(({ fact }) => fact)))

describe('someone without any emergency sign is never told to call an ambulance', () => {
  it.each([0.1, 5, 24, 40, 80])('at the age of %d, however bad everything else is', (age) => {
    const facts = factsOf('emergency')
    facts.delete('age')
    expect(rank(triage(see(content, withNo(worstAt(age), facts))).atLeast)).toBeLessThan(rank('emergency'))
  })
})

describe('someone without any sign of the levels above is never told more than within 48 hours', () => {
  it.each([0.1, 5, 24, 40, 80])('at the age of %d', (age) => {
    const facts = factsOf('emergency', 'same-day')
    facts.delete('age')
    expect(rank(triage(see(content, withNo(worstAt(age), facts))).atLeast)).toBeLessThanOrEqual(rank('within-48h'))
  })
})

describe('one red flag is what it takes: with every row "no", an emergency cannot come from who the person is', () => {
  it.each([0, 0.2, 10, 30, 90])('at the age of %d', (age) => {
    const about = {
      ...worstAt(age),
      ...Object.fromEntries(Object.entries(harmless).filter(([fact]) => !['age', 'who', 'sex'].includes(fact))),
    }
    const context = Object.fromEntries(content.context.filter(({ kind, nurse }) => kind === 'three' && !nurse).map(({ id }) => [id, 'yes']))
    // What a doctor found and what a carer feels say more than who the person is.
    const nothing = { ...about, ...context, 'told-liver-or-spleen': 'no', 'carer-concern': 'no', temperature: 36.5 }
    expect(triage(see(content, nothing)).atLeast).toBe('self-care')
  })
})

/** These cannot be explained away, or need a doctor even when they are small. */
const neverMinor = new Set([
  'jaundice',
  'chest-pain',
  'leg-swelling',
  'double-vision',
  'trouble-lying-flat',
  'weight-loss',
  'night-sweats',
  'heavy-periods',
  'testicular-swelling',
  'no-urine',
  'very-fast-breathing',
  'head-injury',
  'fainting',
  'petechiae',
])

describe('someone whose symptom is short, mild, explained and the same is told to watch', () => {
  const small = content.symptoms.filter(({ id, redFlag, partOf }) => redFlag !== 'alone' && !partOf && !neverMinor.has(id))
  it.each(small.map(({ id }) => id))('%s, at 40', (id) => {
    expect(adviceFor(minor(id)).atLeast).toBe('self-care')
  })

  it('and so is someone with a whole cold: fever, cough, sore throat, tired, not hungry', () => {
    const cold = ['fever', 'cough-wheeze', 'sore-throat-mouth-ulcers', 'fatigue', 'appetite-loss', 'generally-unwell', 'headache']
    const answers = Object.fromEntries(cold.flatMap((id) => Object.entries({ ...minor(id), [`${id}.cause`]: 'cold-flu' })))
    expect(adviceFor(answers).atLeast).toBe('self-care')
  })

  it('but with one detail left out it is not taken to be small', () => {
    for (const detail of ['since', 'trend', 'severity', 'cause']) {
      const { [`cough-wheeze.${detail}`]: _, ...rest }: Answers = {
        ...minor('cough-wheeze'),
        ...(detail !== 'cause' && { 'cough-wheeze.cause': 'cold-flu' }),
      }
      expect(adviceFor(rest).atLeast).toBe('within-2-weeks')
    }
  })

  it('and not when the person who gives care is worried', () => {
    expect(adviceFor({ ...minor('cough-wheeze'), who: 'child', age: 4, 'carer-concern': 'yes' }).atLeast).toBe('within-2-weeks')
  })
})

describe('I-23 being older never makes advice more urgent', () => {
  it('the one thing that age adds is text', () => {
    const added = content.rules.filter(({ ageFrom }) => ageFrom)
    expect(added.map(({ ref }) => ref)).toEqual(['R-S04'])
  })
})
