/** The language files, checked against the texts that every language must have (Node only). */
import { z } from 'zod'
import { shape } from './language.ts'
import type { RawMessages, Shape } from './message.ts'
import { pathText } from './path.ts'
import { DataError, readLanguages, type Fault } from './read.ts'

const languageFile = z.strictObject({
  tag: z.string(),
  label: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  reviewedBy: z.string().nullable(),
  messages: z.record(z.string(), z.unknown()),
})

/** @throws DataError when a text is missing, unknown, or has lost a {value}. */
export function readLanguage(root: string, tag: string): { tag: string; label: string; direction: 'ltr' | 'rtl'; messages: RawMessages } {
  const found = readLanguages(root).find(({ file }) => file.endsWith(`/${tag}.json`))
  if (!found) throw new DataError([{ file: `data/languages/${tag}.json`, path: '', message: 'This language has no file.' }])
  const parsed = languageFile.safeParse(found.json)
  if (!parsed.success) {
    throw new DataError(parsed.error.issues.map(({ path, message }) => ({ file: found.file, path: pathText(path), message })))
  }
  const faults = messageFaults(shape, parsed.data.messages, found.file, ['messages'])
  if (faults.length > 0) throw new DataError(faults)
  return { ...parsed.data, messages: parsed.data.messages as RawMessages }
}

export function messageFaults(wanted: Shape, given: unknown, file: string, path: string[]): Fault[] {
  const at = pathText(path)
  if (typeof given !== 'object' || given === null) return [{ file, path: at, message: 'Here a group of texts is needed.' }]
  const texts = given as Record<string, unknown>
  const unknown = Object.keys(texts)
    .filter((key) => !Object.hasOwn(wanted, key))
    .map((key) => ({ file, path: `${at}.${key}`, message: `No text "${key}" is used. Remove it, or check its spelling.` }))
  const missing = Object.entries(wanted).flatMap(([key, kind]): Fault[] => {
    const value = texts[key]
    const place = `${at}.${key}`
    if (value === undefined) return [{ file, path: place, message: `The text "${key}" is missing.` }]
    if (!('kind' in kind) || typeof kind['kind'] !== 'string') return messageFaults(kind, value, file, [...path, key])
    if (kind.kind === 'counted') {
      if (typeof value !== 'object' || value === null || !('other' in value))
        return [{ file, path: place, message: 'A counted text is needed: { "one": …, "other": … }.' }]
      return Object.entries(value).flatMap(([form, text]) => textFaults(text, [], ['count'], file, `${place}.${form}`))
    }
    const names = kind.kind === 'template' ? (kind as { names: readonly string[] }).names : []
    return textFaults(value, names, names, file, place)
  })
  return [...unknown, ...missing]
}

function textFaults(value: unknown, needed: readonly string[], expected: readonly string[], file: string, place: string): Fault[] {
  if (typeof value !== 'string' || value === '') return [{ file, path: place, message: 'A sentence is needed.' }]
  const names = [...value.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
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
