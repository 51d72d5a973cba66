import { describe, expect, it } from 'vitest'
import { messageFaults } from '#src/content/languages.ts'
import { fill, messagesFrom, type RawMessages } from '#src/content/message.ts'

const right = { title: 'Hello', page: { progress: 'Part {part} of {total}', left: { one: '{count} left', other: '{count} left' } } }
const file = 'data/languages/xx.json'

const faultsIn = (given: unknown) => messageFaults(right, given, file, ['messages'])
const withPage = (page: object) => faultsIn({ ...right, page: { ...right.page, ...page } })

type Texts = { title: string; page: { progress: (values: { part: number; total: number }) => string; left: (count: number) => string } }
const use = (raw: RawMessages, tag = 'en') => messagesFrom<Texts>(raw, tag)

describe('the texts of a language', () => {
  it('are at no fault when each is there', () => {
    expect(faultsIn(right)).toEqual([])
  })

  it('name one that is missing, its file and its place', () => {
    expect(faultsIn({ page: right.page })).toEqual([{ file, path: 'messages.title', message: 'The text "title" is missing.' }])
    expect(faultsIn({ title: 'Hello' })).toEqual([{ file, path: 'messages.page', message: 'The text "page" is missing.' }])
  })

  it('name one that nobody uses', () => {
    expect(withPage({ progres: 'Part' })).toEqual([{ file, path: 'messages.page.progres', message: expect.stringContaining('"progres"') }])
  })

  it.each(['constructor', 'toString'])('name one that nobody uses even when it is called "%s"', (name) => {
    expect(withPage({ [name]: 'Part' })).toEqual([{ file, path: `messages.page.${name}`, message: expect.stringContaining(name) }])
  })

  it('name a {value} that was lost', () => {
    expect(withPage({ progress: 'Part {part}' })).toEqual([
      { file, path: 'messages.page.progress', message: '{total} is missing from this text.' },
    ])
  })

  it('name a {value} that was misspelt, twice: one is missing, one is unknown', () => {
    expect(withPage({ progress: 'Part {part} of {totl}' }).map(({ message }) => message)).toEqual([
      '{total} is missing from this text.',
      '{totl} has no value here. It can use: part, total.',
    ])
  })

  it('name a {value} in a plain sentence', () => {
    expect(faultsIn({ ...right, title: 'Hello {name}' })).toEqual([
      { file, path: 'messages.title', message: '{name} has no value here. It can use: none.' },
    ])
  })

  it.each(['Hello {', 'Hello {größe}', 'Hello {first name}', 'Hello }'])('name a brace that holds no value: "%s"', (title) => {
    expect(faultsIn({ ...right, title })).toEqual([
      { file, path: 'messages.title', message: expect.stringContaining('Remove it, or check its spelling.') },
    ])
  })

  it.each([
    ['nothing', ''],
    ['a number', 5],
    ['null', null],
    ['a group', {}],
  ])('name a sentence that is %s', (_, title) => {
    expect(faultsIn({ ...right, title })).toEqual([{ file, path: 'messages.title', message: 'A sentence is needed.' }])
  })

  it.each([
    ['a sentence', '3 left'],
    ['null', null],
    ['without its last form', { one: '{count} left' }],
  ])('name a counted text that is %s, and say what one looks like', (_, left) => {
    expect(withPage({ left })).toEqual([{ file, path: 'messages.page.left', message: expect.stringContaining('{ "one": …, "other": … }') }])
  })

  it.each([
    ['empty', { one: '{count} left', other: '' }],
    ['a number', { one: '{count} left', other: 5 }],
    ['of another value', { one: '{count} left', other: '{number} left' }],
  ])('name a counted text that is %s', (_, left) => {
    const faults = withPage({ left })
    expect(faults).not.toEqual([])
    for (const fault of faults) expect(fault.path).toMatch(/^messages\.page\.left/)
  })

  it('may have one among them that is called "kind"', () => {
    const english = { page: { kind: 'Kind', title: 'Title' } }
    const faults = (page: object) => messageFaults(english, { page }, file, ['messages'])
    expect(faults({ kind: 'New', title: 'Hello' })).toEqual([])
    expect(faults({ title: 'Hello' })).toEqual([{ file, path: 'messages.page.kind', message: 'The text "kind" is missing.' }])
  })

  it.each([
    ['a sentence', 'Hello'],
    ['null', null],
  ])('name a group that is %s', (_, page) => {
    expect(faultsIn({ ...right, page })).toEqual([{ file, path: 'messages.page', message: 'Here a group of texts is needed.' }])
  })

  it('may have words of their own for none', () => {
    const left = { zero: 'nothing left', one: '{count} left', other: '{count} left' }
    const { page } = use({ ...right, page: { ...right.page, left } })
    expect([0, 1, 5].map((count) => page.left(count))).toEqual(['nothing left', '1 left', '5 left'])
  })

  it('name every fault at once', () => {
    expect(
      faultsIn({ page: { progress: 'Part', extra: 'x' } })
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['messages.page.extra', 'messages.page.left', 'messages.page.progress', 'messages.page.progress', 'messages.title'])
  })
})

describe('a text in use', () => {
  it('is a string, or a function of its values', () => {
    const { title, page } = use(right)
    expect(title).toBe('Hello')
    expect(page.progress({ part: 2, total: 7 })).toBe('Part 2 of 7')
  })

  it('is counted as its language counts', () => {
    const english = use({ ...right, page: { ...right.page, left: { one: '{count} day', other: '{count} days' } } })
    expect([0, 1, 2].map(english.page.left)).toEqual(['0 days', '1 day', '2 days'])
    const polish = use(
      { ...right, page: { ...right.page, left: { one: '{count} dzień', few: '{count} dni (2-4)', other: '{count} dni' } } },
      'pl',
    )
    expect([1, 3, 5].map(polish.page.left)).toEqual(['1 dzień', '3 dni (2-4)', '5 dni'])
  })

  it('is counted in all six ways of Arabic', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other']
    const arabic = use(
      { ...right, page: { ...right.page, left: Object.fromEntries(forms.map((form) => [form, `{count} ${form}`])) } },
      'ar',
    )
    expect([0, 1, 2, 3, 11, 100].map(arabic.page.left)).toEqual(['0 zero', '1 one', '2 two', '3 few', '11 many', '100 other'])
  })

  it.each<[string, RawMessages]>([
    ['beside a text that is no plural form', { yes: 'Yes', other: 'Something else' }],
    ['of which none is "other"', { one: 'One of us', two: 'Both of us' }],
    ['that holds texts itself', { other: { title: 'Something else' } }],
  ])('stays one of a group, although the group looks like a counted text: one %s', (_, group) => {
    expect(messagesFrom<unknown>({ group }, 'en')).toEqual({ group })
  })

  it('keeps a name without a value as it stands', () => {
    expect(fill('Call {emergencyNumber} or {other}', { emergencyNumber: 112 })).toBe('Call 112 or {other}')
    expect(fill('{toString}', {})).toBe('{toString}')
  })

  it('takes a value as it is, and fills nothing into it', () => {
    expect(fill('{a} and {b}', { a: '{b}', b: '$& $1' })).toBe('{b} and $& $1')
  })
})
