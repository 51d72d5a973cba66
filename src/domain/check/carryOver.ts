import type { Content, FactId } from '#src/content/model.ts'
import { isLater } from '#src/content/version.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import type { Check } from './check.ts'
import { answerOrder } from '#src/domain/engine/atom.ts'
import { subjectOf } from './fact.ts'
import { accepts, answerable, groupedOf } from './values.ts'

export { isLater }

export type CarriedOver = {
  answers: Answers
  grouped: readonly FactId[]
  /** What had to be left behind, under the ids it came with. */
  lost: readonly FactId[]
  /** The questions of today that this leaves open: they are to be asked again. */
  again: readonly FactId[]
}

/**
 * Answers given under other rules, as answers to the questions of today. Whatever comes from outside goes through here:
 * the browser's storage, a link, a file. `rules`: the version they were given under; null, and anything that is no
 * version, counts as the oldest. Answers of rules later than ours are all asked again: we cannot know what changed.
 *
 * An answer that today's questions could not get is left out, because the engine would read it as harmless. Where two
 * old questions became one, the more worrying answer stays.
 */
export function carriedOver(content: Content, given: Pick<Check, 'answers' | 'grouped'>, rules: string | null): CarriedOver {
  const answers: Record<FactId, Value> = {}
  const lost: FactId[] = []
  const again: FactId[] = []

  for (const [fact, old] of byFactOfToday(content, given.answers)) {
    const values = hasChanged(content, fact, rules ?? '')
      ? []
      : old.map(({ value }) => value).filter((value) => accepts(content, fact, value))
    const value = oneOf(values)
    if (value === undefined) again.push(fact)
    else answers[fact] = value
    lost.push(...old.filter((one) => value === undefined || !accepts(content, fact, one.value)).map(({ id }) => id))
  }
  const asked = new Set(answerable(content))
  const grouped = groupedOf(
    given.grouped.map((id) => idOfToday(content, id)),
    answers,
  )
  // Details come up with their row.
  const open = again.filter((fact) => asked.has(fact) && !(fact.includes('.') && again.includes(subjectOf(fact))))
  return { answers, grouped, lost, again: open }
}

function byFactOfToday(content: Content, answers: Answers): Map<FactId, { id: FactId; value: Value }[]> {
  const found = new Map<FactId, { id: FactId; value: Value }[]>()
  for (const [id, value] of Object.entries(answers)) {
    const fact = idOfToday(content, id)
    found.set(fact, [...(found.get(fact) ?? []), { id, value }])
  }
  return found
}

/** `old.since` moves with `old`. */
function idOfToday({ replaced }: Content, fact: FactId): FactId {
  const newIdOf = (id: FactId) => replaced.find((one) => one.id === id)?.by
  const row = subjectOf(fact)
  return newIdOf(fact) ?? (newIdOf(row) ?? row) + fact.slice(row.length)
}

function hasChanged({ changed, version }: Content, fact: FactId, rules: string): boolean {
  if (isLater(rules, version)) return true
  // A detail has the same name for every symptom: `cause` stands for each of them.
  return changed.some(({ id, since }) => (id === fact || id === subjectOf(fact) || fact.endsWith(`.${id}`)) && isLater(since, rules))
}

/** The one value there is; of yes, not sure and no the most worrying; undefined where nobody can tell which holds. */
function oneOf(values: readonly Value[]): Value | undefined {
  const [first] = values
  if (values.every((value) => value === first)) return first
  const ranks = values.map((value) => answerOrder.findIndex((one) => one === value))
  return ranks.includes(-1) ? undefined : answerOrder[Math.max(...ranks)]
}
