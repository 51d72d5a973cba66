/** The language files. English says which texts there are and what each can hold; every other language is checked against it (Node only). */
import { z } from 'zod'
import { isCounted, placesIn, type RawMessages } from './message.ts'
import { pathText } from './path.ts'
import { DataError, readLanguages, type Fault } from './read.ts'

const languageFile = z.strictObject({
  tag: z.string(),
  label: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  reviewedBy: z.string().nullable(),
  messages: z.record(z.string(), z.unknown()),
})
const englishFile = languageFile.extend({
  apart: z.array(z.string()).describe('Sections that travel with the page that shows them, and not with the frame.'),
})

export type LanguageFile = Omit<z.infer<typeof languageFile>, 'messages'> & { messages: RawMessages }
export type EnglishFile = LanguageFile & { apart: string[] }

/** @throws DataError when a text is empty or has a stray brace, or a section that travels apart does not exist. */
export function readEnglish(root: string): EnglishFile {
  const { file, parsed } = readFile(root, 'en', englishFile)
  const unknown = parsed.apart
    .filter((section) => !Object.hasOwn(parsed.messages, section))
    .map((section) => ({ file, path: 'apart', message: `There is no section "${section}" in the messages.` }))
  const messages = parsed.messages as RawMessages
  throwAny([...unknown, ...messageFaults(messages, messages, file, ['messages'])])
  return { ...parsed, messages }
}

/** @throws DataError when a text is missing, unknown, or has lost a {value}. */
export function readLanguage(root: string, tag: string): LanguageFile {
  if (tag === 'en') return readEnglish(root)
  const { file, parsed } = readFile(root, tag, languageFile)
  throwAny(messageFaults(readEnglish(root).messages, parsed.messages, file, ['messages']))
  return { ...parsed, messages: parsed.messages as RawMessages }
}

function readFile<T extends z.ZodType>(root: string, tag: string, shape: T): { file: string; parsed: z.infer<T> } {
  const file = `data/languages/${tag}.json`
  const found = readLanguages(root).find((one) => one.file === file)
  if (!found) throw new DataError([{ file, path: '', message: 'This language has no file.' }])
  const parsed = shape.safeParse(found.json)
  if (parsed.success) return { file, parsed: parsed.data }
  throw new DataError(parsed.error.issues.map(({ path, message }) => ({ file, path: pathText(path), message })))
}

function throwAny(faults: Fault[]): void {
  if (faults.length > 0) throw new DataError(faults)
}

/** Compares texts with those in English: each must be there, of the same kind, with the same {values}. */
export function messageFaults(english: RawMessages, given: unknown, file: string, path: string[]): Fault[] {
  const at = pathText(path)
  if (typeof given !== 'object' || given === null) return [{ file, path: at, message: 'Here a group of texts is needed.' }]
  const texts = given as Record<string, unknown>
  const unknown = Object.keys(texts)
    .filter((key) => !Object.hasOwn(english, key))
    .map((key) => ({ file, path: `${at}.${key}`, message: `No text "${key}" is used. Remove it, or check its spelling.` }))
  const missing = Object.entries(english).flatMap(([key, text]): Fault[] => {
    const value = texts[key]
    const place = `${at}.${key}`
    if (value === undefined) return [{ file, path: place, message: `The text "${key}" is missing.` }]
    if (typeof text === 'object' && text !== null && isCounted(text)) {
      if (typeof value !== 'object' || value === null || !('other' in value))
        return [{ file, path: place, message: 'A counted text is needed: { "one": …, "other": … }.' }]
      return Object.entries(value).flatMap(([form, counted]) => textFaults(counted, [], ['count'], file, `${place}.${form}`))
    }
    if (typeof text === 'object' && text !== null) return messageFaults(text, value, file, [...path, key])
    const places = typeof text === 'string' ? placesIn(text) : []
    return textFaults(value, places, places, file, place)
  })
  return [...unknown, ...missing]
}

function textFaults(value: unknown, needed: readonly string[], expected: readonly string[], file: string, place: string): Fault[] {
  if (typeof value !== 'string' || value === '') return [{ file, path: place, message: 'A sentence is needed.' }]
  const names = placesIn(value)
  const stray = /[{}]/.test(value.replace(/\{\w+\}/g, ''))
    ? [{ file, path: place, message: 'A { or } here is not part of a {value}. Remove it, or check its spelling.' }]
    : []
  const lost = needed
    .filter((name) => !names.includes(name))
    .map((name) => ({ file, path: place, message: `{${name}} is missing from this text.` }))
  const extra = names
    .filter((name) => !expected.includes(name))
    .map((name) => ({ file, path: place, message: `{${name}} has no value here. It can use: ${expected.join(', ') || 'none'}.` }))
  return [...lost, ...extra, ...stray]
}
