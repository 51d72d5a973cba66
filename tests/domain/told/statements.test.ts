/** The one list that every output takes from: each answer stands in it once, with its state, and what matters most comes first. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsFrom } from '#src/domain/engine/facts.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck, type Check } from '#src/domain/check/check.ts'
import { inState, type Statement } from '#src/domain/told/statements.ts'
import { someCheck } from '#tests/support/checks.ts'
import { content, harmless, summarise } from '#tests/support/content.ts'
import { runs } from '#tests/support/propertyRuns.ts'
import { see } from '#src/domain/check/seen.ts'

const listOf = (check: Check) => summarise(content, check).statements
const statements = (answers: Answers, grouped: readonly string[] = []) =>
  listOf({ ...emptyCheck, answers: { ...harmless, ...answers }, grouped })
const one = (list: readonly Statement[], id: string) => list.find((statement) => statement.id === id)!
const detail = (statement: Statement, fact: string) => statement.details.find((part) => part.fact === fact)!
const ids = (list: readonly Statement[]) => list.map(({ id }) => id)

const overruled = new Set(
  content.symptoms
    .filter(({ shownBy, measures }) => shownBy ?? measures.some(({ options }) => options.some(({ undoes }) => undoes)))
    .map(({ id }) => id),
)

describe('of any check', () => {
  it('every fact that was answered stands in the list once, as it was answered, and nothing else does', () => {
    fc.assert(
      fc.property(someCheck, (check) => {
        const list = listOf(check)
        const facts = factsFrom(content, check.answers)
        const told = list.flatMap(({ id, state, value, details }) => [
          { fact: id, state, value },
          ...details.map((part) => ({ fact: part.fact, state: part.state, value: part.value })),
        ])
        expect(new Set(told.map(({ fact }) => fact)).size).toBe(told.length)
        const said = told.filter(({ state, fact }) => !['notAnswered', 'notAsked'].includes(state) && !fact.endsWith('.cause'))
        for (const { fact, state, value } of said) {
          const asAnswered = state === 'given' ? value : state === 'groupedNo' ? 'no' : state
          expect([fact, asAnswered]).toEqual([fact, check.answers[fact] ?? facts[fact]])
          // For the rules a measured fever is a yes, and spots that fade are a no.
          expect(overruled.has(fact) ? facts[fact] : asAnswered).toBe(facts[fact])
        }
        const hidden = new Set(list.filter(({ state }) => state === 'notAsked').map(({ id }) => id))
        for (const { row, asked } of see(content, check.answers).rows) {
          if (asked !== 'shown' || check.answers[row.id] === undefined) continue
          expect([row.id, said.some(({ fact }) => fact === row.id)]).toEqual([row.id, !hidden.has(row.id)])
        }
      }),
      { seed: 20_261_123, numRuns: runs(120) },
    )
  }, 60_000)

  it('everything open that could make the advice more urgent is marked at what it belongs to', () => {
    fc.assert(
      fc.property(someCheck, (check) => {
        const { statements: list, triage } = summarise(content, check)
        expect(list.some(({ open }) => open)).toBe(triage.couldChange.length > 0)
        for (const fact of triage.couldChange) {
          const owners = [fact, fact.split('.')[0]!].flatMap((id) =>
            list.filter((statement) => statement.id === id || statement.details.some((part) => part.fact === id)),
          )
          const pieceOf = content.symptoms.find(({ id }) => id === fact.split('.')[0])?.partOf
          expect([fact, owners.some(({ open }) => open) || (pieceOf !== undefined && one(list, pieceOf).open)]).toEqual([fact, true])
        }
      }),
      { seed: 20_261_123, numRuns: runs(120) },
    )
  }, 60_000)
})

describe('a statement says', () => {
  it('each of the states apart', () => {
    const { pallor: _, ...most } = harmless
    const list = listOf({
      answers: { ...most, sex: 'male', fatigue: 'yes', fever: 'notSure', temperature: 38.4, 'times-seen': 1 },
      grouped: ['headache'],
      words: '',
      answeredAt: null,
    })
    expect(one(list, 'fatigue').state).toBe('yes')
    expect(one(list, 'fever').state).toBe('notSure')
    expect(one(list, 'vomiting').state).toBe('no')
    expect(one(list, 'headache').state).toBe('groupedNo')
    expect(one(list, 'pallor').state).toBe('notAnswered')
    expect(one(list, 'heavy-periods')).toMatchObject({ state: 'notAsked', reason: expect.stringMatching(/^Asked only/) as string })
    expect(one(list, 'temperature')).toMatchObject({ state: 'given', value: 38.4, valueLabel: '38.4 °C', kind: 'reading' })
    expect(one(list, 'times-seen')).toMatchObject({ state: 'given', value: 1, valueLabel: 'Once' })
    for (const id of ['pulse', 'alertness', 'vital-in-doubt']) expect(one(list, id)).not.toHaveProperty('value')
    for (const id of ['pulse', 'alertness', 'vital-in-doubt']) expect(one(list, id).state).toBe('notAsked')
  })

  it('what is known of a yes, and what of it is still open', () => {
    const nosebleeds = one(
      statements({
        nosebleeds: 'yes',
        'nosebleeds.since': 9,
        'nosebleeds.trend': 'notSure',
        'nosebleeds.times': 3,
        'nosebleeds.heavy': 'no',
      }),
      'nosebleeds',
    )
    expect(detail(nosebleeds, 'nosebleeds.since')).toMatchObject({ state: 'given', value: 9 })
    expect(detail(nosebleeds, 'nosebleeds.trend').state).toBe('notSure')
    expect(detail(nosebleeds, 'nosebleeds.times')).toMatchObject({ state: 'given', value: 3, valueLabel: '3 times or more' })
    expect(detail(nosebleeds, 'nosebleeds.heavy').state).toBe('no')
    expect(detail(nosebleeds, 'nosebleeds.minutes')).toMatchObject({ state: 'notAnswered', open: true })
  })

  it('whether the cause that was named explains the symptom', () => {
    const cause = (id: string, named: string) => detail(one(statements({ [id]: 'yes', [`${id}.cause`]: named }), id), `${id}.cause`)
    expect(cause('bone-pain', 'knock')).toMatchObject({ state: 'given', clinicalTerm: 'injury' })
    expect(cause('bone-pain', 'none').state).toBe('no')
    expect(cause('pallor', 'short-sleep').counts).toBe(false)
  })

  it('that oxygen decides, on either scale', () => {
    for (const scale of ['no', 'yes']) {
      expect(one(statements({ oxygen: 82, 'oxygen-scale-2': scale }), 'oxygen')).toMatchObject({ decides: true, urgency: 'emergency' })
    }
    expect(one(statements({ oxygen: 97 }), 'oxygen').decides).toBe(false)
  })

  it('a line of the emergency page with its symptom, when both are a yes, and by itself else', () => {
    const tight = 'chest-pain.tight-or-heavy'
    const both = statements({ 'chest-pain': 'yes', [tight]: 'yes' })
    expect(ids(both)).not.toContain(tight)
    expect(detail(one(both, 'chest-pain'), tight).state).toBe('yes')
    expect(one(statements({ [tight]: 'yes' }), tight)).toMatchObject({ state: 'yes', emergencySign: true, decides: true })
    expect(one(statements({ 'chest-pain': 'yes', [tight]: 'notSure' }), tight)).toMatchObject({ state: 'notSure', redFlag: true })
  })
})

describe('the first thing said is', () => {
  it('what met the rule that decides', () => {
    const yes = inState(
      statements({ fatigue: 'yes', 'bone-pain': 'yes', 'night-sweats': 'yes', 'limb-weakness-numbness': 'yes' }),
      'symptom',
      'yes',
    )
    expect(ids(yes)[0]).toBe('limb-weakness-numbness')
  })

  it('specific before unspecific, where the rules do not tell them apart', () => {
    const yes = inState(statements({ 'generally-unwell': 'yes', 'joint-pain': 'yes', 'feeling-cold': 'yes' }), 'symptom', 'yes')
    expect(ids(yes).at(-1)).toBe('generally-unwell')
  })

  it('a doubtful emergency sign, of all that is not sure', () => {
    const notSure = inState(statements({ fatigue: 'notSure', pallor: 'notSure', seizure: 'notSure' }), 'symptom', 'notSure')
    expect(ids(notSure)[0]).toBe('seizure')
  })

  it('the negative that matters for the pattern, of all that is denied', () => {
    const denied = (answers: Answers) => ids(inState(statements(answers), 'symptom', 'no', 'groupedNo'))
    expect(denied({ 'easy-bruising': 'yes' }).slice(0, 3)).toEqual(['petechiae', 'nosebleeds', 'bleeding-gums'])
    const forSweats = denied({ 'night-sweats': 'yes' }).slice(0, 8)
    for (const id of ['petechiae', 'swollen-lymph-nodes', 'abdominal-swelling', 'fever', 'weight-loss']) expect(forSweats).toContain(id)
  })
})

it('treatment, blood thinner, pregnancy, known leukaemia and readings are what every output says', () => {
  const always = statements({}).filter((statement) => statement.always)
  expect(ids(always)).toEqual(
    expect.arrayContaining(['immunosuppressed', 'low-platelets-or-thinner', 'pregnant', 'known-leukaemia', 'temperature']),
  )
})
