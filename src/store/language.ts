/**
 * The texts of the interface, as hooks: `useMessages` gives those that everyone gets; a section that travels apart is
 * imported with its page (`import useSheetTexts from 'virtual:texts/sheet'`, src/content/plugin.ts).
 */
import { english } from '#src/content/start.ts'
import { messagesFrom, type CoreMessages, type Messages, type RawMessages } from '#src/content/message.ts'

export const languageTag = 'en'

export const useMessages = (): CoreMessages => english

/** The hook of a section that travels apart. */
export function textsHook<Section extends keyof Messages>(_section: Section, raw: RawMessages): () => Messages[Section] {
  const texts = messagesFrom<Messages[Section]>(raw, languageTag)
  return () => texts
}
