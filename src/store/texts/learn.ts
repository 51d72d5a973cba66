/** The texts around the learning pages; what these say stands in data/learn. */
import raw from 'virtual:language/en/learn'
import type { Messages } from '#src/content/language.ts'
import { messagesFrom } from '#src/content/message.ts'

const english = messagesFrom<Messages['learn']>(raw, 'en')

export const useLearnTexts = (): Messages['learn'] => english
