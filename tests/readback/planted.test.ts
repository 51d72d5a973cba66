/** Faults planted in the writers: each is found by reading back, in every text that it changes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messagesFrom, type Messages } from '#src/content/message.ts'
import { readEnglish } from '#src/content/languages.ts'
import { emptyCheck, type Check } from '#src/domain/check/check.ts'
import type { Statement } from '#src/domain/told/statements.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { sbar } from '#src/exports/sbar.ts'
import { shortNote } from '#src/exports/shortNote.ts'
import { phoneScript } from '#src/words/script.ts'
import { readyCheck } from '#tests/support/checks.ts'
import { content, dataFolder, harmless, summarise } from '#tests/support/content.ts'
import { expectedOf } from './expected.ts'
import { noteFaults } from './judge.ts'
import { readNote } from './readNote.ts'
import { readShort, shortFaults } from './readShort.ts'
import { readScript, scriptFaults } from './readScript.ts'

const day = { year: 2026, month: 11, day: 23 }
const texts = messagesFrom<Messages>(readEnglish(dataFolder).messages, 'en')
const { fever: _fever, ...cool } = harmless
/** Somebody who has skipped one row that could change the advice. */
const unfinished: Check = { ...emptyCheck, answers: cool }
const generated = fc.sample(readyCheck, { seed: 20_261_123, numRuns: 40 }).map((check, index) => ({
  ...check,
  words: '',
  answers: { ...check.answers, ...(index % 4 === 0 && { 'low-platelets-or-thinner': 'yes' }) },
}))

/** Somebody who chose a span of days. */
const spanned: Check = {
  ...emptyCheck,
  answers: { ...harmless, fatigue: 'yes', 'fatigue.since': 14, nosebleeds: 'yes', 'nosebleeds.since': 43 },
  rough: ['fatigue.since', 'nosebleeds.since'],
  words: 'itchy feet since the flu',
}
const checks = [...generated, unfinished, spanned]
const summaries = new Map(checks.map((check) => [check, summarise(content, check)]))

/** What a writer with this fault would write of the statements. */
const inStatements = (change: (one: Statement, all: readonly Statement[]) => Statement | undefined) => (summary: Summary) => ({
  ...summary,
  statements: summary.statements.flatMap((one) => change(one, summary.statements) ?? []),
})
const details = (change: (detail: Statement['details'][number]) => Statement['details'][number] | undefined) =>
  inStatements((one) => ({ ...one, details: one.details.flatMap((detail) => change(detail) ?? []) }))
const isRow = ({ kind }: Statement) => kind === 'symptom'
const isAbout = ({ kind, id }: Statement) => kind === 'person' && !['who', 'age', 'sex'].includes(id)
const firstWith = (all: readonly Statement[], wanted: (one: Statement) => boolean) => all.find(wanted)
const lastWith = (all: readonly Statement[], wanted: (one: Statement) => boolean) => all.findLast(wanted)

const inAnyText: [string, (summary: Summary) => Summary][] = [
  [
    'a yes is lost',
    inStatements((one, all) =>
      one === lastWith(all, (other) => isRow(other) && other.state === 'yes' && other.decides) ? undefined : one,
    ),
  ],
  [
    'a yes became a no',
    inStatements((one, all) =>
      one === firstWith(all, (other) => isRow(other) && other.state === 'yes') ? { ...one, state: 'no', details: [] } : one,
    ),
  ],
  [
    'a no became a yes',
    inStatements((one, all) => (one === firstWith(all, (other) => isRow(other) && other.state === 'no') ? { ...one, state: 'yes' } : one)),
  ],
  [
    'a doubtful emergency sign became a no',
    inStatements((one) => (one.emergencySign && one.state === 'notSure' ? { ...one, state: 'no' } : one)),
  ],
  [
    'treatment is said of who has none',
    inStatements((one) => (one.id === 'immunosuppressed' && one.state !== 'yes' ? { ...one, state: 'yes' } : one)),
  ],
  [
    'a blood thinner is not said',
    inStatements((one) => (one.id === 'low-platelets-or-thinner' && one.state === 'yes' ? { ...one, state: 'no' } : one)),
  ],
  [
    'a temperature is another',
    inStatements((one) => (one.id === 'temperature' && one.state === 'given' ? { ...one, valueLabel: '35 °C' } : one)),
  ],
  [
    'a day more',
    details((detail) => (detail.kind === 'since' && detail.state === 'given' ? { ...detail, value: Number(detail.value) + 1 } : detail)),
  ],
  ['a span is told as a number', details(({ span: _, ...detail }) => detail)],
  ['a span is another', details((detail) => (detail.span ? { ...detail, span: detail.span === 'days' ? 'weeks' : 'days' } : detail))],
  [
    'a worse course became better',
    details((detail) => (detail.value === 'worse' || detail.value === 'muchWorse' ? { ...detail, value: 'better' } : detail)),
  ],
  ['what belongs to a symptom is lost', details((detail) => (detail.kind === 'feature' && detail.state === 'yes' ? undefined : detail))],
  [
    'a measure is another',
    details((detail) =>
      detail.kind === 'measure' && detail.state === 'given' ? { ...detail, valueLabel: 'Never', valueTerm: 'Never' } : detail,
    ),
  ],
  ['a test that nobody has done is not said', details((detail) => (detail.undoes && detail.state === 'notAnswered' ? undefined : detail))],
  ['own words are not said', (summary) => ({ ...summary, words: '' })],
  ['what to do is not said', (summary) => ({ ...summary, actions: [] })],
  ['calm comes too early', (summary) => ({ ...summary, early: null })],
  ['the advice is calmer', (summary) => (summary.triage.atLeast === 'self-care' ? summary : { ...summary, level: content.levels.at(-1)! })],
]

const inTheNote: [string, (summary: Summary) => Summary][] = [
  [
    'silence became a no',
    inStatements((one, all) =>
      one === firstWith(all, (other) => isRow(other) && other.state === 'notAnswered') ? { ...one, state: 'no' } : one,
    ),
  ],
  [
    'doubt became a no',
    inStatements((one, all) =>
      one === firstWith(all, (other) => isRow(other) && other.state === 'notSure') ? { ...one, state: 'no' } : one,
    ),
  ],
  [
    'what was not asked became a no',
    inStatements((one, all) =>
      one === firstWith(all, (other) => isRow(other) && other.state === 'notAsked') ? { ...one, state: 'no' } : one,
    ),
  ],
  [
    'a no of a group stands alone',
    inStatements((one) => (one.state === 'groupedNo' && !one.emergencySign ? { ...one, state: 'no' } : one)),
  ],
  [
    'yes and no about the person are changed round',
    inStatements((one) =>
      isAbout(one) && (one.state === 'yes' || one.state === 'no') ? { ...one, state: one.state === 'yes' ? 'no' : 'yes' } : one,
    ),
  ],
  ['not sure about the person became no', inStatements((one) => (isAbout(one) && one.state === 'notSure' ? { ...one, state: 'no' } : one))],
  ['an open thing is not said', inStatements((one) => ({ ...one, open: false }))],
  ['an open detail is not said', details((detail) => ({ ...detail, open: false }))],
  [
    'a cause explains that does not',
    details((detail) => (detail.kind === 'cause' && detail.state === 'given' ? { ...detail, counts: detail.counts !== true } : detail)),
  ],
  [
    'a denied detail became doubt',
    details((detail) => (detail.kind === 'feature' && detail.state === 'no' ? { ...detail, state: 'notSure' } : detail)),
  ],
  ['a rule is lost', (summary) => ({ ...summary, reasons: summary.reasons.slice(1) })],
  ['a rule is another', (summary) => ({ ...summary, reasons: summary.reasons.map((reason) => ({ ...reason, ref: 'R-X99' })) })],
  ['how far it could rise is not said', (summary) => ({ ...summary, triage: { ...summary.triage, settled: true } })],
  [
    'emergency signs are not counted',
    (summary) => ({ ...summary, emergency: { ...summary.emergency, asked: summary.emergency.asked - 1 } }),
  ],
]

const inText: [string, (note: string) => string][] = [
  ['a label before the wrong group', (note) => note.replace('. No: ', '. YES: ')],
  ['no label', (note) => note.replace('. No: ', '. ')],
  ['one fewer counted', (note) => note.replace(/(?<=\n {3}Denied: [^:]*)\+(\d+) more/, (_, count: string) => `+${Number(count) - 1} more`)],
  ['a line is lost', (note) => note.replace(/\n {3}Emergency signs: .*\n/, '\n')],
  ['an item is lost', (note) => note.replace(/\n {3}- [^]*?(?=\n {3}\S)/, '')],
]

/** The short note has no details but times and how it goes, and of the other answers only what is a yes or always said. */
const inDetails = new Set(['what belongs to a symptom is lost', 'a measure is another'])
const inBoth = new Set(['an open thing is not said', 'an open detail is not said', 'how far it could rise is not said'])

const judge = (note: string, check: Check) => {
  try {
    return noteFaults(readNote(note), expectedOf(check), check)
  } catch {
    return ['it cannot be read']
  }
}

/** How many of the texts changed, and how many of these were found out. */
function tried(
  write: (summary: Summary) => string,
  faultsOf: (text: string, check: Check) => string[],
  plant: (summary: Summary) => Summary,
) {
  const changed = checks.flatMap((check) => {
    const summary = summaries.get(check)!
    const text = write(plant(summary))
    return text === write(summary) ? [] : [faultsOf(text, check).length > 0]
  })
  return { changed: changed.length > 0, missed: changed.filter((found) => !found).length }
}

describe('a fault in the note is found', () => {
  it.each([...inAnyText, ...inTheNote])('%s', (_name, plant) => {
    expect(tried((summary) => sbar(content, summary, day), judge, plant)).toEqual({ changed: true, missed: 0 })
  })

  it.each(inText)('%s', (_name, plant) => {
    const notes = checks
      .map((check) => ({ check, note: sbar(content, summaries.get(check)!, day) }))
      .filter(({ note }) => plant(note) !== note)
    expect(notes.length).toBeGreaterThan(0)
    expect(notes.filter(({ note, check }) => judge(plant(note), check).length === 0)).toEqual([])
  })
})

describe('a fault in the short note is found', () => {
  it.each([...inAnyText.filter(([name]) => !inDetails.has(name)), ...inTheNote.filter(([name]) => inBoth.has(name))])(
    '%s',
    (_name, plant) => {
      const faultsOf = (text: string, check: Check) => shortFaults(readShort(text), expectedOf(check), check)
      expect(tried((summary) => shortNote(summary, day), faultsOf, plant)).toEqual({ changed: true, missed: 0 })
    },
  )
})
/** The script asks; what to do stands on the result, beside it. */
const notInScript = new Set(['a no became a yes', 'what to do is not said', 'a test that nobody has done is not said'])
describe('a fault in the script is found', () => {
  it.each(inAnyText.filter(([name]) => !notInScript.has(name)))('%s', (_name, plant) => {
    const write = (summary: Summary) => phoneScript(summary, texts).join('\n')
    const faultsOf = (text: string, check: Check) => scriptFaults(readScript(text.split('\n')), expectedOf(check), check)
    expect(tried(write, faultsOf, plant)).toEqual({ changed: true, missed: 0 })
  })
})
