/** The texts of handing a check over and taking one in: links, codes and files. */
import raw from 'virtual:language/en/handover'
import type { Messages } from '#src/content/language.ts'
import { messagesFrom } from '#src/content/message.ts'

const english = messagesFrom<Messages['handover']>(raw, 'en')

export const useHandoverTexts = (): Messages['handover'] => english
