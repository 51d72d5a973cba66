import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from '#src/domain/cases/case.ts'
import { answersOf } from '#src/domain/cases/vignettes.ts'
import { mattersOf } from '#src/domain/check/matters.ts'
import { ceilingOf, floorOf, openOf } from '#src/domain/check/open.ts'
import { listedOf, nextStep, noticedPages, shownStep } from '#src/domain/check/shortWay.ts'
import type { Step } from '#src/domain/check/questionnaire.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { tooEarly as heldBack } from '#src/domain/told/early.ts'
import { spans } from '#src/domain/check/spans.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { atoms } from '#src/domain/engine/condition.ts'
import { ruleBook, triage } from '#src/domain/engine/triage.ts'
import { somebody } from '#tests/oracle/people.ts'
import { readRules } from '#tests/oracle/files.ts'
import { content, dataFolder, harmless, seenOf, summarise } from '#tests/support/content.ts'
import { runs } from '#tests/support/propertyRuns.ts'
import { shortVisit, wholeVisit, type Visit } from '#tests/support/shortVisit.ts'

const adviceOf = (answers: Answers) => triage(seenOf(answers)).atLeast
const cases = ['cases', 'second-edition'].flatMap((name) => {
  const text = readFileSync(join(import.meta.dirname, `../../vignettes/${name}.json`), 'utf8')
  return (JSON.parse(text) as { cases: Case[] }).cases
})
const rules = readRules(dataFolder)
/** `SHORT_WAY_PEOPLE=20000 npx vitest run tests/domain/check/shortWay.test.ts` is the long form (docs/quality.md). */
const people = Number(process.env['SHORT_WAY_PEOPLE'] ?? runs(400))

/** Up to eight signs with their details; every tenth of them leaves much of the rest unsaid. */
function* generated(count: number): Generator<Answers> {
  for (let seed = 1; seed <= count; seed += 1) {
    const said = somebody(rules, seed) as Answers
    yield { ...(seed % 10 === 0 ? { who: 'me', age: 40, sex: 'any' } : harmless), ...said }
  }
}

/** Where the short way ends with other advice than the whole questionnaire, or stops while an open answer could still change it. */
function faults(all: Iterable<Answers>, next?: typeof nextStep): string[] {
  const found: string[] = []
  for (const truth of all) {
    const whole = adviceOf(wholeVisit(truth))
    const visit = shortVisit(truth, next)
    const short = adviceOf(visit.check.answers)
    if (whole !== short) found.push(`${short} instead of ${whole}: ${JSON.stringify(truth)}`)
    else if (stopsEarly(visit, truth)) found.push(`stopped at ${short}, which could still change: ${JSON.stringify(truth)}`)
  }
  return found
}

/** Of someone who knows all that is still open, none of it may be able to change the advice at the end. */
function stopsEarly({ check }: Visit, truth: Answers): boolean {
  const isKnown = openOf(seenOf(check.answers), check.rough).every(({ fact }) => truth[fact] !== undefined)
  return isKnown && floorOf(seenOf, check) !== ceilingOf(seenOf, check)
}

/** What they left open is not sure to them. */
function answeringAll(truth: Answers): Answers {
  const answers: Record<string, Value> = { ...wholeVisit(truth) }
  for (let open = openOf(seenOf({ ...answers })); open.length > 0; open = openOf(seenOf({ ...answers })))
    for (const { fact } of open) answers[fact] = 'notSure'
  return answers
}

describe('the short way', () => {
  it('ends at the advice of the whole questionnaire, for every written case', () => {
    expect(faults(cases.map((one) => answersOf(content, one).answers))).toEqual([])
  })

  it('ends at the advice of the whole questionnaire, for generated people', { timeout: people * 200 + 60_000 }, () => {
    expect(faults(generated(people))).toEqual([])
  })

  it('holds no advice back without naming the question that it waits for', () => {
    const all = [...cases.map((one) => answersOf(content, one).answers), ...generated(200)].flatMap((truth) => [truth, answeringAll(truth)])
    const held = all.map((answers) => summarise(content, { ...emptyCheck, answers })).filter(({ early }) => early === 'rows')
    expect(held.length).toBeGreaterThan(0)
    expect(held.filter(({ openQuestions }) => openQuestions.length === 0)).toEqual([])
  })

  it('ends with advice for whoever answers every page of it', () => {
    const calm = cases.map((one) => shortVisit(answeringAll(answersOf(content, one).answers)).check.answers).map(seenOf)
    expect(calm.filter((seen) => heldBack(seen, triage(seen))).map(({ answers }) => answers)).toEqual([])
  })

  it.each([
    ['they fade', 0, 'self-care'],
    ['they stay', 2, 'within-48h'],
  ])('asks for the glass test of spots: %s', (_, glass, level) => {
    const visit = shortVisit({
      ...harmless,
      age: 30,
      petechiae: 'yes',
      'petechiae.since': 1,
      'petechiae.trend': 'same',
      'petechiae.glass': glass,
    })
    expect(visit.check.answers['petechiae.glass']).toBe(glass)
    expect(adviceOf(visit.check.answers)).toBe(level)
  })

  it('keeps the page of a sign whatever is answered on it', () => {
    for (const age of [5, 30]) {
      for (const { id } of content.symptoms.filter(({ partOf }) => partOf === undefined)) {
        const said: Answers = { ...harmless, age, [id]: 'yes' }
        const step = nextStep(seenOf, { ...emptyCheck, answers: said }, [])
        if (step?.kind !== 'details') continue
        const details = openOf(seenOf(said)).filter(({ fact }) => fact.startsWith(`${id}.`))
        for (const { fact, calm, worst } of details) {
          for (const value of [calm, worst]) {
            expect([fact, value, shownStep(seenOf({ ...said, [fact]: value }), step).facts]).toEqual([fact, value, step.facts])
          }
        }
      }
    }
  })

  it('asks how many bruises there are only where the cause that was named makes it matter', () => {
    const counted = ['easy-bruising.count', 'easy-bruising.size']
    const asked = (cause: string) => {
      const truth = {
        ...harmless,
        'easy-bruising': 'yes',
        'easy-bruising.since': 3,
        'easy-bruising.trend': 'same',
        'easy-bruising.cause': cause,
      }
      const { check } = shortVisit({ ...truth, 'easy-bruising.count': 1, 'easy-bruising.size': 3 })
      return counted.filter((fact) => check.answers[fact] !== undefined)
    }
    expect(asked('none')).toEqual([])
    expect(asked('one-limb-bruise')).not.toEqual([])
  })

  it('is found out where it stops too early', () => {
    const tooEarly: typeof nextStep = (see, check, steps) => (steps.length > 0 ? undefined : nextStep(see, check, steps))
    const noDetails: typeof nextStep = () => undefined
    expect(faults(generated(runs(150)), tooEarly)).not.toEqual([])
    expect(faults(generated(runs(40)), noDetails)).not.toEqual([])
  })

  it('stops where the engine’s “at most” is the advice, when nothing is unsure and nothing unsaid', () => {
    for (const fact of ['easy-bruising', 'petechiae', 'fatigue', 'fever']) {
      const { check } = shortVisit({
        ...harmless,
        age: 8,
        who: 'child',
        [fact]: 'yes',
        [`${fact}.since`]: 20,
        [`${fact}.trend`]: 'same',
        [`${fact}.cause`]: 'none',
        temperature: 38.2,
      })
      const { atLeast, atMost } = triage(seenOf(check.answers))
      expect([fact, atLeast]).toEqual([fact, atMost])
    }
  })

  it('asks nothing more of somebody who has noticed nothing, but for a second look', () => {
    expect(shortVisit(harmless).steps.map(({ kind }) => kind)).toEqual(['look'])
  })

  it.each([
    ['a woman', { who: 'me', age: 34, sex: 'female' }],
    ['a man', { who: 'me', age: 70, sex: 'male' }],
    ['a child', { who: 'child', age: 4, sex: 'male' }],
    ['a woman with bruises', { who: 'me', age: 34, sex: 'female', 'easy-bruising': 'yes' }],
  ] as const)('asks %s who leaves everything open every sign that matters, on six pages at most after the details', (_, person) => {
    const early = new Set([...content.questionnaire.emergency.flatMap(({ rows }) => rows), ...content.context.map(({ id }) => id)])
    const said = Object.fromEntries(Object.entries(harmless).filter(([fact]) => early.has(fact)))
    const check = { ...emptyCheck, answers: { ...said, ...person } }
    const steps: Step[] = []
    for (let step = nextStep(seenOf, check, steps); step; step = nextStep(seenOf, check, steps)) steps.push(step)
    const asked = steps.filter(({ kind }) => kind === 'ask')
    expect(asked.length).toBeLessThanOrEqual(6)
    const facts = asked.flatMap((step) => step.facts)
    expect(new Set(facts).size).toBe(facts.length)
    const matters = mattersOf(seenOf, { answers: check.answers, rough: [] }).map(({ fact }) => fact)
    const detailed = new Set(steps.flatMap((step) => (step.kind === 'details' ? step.facts : [])))
    expect(matters.filter((fact) => !facts.includes(fact) && !detailed.has(fact.split('.')[0]!))).toEqual([])
    // The lines of a long step are those that were asked, in the groups of the lists.
    for (const step of asked.filter((one) => one.facts.length > 4)) {
      const lines = listedOf(seenOf(check.answers), step).flatMap(({ rows }) => rows.map(({ id }) => id))
      expect(lines.toSorted()).toEqual(step.facts.toSorted())
    }
  })

  it('looks at no more than three signs again, each of which would raise the advice', () => {
    const { steps, check } = shortVisit({ ...harmless, who: 'child', age: 8 })
    expect(steps[0]!.facts).toHaveLength(3)
    expect(steps[0]!.facts).toContain('petechiae')
    for (const id of steps[0]!.facts) expect(adviceOf({ ...check.answers, [id]: 'yes' })).not.toBe('self-care')
  })

  it('lists every sign of this person once, in two lists', () => {
    const listed = noticedPages(seenOf({ ...harmless, age: 4 }))
      .flat()
      .flatMap(({ rows }) => rows.map(({ id }) => id))
    const asked = seenOf({ ...harmless, age: 4 }).rows.filter(({ row, asked: isAsked }) => isAsked === 'shown' && !row.symptom.partOf)
    const emergency = new Set(content.questionnaire.emergency.flatMap(({ rows }) => rows))
    expect(listed.toSorted()).toEqual(
      asked
        .map(({ row }) => row.id)
        .filter((id) => !emergency.has(id))
        .toSorted(),
    )
  })
})

describe('a span of days', () => {
  const bounds = ruleBook(content).flatMap(({ when }) =>
    atoms(when).flatMap((atom) =>
      atom.fact.endsWith('.since') && 'atLeast' in atom && typeof atom.atLeast === 'number' ? [atom.atLeast] : [],
    ),
  )

  it('follows on the one before it', () => {
    for (const [index, { from }] of spans.entries()) expect(from).toBe(index === 0 ? 0 : spans[index - 1]!.to + 1)
  })

  it('has no end where no rule tells more days apart', () => {
    expect(Math.max(...bounds)).toBeLessThanOrEqual(spans.at(-1)!.from)
  })
})
