/** A language file to fill in: every text that there is, in the order of the English, beside what is translated already (Node only). */
import { isCounted, type RawMessages } from './message.ts'
import type { English, TranslationFile } from './languages.ts'
import { shortHash } from './shortHash.ts'

type Tree = Readonly<Record<string, unknown>>
/** How a text stands in a language file; `english` is for the eyes of whoever translates. */
type Entry = { english: string | RawMessages; text: unknown; from: string }

/**
 * @param given the file as it is, or the head of a new one
 * @returns the file with each missing text as `""` and the fingerprint of today; what is stale keeps its text and its old one
 */
export function draftLanguage(english: English, given: Partial<TranslationFile> & Pick<TranslationFile, 'tag'>): Tree {
  const { messages = {}, clinical = {}, ...head } = given
  return { ...head, messages: filled(english.messages, messages), clinical: filled(english.clinical, clinical) }
}

function filled(english: RawMessages, given: Tree): Tree {
  const entries = Object.entries(english).map(([key, text]) => {
    const known = given[key]
    if (typeof text === 'object' && !isCounted(text)) return [key, filled(text, (known ?? {}) as Tree)] as const
    const { text: translated, from } = (known ?? { text: '', from: shortHash(text) }) as Entry
    return [key, { english: text, text: translated, from }] as const
  })
  return Object.fromEntries(entries)
}
