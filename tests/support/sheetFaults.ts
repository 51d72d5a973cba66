/** Whether a sheet says what was answered, all that must be named, and nothing else: its text against the answers and the engine. */
import type { Context, FactId } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Check } from '#src/domain/check/check.ts'
import { contextAsked } from '#src/domain/engine/facts.ts'
import { rowOf } from '#src/domain/check/rows.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import type { Triage } from '#src/domain/engine/triage.ts'
import { emergencyIds, expectedOf } from '#tests/readback/expected.ts'
import { content } from './content.ts'
import { isOwnerOf, type Signs } from './sheetOwners.ts'
import { measuredFever, symptomFaults } from './sheetSymptomFaults.ts'
import type { ReadName, ReadSheet } from './sheetReader.ts'

/** One sentence for each fault; none, if the sheet can be trusted. */
export function sheetFaults(sheet: ReadSheet, check: Check): string[] {
  const { seen, triage: result, actions } = expectedOf(check)
  const rows = toldRows(seen)
  const open = new Set(result.couldChange)
  const isEarly = result.atLeast === 'self-care' && isSilent(seen, rows, open)
  const deciding = new Set(isEarly ? [] : result.reasons.flatMap(({ because }) => because))
  const signs: Signs = { open, deciding, known: seen.facts }
  return [
    ...adviceFaults(sheet, result, isEarly, actions),
    ...actionFaults(sheet, actions),
    ...(isEarly ? [] : whyFaults(sheet, signs, rows)),
    ...symptomFaults(sheet.symptoms, rows.yes, { ...signs, seen, rough: check.rough }),
    ...sameNames('not sure', sheet.notSure, rows.notSure.map(nameOf)),
    ...signFaults('not sure', sheet.notSure, rows.notSure, signs),
    ...openFaults(sheet, rows, signs),
    ...hiddenFaults(sheet, seen),
    ...noFaults(sheet, seen, rows, check),
    ...personFaults(sheet, seen, open, check.grouped),
    ...measuredFaults(sheet, seen, open, check.rough),
    ...((sheet.words ?? '') === check.words ? [] : [`the own words are “${sheet.words}”`]),
    ...((sheet.sooner === undefined) === (result.atLeast === 'emergency')
      ? []
      : ['when to go sooner stands there in an emergency, or not below one']),
  ]
}

type Rows = Record<'yes' | 'notSure' | 'no' | 'silent', FactId[]>
/** Every row by its answer. A piece, and a feature of a symptom that is a yes too, belongs to its symptom. */
function toldRows({ answers, facts, rows }: Seen): Rows {
  const own = rows.filter(({ row, asked }) => asked !== 'notAsked' && !row.symptom.partOf)
  const isDetail = (id: FactId) => id.includes('.') && facts[id] === 'yes' && facts[id.split('.')[0]!] === 'yes'
  const listed = new Set(rows.map(({ row }) => row.id))
  const strays = content.symptoms
    .filter(({ id }) => facts[id] !== 'yes')
    .flatMap(({ id, features }) => features.map((feature) => `${id}.${feature.id}`))
    .filter((fact) => !listed.has(fact))
  const answered = (value: string) =>
    own.filter(({ row, asked }) => asked === 'shown' && answers[row.id] === value).map(({ row }) => row.id)
  return {
    yes: [...answered('yes').filter((id) => !isDetail(id)), ...strays.filter((id) => facts[id] === 'yes')],
    notSure: [...answered('notSure'), ...strays.filter((id) => facts[id] === 'notSure')],
    no: answered('no'),
    silent: own.filter(({ row, asked }) => asked === 'open' || answers[row.id] === undefined).map(({ row }) => row.id),
  }
}

const noAdvice = 'No advice yet'
/** What stands over advice that is no emergency. */
const calm = new Set([
  ...content.levels.filter(({ id }) => id !== 'emergency').map(({ heading }) => heading),
  content.advice.nothing.heading,
  noAdvice,
])

/** Below emergency the level's own, or the order to go to the emergency department where there is one; that names the place in the words of some country. */
function isHeading(heading: string, atLeast: LevelId, actions: readonly string[]): boolean {
  if (atLeast === 'emergency') return !calm.has(heading)
  const go = actions.find((action) => action.includes('{emergencyDepartment}'))
  if (go === undefined) return calm.has(heading)
  const [before, after] = go.replace(/\.$/, '').split('{emergencyDepartment}')
  return heading.startsWith(before!) && heading.endsWith(after!)
}

/** A row that could change the advice has no answer. */
function isSilent({ answers, facts, rows: all }: Seen, { silent }: Rows, open: ReadonlySet<FactId>): boolean {
  const pieces = all.filter(({ row, asked }) => row.symptom.partOf && asked === 'shown').map(({ row }) => row.id)
  return silent.some((id) => isOwnerOf(id, open, facts)) || pieces.some((id) => answers[id] === undefined && open.has(id))
}

/** What the person is told to do stands there, with the words of some country in its places. */
function actionFaults({ advice, heading }: ReadSheet, actions: readonly string[]): string[] {
  const isThere = (action: string) => action.split(/\{\w+\}/).every((part) => `${heading}. ${advice}`.includes(part))
  return actions.filter((action) => !isThere(action)).map((action) => `“${action}” is not told`)
}

function adviceFaults(
  sheet: ReadSheet,
  { atLeast, atMost, reasons: met, settled }: Triage,
  isEarly: boolean,
  actions: readonly string[],
): string[] {
  const reasons = isEarly ? [] : met
  const short = (id: string) => content.levels.find((level) => level.id === id)!.short
  const refs = (list: readonly string[]) => [...new Set(list)].toSorted().join()
  const isJudgement = reasons.length > 0 && reasons.every(({ rule }) => rule.basis === 'judgement')
  return [
    ...((sheet.heading === noAdvice) === isEarly ? [] : [isEarly ? 'advice was given too early' : 'there is no advice']),
    ...(sheet.level === (isEarly ? '' : short(atLeast)) ? [] : [`the level is ${sheet.level}`]),
    ...(sheet.atMost === (settled ? undefined : short(atMost)) ? [] : [`it could be ${sheet.atMost}`]),
    ...(refs(sheet.rules) === refs(reasons.map(({ rule }) => rule.ref)) ? [] : [`the rules are ${sheet.rules.join()}`]),
    ...(sheet.judgement === isJudgement ? [] : ['a judgement is not marked, or what is none is']),
    ...(isHeading(sheet.heading, atLeast, actions) ? [] : [`the heading is ${sheet.heading}`]),
  ]
}

function whyFaults({ why, symptoms, notSure }: ReadSheet, { deciding, known }: Signs, { yes, notSure: doubts }: Rows): string[] {
  const items = why
    .split(' · ')
    .filter((item) => !/^\d+ more, marked \* below$/.test(item) && item !== 'Nothing was answered that asks for more.')
  const isDoubt = (item: string) => item.startsWith('not sure: ')
  const names = (list: readonly string[]) => list.map((item) => item.replace(/ \([^()]*(\([^()]*\)[^()]*)*\)$/, ''))
  const named = {
    yes: names(items.filter((item) => !isDoubt(item))),
    notSure: names(items.filter(isDoubt).flatMap((item) => item.slice(10).split('; '))),
  }
  const mayBe = (ids: readonly FactId[]) =>
    new Set(ids.flatMap((id) => (isOwnerOf(id, deciding, known) ? [rowOf(content, id).label, bare(rowOf(content, id).label)] : [])))
  const people = new Set(content.context.filter(({ id }) => deciding.has(id)).map(({ label }) => label))
  const strange = [
    ...named.yes.filter((name) => !mayBe(yes).has(name) && !people.has(name.split(': ')[0]!)),
    ...named.notSure.filter((name) => !mayBe(doubts).has(name)),
  ]
  const starred = [...symptoms, ...notSure].filter(({ decides }) => decides).length
  const missing = starred > 0 && named.yes.length + named.notSure.length === 0
  return [...strange.map((name) => `“${name}” is a reason`), ...(missing ? ['the reasons are missing'] : [])]
}

/** A label that ends in brackets of its own, as the reader leaves it. */
const bare = (label: string) => label.replace(/ \([^()]*\)$/, '')

const nameOf = (id: FactId) => {
  const { label, clinicalTerm } = rowOf(content, id)
  return both({ label, clinicalTerm })
}
const both = ({ label, clinicalTerm }: Pick<Context, 'label' | 'clinicalTerm'>) =>
  label.toLowerCase() === clinicalTerm.toLowerCase() ? label : `${label} / ${clinicalTerm}`

function sameNames(what: string, read: readonly ReadName[], expected: readonly string[]): string[] {
  const names = read.map(({ name }) => name)
  return [
    ...expected.filter((name) => !names.includes(name)).map((name) => `${what}: ${name} is missing`),
    ...names
      .filter((name, index) => !expected.includes(name) || names.indexOf(name) !== index)
      .map((name) => `${what}: ${name} is too much`),
  ]
}

/** `*` and `?` stand where they belong and nowhere else. */
function signFaults(what: string, read: readonly ReadName[], ids: readonly FactId[], { open, deciding, known }: Signs): string[] {
  return ids.flatMap((id) => {
    const one = read.find(({ name }) => name === nameOf(id))
    if (!one) return []
    return [
      ...(one.open === isOwnerOf(id, open, known) ? [] : [`${what}: ${one.name} is marked ? or should be`]),
      ...(one.decides === isOwnerOf(id, deciding, known) ? [] : [`${what}: ${one.name} is marked * or should be`]),
    ]
  })
}

function openFaults({ notAnswered: { named, more } }: ReadSheet, { silent }: Rows, { open, known }: Signs): string[] {
  const mustBe = silent.filter((id) => isOwnerOf(id, open, known)).map(nameOf)
  return [
    ...sameNames('not answered', named, mustBe),
    ...(named.length + more === silent.length ? [] : [`${named.length + more} rows are not answered`]),
    ...named.filter((one) => !one.open).map(({ name }) => `${name} is open, and not marked`),
  ]
}

/** Every row as the paper form has it, from its first to its last. */
const numbered = [
  ...content.questionnaire.emergency.flatMap(({ rows }) => rows),
  ...content.questionnaire.parts.flatMap(({ pages }) => pages.flatMap(({ rows }) => rows)),
].flatMap((id) => [id, ...content.symptoms.filter(({ partOf }) => partOf === id).map((piece) => piece.id)])

function hiddenFaults({ notAsked }: ReadSheet, { rows }: Seen): string[] {
  const hidden = rows.filter(({ row, asked, reason }) => asked === 'notAsked' && reason !== undefined && !row.symptom.partOf)
  const expected = hidden.map(({ row, reason }) => `${numbered.indexOf(row.id) + 1} ${reason!.replace(/\.$/, '')}`)
  const read = notAsked.flatMap(({ numbers, reason }) => numbers.map((number) => `${number} ${reason}`))
  return read.toSorted().join() === expected.toSorted().join() ? [] : [`not asked: ${read.join('; ')}`]
}

const isYesNo = ({ kind, reading }: Context) => kind === 'three' && !reading

function noFaults({ no }: ReadSheet, { facts }: Seen, rows: Rows, check: Check): string[] {
  const { answers, grouped } = check
  const people = content.context.filter(
    (item) => !item.always && !item.reading && facts[item.id] === 'no' && contextAsked(item, facts) !== 'notAsked',
  )
  const { emergency } = expectedOf(check)
  const isNone = emergency.asked > 0 && ![...rows.yes, ...rows.notSure].some((id) => emergencyIds.has(id))
  const named = rows.no.filter((id) => !isNone || !emergencyIds.has(id))
  const names = new Map([...named.map((id) => [nameOf(id), id] as const), ...people.map((item) => [both(item), item.id] as const)])
  const isGrouped = (id: FactId) => grouped.includes(id) && answers[id] === 'no'
  const about = content.context.filter((item) => isYesNo(item) && contextAsked(item, facts) !== 'notAsked').map(({ id }) => id)
  const alone = [...names].filter(([, id]) => !isGrouped(id)).map(([name]) => name)
  const unnamed = alone.filter((name) => !no.named.some((one) => one.name === name))
  const inGroup = [...rows.no, ...about].filter(isGrouped).length
  return [
    ...(no.emergency === (isNone ? emergency.asked : undefined) ? [] : [`${no.emergency} emergency signs were asked, and none reported`]),
    ...(unnamed.length > 0 && no.named.some((one) => one.grouped) ? [`${unnamed.join()} came behind what was answered together`] : []),
    ...no.named.filter(({ name }) => !names.has(name)).map(({ name }) => `${name} was not answered no`),
    ...no.named
      .filter((one) => names.has(one.name) && one.grouped !== isGrouped(names.get(one.name)!))
      .map(({ name }) => `${name} is marked ° or should be`),
    ...(no.named.length + no.more === names.size ? [] : [`${no.named.length + no.more} were answered no`]),
    ...(no.grouped === inGroup ? [] : [`${no.grouped} were answered together`]),
  ]
}

function personFaults({ person }: ReadSheet, { facts }: Seen, open: ReadonlySet<FactId>, grouped: readonly FactId[]): string[] {
  const expected = content.context.flatMap((item) => {
    const { id, always, reading, clinicalTerm } = item
    if (reading || ['who', 'age', 'sex'].includes(id) || contextAsked(item, facts) === 'notAsked') return []
    const value = facts[id]
    if (value === 'no' && item.kind === 'three') return always ? [`${clinicalTerm}: no${grouped.includes(id) ? ' °' : ''}`] : []
    if (value === undefined) return always || open.has(id) ? [`${clinicalTerm}: no answer`] : []
    const option = item.options?.find((one) => value === (one.value ?? one.id))?.label
    return [`${clinicalTerm}: ${value === 'notSure' ? 'not sure' : (option ?? value)}`]
  })
  return sameNames(
    'about the person',
    person.map((one) => ({ ...one, name: `${one.name}: ${one.answer}` })),
    expected,
  )
}

function measuredFaults(sheet: ReadSheet, seen: Seen, open: ReadonlySet<FactId>, rough: Check['rough']): string[] {
  const { answers, facts } = seen
  const isFever = (one: string) => / answered “/.test(one)
  const measured = sheet.measured.filter((one) => !isFever(one))
  const fevers = sheet.measured.filter(isFever)
  const fever = measuredFever(seen, rough)
  const feverFaults =
    fevers.length === (fever ? 1 : 0)
      ? (fever ?? []).filter((phrase) => !fevers[0]!.includes(phrase)).map((phrase) => `a measured fever: “${phrase}” is missing`)
      : [`${fevers.length} fevers that were measured alone`]
  const expected = content.context.flatMap(({ id, reading, clinicalTerm, unit, options }) => {
    const value = facts[id]
    if (!reading) return []
    if (value === undefined) return open.has(id) ? [`${clinicalTerm} no answer`] : []
    if (answers[id] !== value) return []
    const option = options?.find((one) => value === (one.value ?? one.id))?.label
    return [`${clinicalTerm} ${value === 'notSure' ? 'not sure' : (option ?? (typeof value === 'number' ? `${value} ${unit}` : value))}`]
  })
  const read = measured.map((one) => ({ name: inCelsius(one.replace(/^(\* )?(\? )?/, '')), decides: false, open: false, grouped: false }))
  return [...sameNames('measured', read, expected), ...feverFaults]
}

/** "100.4 °F (38 °C)" is read as 38 °C, where the two are the same. */
const inCelsius = (text: string): string =>
  text.replace(/([\d.]+) °F \(([\d.]+) °C\)/, (all, fahrenheit: string, celsius: string) =>
    Math.abs(Number(celsius) * 1.8 + 32 - Number(fahrenheit)) < 0.051 ? `${celsius} °C` : all,
  )
