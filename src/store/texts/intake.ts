/** The texts of the intake screen. */
import raw from 'virtual:language/en/intake'
import type { Messages } from '#src/content/language.ts'
import { messagesFrom } from '#src/content/message.ts'

const english = messagesFrom<Messages['intake']>(raw, 'en')

export const useIntakeTexts = (): Messages['intake'] => english
