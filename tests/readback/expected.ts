/** What an output must say of a check, worked out from the answers and the engine alone: nothing of it comes from what the writers use. */
import type { FactId } from '#src/content/model.ts'
import type { Value } from '#src/domain/engine/answers.ts'
import type { Check } from '#src/domain/check/check.ts'
import { once } from '#src/domain/engine/once.ts'
import { contextAsked, featureAsked, type Facts } from '#src/domain/engine/facts.ts'
import { see, type Seen } from '#src/domain/check/seen.ts'
import { triage, type Triage } from '#src/domain/engine/triage.ts'
import { content } from '#tests/support/content.ts'

export type RowState = 'yes' | 'notSure' | 'no' | 'groupedNo' | 'notAnswered' | 'notAsked'

export type Expected = {
  seen: Seen
  triage: Triage
  facts: Facts
  /** What is not answered while the advice so far would calm: the emergency signs, who it is about, or what could change it. */
  tooEarly: 'emergency' | 'about' | 'rows' | undefined
  /** What the rules tell the person to do, as the result has it: with the places of a country in it. */
  actions: readonly string[]
  emergency: { asked: number; yes: number; notSure: FactId[]; left: number }
  /** Red flags in doubt that stand neither on the emergency page nor behind "could be". */
  redFlags: FactId[]
  /** Every row that an output speaks of; pieces and features are details of their symptom where that is a yes. */
  rows: ReadonlyMap<FactId, RowState>
  /** What is known of a yes, by its answer or by what was measured: `since`, `trend`, `severity`, a measure, a feature, a piece by its own id, or `cause`. */
  details: ReadonlyMap<FactId, ReadonlyMap<string, Value>>
  /** Each yes with a measure that could undo it, and how that went. */
  tested: ReadonlyMap<FactId, string>
  /** Of each cause that was named: does it explain the symptom? */
  explained: ReadonlyMap<FactId, boolean>
  person: ReadonlyMap<FactId, Value>
  readings: ReadonlyMap<FactId, Value>
  /** Behind "could be": rows and things about the person in doubt or without an answer, and the open details of a yes. */
  open: { notSure: FactId[]; notAnswered: FactId[]; details: ReadonlyMap<FactId, string[]> }
}

export const emergencyIds = new Set(content.questionnaire.emergency.flatMap(({ rows }) => rows))
const symptomOf = (id: string) => content.symptoms.find((one) => one.id === id)
const redFlags = new Set(
  content.symptoms.flatMap(({ id, redFlag, features }) => [
    ...(redFlag ? [id] : []),
    ...features.flatMap((one) => (one.redFlag ? [`${id}.${one.id}`] : [])),
  ]),
)
const isRedFlag = (id: FactId) => redFlags.has(id) && !emergencyIds.has(id)
/** One of its answers makes the row a no. */
export const canUndo = ({ options }: (typeof content.symptoms)[number]['measures'][number]): boolean => options.some(({ undoes }) => undoes)
const aboutIds = new Set(['who', 'age', 'sex'])

/** What was chosen where no number was said, by its longest day. */
const spanOf = (days: number) => ({ 1: '0-1', 3: '2-3', 14: '4-14', 42: '15-42', 43: '43-' })[days] ?? 'no span'

const { lineFirst, doubt } = content.advice
const unique = (list: readonly string[]) => [...new Set(list)]

/** One line of their own comes first in an emergency only if nothing else asks for the emergency number. */
function actionsOf({ atLeast, met }: Triage, { age }: Facts): string[] {
  const own = met.filter(({ level }) => level === atLeast)
  const line = (id: string) => lineFirst.find(({ rule }) => rule === id)
  if (atLeast === 'emergency') {
    const [first] = lineFirst
    if (first && own.every(({ rule }) => rule.id === first.rule)) return [`${first.heading}.`, first.otherwise]
    return unique([
      ...own.flatMap(({ rule }) => (line(rule.id) || rule.action === undefined ? [] : [rule.action])),
      ...own.flatMap(({ rule }) => line(rule.id)?.afterwards ?? []),
    ])
  }
  const told = own.flatMap(({ rule, doubted }) =>
    doubted === undefined ? (rule.action ?? []) : rule.level === 'emergency' ? [doubt.action] : [],
  )
  const older = met.flatMap(({ rule }) =>
    rule.ageFrom && typeof age === 'number' && age >= rule.ageFrom.years ? [rule.ageFrom.action] : [],
  )
  return unique([...told, ...older])
}

/** With the words that a record has for the places of a country. */
export const inRecord = (actions: readonly string[]): string =>
  actions
    .join(' ')
    .replaceAll('{emergencyNumber}', 'the emergency number')
    .replaceAll('{emergencyDepartment}', 'the ED')
    .replaceAll('{doctor}', 'GP')

/** The facts with which the details of this row are told: a test that undoes it takes nothing back of what was said of it. */
export function factsOfRow({ answers, facts }: Seen, id: FactId): Facts {
  const undoing = symptomOf(id)?.measures.find((one) =>
    one.options.some(({ undoes, value }) => undoes && value === facts[`${id}.${one.id}`]),
  )
  if (!undoing || answers[id] !== 'yes') return facts
  const { [`${id}.${undoing.id}`]: _, ...rest } = answers
  return { ...see(content, rest).facts, [`${id}.${undoing.id}`]: facts[`${id}.${undoing.id}`]! }
}

/** Worked out once for all that is written of a check. */
export const expectedOf = once(expectedAnew)

function expectedAnew(check: Check): Expected {
  const { answers, grouped } = check
  const seen = see(content, answers)
  const { facts } = seen
  const result = triage(seen)
  const rows = new Map<FactId, RowState>()
  for (const { row, asked } of seen.rows) {
    if (row.symptom.partOf) continue
    if (row.feature && facts[row.id] === 'yes' && facts[row.symptom.id] === 'yes') continue
    const answer = answers[row.id]
    const said: RowState =
      answer === 'no' && grouped.includes(row.id) ? 'groupedNo' : answer === undefined ? 'notAnswered' : (answer as RowState)
    rows.set(row.id, asked === 'notAsked' ? 'notAsked' : asked === 'open' ? 'notAnswered' : said)
  }
  for (const { id, features } of content.symptoms) {
    for (const feature of features) {
      const fact = `${id}.${feature.id}`
      const value = facts[fact]
      if (facts[id] !== 'yes' && !emergencyIds.has(fact) && (value === 'yes' || value === 'notSure')) rows.set(fact, value)
    }
  }

  const details = new Map<FactId, Map<string, Value>>()
  const explained = new Map<FactId, boolean>()
  const tested = new Map<FactId, string>()
  for (const [id, state] of rows) {
    const symptom = symptomOf(id)
    if (!symptom || state === 'notAsked' || (state !== 'yes' && facts[id] !== 'yes')) continue
    const known = new Map<string, Value>()
    const own = factsOfRow(seen, id)
    for (const { id: measure, clinicalTerm, options } of symptom.measures.filter(canUndo)) {
      const value = own[`${id}.${measure}`]
      const option = options.find((one) => one.value === value)
      const open = value === 'notSure' ? 'not sure' : 'not answered'
      tested.set(id, option?.clinicalTerm ?? option?.label ?? `${clinicalTerm.charAt(0).toLowerCase()}${clinicalTerm.slice(1)} ${open}`)
    }
    const asksProgress = content.causes.some((cause) => cause.id === answers[`${id}.cause`] && cause.asksProgress)
    for (const part of ['since', 'trend', 'severity', ...(asksProgress ? ['as-said'] : []), ...symptom.measures.map((one) => one.id)]) {
      const value = own[`${id}.${part}`]
      const isSpan = part === 'since' && typeof value === 'number' && check.rough?.includes(`${id}.since`)
      if (value !== undefined) known.set(part, isSpan ? spanOf(value) : value)
    }
    for (const feature of symptom.features) {
      const value = own[`${id}.${feature.id}`]
      const isElsewhere = emergencyIds.has(`${id}.${feature.id}`) && value !== 'yes'
      const isHidden = featureAsked(feature, own, `${id}.${feature.id}`) === 'notAsked'
      if (value !== undefined && !isElsewhere && !isHidden) known.set(feature.id, value)
    }
    for (const piece of content.symptoms) if (piece.partOf === id && own[piece.id] !== undefined) known.set(piece.id, own[piece.id]!)
    const cause = answers[`${id}.cause`]
    if (cause !== undefined && symptom.details.includes('clearCause')) {
      known.set('cause', cause)
      explained.set(id, own[`${id}.cause`] === 'explained')
    }
    details.set(id, known)
  }

  const person = new Map<FactId, Value>()
  const readings = new Map<FactId, Value>()
  for (const item of content.context) {
    const { id, reading } = item
    const value = answers[id] === undefined ? undefined : facts[id]
    if (reading && value !== undefined) readings.set(id, value)
    if (reading || aboutIds.has(id)) continue
    const said = value === 'no' && item.kind === 'three' && grouped.includes(id) ? 'groupedNo' : (value ?? 'notAnswered')
    person.set(id, contextAsked(item, facts) === 'notAsked' ? 'notAsked' : said)
  }

  const open = { notSure: [] as FactId[], notAnswered: [] as FactId[], details: new Map<FactId, string[]>() }
  for (const fact of result.couldChange) {
    const [owner, part] = fact.split('.') as [string, string | undefined]
    const whole = symptomOf(owner)?.partOf ?? owner
    const stands = rows.has(fact) ? fact : whole
    const state = rows.get(stands) ?? (facts[stands] === 'notSure' ? 'notSure' : 'notAnswered')
    // A "no" that the thermometer contradicts was answered: what is open are its details.
    if (state === 'yes' || state === 'no' || state === 'groupedNo') {
      const name = owner === whole ? part : part === undefined ? owner : part
      open.details.set(stands, [...new Set([...(open.details.get(stands) ?? []), name!])])
    } else {
      const list = state === 'notSure' ? open.notSure : open.notAnswered
      if (!list.includes(stands)) list.push(stands)
    }
  }

  const onPage = seen.rows.filter(({ row, asked }) => emergencyIds.has(row.id) && asked === 'shown').map(({ row }) => answers[row.id])
  const left = seen.rows.filter(
    ({ row, asked }) => emergencyIds.has(row.id) && asked !== 'notAsked' && answers[row.id] === undefined,
  ).length
  const tooEarly = result.atLeast === 'self-care' ? silence() : undefined
  return {
    seen,
    triage: result,
    facts,
    actions: tooEarly ? [] : actionsOf(result, facts),
    tooEarly,
    emergency: {
      asked: onPage.filter((answer) => answer !== undefined).length,
      yes: onPage.filter((answer) => answer === 'yes').length,
      notSure: [...emergencyIds].filter((id) => rows.get(id) === 'notSure'),
      left,
    },
    redFlags: [...rows].flatMap(([id, state]) => (state === 'notSure' && isRedFlag(id) && !open.notSure.includes(id) ? [id] : [])),
    rows,
    details,
    tested,
    explained,
    person,
    readings,
    open,
  }

  function silence(): Expected['tooEarly'] {
    if (left > 0) return 'emergency'
    if ([...aboutIds].some((id) => answers[id] === undefined)) return 'about'
    const isRow = (id: FactId) => !content.context.some((one) => one.id === id)
    const isPiece = (id: FactId) => symptomOf(id)?.partOf !== undefined && answers[id] === undefined
    const isSilent = open.notAnswered.some(isRow) || [...open.details.values()].some((parts) => parts.some(isPiece))
    return isSilent ? 'rows' : undefined
  }
}
