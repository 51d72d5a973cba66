/**
 * The three kinds of text. A sentence stays a string; one with places ("Part {part} of {total}") becomes a function of
 * its values; a counted text ({ one, other }) becomes a function of a number that picks the plural of its language, or
 * `zero` for none, where there is one.
 * The type of each text is written from `data/languages/en.json` (textTypes.ts).
 */
export type { CoreMessages, Messages } from 'virtual:texts'

type Values = Readonly<Record<string, string | number>>

export type RawMessages = { readonly [key: string]: string | RawMessages }

/**
 * The texts of a language file, ready to use. A fault in them was named when the file was read.
 * @param around what each value is put into: from right to left it must not run into its sentence
 */
export function messagesFrom<M>(raw: RawMessages, tag: string, around = (value: string | number): string | number => value): M {
  const plural = new Intl.PluralRules(tag)
  const convert = (value: string | RawMessages): unknown => {
    if (typeof value !== 'string') {
      if (isCounted(value)) {
        return (count: number) => fill((count === 0 && value['zero']) || (value[plural.select(count)] ?? value['other']!), { count })
      }
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]))
    }
    return value.includes('{') ? (values: Values) => fill(value, mapped(values)) : value
  }
  const mapped = (values: Values): Values => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, around(value)]))
  return convert(raw) as M
}

const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** Nothing but plural forms, "other" among them: a group of texts that happens to name one of its texts so is not counted. */
export function isCounted(value: RawMessages): value is Record<string, string> {
  return 'other' in value && Object.entries(value).every(([key, text]) => pluralForms.has(key) && typeof text === 'string')
}

/** The names of the `{places}` of a text, each once. */
export const placesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))]

/** Puts values in the place of `{names}`; a name without a value stays as it is. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole))
}
