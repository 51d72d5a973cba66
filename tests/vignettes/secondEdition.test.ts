/** Stories of the second edition, told by people; each says the level and the reason, written down before the rules were asked. */
import { describe, expect, it } from 'vitest'
import { content } from '#tests/support/content.ts'
import { readCases } from '#src/content/cases.ts'
import { isOverTriaged, isUnderTriaged, levelNumber, metricsOf } from '#src/domain/cases/metrics.ts'
import { answersOf, runCase } from '#src/domain/cases/vignettes.ts'
import first from './cases.json' with { type: 'json' }
import stories from './second-edition.json' with { type: 'json' }

const read = readCases(content, stories)
const cases = read.ok ? read.cases : []
const outcomes = cases.map((one) => runCase(content, one))
const withReason = stories.cases as unknown as { id: string; narrative: string; why: string; referenceUrgency: string }[]
const whyOf = (id: string) => withReason.find((one) => one.id === id)!.why

describe('the people of the second edition', () => {
  it.each(outcomes)('$id: told $atLeast', (outcome) => {
    expect(outcome.acceptable).toContain(outcome.atLeast)
    expect([isUnderTriaged(outcome), isOverTriaged(outcome)]).toEqual([false, false])
    expect(outcome.notes).toEqual([])
  })

  it('are told the exact level, nobody an emergency less', () => {
    const metrics = metricsOf(outcomes)
    expect(metrics.emergencySensitivity.share).toBe(1)
    expect(metrics.exact.share).toBe(1)
  })

  it('are at least 60 with names of their own, beside those of the first edition', () => {
    const names = [...cases, ...first.cases].map(({ id }) => id)
    expect(cases.length).toBeGreaterThanOrEqual(60)
    expect(new Set(names).size).toBe(names.length)
  })

  it('speak in their own words, and the reason of each names a rule, a cause or a step', () => {
    for (const { narrative, why } of withReason) {
      expect(narrative).toMatch(/“.+”|^A nurse: /)
      expect(why).toMatch(/R-[EDVS]\d\d|V-[ACP]\d\d|explain|doubt|colds a year|do not count|No sign is there/)
    }
  })

  it('are told more by the very rule that their reason names', () => {
    const named = outcomes.flatMap(({ id, rules }) => (/\b[Dd]oubt\b/.test(whyOf(id)) ? [] : { id, rules, refs: refsIn(whyOf(id)) }))
    const missing = named.filter(({ rules, refs }) => refs.length > 0 && !refs.some((ref) => rules.includes(ref)))
    expect(missing.map(({ id, rules, refs }) => `${id}: ${refs.join()} said, ${rules.join()} met`)).toEqual([])
  })

  it('are without leukaemia and left in peace in at least 40 cases', () => {
    const calm = cases.filter(({ category, acceptable }) => category === 'non-leukaemia' && acceptable?.includes('self-care'))
    expect(calm.length).toBeGreaterThanOrEqual(40)
  })
})

describe('between them they try', () => {
  const tried = cases.map((one) => ({ answers: answersOf(content, one).answers, level: runCase(content, one).atLeast }))

  it.each(content.causes.map(({ id }) => id))('the cause "%s" inside its limits and beyond', (cause) => {
    const levels = tried.flatMap(({ answers, level }) => (Object.values(answers).includes(cause) ? levelNumber(level) : []))
    // Periods keep a floor of 2 weeks, whatever explains them (R-S08).
    expect(Math.min(...levels)).toBe(/period|always-heavy/.test(cause) ? 1 : 0)
    expect(Math.max(...levels)).toBeGreaterThan(Math.min(...levels))
  })

  it('doubt, silence about days, "comes and goes", "is it over?", the glass test and what staff measured', () => {
    const said = cases.flatMap(({ symptoms }) => symptoms)
    expect(cases.filter(({ notSure }) => notSure).length).toBeGreaterThanOrEqual(12)
    expect(said.filter(({ durationDays, severity }) => durationDays === null && severity).length).toBeGreaterThanOrEqual(6)
    expect(said.filter(({ trend }) => trend === 'comesAndGoes').length).toBeGreaterThanOrEqual(4)
    expect(said.filter(({ measures }) => measures?.['over'] !== undefined).length).toBeGreaterThanOrEqual(10)
    expect(new Set(said.map(({ measures }) => measures?.['glass']))).toEqual(new Set([undefined, 'fade', 'stay', 'not-tested']))
    expect(cases.filter(({ readings }) => readings).length).toBeGreaterThanOrEqual(8)
  })
})

const refsIn = (why: string) => why.match(/R-[EDVS]\d\d/g) ?? []
