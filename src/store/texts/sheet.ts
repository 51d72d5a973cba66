/** The texts of the printed sheet, which the exports use too. */
import raw from 'virtual:language/en/sheet'
import type { Messages } from '#src/content/language.ts'
import { messagesFrom } from '#src/content/message.ts'

const english = messagesFrom<Messages['sheet']>(raw, 'en')

export const useSheetTexts = (): Messages['sheet'] => english
