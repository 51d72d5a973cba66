/** The texts for a browser that runs no script. They stand in the HTML and nowhere else. */
import raw from 'virtual:language/en/withoutScript'
import type { Messages } from '#src/content/language.ts'
import { messagesFrom } from '#src/content/message.ts'

const english = messagesFrom<Messages['withoutScript']>(raw, 'en')

export const useWithoutScriptTexts = (): Messages['withoutScript'] => english
