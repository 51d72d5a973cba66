/** One summary of each check in each language, whoever shows it. */
import type { Content } from '#src/content/model.ts'
import type { Check } from '#src/domain/check/check.ts'
import { once } from '#src/domain/engine/once.ts'
import { summaryOf, type Summary } from '#src/domain/told/summary.ts'
import { useContent } from './content.ts'
import { seenIn } from './seen.ts'

/** `words`: the content of a language. */
export const summaryIn = once((words: Content) => once((check: Check): Summary => summaryOf(seenIn(words)(check.answers), check)))

/** In the language that is read here. */
export const useSummary = (check: Check): Summary => summaryIn(useContent())(check)
