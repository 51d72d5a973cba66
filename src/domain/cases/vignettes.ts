/** Written cases in, the same advice as on the screens out. */
import type { Content, FactId, Symptom } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { severityOrder, trendOrder } from '#src/domain/engine/atom.ts'
import { causeAsked, factsFrom, symptomAsked } from '#src/domain/engine/facts.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { see } from '#src/domain/check/seen.ts'

export type CaseSymptom = {
  id: string
  present: boolean
  durationDays?: number | null | undefined
  severity?: string | null | undefined
  unexplained?: boolean | null | undefined
  /** Beyond the common form: features that are there, and measures, such as { "minutes": 15 } or { "over": "today" }. */
  features?: readonly string[] | undefined
  measures?: Readonly<Record<string, number | string>> | undefined
  /** The cause that was named, a trend of its own, and how it goes with what a clinician named. */
  cause?: string | undefined
  trend?: string | undefined
  asSaid?: string | undefined
}

export type Case = {
  id: string
  category?: string | undefined
  age: number
  sex?: string | null | undefined
  /** What the person says, in their own words; for whoever reads the case. */
  narrative?: string | undefined
  symptoms: readonly CaseSymptom[]
  absent?: readonly string[] | undefined
  /** Rows, or features as `symptom.feature`, that were answered "not sure". */
  notSure?: readonly string[] | undefined
  /** What staff measured, by its id in data/context.json. */
  readings?: Readonly<Record<string, string | number>> | undefined
  modifiers?: Readonly<Record<string, unknown>> | undefined
  referenceUrgency: LevelId
  acceptable?: readonly LevelId[] | undefined
}

export type Outcome = {
  id: string
  category: string
  atLeast: LevelId
  atMost: LevelId
  reference: LevelId
  acceptable: readonly LevelId[]
  /** Of the rules that were met, most urgent first. */
  rules: string[]
  /** What the case says and the questionnaire could not take. */
  notes: string[]
}

export function runCase(content: Content, one: Case): Outcome {
  const { answers, notes } = answersOf(content, one)
  const { atLeast, atMost, met } = triage(see(content, answers))
  const rules = [...new Set(met.map(({ rule }) => rule.ref))]
  const { id, category = 'other', referenceUrgency: reference, acceptable } = one
  return { id, category, atLeast, atMost, reference, acceptable: acceptable?.length ? acceptable : [reference], rules, notes }
}

/** Anything in neither list is "no"; what is there but not described stays open, and is never guessed. */
export function answersOf(content: Content, one: Case): { answers: Answers; notes: string[] } {
  const notes: string[] = []
  const modifiers = one.modifiers ?? {}
  const text = (name: string) => plainText(modifiers[name])
  const three = (name: string, clearly?: RegExp): string => {
    const given = threeOf(text(name), clearly)
    if (given === undefined) notes.push(`${name}: "${text(name)}" could not be mapped`)
    return given ?? 'no'
  }

  const present = withLumps(content, one, notes)
  const answers: Record<FactId, Value> = {
    who: one.age < content.ages.child ? 'child' : text('carerConcern') === '' ? 'me' : 'other',
    age: one.age,
    sex: one.sex === 'female' || one.sex === 'male' ? one.sex : 'any',
    'times-seen': timesSeen(text('repeatVisits'), notes),
  }
  for (const { id, kind, nurse } of content.context) if (kind === 'three' && !nurse) answers[id] = 'no'
  answers['immunosuppressed'] = three('onChemoOrImmunosuppressed', /chemo|transplant|steroid|biologic|spleen|cancer treatment|immun/)
  answers['low-platelets-or-thinner'] = three('knownLowPlateletsOrBloodThinner', /platelet|thinner|warfarin|apixaban|anticoag|heparin/)
  answers['pregnant'] = three('pregnantOrRecentBirth', /pregnan|birth|postpartum/)
  answers['carer-concern'] = three('carerConcern', /worr|concern/)
  answers['told-liver-or-spleen'] = three('toldLiverOrSpleen', /large|liver|spleen/)
  answers['known-leukaemia'] = three('knownLeukaemia')
  if (/down/.test(text('riskFactors'))) answers['down-syndrome'] = 'yes'
  const temperature = numberIn(text('temperatureC'))
  if (temperature !== undefined) answers['temperature'] = temperature
  else if (text('temperatureC') !== '') notes.push(`temperatureC: "${text('temperatureC')}" could not be mapped`)

  for (const symptom of content.symptoms) {
    const said = present.get(symptom.id)
    answers[symptom.id] = said ? 'yes' : 'no'
    if (said) describe(symptom, said)
    else for (const feature of symptom.features) answers[`${symptom.id}.${feature.id}`] = 'no'
  }
  if (present.has('fever')) addFeverDetails()
  if (present.has('swollen-lymph-nodes')) addNodeFeatures()
  for (const id of one.notSure ?? []) answers[id] = 'notSure'
  Object.assign(answers, one.readings)
  addHiddenNotes()
  return { answers, notes }

  function describe(symptom: Symptom, said: Said): void {
    const { id } = symptom
    if (typeof said.durationDays === 'number') answers[`${id}.since`] = said.durationDays
    answers[`${id}.trend`] = said.trend ?? trend()
    if (said.severity && severityOrder.some((word) => word === said.severity)) answers[`${id}.severity`] = said.severity
    for (const feature of symptom.features) {
      const isThere = said.features?.includes(feature.id) ?? (feature.severe && said.severity ? said.severity === 'severe' : undefined)
      if (isThere !== undefined) answers[`${id}.${feature.id}`] = isThere ? 'yes' : 'no'
    }
    for (const { id: measure, options } of symptom.measures) {
      const value = said.measures?.[measure]
      if (value !== undefined) answers[`${id}.${measure}`] = options.find((option) => option.id === value)?.value ?? value
    }
    const cause = said.cause ?? (said.unexplained === false ? causeOf(symptom) : undefined)
    if (said.asSaid) answers[`${id}.as-said`] = said.asSaid
    if (cause) answers[`${id}.cause`] = cause
  }

  /** The cause that the person would choose for this symptom, if one of its list fits. */
  function causeOf(symptom: Symptom): string | undefined {
    const { id, causes } = symptom
    const known = text('knownCause')
    const infection = infectionOf(text('infectionContext'))
    if (infection && causes.includes(infection)) return infection
    if (isGuarded(symptom) && notACause.test(known)) {
      notes.push(`${id}: "${known}" is not accepted as its cause (I-22)`)
      return undefined
    }
    const everyday = usualCauses.find((cause) => causes.includes(cause) && causeAsked(content, cause, { age: one.age }))
    if (everyday && id !== 'swollen-lymph-nodes') return everyday
    if (causes.includes('clinician') && (!isGuarded(symptom) || isSaid(known))) return 'clinician'
    if (!symptom.partOf) notes.push(`${id}: said to be explained, but no cause that counts is named`)
    return undefined
  }

  function trend(): string {
    const said = text('trend').replace(/^(getting|slowly|gradually|about the) /, '')
    const known: readonly string[] = [...trendOrder, 'notSure']
    const found = /^much ?worse/.test(said) ? 'muchWorse' : known.find((word) => word.toLowerCase() === said.replaceAll(' ', ''))
    if (!found && said !== '') note(`trend: "${said}" could not be mapped`)
    return found ?? 'same'
  }

  function addFeverDetails(): void {
    const days = numberIn(text('feverDays'))
    if (days !== undefined) answers['fever.since'] = Math.max(days, Number(answers['fever.since'] ?? 0))
    else if (isSaid(text('feverDays'))) note(`feverDays: "${text('feverDays')}" could not be mapped`)
    if (isSaid(text('travelMalaria')) || answers['fever.malaria-travel'] === undefined)
      answers['fever.malaria-travel'] = three('travelMalaria', /malaria|travel|return|back from|trip/)
  }

  function addNodeFeatures(): void {
    const listed = text('nodeFeatures')
    if (listed === '') return
    for (const [feature, words] of Object.entries(nodeWords)) answers[`swollen-lymph-nodes.${feature}`] = words.test(listed) ? 'yes' : 'no'
  }

  function addHiddenNotes(): void {
    const infection = text('infectionContext')
    if (isSaid(infection) && !infectionOf(infection)) note(`infectionContext: "${infection}" is not a cause on any list`)
    if (isSaid(text('nodeFeatures')) && !present.has('swollen-lymph-nodes')) note('nodeFeatures: there is no lump among the symptoms')
    if (isSaid(text('feverDays')) && !present.has('fever')) note('feverDays: there is no fever among the symptoms')
    const facts = factsFrom(content, answers)
    for (const symptom of content.symptoms) {
      if (present.has(symptom.id) && symptomAsked(symptom, facts) === 'notAsked') note(`${symptom.id}: not asked of this person`)
    }
    for (const id of one.absent ?? []) if (present.has(id)) note(`${id}: in both lists, or part of something present; taken as present`)
  }

  function note(line: string): void {
    if (!notes.includes(line)) notes.push(line)
  }
}

/** What people mean when a case only says that a symptom is explained, the first that fits. */
const usualCauses = [
  'dry-nose',
  'growing-pattern',
  'short-sleep',
  'always-heavy',
  'dental',
  'knock',
  'tummy-bug',
  'cold-flu',
  'exertion',
  'injury-allergy-bite',
]

function infectionOf(text: string): string | undefined {
  if (denied.test(text)) return undefined
  if (/\b(cold|flu)\b/.test(text)) return 'cold-flu'
  return /tummy|stomach|gastro/.test(text) ? 'tummy-bug' : undefined
}

const denied = /\b(no|not|never|none|without|denies|stopped)\b/

/** I-22: these never explain a bruise, a bleed, a lump or a red flag. */
const notACause = /viral|virus|sport|exercise|teething|growing pain|pregnan|an[ae]*mi/

const isGuarded = ({ id, groups, redFlag }: Symptom) =>
  groups[0] === 'thrombocytopenia' || redFlag !== undefined || id === 'swollen-lymph-nodes' || id === 'skin-lumps'

const nodeWords = {
  hard: /\bhard\b(?!.to)/,
  fixed: /\bfixed\b/,
  growing: /grow|bigger|enlarging/,
  painless: /painless|no pain|not painful/,
  'over-2cm': /2 ?cm|two cent/,
  'hard-to-swallow': /swallow/,
}

type Said = Omit<CaseSymptom, 'id' | 'present'>

/** The listed symptoms, and the areas of lumps that the modifiers speak of: those listed first, the collarbone only if named. */
function withLumps(content: Content, one: Case, notes: string[]): Map<string, Said> {
  const present = withParents(content, new Map(one.symptoms.filter((said) => said.present).map((said) => [said.id, said])))
  const said = plainText(one.modifiers?.['lymphNodeAreas'])
  const areas = numberIn(said) ?? 0
  if (isSaid(said) && numberIn(said) === undefined) notes.push(`lymphNodeAreas: "${said}" could not be mapped`)
  const atCollarbone = /collarbone|supraclavicular/.test(plainText(one.modifiers?.['nodeFeatures']))

  const add = (id: string) => present.set(id, present.get(id) ?? {})
  if (areas > 0 || atCollarbone) add('swollen-lymph-nodes')
  if (atCollarbone) add('lymph-nodes-collarbone')
  const sites = content.symptoms.filter(({ partOf }) => partOf === 'swollen-lymph-nodes').map(({ id }) => id)
  const more = sites.filter((id) => id !== 'lymph-nodes-collarbone' && !present.has(id) && !one.absent?.includes(id))
  const missing = areas - sites.filter((id) => present.has(id)).length
  for (const id of more.slice(0, Math.max(0, missing))) add(id)
  return present
}

/** A row that is part of another is only asked when that is yes; the parent takes over what was said of it. */
function withParents(content: Content, present: Map<string, Said>): Map<string, Said> {
  for (const { id, partOf } of content.symptoms) {
    const part = present.get(id)
    if (partOf && part && !present.has(partOf)) {
      const { durationDays, severity, unexplained } = part
      present.set(partOf, { durationDays, severity, unexplained })
    }
  }
  return present
}

function plainText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (value === true) return 'yes'
  if (value === false) return 'no'
  return (typeof value === 'string' ? value : JSON.stringify(value)).trim().toLowerCase()
}

const isSaid = (text: string) => text !== '' && !/^(no|none|unknown|not known|not applicable|n\/a|\[\]|\{\})$/.test(text)

/** "yes, chemo 9 days ago" is yes. A sentence without yes or no counts only if it names the thing and denies nothing. */
function threeOf(text: string, clearly?: RegExp): string | undefined {
  if (/^(not ?sure|unsure)\b/.test(text)) return 'notSure'
  if (!isSaid(text) || /^no\b/.test(text)) return 'no'
  if (/^yes\b/.test(text)) return 'yes'
  return clearly?.test(text) && !denied.test(text) ? 'yes' : undefined
}

/** The number of a text that is a number with a unit at most: "38.1", "38.1 °C", "3+". */
function numberIn(text: string): number | undefined {
  const found = /^"?(\d+(?:\.\d+)?)\s*(?:\+|°?\s*c|days?|areas?)?"?$/.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

function timesSeen(text: string, notes: string[]): number {
  const words: Readonly<Record<string, number>> = { once: 1, twice: 2, 'three times': 3, '1-2': 2, '1–2': 2 }
  const times = words[text] ?? numberIn(text)
  if (times === undefined && isSaid(text)) notes.push(`repeatVisits: "${text}" could not be mapped`)
  return Math.min(3, Math.floor(times ?? 0))
}
