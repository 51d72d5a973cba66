/**
 * The language files (Node only). English says which texts there are and what each can hold; its clinical texts stand in the
 * rest of `data/`. A translation has them all, each with the fingerprint of the English that it was made from.
 */
import { z } from 'zod'
import { clinicalTexts } from './clinicalTexts.ts'
import { loadContent, mechanismsFrom, startFrom } from './load.ts'
import { isCounted, placesIn, type RawMessages } from './message.ts'
import { pathText } from './path.ts'
import { pseudoLanguages } from './pseudo.ts'
import { DataError, readLanguages, type Fault } from './read.ts'
import { shortHash } from './shortHash.ts'
import type { Texts } from './translation.ts'

const group = z.record(z.string(), z.unknown())
const head = {
  tag: z.string(),
  label: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  reviewedBy: z.string().nullable(),
  messages: group,
}
const englishFile = z.strictObject({
  ...head,
  apart: z.array(z.string()).describe('Sections that travel with the page that shows them, and not with the frame.'),
  englishOnly: z.array(z.string()).describe('Sections of pages that no language but English has.'),
})
const translationFile = z.strictObject({
  ...head,
  status: z.literal('draft').optional().describe('Not ready: neither offered nor checked for what is missing or stale.'),
  clinical: group,
})

/** A file of `data/languages` but English. */
export type TranslationFile = z.infer<typeof translationFile>

type Head = { tag: string; label: string; direction: 'ltr' | 'rtl'; reviewedBy: string | null }

export type EnglishFile = Head & { messages: RawMessages; apart: string[]; englishOnly: string[] }

/** A language to offer: its texts alone, whole and fresh. */
export type Translation = Head & { messages: RawMessages; clinical: Texts }

/** Everything that a translation has to say, in English. */
export type English = { messages: RawMessages; clinical: Texts }

/** @throws DataError when a text is empty or has a stray brace, or a section that is named does not exist. */
export function readEnglish(root: string): EnglishFile {
  const file = fileOf('en')
  const found = readLanguages(root).find((one) => one.file === file)
  if (!found) throw new DataError([{ file, path: '', message: 'This language has no file.' }])
  const parsed = parse(englishFile, found)
  const unknown = (['apart', 'englishOnly'] as const).flatMap((list) =>
    parsed[list]
      .filter((section) => !Object.hasOwn(parsed.messages, section))
      .map((section) => ({ file, path: list, message: `There is no section "${section}" in the messages.` })),
  )
  const messages = parsed.messages as RawMessages
  throwAny([...unknown, ...messageFaults(messages, messages, file, ['messages'])])
  return { ...parsed, messages }
}

/** What a translation is made from: the texts of the screens that have other languages, and the clinical texts of `data/`. */
export function englishTexts(root: string): English {
  const { messages, englishOnly } = readEnglish(root)
  const { content, data } = loadContent(root)
  return {
    messages: Object.fromEntries(Object.entries(messages).filter(([section]) => !englishOnly.includes(section))),
    clinical: clinicalTexts(content, mechanismsFrom(data), startFrom(data).regions),
  }
}

/**
 * Every language but English that is offered.
 * @param pseudo with the made-up languages of the tests, which no published build has
 * @throws DataError when a language that is no draft lacks a text, has lost a {value} or is older than its English.
 */
export function readTranslations(root: string, pseudo = false): Translation[] {
  const files = readLanguages(root).filter(({ file }) => file !== fileOf('en'))
  if (files.length === 0 && !pseudo) return []
  const english = englishTexts(root)
  const made = pseudo ? pseudoLanguages(english).map((json) => ({ file: fileOf(json.tag), json })) : []
  return [...files, ...made].flatMap((found) => {
    const { status, ...parsed } = parse(translationFile, found)
    if (status === 'draft') return []
    throwAny(translationFaults(english, parsed, found.file))
    return [{ ...parsed, messages: textsAlone(parsed.messages), clinical: textsAlone(parsed.clinical) }]
  })
}

/** What is missing, stale or wrong in a translation, by file and place. */
function translationFaults(english: English, given: { tag: string; messages: unknown; clinical: unknown }, file: string): Fault[] {
  if (file !== fileOf(given.tag)) return [{ file, path: 'tag', message: `The file of this tag is ${fileOf(given.tag)}.` }]
  return [
    ...messageFaults(english.messages, given.messages, file, ['messages'], given.tag),
    ...messageFaults(english.clinical, given.clinical, file, ['clinical'], given.tag),
  ]
}

/**
 * Compares texts with those in English: each must be there, of the same kind, with the same {values}.
 * @param translatedTo the language tag of a translation, in which each text stands with its fingerprint: `{ "text", "from" }`
 */
export function messageFaults(english: RawMessages, given: unknown, file: string, path: string[], translatedTo?: string): Fault[] {
  const at = pathText(path)
  if (typeof given !== 'object' || given === null) return [{ file, path: at, message: 'Here a group of texts is needed.' }]
  const texts = given as Record<string, unknown>
  const unknown = Object.keys(texts)
    .filter((key) => !Object.hasOwn(english, key))
    .map((key) => ({ file, path: `${at}.${key}`, message: `No text "${key}" is used. Remove it, or check its spelling.` }))
  const missing = Object.entries(english).flatMap(([key, text]): Fault[] => {
    const value = texts[key]
    const fault = (message: string): Fault => ({ file, path: `${at}.${key}`, message })
    if (value === undefined) return [fault(`The text "${key}" is missing.`)]
    if (isGroup(text)) return messageFaults(text, value, file, [...path, key], translatedTo)
    if (translatedTo === undefined) return textFaults(text, value, ['one', 'other']).map(fault)
    if (!isTranslated(value)) return [fault('A translated text is needed: { "text": …, "from": the fingerprint of the English }.')]
    const forms = new Intl.PluralRules(translatedTo).resolvedOptions().pluralCategories
    return [...staleFaults(text, value.from), ...textFaults(text, value.text, forms)].map(fault)
  })
  return [...unknown, ...missing]
}

function staleFaults(english: string | RawMessages, from: string): string[] {
  const now = shortHash(english)
  if (from === now) return []
  const said = typeof english === 'string' ? english : JSON.stringify(english)
  return [`This text is stale: the English has changed to “${said}”. Translate that, and write "from": "${now}".`]
}

function textFaults(english: string | RawMessages, value: unknown, forms: readonly string[]): string[] {
  if (typeof english !== 'object') {
    const places = typeof english === 'string' ? placesIn(english) : []
    return sentenceFaults(value, places, places)
  }
  if (typeof value !== 'object' || value === null || forms.some((form) => !(form in value)))
    return [`A counted text is needed: { ${forms.map((form) => `"${form}": …`).join(', ')} }.`]
  return Object.values(value).flatMap((text) => sentenceFaults(text, [], ['count']))
}

function sentenceFaults(value: unknown, needed: readonly string[], expected: readonly string[]): string[] {
  if (typeof value !== 'string' || value === '') return ['A sentence is needed.']
  const names = placesIn(value)
  const stray = /[{}]/.test(value.replace(/\{\w+\}/g, ''))
    ? ['A { or } here is not part of a {value}. Remove it, or check its spelling.']
    : []
  const lost = needed.filter((name) => !names.includes(name)).map((name) => `{${name}} is missing from this text.`)
  const extra = names
    .filter((name) => !expected.includes(name))
    .map((name) => `{${name}} has no value here. It can use: ${expected.join(', ') || 'none'}.`)
  return [...lost, ...extra, ...stray]
}

type Translated = { text: string | RawMessages; from: string }

const isTranslated = (value: unknown): value is Translated =>
  typeof value === 'object' && value !== null && 'text' in value && 'from' in value && typeof value.from === 'string'

/** Neither a sentence nor a counted text; whatever else stands for a text in a damaged file counts as one, and is named. */
const isGroup = (text: string | RawMessages): text is RawMessages => typeof text === 'object' && text !== null && !isCounted(text)

function textsAlone(texts: Readonly<Record<string, unknown>>): RawMessages {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [key, isTranslated(value) ? value.text : textsAlone(value as Record<string, unknown>)]),
  )
}

const fileOf = (tag: string) => `data/languages/${tag}.json`

function parse<T extends z.ZodType>(shape: T, { file, json }: { file: string; json: unknown }): z.infer<T> {
  const parsed = shape.safeParse(json)
  if (parsed.success) return parsed.data
  throw new DataError(parsed.error.issues.map(({ path, message }) => ({ file, path: pathText(path), message })))
}

function throwAny(faults: Fault[]): void {
  if (faults.length > 0) throw new DataError(faults)
}
