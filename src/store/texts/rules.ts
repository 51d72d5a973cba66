/** The texts of the rules page. */
import raw from 'virtual:language/en/rulesPage'
import type { Messages } from '#src/content/language.ts'
import { messagesFrom } from '#src/content/message.ts'

const english = messagesFrom<Messages['rulesPage']>(raw, 'en')

export const useRulesTexts = (): Messages['rulesPage'] => english
