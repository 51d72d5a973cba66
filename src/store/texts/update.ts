/** The texts of the notice that a new version is ready. */
import raw from 'virtual:language/en/update'
import type { Messages } from '#src/content/language.ts'
import { messagesFrom } from '#src/content/message.ts'

const english = messagesFrom<Messages['update']>(raw, 'en')

export const useUpdateTexts = (): Messages['update'] => english
