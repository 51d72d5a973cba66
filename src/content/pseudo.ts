/**
 * Two made-up languages for the tests, each English with accents, about 40 % longer and in brackets: `en-XA`, and `ar-XB`
 * from right to left (Node only). What is on a screen without brackets does not come from the language file.
 */
import { isCounted, type RawMessages } from './message.ts'
import { shortHash } from './shortHash.ts'

type Tree = { readonly [key: string]: unknown }
type Source = { messages: RawMessages; clinical: RawMessages }

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqɋrŕsštţuûvṽwŵxẋyýzžAÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQɊRŔSŠTŢUÛVṼWŴXẊYÝZŽ']
    .join('')
    .match(/../gu)!
    .map((pair) => [...pair] as [string, string]),
)
const filling = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Right-to-left mark around, and the letters themselves run from right to left. */
const turned = (text: string) => `\u200f\u202e${text}\u202c\u200f`

/** Both languages, in the form of their files. */
export function pseudoLanguages({ messages, clinical }: Source) {
  const language = (tag: string, label: string, direction: 'ltr' | 'rtl') => {
    const change = (text: string) => pseudo(text, direction)
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
    const translate = (texts: RawMessages): Tree =>
      Object.fromEntries(
        Object.entries(texts).map(([key, text]) => {
          if (typeof text === 'string') return [key, { text: change(text), from: shortHash(text) }]
          if (!isCounted(text)) return [key, translate(text)]
          const counted = Object.fromEntries(forms.map((form) => [form, change(text[form] ?? text['other']!)]))
          return [key, { text: counted, from: shortHash(text) }]
        }),
      )
    return { tag, label: change(label), direction, reviewedBy: null, messages: translate(messages), clinical: translate(clinical) }
  }
  return [language('en-XA', 'English', 'ltr'), language('ar-XB', 'Arabic', 'rtl')]
}

/** "Call {emergencyNumber}" becomes "⟦Çåļļ {emergencyNumber} öñé⟧". */
function pseudo(text: string, direction: 'ltr' | 'rtl'): string {
  const pieces = text.split(/(\{\w+\})/)
  const changed = pieces.map((piece, index) => (index % 2 === 1 ? piece : accented(piece, direction)))
  const tail = accented(fillingOf(text.replace(/\{\w+\}/g, '').length), direction)
  return `⟦${changed.join('')}${tail && ` ${tail}`}⟧`
}

function accented(text: string, direction: 'ltr' | 'rtl'): string {
  const letters = text.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter)
  // Letter runs only: numbers, signs and spaces find their place by the rules of the script.
  return direction === 'ltr' ? letters : letters.replace(/\p{L}[\p{L}\p{M}’-]*/gu, turned)
}

/** Pads with whole words, so that lines break as in a real language. */
function fillingOf(length: number): string {
  const words: string[] = []
  for (let used = 0; used < Math.floor(length * 0.35); used += words.at(-1)!.length + 1) words.push(filling[words.length % filling.length]!)
  return words.join(' ')
}
