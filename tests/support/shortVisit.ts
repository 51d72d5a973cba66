/** The short way as somebody goes it who knows every answer: each question that is shown is answered, and no other. */
import type { FactId } from '#src/content/model.ts'
import { openOf } from '#src/domain/check/open.ts'
import { nextStep, noticedPages, shownStep, signOf } from '#src/domain/check/shortWay.ts'
import { spanAround, withSpan } from '#src/domain/check/spans.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck, withAnswer, withGroupedNo, type Check } from '#src/domain/check/check.ts'
import { see, type Seen } from '#src/domain/check/seen.ts'
import { emergencyRows, trueItems, type Step } from '#src/domain/check/questionnaire.ts'
import { content } from './content.ts'

const seeAll = (answers: Answers) => see(content, answers)

export type Visit = { check: Check; steps: readonly Step[]; asked: number }

/** `truth`: what this person would answer if everything was asked. `next`: where the way goes, for a planted fault. */
export function shortVisit(truth: Answers, next: typeof nextStep = nextStep): Visit {
  let check: Check = emptyCheck
  let asked = 0
  const give = (fact: FactId) => {
    const value = truth[fact]
    if (value === undefined) return
    asked += 1
    const isRough = typeof value === 'number' && fact.endsWith('.since') && check.answers[fact] === undefined
    check = isRough && value >= 0 ? withSpan(check, fact, spanAround(value).id) : withAnswer(check, fact, value)
  }
  const rest = (facts: readonly FactId[]) => {
    for (const fact of facts) if (truth[fact] !== 'no') give(fact)
    check = withGroupedNo(
      check,
      facts.filter((fact) => truth[fact] === 'no'),
    )
  }
  const now = (): Seen => seeAll(check.answers)

  for (const fact of ['who', 'age', 'sex']) give(fact)
  rest(emergencyRows(now()).flatMap(({ rows }) => rows.map(({ id }) => id)))
  for (const { id } of trueItems(now())) give(id)
  for (const page of noticedPages(now())) for (const { rows } of page) rest(rows.map(({ id }) => id))

  const steps: Step[] = []
  for (let step = next(seeAll, check, steps); step; step = next(seeAll, check, steps)) {
    steps.push(step)
    answer(step)
    if (steps.length > 60) throw new Error('The way has no end.')
  }
  return { check, steps, asked }

  /** What an answer opens on the same page is answered there too. */
  function answer(step: Step): void {
    const done = new Set<FactId>()
    for (;;) {
      const facts = shownFacts(now(), check, step).filter((fact) => !done.has(fact))
      if (facts.length === 0) return
      for (const fact of facts) {
        done.add(fact)
        give(fact)
      }
    }
  }
}

/** The questions of a step: those it names, and the details of the signs it names. */
function shownFacts(seen: Seen, { rough }: Check, step: Step): FactId[] {
  const { facts, kind, skipped } = shownStep(seen, step)
  if (kind !== 'details') return [...facts]
  return openOf(seen, rough)
    .map(({ fact }) => fact)
    .filter((fact) => facts.includes(signOf(seen, fact)) && !facts.includes(fact) && !skipped.includes(fact))
}

/** The answers of somebody who was asked everything that can be asked of them. */
export function wholeVisit(truth: Answers): Answers {
  const given = (facts: readonly FactId[]) => facts.flatMap((fact) => (truth[fact] === undefined ? [] : [[fact, truth[fact]] as const]))
  const said = new Map(given(['who', 'age', 'sex']))
  for (;;) {
    const answers: Answers = Object.fromEntries(said)
    const more = given(openOf(seeAll(answers)).map(({ fact }) => fact))
    if (more.length === 0) return answers
    for (const [fact, value] of more) said.set(fact, value)
  }
}
