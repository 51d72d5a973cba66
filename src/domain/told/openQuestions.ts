/** What could still make the advice more urgent, each as one thing to answer. */
import type { FactId } from '#src/content/model.ts'
import { labelOf, questionOf, subjectOf } from '#src/domain/check/fact.ts'
import { findSymptom, rowOf } from '#src/domain/check/rows.ts'
import type { Seen } from '#src/domain/check/seen.ts'

export type OpenQuestion = { id: FactId; label: string; howToCheck?: string; notSure: boolean; detail: boolean; facts: readonly FactId[] }

/** The open facts that could make it more urgent, each as one thing to answer: not sure first, then details, then empty rows, best first. */
export function openQuestions(seen: Seen, couldChange: readonly FactId[], next: readonly FactId[]): OpenQuestion[] {
  const { content, facts } = seen
  const behind = new Map<FactId, FactId[]>()
  for (const fact of couldChange) {
    const question = questionOf(seen, fact)
    const known = behind.get(question)
    if (known) known.push(fact)
    else behind.set(question, [fact])
  }
  const questions = [...behind].map(([id, asked]): OpenQuestion => {
    const isSymptom = findSymptom(content, subjectOf(id)) !== undefined
    const detail = isSymptom && facts[id] === 'yes'
    const howToCheck = isSymptom && !detail ? rowOf(content, id).howToCheck : undefined
    return {
      id,
      label: labelOf(content, id),
      ...(howToCheck && { howToCheck }),
      notSure: facts[id] === 'notSure',
      detail,
      facts: asked,
    }
  })
  const asked = new Map(next.map((id, index) => [id, index]))
  const place = ({ id, notSure, detail }: OpenQuestion) => (notSure ? 0 : detail ? 1 : 2 + (asked.get(id) ?? next.length))
  return questions.toSorted((a, b) => place(a) - place(b))
}
