/** The note of a phone call: a few lines for the record. */
import { emergencyLeft } from '#src/domain/told/early.ts'
import type { State } from '#src/domain/told/details.ts'
import { inState, measuredOnly, type Statement } from '#src/domain/told/statements.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import type { Day } from '#src/domain/told/times.ts'
import { ascii } from './ascii.ts'
import { fitted, wrap } from './lines.ts'
import { earlyWarningText, enteredBy, notUsedTexts, quoted, type Added } from './noteAdded.ts'
import { briefWithTrend, feverUnsaid, headLine, openThings, person, rulesLine, short, term, valueText } from './noteWords.ts'
import { actionLine, adviceText, doubtedSigns, emergencyAsked, nothingReported } from './sbar.ts'

type ShortAdded = Pick<Added, 'latin' | 'notUsed' | 'earlyWarning' | 'readings' | 'notes' | 'by' | 'at' | 'confirm'>

/** Names every yes with how it goes, how many emergency signs were asked, what every output says, readings with what they score, doubtful emergency signs and red flags, what could make the advice more urgent, and own words. */
export function shortNote(summary: Summary, day: Day, added: ShortAdded = {}): string {
  const { latin, notUsed = [], earlyWarning, notes = '' } = added
  const { statements, triage, atMost } = summary
  const yes = inState(statements, 'symptom', 'yes').map(briefWithTrend)
  const doubted = statements.filter(({ state }) => state === 'notSure')
  // Those that could make the advice more urgent stand among what is open.
  const flags = doubted.filter(({ emergencySign, redFlag, open }) => redFlag && !emergencySign && !open).map(short)
  const obs = [...notUsedTexts(notUsed, latin), ...(earlyWarning ? [earlyWarningText(earlyWarning)] : [])]
  return [
    headLine(day),
    ...wrap(person(summary), yes.length > 0 ? `${yes.join('; ')}.` : `${nothingReported(summary)}.`),
    ...about(summary, added),
    ...hot(summary),
    ...emergencyLine(summary),
    ...(flags.length > 0 ? wrap('Red flags NOT SURE:', flags.join('; ')) : []),
    ...wrap('Advice:', `${adviceText(summary)}.${triage.settled ? '' : ` Open answers could make it: ${ascii(atMost.short)}.`}`),
    ...(obs.length > 0 ? wrap('Obs:', `${obs.join('; ')}.`) : []),
    ...openLines(summary),
    ...actionLine(summary, ''),
    ...quoted('Own words', summary.words, latin),
    ...quoted('Notes', notes, latin),
    ...staffLines(added),
    rulesLine(summary),
  ].join('\n')
}

/** Those in doubt by name; of the others how many were asked, and how many were not. */
function emergencyLine(summary: Summary): readonly string[] {
  const signs = doubtedSigns(summary)
  const left = emergencyLeft(summary).length
  const asked = `${emergencyAsked(summary)}${left > 0 && summary.emergency.asked > 0 ? `, ${left} not answered` : ''}.`
  return signs.length > 0 ? wrap('Emergency signs NOT SURE:', `${signs.join('; ')}. ${asked}`) : wrap('Emergency signs:', asked)
}

/** Nobody should read "no symptoms" beside a fever that was measured, and miss what was said of it. */
function hot({ statements }: Summary): string[] {
  const fever = measuredOnly(statements)
  const temperature = statements.find(({ id }) => id === 'temperature')?.value
  return fever ? wrap(`T ${temperature}`, `${feverUnsaid(fever)}.`) : []
}

/** One label before each group: what every output says in each of its states, of the rest what is a yes, and all that decides. */
function about({ statements }: Summary, { readings: byStaff }: ShortAdded): string[] {
  // "Highest" is what a person says; staff measure once.
  const nameOf = (one: Statement) => (one.id === 'temperature' && byStaff?.temperature !== undefined ? 'T' : term(one))
  const told = statements.filter(
    ({ kind, always, riskFactor, state, decides }) => kind === 'person' && (always || decides || (!riskFactor && state === 'yes')),
  )
  const group = (label: string, state: State) => {
    const terms = told.filter((one) => one.state === state).map(short)
    return terms.length > 0 ? [`${label}: ${terms.join('; ')}`] : []
  }
  const readings = statements
    .filter(({ kind, state }) => kind === 'reading' && state !== 'notAnswered' && state !== 'notAsked')
    .map((one) => `${nameOf(one)}: ${valueText(one) || (one.state === 'notSure' ? 'not sure' : one.state)}`)
  const given = told.filter(({ id, state }) => state === 'given' && !['age', 'who', 'sex'].includes(id))
  const groups = [
    ...group('YES', 'yes'),
    ...group('NOT SURE', 'notSure'),
    ...readings,
    ...given.map((one) => `${term(one)}: ${valueText(one)}`),
    ...group('No', 'no'),
    ...group('Denied as a group', 'groupedNo'),
    ...group('Not answered', 'notAnswered'),
  ]
  return groups.length > 0 ? wrap('', `${groups.join('. ')}.`) : []
}

/** How much of what the patient entered was asked again, and by whom: in numbers, where the note names what is open. */
function staffLines({ confirm, by = '', at, latin }: ShortAdded): string[] {
  const name = ascii(by, latin).trim()
  return [
    ...(confirm ? wrap('', `Staff confirmed ${confirm.confirmed} of ${confirm.entered} answers from patient's device.`) : []),
    ...(name === '' ? [] : wrap('', `Entered by ${enteredBy(name, at)}.`)),
  ]
}

/** By name; while emergency signs are still to be asked, of the other questions as many as go into two lines. */
function openLines(summary: Summary): string[] {
  const { doubt, details, silent } = openThings(summary.statements)
  const most = emergencyLeft(summary).length > 0 ? 2 : Infinity
  return [
    ...(doubt.length > 0 ? wrap('Open, NOT SURE:', doubt.join('; ')) : []),
    ...(details.length > 0 ? wrap('Open, details not known:', details.join('; ')) : []),
    ...(silent.length > 0 ? fitted('Open, not answered:', silent, most) : []),
  ]
}
