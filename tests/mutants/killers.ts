/**
 * What notices a fault in the rules, as functions over the content.
 *
 * A mutant is killed when somebody would be told something else than the evidence pack says:
 *
 * - **advice**: the person of a line of the evidence table (./evidence.ts: the rules of 5.3, the steps of 5.2, the red-flag
 *   floors), of a step of table 5.5, or of a written case (tests/vignettes) is now told another level, or "viral"
 *   would explain a red flag (I-22);
 * - **reason**: the level is the same, but the rule of a line of the evidence table is no longer among the reasons, or has
 *   become one. A result lists every rule that fired (I-15), so what the person and the nurse read is another. Nothing
 *   else can notice a rule that stands in the shadow of one as urgent;
 * - **example**: an example of a rule of the real data, run on the changed rule of the same id, has another verdict. An
 *   example that is gone together with its rule kills nothing: a rule that was left out, or stands in the file of another
 *   level, must be noticed by the advice or the reasons.
 */
import type { Content } from '#src/content/model.ts'
import type { Data } from '#src/content/read.ts'
import { evaluate } from '#src/domain/engine/condition.ts'
import { factsFrom } from '#src/domain/engine/facts.ts'
import { triage } from '#src/domain/engine/triage.ts'
import type { Case } from '#src/domain/cases/case.ts'
import { answersOf, runCase } from '#src/domain/cases/vignettes.ts'
import { harmless } from '#tests/support/content.ts'
import { steps } from '#tests/support/oneMoreAnswer.ts'
import { readCases } from '#src/content/cases.ts'
import written from '#tests/vignettes/cases.json' with { type: 'json' }
import secondEdition from '#tests/vignettes/second-edition.json' with { type: 'json' }
import { contentsOf, type Contents } from './contents.ts'
import { changeOf, concerns, personOf, type Person } from './change.ts'
import { redFlagRows } from '#src/content/compile.ts'
import { evidence, neverViral, redFlags } from './evidence.ts'
import { noEmergency } from './vitals.ts'
import type { Mutant } from './mutants.ts'
import { endings } from './endings.ts'
import { peopleWho } from './people.ts'
import { see } from '#src/domain/check/seen.ts'

type Noticed = 'advice' | 'reason' | 'example'
export type Killer = { noticed: Noticed; who: string }

/** What this check notices in the content, if anything; `people`: those whose answers it asks about, if it asks about any. */
type Check = { who: string; people: readonly Person[]; notices: (content: Content) => Noticed | undefined }

/** The checks of the real content, to be run on changed content. */
export type Checks = { contents: Contents; list: readonly Check[] }

export function checksOf(data: Data): Checks {
  const contents = contentsOf(data)
  const { real } = contents
  const list = [
    ...lines(real),
    ...ended(real),
    ...oneStep(real),
    ...cases(real),
    ...noneOfThese(real),
    ...guards(),
    ...marks(),
    ...examples(data, real),
    myelomaWords,
    askedOfGirls,
  ]
  return { contents, list }
}

/**
 * Who notices the change; undefined when nobody does. The changed data goes through the code of the app. Only those whom
 * the change concerns are asked, and those that speak of what was changed first: they are the likeliest to notice. Of a
 * whole rule, advice is the better witness.
 */
export function killerOf({ data, rule, change }: Mutant, { contents, list }: Checks): Killer | undefined {
  const content = contents.of(data)
  const changed = changeOf(contents.real, content)
  const ref = rule.split(' ')[0]!
  const ids = [...(change.match(/[a-z]+-[a-z-]+/g) ?? []), ...(/^[a-z][a-z.-]+$/.test(rule) ? [rule] : [])]
  const isWholeRule = change === 'left out' || change.startsWith('only ')
  const relevance = ({ who }: Check) =>
    (who.startsWith(ref) || who.includes(`cause=${ref}`) ? 2 : 0) + (ids.some((id) => who.includes(id)) ? 1 : 0)
  const relevances = list.map(relevance)
  const likeliestFirst = [3, 2, 1, 0].flatMap((one) => list.filter((_, index) => relevances[index] === one))
  let found: Killer | undefined
  for (const { who, people, notices } of likeliestFirst) {
    const isConcerned = !changed.isOfRulesAlone || people.some((person) => concerns(changed, person))
    const noticed = isConcerned ? notices(content) : undefined
    if (noticed && (noticed === 'advice' || !isWholeRule)) return { noticed, who }
    if (noticed) found ??= { noticed, who }
  }
  return found
}

function lines(real: Content): Check[] {
  const people = evidence.flatMap((line) => peopleWho(line.who).map((answers) => ({ ...line, answers })))
  return people.map(({ ref, who, level, short, answers }) => ({
    who: `${ref} of the evidence table: ${who || 'nothing to tell'}`,
    people: [personOf(real, answers)],
    notices: (content) => {
      const { atLeast, met } = triage(see(content, answers))
      if (atLeast !== level) return 'advice'
      return met.some(({ rule }) => rule.ref === ref) === short ? 'reason' : undefined
    },
  }))
}

function oneStep(real: Content): Check[] {
  return steps.map(([who, start, from, change, to]) => ({
    who: `table 5.5: ${who}`,
    people: [start, { ...start, ...change }].map((answers) => personOf(real, { ...harmless, ...answers })),
    notices: (content) => {
      const hears = (answers: typeof start) => triage(see(content, { ...harmless, ...answers })).atLeast
      return hears(start) === from && hears({ ...start, ...change }) === to ? undefined : 'advice'
    },
  }))
}

function cases(real: Content): Check[] {
  const stories = readCases(real, secondEdition)
  return [...(written.cases as Case[]), ...(stories.ok ? stories.cases : [])].map((one) => ({
    who: `the written case ${one.id}`,
    people: [personOf(real, answersOf(real, one).answers)],
    notices: (content) => {
      const { atLeast, acceptable } = runCase(content, one)
      return acceptable.includes(atLeast) ? undefined : 'advice'
    },
  }))
}

function ended(real: Content): Check[] {
  return endings.flatMap(({ ref, isOver, who }) =>
    peopleWho(who).map((answers) => ({
      who: `${ref}, ${isOver ? 'explained no more' : 'explained'}: ${who}`,
      people: [personOf(real, answers)],
      notices: (content) => {
        const { met } = triage(see(content, answers))
        return met.some(({ rule }) => rule.ref === ref) === isOver ? undefined : 'reason'
      },
    })),
  )
}

function noneOfThese(real: Content): Check[] {
  return noEmergency.map((who) => {
    const [answers] = peopleWho(who)
    return {
      who: `R-E25, short of an emergency: ${who}`,
      people: [personOf(real, answers!)],
      notices: (content) => (triage(see(content, answers!)).atLeast === 'emergency' ? 'advice' : undefined),
    }
  })
}

/** What is an emergency by itself is told first, and a feature of it counts whatever is said of its row. */
function marks(): Check[] {
  return redFlags.map(([ref, row]) => ({
    who: `${ref}: the mark of ${row}`,
    people: [],
    notices: ({ symptoms }) => (redFlagRows(symptoms).includes(row) ? undefined : 'reason'),
  }))
}

function guards(): Check[] {
  return neverViral.map((id) => ({
    who: `I-22: "viral" as the cause of ${id}`,
    people: [],
    notices: (content) => {
      const symptoms = [{ id, present: true, unexplained: false }]
      const one: Case = { id, age: 4, symptoms, modifiers: { knownCause: 'viral' }, referenceUrgency: 'self-care' }
      return answersOf(content, one).answers[`${id}.cause`] === undefined ? undefined : 'advice'
    },
  }))
}

function examples(data: Data, real: Content): Check[] {
  return data.rules.flatMap(({ rules }) =>
    rules.flatMap(({ id, ref, examples: list }) =>
      list.map(({ name, given, others, expect }): Check => ({
        who: `${ref} ${id}, its example: ${name}`,
        people: [personOf(real, others === 'no' ? { ...harmless, ...given } : given)],
        notices: (content) => {
          const rule = content.rules.find((one) => one.id === id)
          const answers = others === 'no' ? { ...harmless, ...given } : given
          return !rule || evaluate(rule.when, factsFrom(content, answers)) === expect ? undefined : 'example'
        },
      })),
    ),
  )
}

/** The one number that decides words and no urgency: from 60 on, lasting bone or back pain also gets blood tests for myeloma (R-S04). */
const myelomaWords: Check = {
  who: 'R-S04: the words about myeloma, at 60 and not before',
  people: [],
  notices: ({ rules }) => (rules.every(({ ageFrom }) => ageFrom === undefined || ageFrom.years === 60) ? undefined : 'reason'),
}

/** A number that decides what is asked: girls of 8 are asked about periods and pregnancy, and nobody younger. */
const askedOfGirls: Check = {
  who: 'period-age: periods and pregnancy, asked from 8 on and not before',
  people: [],
  notices: (content) => {
    const girl = (age: number) => factsFrom(content, { sex: 'female', age })
    const isAsked = (age: number) => girl(age)['heavy-periods'] === undefined && girl(age)['pregnant'] === undefined
    return isAsked(8) && !isAsked(7.99) ? undefined : 'reason'
  },
}
