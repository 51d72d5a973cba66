import { join } from 'node:path'
import { loadContent } from '#src/content/load.ts'
import type { Content } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import type { Check } from '#src/domain/check/check.ts'
import { withRestNo } from '#src/domain/cases/examples.ts'
import { triage, type Triage } from '#src/domain/engine/triage.ts'
import { see, type Seen } from '#src/domain/check/seen.ts'
import { summaryOf, type Summary } from '#src/domain/told/summary.ts'

export const dataFolder = join(import.meta.dirname, '../../data')
/** Frozen: a test that changed it would change it for the files that run after it. */
export const { content, data } = frozen(loadContent(dataFolder))

/** A woman or man of 40 who answers for themselves, with "no" to every row and context question: everything else harmless. */
export const harmless: Answers = withRestNo(content, {})

/** Everything but these answers is harmless. */
export const adviceFor = (answers: Answers): Triage => triage(see(content, { ...harmless, ...answers }))

/** Nothing but these answers is known. */
export const adviceKnowing = (answers: Answers): Triage => triage(see(content, answers))

/** These answers, read with the content of `data/`. */
export const seenOf = (answers: Answers): Seen => see(content, answers)

/** What a reader is told of this check. */
export const summarise = (rulebook: Content, check: Check): Summary => summaryOf(see(rulebook, check.answers), check)

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
