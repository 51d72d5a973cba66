/** Written cases in, the same advice as on the screens out. */
import type { Content, FactId, Symptom } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { severityOrder, trendOrder } from '#src/domain/engine/atom.ts'
import { causeAsked, factsFrom, symptomAsked } from '#src/domain/engine/facts.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { see } from '#src/domain/check/seen.ts'
import type { Case } from './case.ts'
import { infectionOf, isSaid, numberIn, plainText, threeOf, timesSeen } from './caseWords.ts'
import { presentIn, type Said } from './presentRows.ts'

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

  const present = presentIn(content, one, notes)
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
