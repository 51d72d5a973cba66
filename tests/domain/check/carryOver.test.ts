import { describe, expect, it } from 'vitest'
import type { Content } from '#src/content/model.ts'
import { referenceFaults } from '#src/content/references.ts'
import { isLater } from '#src/content/version.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { carriedOver } from '#src/domain/check/carryOver.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { fileText, openFile } from '#src/exports/file.ts'
import { linkPayload, readLink } from '#src/exports/link.ts'
import { content, data, harmless } from '#tests/support/content.ts'
import { see } from '#src/domain/check/seen.ts'

/** The rules two versions on from "2026.11": tiredness was called otherwise before, and fever means something else since. */
const then = '2026.11'
const today: Content = {
  ...content,
  version: '2027.04',
  replaced: [
    { id: 'tiredness', by: 'fatigue' },
    { id: 'neck-lumps', by: 'swollen-lymph-nodes' },
    { id: 'groin-lumps', by: 'swollen-lymph-nodes' },
    { id: 'nosebleeds.pouring', by: 'nosebleeds.heavy' },
  ],
  changed: [
    { id: 'fever', since: '2027.02' },
    { id: 'easy-bruising.spreading', since: '2027.04' },
  ],
}
const carried = (answers: Answers, grouped: readonly string[] = [], rules: string | null = then) =>
  carriedOver(today, { answers, grouped }, rules)

describe('answers given under older rules', () => {
  it('are kept where the question is the same', () => {
    expect(carried({ who: 'child', age: 4, headache: 'no' }, ['headache'])).toEqual({
      answers: { who: 'child', age: 4, headache: 'no' },
      grouped: ['headache'],
      lost: [],
      again: [],
    })
  })

  it('move to the id that took the place of theirs, with their details', () => {
    const { answers, grouped, again } = carried({ tiredness: 'yes', 'tiredness.since': 30, 'nosebleeds.pouring': 'no' }, [
      'nosebleeds.pouring',
    ])
    expect(answers).toEqual({ fatigue: 'yes', 'fatigue.since': 30, 'nosebleeds.heavy': 'no' })
    expect(grouped).toEqual(['nosebleeds.heavy'])
    expect(again).toEqual([])
  })

  it('to a question that is gone are left out, and nobody is asked for them again', () => {
    expect(carried({ 'cold-feet': 'yes', 'cold-feet.since': 3 })).toEqual({
      answers: {},
      grouped: [],
      lost: ['cold-feet', 'cold-feet.since'],
      again: [],
    })
  })

  it('to a question that means something else now are asked again, its details with it', () => {
    const { answers, lost, again } = carried({ fever: 'no', 'fever.since': 2, headache: 'no' }, ['fever'])
    expect(answers).toEqual({ headache: 'no' })
    expect(lost).toEqual(['fever', 'fever.since'])
    expect(again).toEqual(['fever'])
  })

  it('are asked again for one part of a symptom where only that has changed', () => {
    const { answers, again } = carried({ 'easy-bruising': 'yes', 'easy-bruising.spreading': 'no' })
    expect(answers).toEqual({ 'easy-bruising': 'yes' })
    expect(again).toEqual(['easy-bruising.spreading'])
  })

  it('are kept where the question had changed before they were given', () => {
    expect(carried({ fever: 'no' }, [], '2027.02').again).toEqual([])
    expect(carried({ fever: 'no' }, [], '2027.01.3').again).toEqual(['fever'])
  })

  it.each([null, '', 'yesterday', '<b>'])('are taken for the oldest where the version is not known (%s)', (rules) => {
    expect(carried({ fever: 'no' }, [], rules).again).toEqual(['fever'])
  })

  it('that come from rules later than ours are all asked again', () => {
    expect(carried({ headache: 'no', age: 40 }, [], '2027.05')).toMatchObject({ answers: {}, again: ['headache', 'age'] })
  })

  it.each([
    ['yes', 'no'],
    ['no', 'yes'],
    ['notSure', 'yes'],
  ])('keep the more worrying where two questions became one (%s, %s)', (neck, groin) => {
    const { answers, again } = carried({ 'neck-lumps': neck, 'groin-lumps': groin })
    expect(answers).toEqual({ 'swollen-lymph-nodes': 'yes' })
    expect(again).toEqual([])
  })

  it('are asked again where two questions became one and nobody can say which answer holds', () => {
    const { answers, again } = carried({ 'neck-lumps': 'yes', 'groin-lumps': 'yes', 'neck-lumps.since': 3, 'groin-lumps.since': 90 })
    expect(answers).toEqual({ 'swollen-lymph-nodes': 'yes' })
    expect(again).toEqual(['swollen-lymph-nodes.since'])
  })

  it.each([
    ['a number below nothing', { 'nosebleeds.since': -3 }],
    ['a cause that is none', { 'easy-bruising.cause': 'the-moon' }],
    ['a word for a row', { petechiae: 'maybe' }],
  ])('that nobody can give today are never read as harmless: %s', (_, answers) => {
    expect(carried({ ...answers }, [], today.version)).toMatchObject({ answers: {}, again: Object.keys(answers) })
  })

  it('know nothing of names that every object has', () => {
    const given = JSON.parse('{"__proto__":"yes","constructor":"yes","toString.since":3,"hasOwnProperty.valueOf":"yes"}') as Answers
    const { answers, again } = carried(given)
    expect(Object.keys(answers)).toEqual([])
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
    expect(again).toEqual([])
  })

  it('never make the advice less urgent unseen: what was a "yes" is open, and asked again', () => {
    const before = { ...harmless, fever: 'yes', 'fever.since': 2, immunosuppressed: 'yes' }
    expect(triage(see(content, before)).atLeast).toBe('emergency')
    const { answers, again } = carried(before)
    expect(again).toContain('fever')
    expect(triage(see(today, answers)).atMost).toBe('emergency')
  })
})

describe('the same holds for', () => {
  const answers: Answers = { ...harmless, fever: 'no', 'easy-bruising.spreading': 'no' }
  const later = '2027-05-01T09:14:00.000Z'

  it('a saved file', () => {
    const saved = fileText(content, { ...emptyCheck, answers, grouped: ['fever'] }, '2026-11-23T09:14:00.000Z')
    expect(openFile(today, saved, later)).toMatchObject({ ok: true, lost: expect.arrayContaining(['fever', 'easy-bruising.spreading']) })
    const opened = openFile(today, saved, later)
    expect(opened.ok && 'fever' in opened.check.answers).toBe(false)
    expect(opened.ok && opened.check.grouped).toEqual([])
  })

  it('a saved file of rules still to come, which is refused', () => {
    const saved = fileText(today, { ...emptyCheck, answers }, '2027-04-23T09:14:00.000Z')
    expect(openFile(content, saved, later)).toEqual({ ok: false, reason: 'newer' })
  })

  it('a link', () => {
    const read = readLink(today, linkPayload({ answers, grouped: ['fever'], answeredAt: null }).payload, later)
    expect(read).toMatchObject({ ok: true, lost: expect.arrayContaining(['fever', 'easy-bruising.spreading']) })
    expect(read.ok && 'fever' in read.check.answers).toBe(false)
  })
})

describe('the list of what is past', () => {
  const faultsWith = (past: Partial<Pick<typeof data, 'retired' | 'changed'>>) =>
    referenceFaults({ ...data, ...past }).map(({ path, message }) => `${path}: ${message}`)

  it('leads to questions that there are', () => {
    expect(faultsWith({ retired: [{ id: 'old', since: '2026.11', replacedBy: 'also-gone' }] })).toEqual([
      expect.stringMatching(/^retired\[0\]\.replacedBy: "also-gone" is no question/),
    ])
    expect(faultsWith({ changed: [{ id: 'gone', since: '2026.11' }] })).toEqual([expect.stringMatching(/^changed\[0\]\.id: "gone"/)])
    expect(faultsWith({ changed: [{ id: 'nosebleeds.heavy', since: '2026.11' }] })).toEqual([])
  })

  it('raises the version of the rules with it, or nobody would be asked again', () => {
    expect(faultsWith({ changed: [{ id: 'fever', since: '2099.01' }] })).toEqual([
      expect.stringMatching(/^changed\[0\]\.since: .*Raise that version too/),
    ])
    expect(faultsWith({ retired: [{ id: 'old', since: '2099.01' }] })).toEqual([
      expect.stringMatching(/^retired\[0\]\.since: .*Raise that version too/),
    ])
  })
})

it('knows which version is later', () => {
  expect(isLater('2026.12', '2026.11')).toBe(true)
  expect(isLater('2027.01', '2026.11')).toBe(true)
  expect(isLater('2026.11.2', '2026.11')).toBe(true)
  expect(isLater('2026.11.10', '2026.11.9')).toBe(true)
  expect(isLater('2026.11', '2026.11')).toBe(false)
  expect(isLater('2026.11', '2026.11.1')).toBe(false)
  expect(isLater('2026.12', '2027.01')).toBe(false)
})

it.each(['nonsense', '', 'rules 2099.01', '2099.01 beta', '2099', '2099.1'])(
  'takes "%s", which is no version, for the oldest',
  (version) => {
    expect(isLater(version, '2026.11')).toBe(false)
    expect(isLater('2026.11', version)).toBe(true)
  },
)
