/** One reading and one triage for each set of answers, whoever asks: the check, the result, the sheet and the nurse's screen. */
import { content } from '#src/content/app.ts'
import type { Content } from '#src/content/model.ts'
import { once } from '#src/domain/engine/once.ts'
import { hasResult, see, type See } from '#src/domain/check/seen.ts'
import { triage, type Triage } from '#src/domain/engine/triage.ts'
import type { Answers } from '#src/domain/engine/answers.ts'

/** Reads answers in the words of this content, which differ by language. */
export const seenIn = once((words: Content): See => once((answers: Answers) => see(words, answers)))

export const seenOf: See = seenIn(content)

export const triageIn = once(triage)

export const triageOf = (answers: Answers): Triage => triageIn(seenOf(answers))

export const hasResultOf = (answers: Answers): boolean => hasResult(seenOf(answers), triageOf(answers))
