/** The chosen language: its interface texts. English is always there; another language is one more file (data/languages). */
import { english } from '#src/content/start.ts'
import type { CoreMessages } from '#src/content/language.ts'

export const languageTag = 'en'

export const useMessages = (): CoreMessages => english
