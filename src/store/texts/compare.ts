/** The texts of comparing with kept checks. */
import raw from 'virtual:language/en/compare'
import type { Messages } from '#src/content/language.ts'
import { messagesFrom } from '#src/content/message.ts'

const english = messagesFrom<Messages['compare']>(raw, 'en')

export const useCompareTexts = (): Messages['compare'] => english
