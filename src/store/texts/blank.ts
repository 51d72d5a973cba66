/** The texts of the blank paper form. */
import raw from 'virtual:language/en/blank'
import type { Messages } from '#src/content/language.ts'
import { messagesFrom } from '#src/content/message.ts'

const english = messagesFrom<Messages['blank']>(raw, 'en')

export const useBlankTexts = (): Messages['blank'] => english
