/** Which answers can be given at all: what comes from the browser's storage, a link or a file is held against this. */
import type { Content, Context, FactId } from '#src/content/model.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { answerOrder, severityOrder, trendOrder } from '#src/domain/engine/atom.ts'
import { once } from '#src/domain/engine/once.ts'

type Accepts = (value: Value) => boolean

/** Is this a value that the questionnaire of today could have given? Numbers out of range are kept: the screens question them. */
export function accepts(content: Content, fact: FactId, value: Value): boolean {
  return index(content).get(fact)?.(value) ?? false
}

/** Every fact that can be answered. */
export function answerable(content: Content): FactId[] {
  return [...index(content).keys()]
}

/** The "no" answers among these that were given together. */
export function groupedOf(grouped: readonly FactId[], answers: Answers): FactId[] {
  const no = new Set(Object.keys(answers).filter((fact) => answers[fact] === 'no'))
  return [...new Set(grouped)].filter((fact) => no.has(fact))
}

const index = once((content: Content): ReadonlyMap<FactId, Accepts> => {
  const three = oneOf(answerOrder)
  const asSaid = oneOf(content.causes.flatMap(({ asksProgress }) => asksProgress?.options ?? []).map(({ id }) => id))
  const cause = oneOf(['none', 'other', ...content.causes.map(({ id }) => id)])
  return new Map<FactId, Accepts>([
    ...content.context.map((item) => [item.id, contextValue(item)] as const),
    ...content.symptoms.flatMap(({ id, features, measures }) => [
      [id, three] as const,
      [`${id}.since`, isNumber] as const,
      [`${id}.trend`, oneOf(trendOrder)] as const,
      [`${id}.severity`, oneOf(severityOrder)] as const,
      [`${id}.cause`, cause] as const,
      [`${id}.as-said`, asSaid] as const,
      ...features.map((feature) => [`${id}.${feature.id}`, three] as const),
      ...measures.map((measure) => [`${id}.${measure.id}`, isNumber] as const),
    ]),
  ])
})

function contextValue({ kind, options = [] }: Context): Accepts {
  if (kind === 'three') return oneOf(answerOrder)
  return kind === 'number' ? isNumber : oneOf(options.map(({ id, value }) => value ?? id))
}

const oneOf =
  (values: readonly Value[]): Accepts =>
  (value) =>
    value === 'notSure' || values.includes(value)

const isNumber: Accepts = (value) => value === 'notSure' || (typeof value === 'number' && Number.isFinite(value) && value >= 0)
