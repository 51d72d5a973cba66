/** The texts of the privacy page. */
import raw from 'virtual:language/en/privacyPage'
import type { Messages } from '#src/content/language.ts'
import { messagesFrom } from '#src/content/message.ts'

const english = messagesFrom<Messages['privacyPage']>(raw, 'en')

export const usePrivacyTexts = (): Messages['privacyPage'] => english
