/** Sorts statements: the most important first. */
import type { Content, FactId } from '#src/content/model.ts'
import type { GroupId } from '#src/content/schema.ts'
import { severityOrder, trendOrder } from '#src/domain/engine/facts.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import type { Detail } from './details.ts'
import type { Statement } from './statements.ts'

/**
 * First who it is about; then what met the rules of the advice, red flags, the urgency of the rules met, signs of a
 * cell line before the unspecific, the more severe, the worse, what every output says, and the order they came in.
 * A "no" that says most beside the yes answers stands before the others.
 */
export function byWeight(content: Content, statements: readonly Statement[]): Statement[] {
  const negatives = pertinentNegatives(content, statements)
  return statements
    .map((statement) => ({ statement, weight: weightOf(statement, negatives) }))
    .toSorted((a, b) => compareWeights(a.weight, b.weight))
    .map(({ statement }) => statement)
}

type Weight = readonly number[]

function weightOf(one: Statement, negatives: ReadonlyMap<FactId, number>): Weight {
  const word = (kind: Detail['kind']) => one.details.find((detail) => detail.kind === kind)?.value
  const isNo = one.state === 'no' || one.state === 'groupedNo'
  return [
    ['who', 'age', 'sex'].includes(one.id) ? 0 : 1,
    one.decides ? 0 : 1,
    one.redFlag && !isNo ? 0 : 1,
    one.urgency ? levelOrder.indexOf(one.urgency) : levelOrder.length,
    one.kind !== 'symptom' || isNo || one.groups.some((group) => group !== 'nonspecific') ? 0 : 1,
    -severityOrder.findIndex((step) => step === word('severity')),
    -trendOrder.findIndex((step) => step === word('trend')),
    one.always ? 0 : 1,
    isNo ? (negatives.get(one.id) ?? negatives.size) : 0,
  ]
}

function compareWeights(a: Weight, b: Weight): number {
  const index = a.findIndex((value, at) => value !== b[at])
  return index < 0 ? 0 : a[index]! - b[index]!
}

/** Their places: those of the cell line that most of the yes answers speak for come first. */
function pertinentNegatives(content: Content, statements: readonly Statement[]): ReadonlyMap<FactId, number> {
  const yes = statements.filter(({ state, groups }) => state === 'yes' && groups.length > 0)
  const count = (id: GroupId) => yes.filter(({ groups }) => groups.includes(id)).length
  const spokenFor = content.groups.filter(({ id }) => count(id) > 0).toSorted((a, b) => count(b.id) - count(a.id))
  const unspecific = content.groups.filter(({ id }) => id === 'nonspecific')
  const groups = [...spokenFor.filter(({ id }) => id !== 'nonspecific'), ...unspecific, ...content.groups]
  return new Map([...new Set(groups.flatMap(({ negatives }) => negatives))].map((id, place) => [id, place]))
}
