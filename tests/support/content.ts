import { join } from 'node:path'
import { loadContent } from '#src/content/load.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { withRestNo } from '#src/domain/cases/examples.ts'
import { triage, type Triage } from '#src/domain/engine/triage.ts'

export const dataFolder = join(import.meta.dirname, '../../data')
export const { content, data } = loadContent(dataFolder)

/** A woman or man of 40 who answers for themselves, with "no" to every row and context question: everything else harmless. */
export const harmless: Answers = withRestNo(content, {})

/** Everything but these answers is harmless. */
export const adviceFor = (answers: Answers): Triage => triage(content, { ...harmless, ...answers })

/** Nothing but these answers is known. */
export const adviceKnowing = (answers: Answers): Triage => triage(content, answers)
