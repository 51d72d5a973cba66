/** Plain text for a record, as nurses hand over: situation, background, assessment, recommendation. For clinicians, so in clinical English. */
import type { Value } from '#src/domain/engine/answers.ts'
import type { Content } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import { feverRow, isFever } from '#src/domain/check/fever.ts'
import { emergencyLeft, type Early } from '#src/domain/told/early.ts'
import type { State } from '#src/domain/told/details.ts'
import { inState, type Statement } from '#src/domain/told/statements.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import type { Day } from '#src/domain/told/times.ts'
import { ascii } from './ascii.ts'
import { fitted, indent, laidOut, wrap, type List, type Part } from './lines.ts'
import { actionsTold } from './noteActions.ts'
import { changedSince, confirmation, obs, quoted, type Added } from './noteAdded.ts'
import { rulesMet } from './noteReasons.ts'
import { brief, feverUnsaid, headLine, item, openThings, person, rulesLine, short, term, valueText } from './noteWords.ts'

export type { Added }

/** The lines that one screen of a record system holds. A note is longer only where it must be. */
const wantedLines = 25

/** What is listed to inform, and gives up its lines for the symptoms in this order. */
const yielding = [
  'Not asked',
  'Pattern, no diagnosis',
  'Denied as a group',
  'Escalate if',
  'Not answered',
  'Open, not answered',
  'Denied',
  'Not sure',
]

/**
 * Lines of 72 columns, 25 of them where that is enough. Every yes, every doubtful emergency sign, every open thing that
 * could make the advice more urgent, and every reason is named; of the rest, what has no room is counted.
 */
export function sbar(content: Content, summary: Summary, day: Day, added: Added = {}): string {
  const lay = (full: boolean) =>
    laidOut(
      [
        [headLine(day)],
        ...situation(summary),
        background(summary, added),
        ...assessment(content, summary, added, full),
        ...recommendation(summary),
        quoted('Own words', summary.words, added.latin),
        quoted('Notes', added.notes ?? '', added.latin),
        obs(summary, added),
        [rulesLine(summary)],
      ],
      wantedLines,
      yielding,
    )
  const lines = lay(true)
  return (lines.length > wantedLines ? lay(false) : lines).join('\n')
}

// Situation

function situation(summary: Summary): Part[] {
  const { statements, level, triage, atMost } = summary
  const signs = inState(statements, 'symptom', 'yes').map(brief)
  const could = triage.settled ? '' : ` Open answers could make it: ${ascii(atMost.short)}.`
  const doubted = doubtedSigns(summary)
  const asked = emergencyAsked(summary)
  const left = emergencyLeft(summary).length
  return [
    fitted(`S: ${person(summary)}`, signs.length > 0 ? signs : [nothingReported(summary)], 2),
    wrap(`${indent}Advice:`, `${adviceText(summary)}.${could}`),
    wrap(`${indent}Emergency signs:`, doubted.length > 0 ? `NOT SURE: ${doubted.join('; ')}. ${asked}` : asked),
    // Nobody should read a calm advice out of questions that were never asked.
    left > 0 && level.id !== highest ? [`${indent}PROVISIONAL: emergency signs not answered: ${left}. Ask these first.`] : [],
  ]
}

/** Of the emergency page. */
export const doubtedSigns = ({ statements }: Summary): string[] =>
  statements.filter(({ emergencySign, state }) => emergencySign && state === 'notSure').map(term)

/** "18 asked, none reported" */
export function emergencyAsked(summary: Summary): string {
  const { asked, yes } = summary.emergency
  if (asked === 0) return 'NOT ASKED'
  return `${asked} asked, ${yes > 0 ? `${yes} reported` : doubtedSigns(summary).length > 0 ? 'no certain yes' : 'none reported'}`
}

/** "Watch" out of what was not asked would be false comfort. */
export const adviceText = ({ early, level }: Summary): string => (early ? 'none yet' : ascii(level.clinical))

/** What nobody asked was not denied either, and what nobody was sure about is not "no". */
export function nothingReported({ statements }: Summary): string {
  const count = (...states: State[]) => inState(statements, 'symptom', ...states).length
  const [no, notSure, open] = [count('no', 'groupedNo'), count('notSure'), count('notAnswered')]
  if (no + notSure === 0) return 'Symptoms NOT ASKED'
  const left = open > 0 ? `, ${open} not answered` : ''
  if (no === 0) return `NOT SURE about ${notSure === 1 ? 'the 1 sign' : `all ${notSure} signs`} asked${left}`
  const said = notSure === 0 ? 'No symptoms reported' : `None certain, NOT SURE about ${notSure}`
  return open > 0 ? `${said} (${no + notSure} asked)${left}` : said
}

// Background

/** One label before each group, "YES" first. What changes no advice is counted, unless it is a yes or in doubt. */
function background({ statements }: Summary, { readings }: Added): readonly string[] {
  const about = statements.filter((one) => !isAboutPerson(one) && one.kind === 'person')
  const named = (state: State) =>
    about.filter((one) => one.state === state && !(one.riskFactor && (isNo(state) || state === 'notAnswered')))
  const group = (label: string, list: readonly Statement[]) => (list.length > 0 ? [`${label}: ${list.map(term).join('; ')}`] : [])
  // What staff have measured stands under Obs, once.
  const own = statements.filter(
    ({ id, kind, state }) => kind === 'reading' && state === 'given' && id === 'temperature' && readings?.temperature === undefined,
  )
  const groups = [
    ...group('YES', named('yes')),
    ...group('NOT SURE', named('notSure')),
    ...[...own, ...named('given')].map((one) => `${term(one)}: ${valueText(one)}`),
    ...group('No', named('no')),
    ...group('Denied as a group', named('groupedNo')),
    ...group('Not answered', named('notAnswered')),
    ...riskFactors(about.filter(({ riskFactor }) => riskFactor)),
  ]
  return wrap('B:', groups.length > 0 ? `${groups.join('. ')}.` : 'Not asked')
}

const isNo = (state: State) => state === 'no' || state === 'groupedNo'
const isAboutPerson = ({ id }: Statement) => ['who', 'age', 'sex'].includes(id)

/** What was not answered of them may never have been asked, and changes no advice. */
function riskFactors(items: readonly Statement[]): string[] {
  const denied = items.filter(({ state }) => isNo(state)).length
  return denied > 0 ? [`Risk factors: ${denied} denied`] : []
}

// Assessment

function assessment(content: Content, summary: Summary, added: Added, full: boolean): Part[] {
  const { statements } = summary
  const yes = inState(statements, 'symptom', 'yes')
  const list = (label: string, state: State, most: number, isToTell = (_: Statement) => true): List => ({
    label,
    items: inState(statements, 'symptom', state).filter(isToTell).map(short),
    most,
  })
  // Open things and doubtful emergency signs have lines of their own; what the emergency page denies is told in numbers.
  const isElse = ({ open, emergencySign, state }: Statement) =>
    state === 'notAnswered' ? !open : !emergencySign && !(open && state === 'notSure')
  return [
    yes.length > 0
      ? yes.flatMap((one, index) => wrap(`${index === 0 ? 'A:' : indent.slice(0, 2)} -`, item(one, full)))
      : [`A: ${nothingReported(summary)}`],
    hotWithoutFever(content, summary, added.readings?.['temperature']),
    ...openLines(summary),
    list('Not sure', 'notSure', 3, isElse),
    // Two lines hold the six or seven negatives that matter most.
    { ...list('Denied', 'no', 3, isElse), least: 2 },
    list('Denied as a group', 'groupedNo', 2, isElse),
    list('Not answered', 'notAnswered', 2, isElse),
    list('Not asked', 'notAsked', 2),
    ...confirmation(added.confirm),
    changedSince(added.changes),
    pattern(content, yes),
  ]
}

/** By name, except while emergency signs are still to be asked: then those are what is next, and the rest is counted. */
function openLines(summary: Summary): Part[] {
  const { doubt, details, silent } = openThings(summary.statements)
  const all = (label: string, items: readonly string[]) => (items.length > 0 ? wrap(`${indent}${label}:`, items.join('; ')) : [])
  return [
    all('Open, NOT SURE', doubt),
    all('Open, details not known', details),
    emergencyLeft(summary).length > 0 ? { label: 'Open, not answered', items: silent, most: 4 } : all('Open, not answered', silent),
  ]
}

/**
 * The note must not contradict itself in silence: a fever was measured, and the answer about it is no yes. What is known
 * of it counts for the rules, so it is told.
 */
function hotWithoutFever(content: Content, { statements }: Summary, byStaff: Value | undefined): readonly string[] {
  const fever = statements.find(({ id }) => id === feverRow)
  const temperature = byStaff ?? statements.find(({ id }) => id === 'temperature')?.value
  if (typeof temperature !== 'number' || !isFever(content, temperature) || !fever || fever.state === 'yes') return []
  return wrap(`${indent}T ${temperature}`, feverUnsaid(fever))
}

function pattern(content: Content, yes: readonly Statement[]): List {
  const items = content.groups
    .map(({ id, short: name }) => ({ id, name: ascii(name).toLowerCase(), count: yes.filter(({ groups }) => groups.includes(id)).length }))
    .filter(({ count }) => count > 0)
    // Unspecific signs come last.
    .toSorted((a, b) => Number(a.id === 'nonspecific') - Number(b.id === 'nonspecific') || b.count - a.count)
    .map(({ name, count }) => `${name} (${count})`)
  return { label: 'Pattern, no diagnosis', items, most: 2 }
}

// Recommendation

function recommendation(summary: Summary): Part[] {
  const { reasons, triage, safetyNet } = summary
  const own = reasons.filter((reason) => reason.level === triage.atLeast)
  const net = [...safetyNet.first, ...safetyNet.rest].filter(({ raises }) => raises)
  return [
    summary.early ? [`R: No advice yet. ${askFirst[summary.early]}`] : rulesMet(summary, own),
    actionLine(summary, indent),
    { label: 'Escalate if', items: triage.atLeast === highest ? [] : net.map(({ text }) => ascii(text)), most: 2 },
  ]
}

/** The note carries what the person reads beside how soon to be seen. */
export function actionLine(summary: Summary, start: string): string[] {
  const actions = actionsTold(summary)
  return actions.length > 0 ? wrap(`${start}Told to do:`, ascii(actions.join(' '))) : []
}

const askFirst: Readonly<Record<Early, string>> = {
  emergency: 'Ask the emergency signs first.',
  about: 'Ask who it is about, age and sex first.',
  rows: 'Ask what is open above first.',
}

/** Nothing is more urgent than an emergency, so there is nothing to escalate to. */
const highest: LevelId = 'emergency'
