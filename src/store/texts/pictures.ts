/** The texts that stand with the pictures. */
import raw from 'virtual:language/en/pictures'
import type { Messages } from '#src/content/language.ts'
import { messagesFrom } from '#src/content/message.ts'

const english = messagesFrom<Messages['pictures']>(raw, 'en')

export const usePictureTexts = (): Messages['pictures'] => english
