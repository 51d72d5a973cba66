/** Language files: what a translation needs before anybody is offered it, and what the build says when it is not there. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftLanguage } from '#src/content/draftLanguage.ts'
import { englishTexts, readEnglish, readTranslations } from '#src/content/languages.ts'
import { isCounted, type RawMessages } from '#src/content/message.ts'
import { smallSignsData } from '#src/content/plugin.ts'
import { DataError } from '#src/content/read.ts'
import { shortHash } from '#src/content/shortHash.ts'
import { manifests } from '../../scripts/build/manifests.ts'
import { dataFolder } from '#tests/support/content.ts'

const file = 'data/languages/de.json'
type Tree = { [key: string]: Tree } & { text?: unknown; from?: string }

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'languages-'))
  cpSync(dataFolder, root, { recursive: true })
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Tree
const write = (path: string, json: unknown) => {
  writeFileSync(join(root, path), typeof json === 'string' ? json : JSON.stringify(json))
}

/** A made-up German: English in capitals, with the fingerprints of today. */
function german(change: (file: Tree) => void = () => undefined) {
  const { messages, clinical } = englishTexts(root)
  const head = { tag: 'de', label: 'Deutsch', direction: 'ltr', reviewedBy: null }
  const made = { ...head, messages: translated(messages), clinical: translated(clinical) }
  change(made as unknown as Tree)
  write('languages/de.json', made)
}
const shout = (text: string) => text.replace(/\{\w+\}|[^{]+/g, (piece) => (piece.startsWith('{') ? piece : piece.toUpperCase()))
const translated = (texts: RawMessages): RawMessages =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => {
      if (typeof text === 'string') return [key, { text: shout(text), from: shortHash(text) }]
      return [key, isCounted(text) ? { text: shouted(text), from: shortHash(text) } : translated(text)]
    }),
  )
const shouted = (forms: Record<string, string>) => Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, shout(text)]))

function faults() {
  try {
    readTranslations(root)
  } catch (error) {
    if (error instanceof DataError) return error.faults
    throw error
  }
  return []
}

describe('a language', () => {
  it('is offered when it is whole and fresh, with nothing but its texts', () => {
    german()
    const [{ tag, label, messages, clinical }] = readTranslations(root) as [ReturnType<typeof readTranslations>[number]]
    expect([tag, label]).toEqual(['de', 'Deutsch'])
    expect(messages['answers']).toMatchObject({ yes: 'YES' })
    expect(messages['region']).toMatchObject({ notHere: 'COUNTRY: {country}.' })
    expect(clinical['symptoms']).toMatchObject({ seizure: { label: englishLabelOf('seizure').toUpperCase() } })
  })

  it('is added with its file alone: the app lists it, loads it and can be installed in it', () => {
    german()
    const { load } = smallSignsData(root) as unknown as { load: (id: string) => string | undefined }
    expect(load('\0virtual:languages')).toContain('"label":"Deutsch"')
    expect(load('\0virtual:translation/de')).toContain('CALL {emergencyNumber}')
    expect(JSON.parse(manifests(root)['manifest-de.webmanifest']!)).toMatchObject({ lang: 'de', dir: 'ltr', start_url: './de.html' })
  })

  it('that is a draft is not offered, and stops nobody', () => {
    german((made) => {
      Object.assign(made, { status: 'draft', messages: {} })
    })
    expect(readTranslations(root)).toEqual([])
    expect(Object.keys(manifests(root))).toEqual(['manifest-en.webmanifest'])
  })

  it('with a text missing stops the build, which names the file and the place', () => {
    german(({ messages }) => {
      delete messages!['layout']!['skip']
    })
    expect(faults()).toEqual([{ file, path: 'messages.layout.skip', message: 'The text "skip" is missing.' }])
    expect(() => readTranslations(root)).toThrow(`${file}\n✖ The text "skip" is missing.\n  → at messages.layout.skip`)
  })

  it('with a clinical text missing stops the build as well', () => {
    german(({ clinical }) => {
      delete clinical!['symptoms']!['seizure']!['howToCheck']
    })
    expect(faults()).toEqual([{ file, path: 'clinical.symptoms.seizure.howToCheck', message: 'The text "howToCheck" is missing.' }])
  })

  it.each<[string, string, (english: Tree) => void, string]>([
    [
      'a text of the screens',
      'languages/en.json',
      ({ messages }) => Object.assign(messages!['layout']!, { skip: 'Jump on' }),
      'messages.layout.skip',
    ],
    [
      'the action of a level',
      'urgency.json',
      ({ levels }) => Object.assign(levels![0]!, { action: 'Ring now.' }),
      'clinical.levels.emergency.action',
    ],
    ['the name of a country', 'regions.json', ({ regions }) => Object.assign(regions![0]!, { name: 'Elsewhere' }), 'clinical.regions'],
  ])('is stale when the English of %s changes: the build stops and names both', (_, path, change, place) => {
    german()
    const english = read(path)
    change(english)
    write(path, english)
    const found = faults()
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ file, path: expect.stringContaining(place), message: expect.stringContaining('stale') })
  })

  it('is fresh again with the fingerprint that the build has named', () => {
    german()
    const english = read('languages/en.json')
    Object.assign(english['messages']!['layout']!, { skip: 'Jump on' })
    write('languages/en.json', english)
    const [, from] = /"from": "(\w+)"/.exec(faults()[0]!.message)!
    const made = read('languages/de.json')
    Object.assign(made['messages']!['layout']!, { skip: { text: 'Spring', from } })
    write('languages/de.json', made)
    expect(faults()).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['that lost a {value}', { text: 'RUF AN', from: 'same' }, '{emergencyNumber} is missing from this text.'],
    ['that is empty', { text: '', from: 'same' }, 'A sentence is needed.'],
    [
      'without its fingerprint',
      'RUF {emergencyNumber}',
      'A translated text is needed: { "text": …, "from": the fingerprint of the English }.',
    ],
  ])('with a text %s is refused', (_, text, message) => {
    german(({ messages }) => {
      const { from } = messages!['region']!['call']!
      Object.assign(messages!['region']!, { call: typeof text === 'string' ? text : { ...(text as object), from } })
    })
    expect(faults()).toEqual([{ file, path: 'messages.region.call', message }])
  })

  it('needs every plural form that its language has, and only those', () => {
    german((made) => Object.assign(made, { tag: 'pl' }))
    write('languages/pl.json', { ...read('languages/de.json') })
    rmSync(join(root, 'languages/de.json'))
    expect(faults()[0]).toMatchObject({ path: 'messages.times.days', message: expect.stringContaining('"few"') })
  })

  it.each<[string, object, { path: string }]>([
    ['a wrong direction', { direction: 'up' }, { path: 'direction' }],
    ['the tag of another', { tag: 'fr' }, { path: 'tag' }],
  ])('with %s is refused', (_, head, fault) => {
    german((made) => Object.assign(made, head))
    expect(faults()).toEqual([{ file, ...fault, message: expect.any(String) }])
  })

  it('with a text that nobody uses is refused: a misspelt name, or a page that stays English', () => {
    german(({ messages }) => Object.assign(messages!, { rulesPage: { title: { text: 'Regeln', from: '0' } } }))
    expect(faults()).toEqual([{ file, path: 'messages.rulesPage', message: expect.stringContaining('"rulesPage"') }])
  })

  it('that is not JSON is named', () => {
    write('languages/de.json', '{ "tag": "de", }')
    expect(faults()).toEqual([{ file, path: '', message: expect.stringContaining('not valid JSON') }])
  })
})

const englishLabelOf = (id: string) => (englishTexts(root).clinical['symptoms'] as Record<string, { label: string }>)[id]!.label

describe('English', () => {
  const english = readEnglish(dataFolder)

  it('says which texts there are: one more there is one that every other language needs', () => {
    german()
    write('languages/en.json', {
      ...english,
      messages: { ...english.messages, answers: { ...(english.messages['answers'] as RawMessages), rather: 'Rather {much}' } },
    })
    expect(faults()).toEqual([{ file, path: 'messages.answers.rather', message: 'The text "rather" is missing.' }])
  })

  it.each<[string, object, { path: string; message: string }]>([
    ['an empty text', { messages: { ...english.messages, name: '' } }, { path: 'messages.name', message: 'A sentence is needed.' }],
    ['a number for a text', { messages: { ...english.messages, name: 5 } }, { path: 'messages.name', message: 'A sentence is needed.' }],
    [
      'a stray brace',
      { messages: { ...english.messages, name: 'Small {' } },
      { path: 'messages.name', message: expect.stringContaining('{value}') },
    ],
    ['a section apart that has no texts', { apart: ['shet'] }, { path: 'apart', message: 'There is no section "shet" in the messages.' }],
  ])('is refused with %s', (_, changes, fault) => {
    write('languages/en.json', { ...english, ...changes })
    expect(() => readEnglish(root)).toThrow(DataError)
    expect(() => readEnglish(root)).toThrow(`→ at ${fault.path}`)
  })

  it('is asked for by name when it has no file', () => {
    rmSync(join(root, 'languages/en.json'))
    expect(() => readEnglish(root)).toThrow('This language has no file.')
  })
})

describe('the made-up languages of the tests', () => {
  it('are never in a published build', () => {
    expect(readTranslations(dataFolder).map(({ tag }) => tag)).not.toContain('en-XA')
    expect(readTranslations(dataFolder, true).map(({ tag, direction }) => [tag, direction])).toEqual([
      ['en-XA', 'ltr'],
      ['ar-XB', 'rtl'],
    ])
  })
})

describe('a draft to fill in', () => {
  const draft = (tag: string, given = {}) => draftLanguage(englishTexts(root), { tag, ...given }) as Tree

  it('has every text with its English, its fingerprint and nothing yet', () => {
    const { messages } = draft('de')
    expect(messages!['layout']!['skip']).toEqual({ english: 'Skip to the content', text: '', from: shortHash('Skip to the content') })
  })

  it('is a language once each text is there', () => {
    const { messages, clinical } = englishTexts(root)
    german(({ messages: own, clinical: ownClinical }) => {
      delete own!['layout']!['skip']
      delete ownClinical!['symptoms']!['seizure']
    })
    const made = draft('de', read('languages/de.json'))
    expect(made['messages']!['layout']!['skip']!.text).toBe('')
    expect(Object.keys(made['messages']!)).toEqual(Object.keys(messages))
    expect(Object.keys(made['clinical']!['symptoms']!)).toEqual(Object.keys(clinical['symptoms']!))
    write('languages/de.json', JSON.stringify(made).replaceAll('"text":""', '"text":"Da"'))
    expect(faults().filter(({ message }) => !message.includes('is missing from this text'))).toEqual([])
  })

  it('stays stale where it is stale: only who translates can say that it is fresh', () => {
    german()
    const english = read('languages/en.json')
    Object.assign(english['messages']!['layout']!, { skip: 'Jump on' })
    write('languages/en.json', english)
    write('languages/de.json', draft('de', read('languages/de.json')))
    expect(faults()).toMatchObject([{ path: 'messages.layout.skip', message: expect.stringContaining('stale') }])
  })
})
