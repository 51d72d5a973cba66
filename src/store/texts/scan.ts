/** The texts of taking in a patient's answers on the nurse's screen. */
import raw from 'virtual:language/en/scan'
import type { Messages } from '#src/content/language.ts'
import { messagesFrom } from '#src/content/message.ts'

const english = messagesFrom<Messages['scan']>(raw, 'en')

export const useScanTexts = (): Messages['scan'] => english
