import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Check } from '#src/domain/check/check.ts'
import { limits } from '#src/domain/check/outside.ts'
import { fileText, openFile, plainText } from '#src/exports/file.ts'
import { content, harmless } from '#tests/support/content.ts'
import { runs } from '#tests/support/propertyRuns.ts'

const savedAt = '2026-11-23T09:14:00.000Z'
const check: Check = {
  answers: { ...harmless, age: 43, nosebleeds: 'yes', 'nosebleeds.since': 9, 'nosebleeds.cause': 'dry-nose', pallor: 'notSure' },
  grouped: ['headache', 'vomiting'],
  words: 'Seit der Grippe – “sehr” müde.\n<script>alert(1)</script> & {x}',
  answeredAt: '2026-11-22T23:30:00.000+01:00',
}
const now = '2026-11-24T09:14:00.000Z'
const saved = fileText(content, check, savedAt)
const changed = (change: (json: Record<string, Record<string, unknown>>) => void) => {
  const json = JSON.parse(saved) as Record<string, Record<string, unknown>>
  change(json)
  return openFile(content, JSON.stringify(json), now)
}
const reason = (text: string) => {
  const result = openFile(content, text, now)
  return result.ok ? 'ok' : result.reason
}

describe('a saved check', () => {
  it('opens as it was, markup as plain text', () => {
    expect(openFile(content, saved, now)).toEqual({ ok: true, check, savedAt, rules: content.version, lost: [], notes: {} })
  })

  it('is the same text whatever the order of the answers', () => {
    const reversed = Object.fromEntries(Object.entries(check.answers).toReversed())
    expect(fileText(content, { ...check, answers: reversed, grouped: check.grouped.toReversed() }, savedAt)).toBe(saved)
  })

  it('opens with as many words, answers and bytes as it may have', () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, row) => [`old-${row}`, 'no']))
    const withAnswers = (count: number) =>
      changed((json) => Object.assign(json['check']!, { answers: { ...many(count), headache: 'no' }, grouped: ['headache'] }))
    const padded = (bytes: number) => saved + ' '.repeat(bytes - new TextEncoder().encode(saved).length)

    expect(changed((json) => (json['check']!['words'] = 'x'.repeat(280)))).toMatchObject({ ok: true, check: { words: 'x'.repeat(280) } })
    expect(withAnswers(limits.answers - 1)).toMatchObject({ ok: true, check: { answers: { headache: 'no' }, grouped: ['headache'] } })
    expect(withAnswers(limits.answers)).toEqual({ ok: false, reason: 'malformed' })
    const inGroups = (count: number) => changed((json) => (json['check']!['grouped'] = Object.keys(many(count))))
    expect(inGroups(limits.rows).ok).toBe(true)
    expect(inGroups(limits.rows + 1)).toEqual({ ok: false, reason: 'malformed' })
    expect(reason(padded(100_000))).toBe('ok')
    expect(reason(padded(100_001))).toBe('tooLarge')
  })

  it('says what has no place among the questions of today', () => {
    const result = changed((json) =>
      Object.assign(json['check']!['answers'] as object, { 'old-row': 'yes', 'nosebleeds.cause': 'the-moon', fever: 'maybe' }),
    )
    expect(result).toMatchObject({ ok: true, lost: expect.arrayContaining(['old-row', 'nosebleeds.cause', 'fever']) })
    expect(result.ok && 'fever' in result.check.answers).toBe(false)
  })

  it('never turns an answer into a grouped no', () => {
    const result = changed((json) => (json['check']!['grouped'] = ['nosebleeds', 'headache', 'headache', 'old-row']))
    expect(result).toMatchObject({ ok: true, check: { grouped: ['headache'] } })
  })
})

it('is refused in no time when it is 10 MB, whatever stands in it', () => {
  const began = performance.now()
  expect(reason('['.repeat(10_000_000))).toBe('tooLarge')
  expect(reason(JSON.stringify({ ...JSON.parse(saved), more: 'x'.repeat(10_000_000) }))).toBe('tooLarge')
  expect(performance.now() - began).toBeLessThan(1000)
})

it('of before own words were one field brings both', () => {
  const old = JSON.parse(saved) as { check: Record<string, unknown> }
  const opened = (words: string) =>
    openFile(content, JSON.stringify({ ...old, check: { ...old.check, words, other: 'Sore <b>feet</b>' } }), now)
  expect(opened('Tired')).toMatchObject({ ok: true, check: { words: 'Tired; Sore <b>feet</b>' } })
  expect(opened('')).toMatchObject({ ok: true, check: { words: 'Sore <b>feet</b>' } })
  expect(opened('x'.repeat(280))).toMatchObject({ ok: true, check: { words: `${'x'.repeat(279)}…` } })
})

it('keeps which numbers of days stand for a span', () => {
  const spanned = { ...check, answers: { ...check.answers, fatigue: 'yes', 'fatigue.since': 14 }, rough: ['fatigue.since', 'pallor.since'] }
  const result = openFile(content, fileText(content, spanned, savedAt), now)
  expect(result).toMatchObject({ ok: true, check: { rough: ['fatigue.since'] } })
})

describe('the dates of a file', () => {
  const of24 = { ...check, answeredAt: '2026-11-24T10:00:00.000+01:00' }
  const opened = (text: string, at: string) => {
    const result = openFile(content, text, at)
    return result.ok ? result.check : { ...of24, answeredAt: result.reason }
  }

  it('stay those of the answers, however often it is opened and saved again', () => {
    const first = fileText(content, of24, '2026-11-24T10:20:00.000+01:00')
    const again = fileText(content, opened(first, '2026-11-26T08:00:00.000+01:00'), '2026-11-26T08:01:00.000+01:00')
    expect(opened(again, '2026-11-28T08:00:00.000+01:00').answeredAt).toBe(of24.answeredAt)
  })

  it('of before it carried them are those of its saving', () => {
    const old = JSON.parse(saved) as { version: number; check: Record<string, unknown> }
    const { answeredAt: _, ...of1 } = old.check
    const result = openFile(content, JSON.stringify({ ...old, version: 1, check: of1 }), now)
    expect(result).toMatchObject({ ok: true, check: { ...check, answeredAt: savedAt } })
  })

  it('that nobody knew are those of its saving, too: nobody answered later', () => {
    expect(opened(fileText(content, { ...check, answeredAt: null }, savedAt), now).answeredAt).toBe(savedAt)
  })

  it.each([
    ['2026-02-31T09:14:00Z', 'malformed'],
    ['2026-11-23T23:59:60Z', 'malformed'],
    ['2026-11-23', 'malformed'],
    ['2026-11-26T09:14:00Z', 'future'],
    ['2031-01-01T09:14:00Z', 'future'],
  ])('are not taken where it says that it was saved at %s', (moment, expected) => {
    expect(reason(fileText(content, check, moment))).toBe(expected)
  })

  it.each([
    ['2026-02-31', 'malformed'],
    ['2026-11-23T23:59:60Z', 'malformed'],
    ['2026-11-26', 'future'],
  ])('are not taken where it says that it was answered at %s', (moment, expected) => {
    expect(reason(fileText(content, { ...check, answeredAt: moment }, savedAt))).toBe(expected)
  })

  it('are never later than now', () => {
    const ahead = '2026-11-24T10:00:00.000Z'
    expect(opened(fileText(content, { ...check, answeredAt: ahead }, ahead), now).answeredAt).toBe(now)
  })
})

describe('a file that is not sound is refused', () => {
  it.each([
    ['over 100 kB', ' '.repeat(100_001), 'tooLarge'],
    ['over 100 kB in bytes', JSON.stringify('€'.repeat(40_000)), 'tooLarge'],
    ['empty', '', 'notJson'],
    ['cut short', saved.slice(0, -20), 'notJson'],
    ['markup', '<!doctype html><script>alert(1)</script>', 'notJson'],
    ['deeply nested', '['.repeat(49_000) + ']'.repeat(49_000), 'foreign'],
    ['other JSON', '{"resourceType":"Bundle"}', 'foreign'],
    ['null', 'null', 'foreign'],
    ['newer', saved.replace('"version": 2', '"version": 3'), 'newer'],
    ['saved with later rules', saved.replace(`"rules": "${content.version}"`, '"rules": "2999.01"'), 'newer'],
    ['with a version that is no number', saved.replace('"version": 2', '"version": "2"'), 'malformed'],
    ['without a version', saved.replace('"version": 2', '"version": "1"'), 'malformed'],
  ])('%s', (_name, text, expected) => {
    expect(reason(text)).toBe(expected)
  })

  it.each([
    ['a name of the language', '"__proto__": "yes"'],
    ['a name with markup', '"<b>": "yes"'],
    ['an object', '"fever": {"yes": true}'],
    ['a list', `"fever": ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['true', '"fever": true'],
    ['null', '"fever": null'],
    ['a sentence', '"fever": "call me"'],
    ['a number without end', '"fever.since": 1e999'],
  ])('with %s among the answers', (_name, entry) => {
    expect(reason(saved.replace('"answers": {', `"answers": { ${entry},`).replace('"fever": "no",\n', ''))).toBe('malformed')
    expect(({} as Record<string, unknown>)['yes']).toBeUndefined()
  })

  it('with a name of the language that looks like an id: it is not known, and nothing more', () => {
    const result = openFile(content, saved.replace('"answers": {', '"answers": { "constructor": "yes",'), now)
    expect(result).toMatchObject({ ok: true, lost: ['constructor'] })
  })

  it('with anything more, or of another shape', () => {
    const broken = [
      changed((json) => (json['extra'] = {})),
      changed((json) => (json['check']!['extra'] = 1)),
      changed((json) => (json['check']!['grouped'] = 'all')),
      changed((json) => (json['check']!['grouped'] = [1])),
      changed((json) => (json['check']!['words'] = 'x'.repeat(281))),
      changed((json) => (json['check']!['words'] = 5)),
      changed((json) => delete json['check']!['words']),
      changed((json) => delete json['check']!['answers']),
      changed((json) => delete json['check']),
      changed((json) => Object.assign(json, { savedAt: '<img src=x>' })),
      changed((json) => Object.assign(json, { rules: 'a b' })),
      changed((json) => Object.assign(json, { check: [] })),
    ]
    expect(broken.map((result) => result.ok || result.reason)).toEqual(broken.map(() => 'malformed'))
  })

  it('whatever it is, without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(openFile(content, text, now).ok).toBe(false)
        expect(openFile(content, saved.replace('"words": "', `"words": ${text}, "`), now).ok).toBe(false)
      }),
      { numRuns: runs(200), seed: 20_261_123 },
    )
  })
})

it('takes turned directions, control characters and halves of letters out of free text', () => {
  expect(plainText('a\u202Eb\u2066c\u0000d\u001B[31me\uD800f\r\ng\rh', 280)).toBe('abcd[31mef\ng\nh')
  expect(plainText('a\u200Bb\u2060c\u00ADd\u2028e\u{E0041}f', 280)).toBe('abcdef')
  expect(plainText(`${'x'.repeat(279)}😀`, 280)).toBe('x'.repeat(279))
  expect(plainText('\u05E9\u05DC\u05D5\u05DD 👩‍⚕️ <b>', 280)).toBe('\u05E9\u05DC\u05D5\u05DD 👩‍⚕️ <b>')
})
