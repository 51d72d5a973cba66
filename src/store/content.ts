/** The content in the language of the screen. */
import { content as english } from '#src/content/app.ts'
import type { Content } from '#src/content/model.ts'
import type { Language } from '#src/content/language.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { once } from '#src/domain/engine/once.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import { useLanguage } from './language.ts'
import { seenIn } from './seen.ts'

const contentIn = once((language: Language): Content => language.content?.(english) ?? english)

export const useContent = (): Content => contentIn(useLanguage())

/** What is known from these answers, in the words of this language. */
export const useSeen = (answers: Answers): Seen => seenIn(useContent())(answers)
