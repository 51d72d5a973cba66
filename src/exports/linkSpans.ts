/**
 * Which numbers of days in a link stand for a span: one choice for each that can, after all answers. Where none does,
 * nothing is written, so that a link without spans is what it was before there were any.
 */
import type { FactId } from '#src/content/model.ts'
import { spansIn } from '#src/domain/check/spans.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import type { Model, Reader, Writer } from './pack.ts'

const couldBe = (answers: Answers) =>
  spansIn(
    answers,
    Object.keys(answers)
      .filter((fact) => fact.endsWith('.since'))
      .toSorted(),
  )

export function writeRough(out: Writer, answers: Answers, rough: readonly FactId[]): void {
  const model: Model = [1, 1]
  for (const fact of couldBe(answers)) out.choose(model, rough.includes(fact) ? 1 : 0)
}

/** Undefined if more is left than was ever written. */
export function readRough(input: Reader, answers: ReadonlyMap<FactId, Value>): FactId[] | undefined {
  const model: Model = [1, 1]
  const rough = couldBe(Object.fromEntries(answers)).filter(() => input.choose(model) === 1)
  return input.isAtEnd() ? rough : undefined
}
