/**
 * The three shapes of text. A sentence stays a string; a template ("Part {part} of {total}") becomes a function of
 * its values; a counted text ({ one, other }) becomes a function of a number that picks the plural of its language.
 */
export type Sentence = { kind: 'sentence' }
export type Template<Names extends string> = { kind: 'template'; names: readonly Names[] }
export type Counted = { kind: 'counted' }
export type Shape = { [key: string]: Sentence | Template<string> | Counted | Shape }

export const sentence: Sentence = { kind: 'sentence' }
export const counted: Counted = { kind: 'counted' }
export const template = <Names extends string>(...names: Names[]): Template<Names> => ({ kind: 'template', names })

export type MessagesOf<S> = {
  readonly [K in keyof S]: S[K] extends Sentence
    ? string
    : S[K] extends Template<infer Names>
      ? (values: Record<Names, string | number>) => string
      : S[K] extends Counted
        ? (count: number) => string
        : MessagesOf<S[K]>
}

export type RawMessages = { [key: string]: string | RawMessages }

/** The texts of a language file, ready to use. What has not the shape was refused when the file was read. */
export function messagesFrom<M>(raw: RawMessages, tag: string): M {
  const plural = new Intl.PluralRules(tag)
  const convert = (value: string | RawMessages): unknown => {
    if (typeof value !== 'string') {
      if (isCounted(value)) return (count: number) => fill(value[plural.select(count)] ?? value['other']!, { count })
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]))
    }
    return value.includes('{') ? (values: Record<string, string | number>) => fill(value, values) : value
  }
  return convert(raw) as M
}

const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** Nothing but plural forms, "other" among them: a group of texts that happens to name one of its texts so is not counted. */
function isCounted(value: RawMessages): value is Record<string, string> {
  return 'other' in value && Object.entries(value).every(([key, text]) => pluralForms.has(key) && typeof text === 'string')
}

/** Puts values in the place of `{names}`; a name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole))
}
