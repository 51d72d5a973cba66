/** Advice at least, at most and why, in the small: a few made-up rules over the questions of today. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition, Content, Escalation, Rule } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import { adviceOf } from '#src/domain/engine/advice.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { askNext } from '#src/domain/check/askNext.ts'
import { ruleBook, triage } from '#src/domain/engine/triage.ts'
import { content, harmless } from '#tests/support/content.ts'
import { see } from '#src/domain/check/seen.ts'
import { someCheck } from '#tests/support/checks.ts'
import { runs } from '#tests/support/propertyRuns.ts'

const yes = (fact: string): Condition => ({ fact, is: 'yes' })
const all = (...facts: string[]): Condition => ({ all: facts.map(yes) })
const any = (...facts: string[]): Condition => ({ any: facts.map(yes) })
const rule = (id: string, level: LevelId, when: Condition): Rule => ({ ...content.rules[0]!, id, ref: id, level, when })
const withRules = (rules: readonly Rule[], escalations: readonly Escalation[] = []): Content => ({ ...content, rules, escalations })
const open = (...facts: string[]): Answers => Object.fromEntries(Object.entries(harmless).filter(([fact]) => !facts.includes(fact)))

describe('advice', () => {
  const rules = withRules([
    rule('both', 'emergency', all('fever', 'pallor')),
    rule('pale', 'same-day', yes('pallor')),
    rule('tired', 'same-day', yes('fatigue')),
    rule('dizzy', 'within-2-weeks', yes('dizziness')),
  ])

  it('is what is certain, and could become what is open', () => {
    expect(triage(see(rules, { pallor: 'yes' }))).toMatchObject({ atLeast: 'same-day', atMost: 'emergency', settled: false })
    expect(triage(see(rules, { pallor: 'yes', fever: 'no' }))).toMatchObject({ atLeast: 'same-day', atMost: 'same-day', settled: true })
    expect(triage(see(rules, { pallor: 'no' }))).toMatchObject({ atLeast: 'self-care', atMost: 'same-day', settled: false })
  })

  it('could be changed only by what leads above it', () => {
    expect(triage(see(rules, { pallor: 'yes' })).couldChange).toEqual(['fever'])
    expect(triage(see(rules, { dizziness: 'yes' })).couldChange).toEqual(['fever', 'pallor', 'fatigue'])
    expect(triage(see(rules, { pallor: 'yes', fever: 'yes' })).couldChange).toEqual([])
  })

  it('has every rule that is met, with the answers behind it, each once', () => {
    const twice = rule('twice', 'same-day', { any: [all('fever', 'pallor'), all('fever', 'fatigue'), yes('jaundice')] })
    const { met } = triage(see(withRules([twice]), { fever: 'yes', pallor: 'yes', fatigue: 'yes' }))
    expect(met.map(({ rule: { id }, because }) => [id, because])).toEqual([['twice', ['fever', 'pallor', 'fatigue']]])
    expect(triage(see(rules, { dizziness: 'yes', pallor: 'yes' })).met.map(({ rule: { id } }) => id)).toEqual(['pale', 'dizzy'])
  })

  it('to watch has one reason, and none beside a reason to see somebody', () => {
    const watch = [rule('small', 'self-care', yes('fever')), rule('nothing', 'self-care', { all: [] })]
    const reasons = (answers: Answers) =>
      triage(see(withRules([rule('pale', 'within-48h', yes('pallor')), ...watch]), answers)).met.map(({ rule: { id } }) => id)
    expect(reasons({ fever: 'yes', pallor: 'no' })).toEqual(['small'])
    expect(reasons({ fever: 'no', pallor: 'no' })).toEqual(['nothing'])
    expect(reasons({ fever: 'yes', pallor: 'yes' })).toEqual(['pale'])
  })
})

describe('advice alone', () => {
  it('is that of the triage, with the same rules behind it', () => {
    fc.assert(
      fc.property(someCheck, ({ answers }) => {
        const { level, rules } = adviceOf(content, answers)
        const { atLeast, reasons } = triage(see(content, answers))
        expect(level).toBe(atLeast)
        // Of the rules for watching, triage gives the first.
        const spoken = level === 'self-care' ? rules.slice(0, 1) : rules
        expect(spoken.map(({ id }) => id)).toEqual(reasons.map(({ rule: { id } }) => id))
      }),
      { numRuns: runs(300), seed: 7 },
    )
  })

  it('is to watch where no rule is met', () => {
    expect(adviceOf(withRules([rule('pale', 'same-day', yes('pallor'))]), { pallor: 'no' })).toEqual({ level: 'self-care', rules: [] })
  })
})

describe('the book of rules', () => {
  it('has the most urgent first, in whatever order they were written', () => {
    const rules = [
      rule('soon', 'within-48h', yes('fever')),
      rule('now', 'emergency', yes('seizure')),
      rule('today', 'same-day', yes('pallor')),
    ]
    expect(ruleBook(withRules(rules)).map(({ id }) => id)).toEqual(['now', 'today', 'soon'])
  })

  it('is written once: every answer asks for it', () => {
    expect(ruleBook(content)).toBe(ruleBook(content))
  })
})

describe('what raises advice', () => {
  const [text] = content.escalations
  const raising = (change: Partial<Escalation>): Escalation => ({ ...text!, id: 'raised', ...change })
  const rules = [
    rule('soon', 'within-48h', yes('pallor')),
    rule('later', 'within-2-weeks', yes('fatigue')),
    rule('fit', 'within-2-weeks', yes('seizure')),
    rule('lump', 'within-2-weeks', yes('lymph-nodes-neck')),
    rule('long', 'within-2-weeks', { fact: 'fever.since', atLeast: 7 }),
  ]
  const muchWorse = withRules(rules, [raising({ from: ['within-2-weeks', 'within-48h'], to: 'one-up', when: 'ownSymptomMuchWorse' })])
  const often = withRules(rules, [raising({ from: ['within-2-weeks'], to: 'same-day', when: { fact: 'times-seen', atLeast: 3 } })])
  const told = (rulebook: Content, answers: Answers) => triage(see({ ...rulebook }, { ...harmless, ...answers })).atLeast

  it('raises the levels it is for, and no others', () => {
    expect(told(often, { fatigue: 'yes', 'times-seen': 3 })).toBe('same-day')
    expect(told(often, { fatigue: 'yes', 'times-seen': 2 })).toBe('within-2-weeks')
    expect(told(often, { pallor: 'yes', 'times-seen': 3 })).toBe('within-48h')
    expect(told(often, { 'times-seen': 3 })).toBe('self-care')
  })

  it('raises each level by one', () => {
    expect(told(muchWorse, { fatigue: 'yes', 'fatigue.trend': 'muchWorse' })).toBe('within-48h')
    expect(told(muchWorse, { pallor: 'yes', 'pallor.trend': 'muchWorse' })).toBe('same-day')
  })

  it('looks at a symptom of the rule itself, and asks for much worse', () => {
    expect(told(muchWorse, { fatigue: 'yes', 'fatigue.trend': 'worse' })).toBe('within-2-weeks')
    expect(told(muchWorse, { fatigue: 'yes', headache: 'yes', 'headache.trend': 'muchWorse' })).toBe('within-2-weeks')
    expect(told(muchWorse, { fatigue: 'yes', pallor: 'no', 'pallor.trend': 'muchWorse' })).toBe('within-2-weeks')
  })

  it('looks at the trend of the whole for a piece, and at none where none is asked', () => {
    const lumps = { 'swollen-lymph-nodes': 'yes', 'lymph-nodes-neck': 'yes' }
    expect(told(muchWorse, { ...lumps, 'swollen-lymph-nodes.trend': 'muchWorse' })).toBe('within-48h')
    expect(told(muchWorse, { ...lumps, 'lymph-nodes-neck.trend': 'muchWorse' })).toBe('within-2-weeks')
    expect(told(muchWorse, { seizure: 'yes', 'seizure.trend': 'muchWorse' })).toBe('within-2-weeks')
    expect(told(muchWorse, { fever: 'yes', 'fever.since': 9, 'fever.trend': 'muchWorse' })).toBe('within-2-weeks')
  })

  it('is a rule like any other, with its own name for each level', () => {
    const names = ruleBook({ ...muchWorse }).filter(({ id }) => id.startsWith('raised'))
    expect(names.map(({ id, level }) => [id, level])).toEqual([
      ['raised-from-within-48h', 'same-day'],
      ['raised-from-within-2-weeks', 'within-48h'],
    ])
    expect(names[0]).toMatchObject({ ref: text!.ref, why: text!.why, sources: text!.sources })
  })
})

describe('what is asked next', () => {
  const rules = withRules([
    rule('ill', 'emergency', all('fever', 'seizure')),
    rule('pale', 'same-day', yes('pallor')),
    rule('tired', 'same-day', yes('fatigue')),
    rule('pale-or-dizzy', 'within-48h', any('pallor', 'dizziness')),
    rule('aching', 'within-2-weeks', all('headache', 'vomiting')),
    rule('bruised', 'within-2-weeks', yes('easy-bruising')),
  ])

  it('is first what would be most urgent, then what settles most', () => {
    const rows = ['dizziness', 'fatigue', 'pallor', 'fever', 'jaundice']
    expect(askNext(see(rules, { ...open(...rows), seizure: 'yes' }))).toEqual(['fever', 'pallor', 'fatigue', 'dizziness'])
  })

  it('is nothing that decides only together with another open row', () => {
    expect(askNext(see(rules, open('headache', 'vomiting')))).toEqual([])
    expect(askNext(see(rules, { ...open('vomiting'), headache: 'yes' }))).toEqual(['vomiting'])
  })

  it('is nothing that could only meet what is met', () => {
    expect(askNext(see(rules, { ...open('dizziness'), pallor: 'yes' }))).toEqual([])
  })

  it('counts no level below what is certain: there only what settles more comes first', () => {
    const more = withRules([...rules.rules, rule('bruised-again', 'within-2-weeks', yes('easy-bruising'))])
    const rest = open('dizziness', 'easy-bruising', 'fatigue')
    expect(askNext(see(more, rest))).toEqual(['fatigue', 'dizziness', 'easy-bruising'])
    expect(askNext(see(more, { ...rest, fatigue: 'yes' }))).toEqual(['easy-bruising', 'dizziness'])
  })
})
