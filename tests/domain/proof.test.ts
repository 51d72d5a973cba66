/** The rules cannot lower advice by construction, and none of them is dead or shadowed. */
import { describe, expect, it } from 'vitest'
import type { Atom, Rule } from '#src/content/model.ts'
import { condition as conditionSchema } from '#src/content/conditionSchema.ts'
import { reaches } from '#src/domain/engine/atom.ts'
import { atoms, evaluate } from '#src/domain/engine/condition.ts'
import { factsFrom } from '#src/domain/engine/facts.ts'
import { ruleBook, triage } from '#src/domain/engine/triage.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import { content, harmless } from '#tests/support/content.ts'
import { leastWith, minor, orders, rank, ways } from '#tests/support/proof.ts'
import { runs } from '#tests/support/propertyRuns.ts'
import { see } from '#src/domain/check/seen.ts'

const verdicts = ['unmet', 'unknown', 'met']
const everyAtom = new Map<string, Atom>(
  ruleBook(content)
    .flatMap(({ when }) => atoms(when))
    .map((atom) => [JSON.stringify(atom), atom]),
)

const isOfMeasured = (atom: Atom) =>
  (atom.fact === 'age' && 'atLeast' in atom) ||
  ('under' in atom && atom.fact !== 'age') ||
  content.context.some(({ id, nurse }) => nurse && atom.fact.split('.')[0] === id) ||
  atom.fact === 'news2'

/** The rules that say more than what is left when no other is met. */
const own = (rule: Rule) => rule.level !== 'self-care'

describe('I-01 I-02 advice can only rise as answers get more worrying', () => {
  it.each(['not', 'none', 'unless', 'lessThan', 'ageFrom', 'ageOver'])('the schema has no "%s"', (word) => {
    expect(conditionSchema.safeParse({ [word]: { symptom: 'fever' } }).success).toBe(false)
    expect(conditionSchema.safeParse({ symptom: 'fever', [word]: 3 }).success).toBe(false)
  })

  it('no atom can ask for "no", for better, or for mild', () => {
    expect(conditionSchema.safeParse({ symptom: 'fever', is: 'no' }).success).toBe(false)
    expect(conditionSchema.safeParse({ symptom: 'fever', trend: 'better' }).success).toBe(false)
    expect(conditionSchema.safeParse({ symptom: 'fever', severity: 'mild' }).success).toBe(false)
    expect(conditionSchema.safeParse({ symptom: 'fever', unexplained: false }).success).toBe(false)
  })

  it.each([...everyAtom.keys()])('%s is monotone over the whole order of its fact', (key) => {
    const atom = everyAtom.get(key)!
    // The limits of measured values have an order of their own (vitals.test.ts), and hold for some ages only (I-23).
    if (isOfMeasured(atom)) return
    const order = 'unexplained' in atom ? ['clinician', 'unexplained'] : (orders.get(atom.fact) ?? [])
    const found = order.map((value) => verdicts.indexOf(reaches(atom, { [atom.fact]: value })))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(found.at(-1) ?? verdicts.indexOf('met')).toBe(verdicts.indexOf('met'))
    expect(reaches(atom, {})).not.toBe('unmet')
    const onNo = reaches(atom, { [atom.fact]: 'no' })
    expect(onNo).toBe('unmet')
  })
})

describe('no rule is dead or shadowed', () => {
  it.each(content.rules.filter(own).map(({ ref, id }) => [ref, id]))(
    '%s %s is met by the least worrying answers it asks for',
    (_ref, id) => {
      const rule = content.rules.find((one) => one.id === id)!
      const [first] = ways(rule.when)
      expect(evaluate(rule.when, factsFrom(content, leastWith(first!)))).toBe('met')
      expect(evaluate(rule.when, factsFrom(content, harmless))).toBe('unmet')
    },
  )

  const compared = content.rules.filter((rule) => own(rule) && rule.ref !== 'R-S13')
  it.each(compared.map(({ ref, id }) => [ref, id]))('without %s %s someone would be told something less urgent', (_ref, id) => {
    const rule = content.rules.find((one) => one.id === id)!
    const others = content.rules.filter((one) => one.id !== id && (rule.level !== 'within-2-weeks' || one.ref !== 'R-S13'))
    const without = { ...content, rules: others }
    let tried = 0
    for (const way of ways(rule.when)) {
      const answers = leastWith(way)
      if (rank(triage(see(without, answers)).atLeast) < rank(rule.level)) return
      tried += 1
      if (tried > 300) break
    }
    expect.fail(`${id} never decides anything alone`)
  })

  it('without the catch-all someone with a cough that gets worse would be told to watch', () => {
    const answers = { ...harmless, ...minor('cough-wheeze'), 'cough-wheeze.trend': 'worse' }
    expect(triage(see(content, answers)).atLeast).toBe('within-2-weeks')
    expect(triage(see({ ...content, rules: content.rules.filter(({ ref }) => ref !== 'R-S13') }, answers)).atLeast).toBe('self-care')
  })
})

describe('I-24 everyone gets advice', () => {
  it('someone who says no to everything: the watch rule that says what was not ruled out', () => {
    const { atLeast, met, settled } = triage(see(content, harmless))
    expect(atLeast).toBe('self-care')
    expect(met.map(({ rule }) => rule.ref)).toEqual(['R-W02'])
    expect(settled).toBe(true)
  })

  it.each([0.2, 5, 24, 40])('someone of %d with any two symptoms', (age) => {
    for (const { id: a } of content.symptoms.slice(0, runs(content.symptoms.length)))
      for (const { id: b } of content.symptoms) {
        if (a > b) continue
        const { atLeast, atMost, met } = triage(see(content, { ...harmless, age, [a]: 'yes', [b]: 'yes' }))
        expect(met.length).toBeGreaterThan(0)
        expect(met[0]!.rule.level).toBe(atLeast)
        expect(levelOrder.indexOf(atMost)).toBeLessThanOrEqual(levelOrder.indexOf(atLeast))
      }
  })
})

describe('a child whose every answer is no has a settled result', () => {
  it('a feature of a row that was answered no is not waited for', () => {
    const { 'not-acting-normally.no-response': _, ...others } = harmless
    const answers = { ...others, age: 5, who: 'child' }
    expect(triage(see(content, answers))).toMatchObject({ atLeast: 'self-care', settled: true, couldChange: [] })
  })
})
