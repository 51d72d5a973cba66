/** Where a text says something else than was answered: the faults of a note, a short note or a script, named. */
import type { FactId } from '#src/content/model.ts'
import type { Value } from '#src/domain/engine/answers.ts'
import type { Check } from '#src/domain/check/check.ts'
import { evaluate } from '#src/domain/engine/condition.ts'
import { content } from '#tests/support/content.ts'
import { canUndo, emergencyIds, inRecord, type Expected, type RowState } from './expected.ts'
import type { Listed, ReadNote } from './readNote.ts'

const plain = (text: string) => text.replaceAll(/ \([^)]*\)/g, '')
const levelOf = (id: string) => content.levels.find((one) => one.id === id)!

const termOf = new Map<FactId, string>([
  ...content.symptoms.flatMap(({ id, clinicalTerm, features }): [FactId, string][] => [
    [id, clinicalTerm],
    ...features.map((one): [FactId, string] => [`${id}.${one.id}`, one.clinicalTerm]),
  ]),
  ...content.context.map(({ id, clinicalTerm }): [FactId, string] => [id, clinicalTerm]),
])
const idsOf = new Map<string, FactId[]>()
for (const [id, term] of termOf) for (const name of new Set([term, plain(term)])) idsOf.set(name, [...(idsOf.get(name) ?? []), id])

/** The row or the thing about the person that these words name, of those that may stand here. */
function idOf(name: string, among: Iterable<FactId>): FactId | undefined {
  const ids = idsOf.get(name) ?? []
  return ids.length === 0 ? undefined : [...among].find((id) => ids.includes(id))
}

/** The yes that these words name. One that a measure could undo says how that went, and no other does. */
export function yesOf(name: string, { tested }: Expected, yes: readonly FactId[]): FactId | undefined {
  const id = idOf(
    name,
    yes.filter((one) => !tested.has(one)),
  )
  return id ?? [...tested].find(([one, how]) => yes.includes(one) && name === `${plain(termOf.get(one)!)} (${how})`)?.[0]
}

/** Faults of a list: each name is one of these, none is named twice, and with what is counted there are as many. */
function listFaults(
  label: string,
  { shown, more }: Listed = { shown: [], more: 0 },
  wanted: readonly FactId[],
  all = false,
  find = (name: string) => idOf(name, wanted),
): string[] {
  const ids = shown.map((name) => find(name))
  const strange = shown.filter((_, index) => ids[index] === undefined).map((name) => `${label}: "${name}" does not belong here`)
  const twice = new Set(ids).size < ids.length ? [`${label}: named twice`] : []
  const count = shown.length + more === wanted.length ? [] : [`${label}: ${shown.length} and ${more} more are not ${wanted.length}`]
  return [...strange, ...twice, ...count, ...(all && more > 0 ? [`${label}: not all are named`] : [])]
}

const sameNames = (label: string, names: readonly string[], wanted: readonly FactId[]) =>
  listFaults(label, { shown: [...names], more: 0 }, wanted, true)

const spanWords: Readonly<Record<string, string>> = {
  '0-1 days': '0-1',
  '2-3 days': '2-3',
  '4-14 days': '4-14',
  '2-6 weeks': '15-42',
  'over 6 weeks': '43-',
}
/** Behind a name. */
export const timeWords = /(?:\d+(?:-\d+)? (?:day|week|month)s?|over 6 weeks|today|duration not sure)$/

/** The days, or from and to of a span. */
export function timeIn(text: string): Value | undefined {
  return spanWords[text] ?? daysIn(text)
}

function daysIn(text: string): number | undefined {
  if (text === 'today') return 0
  const [, count, unit] = /^(\d+) (day|week|month)s?$/.exec(text) ?? []
  return count === undefined ? undefined : Number(count) * { day: 1, week: 7, month: 30 }[unit as 'day' | 'week' | 'month']
}

const trendWords: Readonly<Record<string, string>> = {
  better: 'better',
  same: 'same',
  worse: 'worse',
  'MUCH WORSE': 'muchWorse',
  'comes and goes': 'comesAndGoes',
}

/** Behind a name and its time. */
export const trendWord = /, (better|same|worse|MUCH WORSE|comes and goes|trend not sure)$/
export const trendIn = (text: string): Value => trendWords[text] ?? 'notSure'

/** How it goes with a cause that somebody has named. */
export const progress = content.causes.flatMap(({ asksProgress }) => asksProgress?.options ?? [])

/** The details of an item as facts; what none of them says is a fault. */
function detailsIn(
  id: FactId,
  texts: readonly string[],
  said: { explains?: boolean },
): { known: Map<string, Value>; denied: number; faults: string[] } {
  const symptom = content.symptoms.find((one) => one.id === id)
  const known = new Map<string, Value>()
  const faults: string[] = []
  let denied = 0
  const parts = [
    ...(symptom?.features ?? []).map((one) => ({ part: one.id, term: one.clinicalTerm })),
    ...content.symptoms.filter(({ partOf }) => partOf === id).map((one) => ({ part: one.id, term: one.clinicalTerm })),
  ]
  const set = (part: string, value: Value) => {
    if (known.has(part)) faults.push(`${id}: ${part} is said twice`)
    known.set(part, value)
  }
  const three = (names: string, value: Value) => {
    for (const name of names.split(' / ')) {
      const found = parts.find(({ term }) => term === name || plain(term) === name)
      if (found) set(found.part, value)
      else faults.push(`${id}: there is no "${name}"`)
    }
  }
  for (const text of texts) {
    const [, label, value] = /^([^:]+): (.*)$/.exec(text) ?? []
    const measure = symptom?.measures.find((one) => one.clinicalTerm === label)
    const option = measure?.options.find((one) => (one.clinicalTerm ?? one.label) === value)
    if (text === 'duration not given') continue
    else if (text === 'duration not sure') set('since', 'notSure')
    else if (timeIn(text) !== undefined) set('since', timeIn(text)!)
    else if (text in trendWords) set('trend', trendWords[text]!)
    else if (['mild', 'moderate', 'severe'].includes(text)) set('severity', text)
    else if (text === 'trend not sure' || text === 'severity not sure') set(text.split(' ')[0]!, 'notSure')
    else if (text === 'no known cause') set('cause', 'none')
    else if (text === 'cause not sure') set('cause', 'notSure')
    else if (label === 'cause') {
      const [, cause, counted] = /^(.*), (explains it|not counted)$/.exec(value!)!
      const named = content.causes.find(({ clinicalTerm }) => clinicalTerm.replace(/^cause /, '') === cause)
      set('cause', named?.id ?? 'other')
      said.explains = counted === 'explains it'
    } else if (label === 'NOT SURE') three(value!, 'notSure')
    else if (label === 'denied' && /^\d+ details?$/.test(value!)) denied = Number.parseInt(value!, 10)
    else if (label === 'denied') three(value!, 'no')
    else if (label === 'course') set('as-said', progress.find(({ clinicalTerm }) => clinicalTerm === value)?.id ?? 'notSure')
    else if (measure)
      set(
        measure.id,
        value === 'not sure' ? 'notSure' : value === 'not answered' ? 'notAnswered' : (option?.value ?? Number.parseFloat(value!)),
      )
    else three(text, 'yes')
  }
  return { known, denied, faults }
}

function itemFaults(
  { name, details }: { name: string; details: readonly string[] },
  expected: Pick<Expected, 'details' | 'explained'>,
  ids: readonly FactId[],
): string[] {
  const id = idOf(name, ids)
  if (id === undefined) return [`"${name}" is no yes`]
  const said: { explains?: boolean } = {}
  const { known, denied, faults } = detailsIn(id, details, said)
  const wanted = new Map(expected.details.get(id) ?? [])
  const tests = content.symptoms.find((one) => one.id === id)?.measures.filter(canUndo) ?? []
  for (const test of tests) if (!wanted.has(test.id)) wanted.set(test.id, 'notAnswered')
  const no = [...wanted].filter(([part, value]) => value === 'no' && part !== 'cause')
  if (denied > 0) {
    if (denied !== no.length) faults.push(`${id}: ${denied} details are denied, not ${no.length}`)
    for (const [part] of no) wanted.delete(part)
  }
  for (const part of new Set([...wanted.keys(), ...known.keys()])) {
    if (wanted.get(part) !== known.get(part))
      faults.push(`${id}.${part}: ${String(known.get(part))} instead of ${String(wanted.get(part))}`)
  }
  if (said.explains !== undefined && said.explains !== expected.explained.get(id)) faults.push(`${id}: whether the cause explains it`)
  return faults
}

const inState = ({ rows }: Expected, ...states: RowState[]) => [...rows].filter(([, state]) => states.includes(state)).map(([id]) => id)

function adviceFaults(advice: string, couldBe: string | undefined, { triage, tooEarly }: Expected): string[] {
  const wanted = tooEarly ? 'none yet' : levelOf(triage.atLeast).clinical
  const could = triage.settled ? undefined : levelOf(triage.atMost).short
  return [
    ...(advice === wanted ? [] : [`advice "${advice}" instead of "${wanted}"`]),
    ...(couldBe === could ? [] : [`could be "${couldBe}" instead of "${could}"`]),
  ]
}

/** The text says how many were asked, and that none is a yes only where there is none. */
function nothingFaults(text: string, expected: Expected): string[] {
  const [no, doubt, open] = [inState(expected, 'no', 'groupedNo'), inState(expected, 'notSure'), inState(expected, 'notAnswered')].map(
    (list) => list.length,
  ) as [number, number, number]
  const faults = /^(?:Symptoms NOT ASKED|No symptoms reported|NOT SURE about (?:all|the 1 sign)|None certain)/.test(text)
    ? []
    : ['a symptom that is no yes']
  if (no + doubt === 0 && text !== 'Symptoms NOT ASKED') faults.push('it was not asked')
  if (no + doubt > 0 && text.startsWith('Symptoms NOT ASKED')) faults.push('it was asked')
  if (Number(/NOT SURE about (?:all |the )?(\d+)/.exec(text)?.[1] ?? 0) !== doubt) faults.push('how many are not sure')
  if (no + doubt > 0 && Number(/(\d+) not answered/.exec(text)?.[1] ?? 0) !== open) faults.push('how many are not answered')
  return faults
}

function openFaults(read: Pick<ReadNote, 'lists' | 'emergency'>, expected: Expected, mayCount: boolean): string[] {
  const { open } = expected
  const doubt = read.lists['Open, NOT SURE'] ?? { shown: [], more: 0 }
  const above = doubt.shown[0] === 'the emergency signs above'
  const inDoubt = open.notSure.filter((id) => !emergencyIds.has(id))
  const faults = [
    ...(above === inDoubt.length < open.notSure.length ? [] : ['the doubtful emergency signs are open']),
    ...listFaults('open, not sure', { ...doubt, shown: above ? doubt.shown.slice(1) : doubt.shown }, inDoubt, true),
    ...listFaults('open, not answered', read.lists['Open, not answered'], open.notAnswered, !mayCount),
  ]
  const details = (read.lists['Open, details not known']?.shown ?? []).map((text) => /^(.*?) \((.*)\)$/.exec(text)!)
  if (details.length !== open.details.size) faults.push('open details of symptoms')
  for (const [, name = '', parts = ''] of details) {
    const id = idOf(name, open.details.keys())
    const wanted = (open.details.get(id ?? '') ?? []).map((part) => partName(id!, part))
    if (id === undefined || wanted.toSorted().join(', ') !== sorted(parts, wanted)) faults.push(`open details of ${name}: ${parts}`)
  }
  return faults
}

/** Names hold commas themselves: each one that is wanted is taken out, and nothing may be left. */
function sorted(parts: string, wanted: readonly string[]): string {
  const left = wanted.toSorted((a, b) => b.length - a.length).reduce((text, name) => text.replace(name, ''), parts)
  return left.replaceAll(', ', '') === '' ? wanted.toSorted().join(', ') : parts
}

function partName(id: FactId, part: string): string {
  if (part === 'since') return 'duration'
  if (part === 'as-said') return 'course'
  const symptom = content.symptoms.find((one) => one.id === id)
  const found = [...(symptom?.features ?? []), ...(symptom?.measures ?? []), ...content.symptoms].find((one) => one.id === part)
  return found ? plain(found.clinicalTerm) : part
}

function ruleFaults(rules: ReadNote['rules'], expected: Expected): string[] {
  const { triage, tooEarly, rows } = expected
  const met = tooEarly ? [] : triage.met.filter(({ level }) => level === triage.atLeast)
  const names = met.map((one) => `${one.rule.ref} ${metInDoubt(one, expected) ? '(if so) ' : ''}${one.rule.clinical}`)
  if (JSON.stringify(rules.map(({ name }) => name)) !== JSON.stringify(names)) return [`rules ${rules.map(({ name }) => name).join(', ')}`]
  return rules.flatMap(({ findings }, index) => {
    const because = met[index]!.because.flatMap((fact) => {
      const owner = fact.split('.')[0]!
      return [fact, owner, content.symptoms.find(({ id }) => id === owner)?.partOf ?? owner]
    })
    let isDoubt = false
    return findings.flatMap((text) => {
      if (/^\+\d+ more$/.test(text)) return []
      isDoubt ||= text.startsWith('NOT SURE: ')
      const name = text.replace('NOT SURE: ', '')
      const id = because.find((fact) => {
        const term = termOf.get(fact)
        return term !== undefined && (name === plain(term) || name.startsWith(`${plain(term)} `))
      })
      if (id === undefined) return [`"${text}" did not meet ${names[index]}`]
      return rows.has(id) && (rows.get(id) === 'notSure') !== isDoubt ? [`doubt about ${id} in ${names[index]}`] : []
    })
  })
}

/** A rule that is met in doubt alone: by what could be so, or by the "not sure" that it names. */
function metInDoubt({ rule, because, doubted }: Expected['triage']['met'][number], { facts }: Expected): boolean {
  // Not of since when, or how bad: that is no doubt about the sign.
  const unsure = because.filter((fact) => facts[fact] === 'notSure' && termOf.has(fact))
  const asNo = Object.fromEntries(unsure.map((fact) => [fact, 'no']))
  return doubted !== undefined || (unsure.length > 0 && evaluate(rule.when, { ...facts, ...asNo }) !== 'met')
}

/** Each thing about the person stands under the label of its answer, whole. */
function personFaults(background: ReadNote['background'], { person, readings }: Expected, measured: boolean): string[] {
  const isRisk = (id: FactId) => content.context.find((one) => one.id === id)?.riskFactor === true
  const under = (value: Value, risk = true) =>
    [...person].filter(([id, state]) => state === value && (risk || !isRisk(id))).map(([id]) => id)
  const risky = (value: Value) => [...person].filter(([id, state]) => state === value && isRisk(id)).length
  const values = [...person, ...(measured ? [] : [...readings].filter(([id]) => id === 'temperature'))].filter(
    ([, value]) => !['yes', 'no', 'groupedNo', 'notSure', 'notAnswered', 'notAsked'].includes(String(value)),
  )
  return [
    ...sameNames('yes about the person', background.groups.YES, under('yes')),
    ...sameNames('not sure about the person', background.groups['NOT SURE'], under('notSure')),
    ...sameNames('no about the person', background.groups.No, under('no', false)),
    ...sameNames('denied as a group about the person', background.groups['Denied as a group'], under('groupedNo', false)),
    ...sameNames('not answered about the person', background.groups['Not answered'], under('notAnswered', false)),
    ...sameNames(
      'values',
      Object.keys(background.values),
      values.map(([id]) => id),
    ),
    ...values.flatMap(([id, value]) => {
      const item = content.context.find((one) => one.id === id)!
      const option = item.options?.find((one) => (one.value ?? one.id) === value)
      const wanted = option?.label ?? `${value} ${item.unit?.replace('°', '') ?? ''}`.trim()
      return background.values[item.clinicalTerm] === wanted ? [] : [`${id}: ${background.values[item.clinicalTerm]} instead of ${wanted}`]
    }),
    ...(background.risk.denied === risky('no') + risky('groupedNo') ? [] : ['risk factors']),
  ]
}

const withoutNo = (details: Expected['details']): Expected['details'] =>
  new Map([...details].map(([id, known]) => [id, new Map([...known].filter(([, value]) => value !== 'no'))]))

/** A measured fever that the answer denies is told beside it, with what is known of it. */
function hotFaults({ hot, obs }: Pick<ReadNote, 'hot' | 'obs'>, expected: Expected): string[] {
  const { rows, details, readings } = expected
  const state = rows.get('fever')!
  const byPerson = readings.get('temperature')
  const isHot = state !== 'yes' && details.has('fever')
  if (obs['T'] === '___' && isHot !== (hot !== undefined)) return ['a measured fever beside the answer about it']
  if (!hot) return []
  const words = { no: 'denied', groupedNo: 'denied', notSure: 'not sure', notAnswered: 'not answered', yes: '', notAsked: '' }
  return [
    ...(hot.answer === words[state] ? [] : [`fever is "${hot.answer}"`]),
    ...(obs['T'] !== '___' || hot.temperature === byPerson ? [] : [`T ${hot.temperature}`]),
    // What a denied fever has not either is denied with it.
    ...itemFaults({ name: plain(termOf.get('fever')!), details: hot.details }, { ...expected, details: withoutNo(details) }, ['fever']),
  ]
}

/** Every fault of a note; none if it says what was answered. */
export function noteFaults(read: ReadNote, expected: Expected, check: Check): string[] {
  const { emergency } = expected
  const yes = inState(expected, 'yes')
  const isApart = (id: FactId) => expected.open.notSure.includes(id) || expected.open.notAnswered.includes(id)
  const lines = (state: RowState) =>
    inState(expected, state).filter((id) => !isApart(id) && (state === 'notAnswered' || !emergencyIds.has(id)))
  const name = (text: string) => text.replace(timeWords, '').trim()
  const situation =
    yes.length > 0
      ? listFaults('S', { ...read.situation, shown: read.situation.shown.map(name) }, yes, false, (one) => yesOf(one, expected, yes))
      : nothingFaults(read.situation.shown.join('; '), expected)
  const wrongTimes = read.situation.shown.filter((text) => {
    const id = yesOf(name(text), expected, yes)
    const time = text.slice(name(text).length).trim()
    const since = id === undefined ? undefined : expected.details.get(id)?.get('since')
    return (time === '' ? undefined : time === 'duration not sure' ? 'notSure' : timeIn(time)) !== since
  })
  return [
    ...adviceFaults(read.advice, read.couldBe, expected),
    ...situation,
    ...(yes.length > 0 ? wrongTimes.map((text) => `S: the time of ${text}`) : []),
    ...(read.emergency.asked === emergency.asked && read.emergency.reported === emergency.yes ? [] : ['how many emergency signs']),
    ...sameNames('doubtful emergency signs', read.emergency.notSure, emergency.notSure),
    ...((read.provisional ?? 0) === (expected.triage.atLeast === 'emergency' ? 0 : emergency.left) ? [] : ['provisional']),
    ...personFaults(read.background, expected, read.obs['T'] !== '___'),
    ...(read.items.length === yes.length ? [] : [`A: ${read.items.length} items instead of ${yes.length}`]),
    ...read.items.flatMap((one) => itemFaults(one, expected, yes)),
    ...hotFaults(read, expected),
    ...(new Set(read.items.map((one) => one.name)).size === read.items.length ? [] : ['A: named twice']),
    ...listFaults('not sure', read.lists['Not sure'], lines('notSure')),
    ...listFaults('denied', read.lists['Denied'], lines('no')),
    ...listFaults('denied as a group', read.lists['Denied as a group'], lines('groupedNo')),
    ...listFaults('not answered', read.lists['Not answered'], lines('notAnswered')),
    ...listFaults('not asked', read.lists['Not asked'], inState(expected, 'notAsked')),
    ...openFaults(read, expected, emergency.left > 0),
    ...ruleFaults(read.rules, expected),
    ...((expected.tooEarly && `No advice yet. ${askFirst[expected.tooEarly]}`) === early(read.recommended) ? [] : ['R']),
    ...(expected.tooEarly || read.recommended === levelOf(expected.triage.atLeast).clinical ? [] : ['R: the advice']),
    ...actionFaults(read.told, expected),
    ...wordFaults(read.words, check.words),
  ]
}

/** What the person is told to do stands there whole. */
const actionFaults = (told: string | undefined, { actions }: Expected): string[] =>
  (told ?? '') === inRecord(actions) ? [] : [`told to do "${told}" instead of "${inRecord(actions)}"`]

const askFirst = {
  emergency: 'Ask the emergency signs first.',
  about: 'Ask who it is about, age and sex first.',
  rows: 'Ask what is open above first.',
}
const early = (recommended: string) => (recommended.startsWith('No advice yet') ? recommended : undefined)

/** Own words stand there as they were written; what ASCII has no room for is `ascii.test.ts`. */
function wordFaults(read: string | undefined, words: string): string[] {
  const isPlain = /^[\x20-\x7e]*$/.test(words) && !/["@{}*]| {2}|^ | $/.test(words)
  return isPlain && (read ?? '') !== words ? ['own words'] : []
}

export const judged = {
  actionFaults,
  wordFaults,
  adviceFaults,
  hotFaults,
  listFaults,
  openFaults,
  personFaults,
  nothingFaults,
  name: plain,
}
