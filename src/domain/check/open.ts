/** What could still be asked of this person, and how each of these answers would look at its best and at its worst. */
import type { Content, Context, FactId, Symptom } from '#src/content/model.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import type { Check } from './check.ts'
import { severityOrder, trendOrder } from '#src/domain/engine/atom.ts'
import { evaluate } from '#src/domain/engine/condition.ts'
import { openRows, type See, type Seen } from './seen.ts'
import { triage } from '#src/domain/engine/triage.ts'
import type { LevelId } from '#src/content/schema.ts'
import { detailsOf, shownContext } from './questionnaire.ts'
import { spanAround, spans } from './spans.ts'

/** A question that has no answer yet, or only a rough one. */
export type Open = { fact: FactId; calm: Value; worst: Value }

export type Given = Pick<Check, 'answers' | 'rough'>

/** The rows, the details of each yes, and what is known about the person. */
export function openOf(seen: Seen, rough: readonly FactId[] = []): Open[] {
  const { content, answers, facts, rows } = seen
  const { about, last } = content.questionnaire
  const items = shownContext(seen, [...about, ...last]).filter(({ required }) => !required)
  const yes = rows.filter(({ row }) => !row.feature && row.symptom.partOf === undefined && facts[row.id] === 'yes')
  const all = [
    ...openRows(seen).map((fact) => three(fact)),
    ...items.flatMap((item) => contextOpen(item)),
    ...yes.flatMap(({ row }) => detailsOpen(seen, row.symptom)),
  ]
  const unsaid = all.filter(({ fact }) => answers[fact] === undefined)
  return [...unsaid, ...rough.filter((fact) => typeof answers[fact] === 'number').map((fact) => roughOpen(fact, Number(answers[fact])))]
}

const three = (fact: FactId): Open => ({ fact, calm: 'no', worst: 'yes' })

function contextOpen({ id, kind, options = [] }: Context): Open[] {
  if (kind === 'three') return [three(id)]
  const values = options.flatMap(({ value }) => value ?? [])
  return values.length > 0 ? [{ fact: id, calm: Math.min(...values), worst: Math.max(...values) }] : []
}

function detailsOpen(seen: Seen, symptom: Symptom): Open[] {
  const { content } = seen
  const { id } = symptom
  const asked = detailsOf(seen, symptom)
  return [
    ...(asked.since ? [{ fact: `${id}.since`, calm: 0, worst: spans.at(-1)!.to }] : []),
    ...(asked.trend ? [{ fact: `${id}.trend`, calm: trendOrder[0]!, worst: trendOrder.at(-1)! }] : []),
    ...(asked.cause ? [{ fact: `${id}.cause`, calm: bestCause(content, symptom), worst: 'none' }] : []),
    ...(asked.progress ? [{ fact: `${id}.as-said`, calm: asked.progress.options[0]!.id, worst: asked.progress.options.at(-1)!.id }] : []),
    ...(asked.severity ? [{ fact: `${id}.severity`, calm: severityOrder[0]!, worst: severityOrder.at(-1)! }] : []),
    ...asked.features.map((feature) => three(`${id}.${feature.id}`)),
    ...asked.measures.map(({ id: measure, options }) => {
      const values = options.map(({ value }) => value)
      return { fact: `${id}.${measure}`, calm: Math.min(...values), worst: Math.max(...values) }
    }),
    // A very low temperature worries too: calm is what is usual.
    ...asked.readings.map(({ id: reading, min = 0, max = 0 }) => ({ fact: reading, calm: Math.max(min, usual), worst: max })),
  ]
}

/** °C: the one reading that people at home are asked for. */
const usual = 37

const roughOpen = (fact: FactId, days: number): Open => ({ fact, calm: spanAround(days).from, worst: days })

/** The cause that explains the most: what a clinician found, who also said how it would go, ends last. */
const bestCause = (content: Content, { causes }: Symptom): string =>
  causes.find((cause) => content.causes.find(({ id }) => id === cause)?.asksProgress) ?? causes[0] ?? 'none'

/** Everything open answered in the same way, and what then opens too. */
function completed(see: See, { answers, rough = [] }: Given, as: 'calm' | 'worst'): Seen {
  let seen = see(answers)
  let open = openOf(seen, rough)
  while (open.length > 0) {
    const more: Answers = Object.fromEntries(open.map((one) => [one.fact, one[as]]))
    seen = see({ ...seen.answers, ...more })
    open = openOf(seen)
  }
  return as === 'calm' ? explained(see, answers, seen) : seen
}

/** Where the cause is open and the one that was put in explains nothing, the first that does. */
function explained(see: See, answers: Answers, calm: Seen): Seen {
  return calm.content.symptoms.reduce((seen, symptom) => {
    const fact = `${symptom.id}.cause`
    if (answers[fact] !== undefined || seen.facts[symptom.id] !== 'yes' || isExplained(seen, symptom)) return seen
    const tries = detailsOf(seen, symptom).causes.map(({ id }) => see({ ...seen.answers, [fact]: id }))
    return tries.find((one) => isExplained(one, symptom)) ?? seen
  }, calm)
}

const isExplained = ({ facts }: Seen, { unexplained }: Symptom): boolean => evaluate(unexplained, facts) === 'unmet'

/** The least urgent advice that the open answers could still lead to; rules are positive, so all at their best lead to it. */
export const floorOf = (see: See, given: Given): LevelId => triage(completed(see, given, 'calm')).atLeast
/** The most urgent. */
export const ceilingOf = (see: See, given: Given): LevelId => triage(completed(see, given, 'worst')).atLeast
