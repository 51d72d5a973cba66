/** One reading and one triage for each set of answers, whoever asks: the check, the result, the sheet and the nurse's screen. */
import { content } from '#src/content/app.ts'
import { once } from '#src/domain/engine/once.ts'
import { see, type See } from '#src/domain/engine/seen.ts'
import { triage } from '#src/domain/engine/triage.ts'
import type { Answers } from '#src/domain/engine/answers.ts'

export const seenOf: See = once((answers: Answers) => see(content, answers))

export const triageOf = once((answers: Answers) => triage(seenOf(answers)))
