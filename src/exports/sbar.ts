/** Plain text for a record, as nurses hand over: situation, background, assessment, recommendation. For clinicians, so in clinical English. */
import type { Content } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Comparison } from '#src/domain/told/compare.ts'
import type { Confirmation } from '#src/domain/nurse/confirm.ts'
import { emergencyLeft, isTooEarly } from '#src/domain/told/early.ts'
import { feverRow, isFever } from '#src/domain/check/fever.ts'
import { rowOf } from '#src/domain/engine/rows.ts'
import type { ContextLine } from '#src/domain/told/context.ts'
import type { Named } from '#src/domain/told/named.ts'
import type { Reason } from '#src/domain/told/reasons.ts'
import type { Reported } from '#src/domain/told/reported.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { ageOf, spanOf, type Day } from '#src/domain/told/times.ts'

const columns = 72
const lines = 25
const indent = '   '
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** What stands beside the summary: all of it may be left out. */
export type Added = {
  /** °C, beats and breaths a minute, per cent. What is not there is left to be written by hand. */
  readings?: { temperature?: number | undefined; pulse?: number | undefined; breaths?: number | undefined; oxygen?: number | undefined }
  /** In the nurse's words. */
  notes?: string
  /** What the patient entered on a device of their own, and how much of it staff have confirmed. */
  confirm?: Confirmation<Named> | undefined
  /** What is different since a check that was kept on the person's device. */
  changes?: { since: Day; comparison: Comparison } | undefined
}

/** Lines for each list. Where the symptoms need the room, lists go down to one line in this order, the least missed first. */
type Most = Record<(typeof shrinking)[number], number>
const shrinking = [
  'sources',
  'grouped',
  'pattern',
  'net',
  'denied',
  'signs',
  'notSure',
  'background',
  'confirm',
  'changes',
  'rules',
] as const
const roomy: Most = {
  sources: 2,
  signs: 2,
  grouped: 2,
  denied: 2,
  pattern: 2,
  notSure: 2,
  net: 2,
  background: 2,
  confirm: 2,
  changes: 2,
  rules: 2,
}
const enoughSymptoms = 6

/** At most 25 lines of 72 columns. Lists that do not fit end in "+2 more", never silently. */
export function sbar(content: Content, summary: Summary, day: Day, added: Added = {}): string {
  // Without any there is one line that says so.
  const wanted = Math.max(1, Math.min(summary.reported.length, enoughSymptoms))
  const most = { ...roomy }
  let parts = around(content, summary, day, most, added)
  for (const name of shrinking) {
    if (lines - parts.before.length - parts.after.length >= wanted) break
    most[name] = 1
    parts = around(content, summary, day, most, added)
  }
  const { before, after } = parts
  return [...before, ...assessment(summary, lines - before.length - after.length), ...after].join('\n')
}

/** Everything but the symptoms. */
function around(content: Content, summary: Summary, day: Day, most: Most, { readings, notes = '', confirm, changes }: Added) {
  // What staff have measured stands under Obs, once.
  const context = summary.context.filter(({ id }) => id !== 'temperature' || readings?.temperature === undefined)
  return {
    before: [headLine(day), ...situation(summary, most.signs), ...background(context, most.background)],
    after: [
      ...hotWithoutFever(content, summary, readings?.temperature),
      ...denied(content, summary, most),
      ...list('Not sure', summary.notSure.map(term), most.notSure),
      ...list('Not answered', summary.unanswered.map(term), 1),
      ...list('Not asked', summary.notAsked.map(term), 1),
      ...confirmation(confirm, most.confirm),
      ...changedSince(changes, most.changes),
      ...pattern(content, summary, most.pattern),
      ...recommendation(summary, most),
      ...quoted('Own words', summary.words, notes === '' ? 5 : 2),
      ...quoted('Notes', notes, summary.words === '' ? 5 : 3),
      obs(readings),
      `[rules ${ascii(summary.version)} #${ascii(summary.fingerprint)}]`,
    ],
  }
}

/** Three lines, for the note of a phone call. */
export function shortNote(summary: Summary, day: Day): string {
  const symptoms = summary.reported.map((one) => brief(one))
  return [
    headLine(day),
    fitted(`${person(summary)} `, symptoms.length > 0 ? symptoms : [nothingReported(summary)], 1, ', ')[0]!,
    cut(`Advice: ${adviceText(summary)}. [rules ${ascii(summary.version)} #${ascii(summary.fingerprint)}]`),
  ].join('\n')
}

const headLine = (day: Day) => `[Patient-reported checklist, ${dateText(day)}, not verified]`
/** 23-NOV-2026 */
const dateText = ({ day, month, year }: Day) => `${String(day).padStart(2, '0')}-${months[month - 1]}-${year}`

function situation(summary: Summary, most: number): string[] {
  const { emergency, reported, level, triage, atMost } = summary
  const signs = reported.length > 0 ? reported.map((one) => brief(one)) : [nothingReported(summary)]
  const found = [emergency.yes > 0 && `${emergency.yes} reported`, emergency.notSure > 0 && `${emergency.notSure} not sure`].filter(Boolean)
  const signsAsked = `${emergency.asked} asked, ${found.length > 0 ? found.join(', ') : 'none reported'}`
  const asked = `Emergency signs: ${emergency.asked > 0 ? signsAsked : 'NOT ASKED'}.`
  const could = triage.settled ? '' : ` Open answers could make it: ${atMost.short}.`
  const left = emergencyLeft(summary).length
  return [
    ...fitted(`S: ${person(summary)} `, signs, most, ', '),
    ...wrapped('', `${asked} Advice: ${adviceText(summary)}.${could}`, 2),
    // Nobody should read a calm advice out of questions that were never asked.
    ...(left > 0 && level.id !== highest ? [`${indent}PROVISIONAL: emergency signs not answered: ${left}. Ask these first.`] : []),
  ]
}

/** "Watch" out of emergency signs that were not asked would be false comfort. */
const adviceText = (summary: Summary) => (isTooEarly(summary) ? 'none yet' : summary.level.clinical)

/** What nobody asked was not denied either. */
function nothingReported({ no, notSure, unanswered }: Summary): string {
  if (no.length + notSure.length === 0) return 'Symptoms NOT ASKED'
  return unanswered.length > 0 ? `No symptoms reported, ${unanswered.length} not answered` : 'No symptoms reported'
}

function person({ age, sex, who }: Summary): string {
  const span = age === undefined ? undefined : ageOf(age)
  const years = span ? `${span.count} ${span.unit === 'months' ? 'mo' : 'y'}` : 'Age not given'
  const by = who === 'child' ? ', by parent/carer' : who === 'other' ? ', by carer' : ''
  return `${years}${sex === 'female' || sex === 'male' ? `, ${sex}` : ''}${by}.`
}

/** "Epistaxis 9 days" */
const brief = (one: Reported) => [short(one), days(one)].filter(Boolean).join(' ')

/** What was a yes comes first, so that it is never what is left out. */
function background(context: readonly ContextLine[], most: number): string[] {
  const chosen = context.flatMap((item) => (item.chosen === undefined ? [] : [`${term(item)}: ${ascii(item.chosen)}`]))
  const unnamed = (item: ContextLine) => item.riskFactor && (item.answer === 'no' || item.answer === undefined)
  const said = (label: string, value: ContextLine['answer']) => {
    const terms = context.filter((item) => item.chosen === undefined && item.answer === value && !unnamed(item)).map(term)
    return terms.length > 0 ? [`${label}: ${terms[0]}`, ...terms.slice(1)] : []
  }
  const parts = [
    ...said('YES', 'yes'),
    ...chosen,
    ...said('Not sure', 'notSure'),
    ...said('No', 'no'),
    ...said('Not answered', undefined),
    ...riskFactors(context.filter(unnamed)),
  ]
  return fitted('B: ', parts.length > 0 ? parts : ['Not asked'], most)
}

/** They change no advice: counted, so that they leave the room to what does. */
function riskFactors(items: readonly ContextLine[]): string[] {
  const open = items.filter(({ answer }) => answer === undefined).length
  const counts = [items.length > open && `${items.length - open} denied`, open > 0 && `${open} not answered`].filter(Boolean)
  return counts.length > 0 ? [`Risk factors: ${counts.join(', ')}`] : []
}

function assessment(summary: Summary, room: number): string[] {
  const { reported } = summary
  if (reported.length === 0) return [`A: ${nothingReported(summary)}`]
  const all = reported.map((one) => itemLine(one))
  const shown = all.length <= room ? all : [...all.slice(0, room - 1), `- +${all.length - room + 1} more`]
  return shown.map((line, index) => cut(`${index === 0 ? 'A: ' : indent}${line}`))
}

function itemLine(one: Reported): string {
  const details = [
    days(one) ?? 'duration not given',
    one.trend && trends[one.trend],
    one.severity && one.severity !== 'notSure' && one.severity,
    ...one.features.map(({ clinicalTerm }) => clinicalTerm),
    ...one.measures.map(({ value }) => value),
    one.cause && `cause: ${one.cause.clinicalTerm}`,
    ...one.featuresNotSure.map(({ clinicalTerm }) => `${clinicalTerm}?`),
  ].filter((detail): detail is string => typeof detail === 'string')
  return `- ${fitted(`${term(one)}: `, details.map(ascii), 1, ', ', columns - indent.length - 2)[0]}`
}

/** The note must not contradict itself in silence: a fever was measured, and the answer about it is no yes. */
function hotWithoutFever(content: Content, { reported, no, notSure }: Summary, temperature: number | undefined): string[] {
  const has = (rows: readonly Named[]) => rows.some(({ id }) => id === feverRow)
  if (temperature === undefined || !isFever(content, temperature) || has(reported)) return []
  return [`${indent}T ${temperature} but fever ${has(no) ? 'denied' : has(notSure) ? 'not sure' : 'not answered'}`]
}

const trends: Record<string, string> = {
  better: 'better',
  same: 'same',
  worse: 'worse',
  muchWorse: 'MUCH WORSE',
  notSure: 'trend not sure',
}

function days({ since }: Reported): string | undefined {
  if (since === undefined) return undefined
  if (since === 'notSure') return 'duration not sure'
  const { count, unit } = spanOf(since)
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`
}

/**
 * The emergency lines are told under S. What one button answered for several rows is told apart. First come the rows of
 * the cell lines that most of the reported symptoms speak for: what was denied there says most.
 */
function denied(content: Content, { no, emergency, reported }: Summary, most: Most): string[] {
  const told = new Set(emergency.rows)
  const shared = ({ id }: Named) => {
    const { groups } = rowOf(content, id).symptom
    return reported.filter((one) => one.groups.some((group) => groups.includes(group))).length
  }
  const rows = no.filter(({ id }) => !told.has(id)).toSorted((a, b) => shared(b) - shared(a))
  const alone = rows.filter(({ grouped }) => !grouped)
  const together = rows.filter(({ grouped }) => grouped)
  return [
    ...list('Denied', alone.map(term), most.denied),
    ...(together.length > 0 ? list('Denied as a group', together.map(term), most.grouped) : []),
  ]
}

function pattern(content: Content, { reported }: Summary, most: number): string[] {
  const counts = content.groups
    .map(({ id, short }) => ({ id, short: short.toLowerCase(), count: reported.filter(({ groups }) => groups.includes(id)).length }))
    .filter(({ count }) => count > 0)
    // What speaks for no cell line is said last.
    .toSorted((a, b) => Number(a.id === 'nonspecific') - Number(b.id === 'nonspecific') || b.count - a.count)
    .map(({ short, count }) => `${short} (${count})`)
  return list('Pattern, no diagnosis', counts, most)
}

function recommendation(summary: Summary, most: Most): string[] {
  const { level, reasons, triage, safetyNet } = summary
  const own = reasons.filter((reason) => reason.level === triage.atLeast)
  const net = [...safetyNet.first, ...safetyNet.rest].filter(({ raises }) => raises)
  return [
    ...(isTooEarly(summary) ? ['R: No advice yet. Ask the emergency signs first.'] : rulesMet(ascii(level.clinical), own, most)),
    ...(triage.atLeast === highest
      ? []
      : list(
          'Escalate if',
          net.map(({ text }) => ascii(text)),
          most.net,
        )),
  ]
}

/** On whose word, where that needs no line that a symptom needs and no rule has to go for it. */
function rulesMet(advice: string, reasons: readonly Reason[], most: Most): string[] {
  const rules = reasons.length > 0 ? reasons.map(({ ref, clinical }) => `${ref} ${ascii(clinical)}`) : ['none']
  const plain = fitted(`R: ${advice}. Rules met: `, rules, most.rules)
  const sources = sourcesOf(reasons)
  const forms = [sources, sources.slice(0, 1)]
    .map((some) => `R: ${advice} (${some.join('; ')}). Rules met: `)
    .filter((start) => sources.length > 0 && start.length <= columns)
    .map((start) => fitted(start, rules, most.rules + most.sources - 1))
  return forms.find((laid) => leftOut(laid) <= leftOut(plain)) ?? plain
}

const leftOut = (laid: readonly string[]) => Number(/\+(\d+) more$/.exec(laid.join(' '))?.[1] ?? 0)

/** As short as they can be named, what says most first, and none for more than it is: "NICE NG12", "after NICE NG12", "judgement". */
function sourcesOf(reasons: readonly Reason[]): string[] {
  const named = (basis: Reason['basis']) => reasons.filter((reason) => reason.basis === basis).map(shortSource)
  const guidelines = named('guideline')
  const adapted = named('adapted').filter((name) => !guidelines.includes(name))
  const judged = named('judgement').length > 0 ? ['judgement'] : []
  return [...new Set([...guidelines, ...adapted.map((name) => `after ${name}`), ...judged])]
}

const shortSource = ({ sources }: Reason) => ascii(sources[0]!.label).split(/[,(]/)[0]!.trim()

/** Nothing is more urgent than an emergency, so there is nothing to escalate to. */
const highest: LevelId = 'emergency'

/** "Since 03-JUN-2026: New: Epistaxis. Worse: Fatigue" */
function changedSince(changes: Added['changes'], most: number): string[] {
  if (!changes) return []
  const kinds = {
    New: 'new',
    Worse: 'worse',
    'Yes now, not known then': 'unknownThen',
    Gone: 'gone',
    'Yes then, not known now': 'unknownNow',
    Better: 'better',
    Same: 'same',
  } as const
  const found = Object.entries(kinds).flatMap(([name, kind]) => {
    const symptoms = changes.comparison[kind]
    return symptoms.length > 0 ? [`${name}: ${symptoms.map(short).join('; ')}`] : []
  })
  return fitted(`${indent}Since ${dateText(changes.since)}: `, found.length > 0 ? found : ['no change'], most, '. ')
}

/** Which answers staff have not asked again: nobody should take them for checked. */
function confirmation(confirm: Added['confirm'], most: number): string[] {
  if (!confirm) return []
  const { entered, confirmed, open } = confirm
  if (open.length === 0) return [`${indent}Answers from patient's device: ${entered}, all confirmed by staff`]
  return list(`Staff confirmed ${confirmed} of ${entered} answers. NOT CONFIRMED`, open.map(term), most)
}

function quoted(label: string, words: string, most: number): string[] {
  const clean = ascii(words).replace(/"/g, "'")
  return clean === '' ? [] : wrapped(`${label}: `, `"${clean}"`, most)
}

function obs({ temperature, pulse, breaths, oxygen }: Added['readings'] = {}): string {
  const shown = (value: number | undefined) => value ?? '___'
  return `Obs: T ${shown(temperature)} HR ${shown(pulse)} RR ${shown(breaths)} SpO2 ${shown(oxygen)} BP ___  Entered by ___`
}

/** Without what stands in brackets. */
const short = (one: Named) => term(one).replace(/ \([^)]*\)/g, '')
const term = ({ clinicalTerm }: Named) => ascii(clinicalTerm)

function list(label: string, items: readonly string[], most: number): string[] {
  return fitted(`${indent}${label}: `, items.length > 0 ? items : ['none'], most)
}

/** As many items as go into so many lines, in their order, without those too long for what is left; how many are left out is said. */
function fitted(start: string, items: readonly string[], most: number, between = '; ', width = columns): string[] {
  const lay = (shown: readonly string[]) => {
    const left = items.length - shown.length
    return wrap(start, [...shown, ...(left > 0 ? [`+${left} more`] : [])].join(between), width)
  }
  if (lay(items).length <= most) return lay(items)
  const shown: string[] = []
  for (const item of items) if (lay([...shown, item]).length <= most) shown.push(item)
  return lay(shown).length <= most ? lay(shown) : wrapped(start, items.join(between), most)
}

/** A text in so many lines; what does not fit ends in "..." */
function wrapped(start: string, text: string, most: number): string[] {
  const all = wrap(start === '' ? indent : start, ascii(text), columns)
  if (all.length <= most) return all
  return [...all.slice(0, most - 1), `${all[most - 1]!.slice(0, columns - 4)} ...`]
}

function wrap(start: string, text: string, width: number): string[] {
  const out = [start]
  let empty = true
  for (const word of text.split(' ').flatMap((one) => chunks(one, width - indent.length))) {
    const last = out[out.length - 1]!
    if (empty && last.length + word.length <= width) out[out.length - 1] = last + word
    else if (empty) out.splice(-1, 1, last.trimEnd(), indent + word)
    else if (last.length + 1 + word.length <= width) out[out.length - 1] = `${last} ${word}`
    else out.push(indent + word)
    empty = false
  }
  return out
}

/** A word that no line can hold is cut into pieces that fit. */
function chunks(word: string, width: number): string[] {
  return Array.from(word.matchAll(new RegExp(`.{1,${width}}`, 'g')), ([piece]) => piece)
}

const cut = (line: string) => (line.length <= columns ? line : `${line.slice(0, columns - 3)}...`)

/** Printable ASCII, without the signs that record systems read as commands (@ { } and runs of stars). */
export function ascii(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/≥/g, '>=')
    .replace(/≤/g, '<=')
    .replace(/°/g, ' ')
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, (other) => (/\s/.test(other) ? ' ' : ''))
    .replace(/[@{}*]/g, '')
    .replace(/ +/g, ' ')
    .trim()
}
