/** What is asked of this person, derived at every step from the answers and never stored. */
import type { Content, Context, FactId, Feature, Symptom } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { atoms } from '#src/domain/engine/condition.ts'
import { contextAsked, factsFrom, featureAsked, symptomAsked, type Asked, type Facts } from '#src/domain/engine/facts.ts'
import { once } from '#src/domain/engine/once.ts'

/** One line that can be answered yes, no or not sure: a symptom, or a feature that stands on a page of its own. */
export type Row = { id: FactId; label: string; clinicalTerm: string; howToCheck?: string; symptom: Symptom; feature?: Feature }

export type Page =
  | { kind: 'about'; id: 'about' }
  | { kind: 'emergency'; id: 'emergency' }
  | { kind: 'part'; id: string; partId: string; part: number; title: string; partTitle: string; rows: readonly Row[] }
  | { kind: 'details'; id: string; partId: string; part: number; partTitle: string; symptoms: readonly Symptom[] }
  | { kind: 'last'; id: 'last' }
  | { kind: 'review'; id: 'review' }

/** @throws an Error if the id is in no taxonomy: checked data has none such. */
export function rowOf(content: Content, id: FactId): Row {
  const [symptomId, featureId] = id.split('.')
  const symptom = symptomOf(content, symptomId!)
  const feature = symptom.features.find((one) => one.id === featureId)
  const { label, clinicalTerm } = feature ?? symptom
  const howToCheck = feature ? feature.howToCheck : symptom.howToCheck
  return { id, label, clinicalTerm, symptom, ...(howToCheck && { howToCheck }), ...(feature && { feature }) }
}

export function symptomOf(content: Content, id: string): Symptom {
  const symptom = findSymptom(content, id)
  if (!symptom) throw new Error(`There is no symptom "${id}".`)
  return symptom
}

/** The symptom of this id, where it is one and not something about the person. */
export const findSymptom = (content: Content, id: string): Symptom | undefined => byId(content).get(id)

const byId = once(({ symptoms }) => new Map(symptoms.map((symptom) => [symptom.id, symptom])))

/** Every page of this person's way through, in order. */
export function pages(content: Content, answers: Answers): Page[] {
  const facts = factsFrom(content, answers)
  const parts = content.questionnaire.parts.flatMap((part, index): Page[] => {
    const shared = { partId: part.id, part: index + 1, partTitle: part.title }
    const rowPages = part.pages.map((page, number) => ({
      kind: 'part' as const,
      id: number === 0 ? part.id : `${part.id}-${number + 1}`,
      title: page.title,
      rows: shownRows(content, facts, page.rows),
      ...shared,
    }))
    const symptoms = rowPages
      .flatMap(({ rows }) => rows)
      .filter(({ id }) => facts[id] === 'yes')
      .map(({ symptom }) => symptom)
      .filter((symptom) => asksDetails(content, symptom))
    const details: Page[] = symptoms.length > 0 ? [{ kind: 'details', id: `${part.id}-details`, symptoms, ...shared }] : []
    return [...rowPages.filter(({ rows }) => rows.length > 0), ...details]
  })
  return [
    { kind: 'about', id: 'about' },
    { kind: 'emergency', id: 'emergency' },
    ...parts,
    { kind: 'last', id: 'last' },
    { kind: 'review', id: 'review' },
  ]
}

export function emergencyRows(content: Content, answers: Answers): { heading: string; rows: Row[] }[] {
  const facts = factsFrom(content, answers)
  return content.questionnaire.emergency
    .map(({ heading, rows }) => ({ heading, rows: shownRows(content, facts, rows) }))
    .filter(({ rows }) => rows.length > 0)
}

/** Who, age and sex: without these no rule can be right. */
export function missingAbout(content: Content, answers: Answers): Context[] {
  const facts = factsFrom(content, answers)
  return content.context.filter((item) => item.required && facts[item.id] === undefined)
}

/** There is a result only when the required answers are there and the emergency page is answered, every line of it. */
export function isReady(content: Content, answers: Answers): boolean {
  return missingAbout(content, answers).length === 0 && openEmergencyRows(content, answers).length === 0
}

/** Lines of the emergency page without an answer; while it is not known whether a line is for this person, it is open too. */
export function openEmergencyRows(content: Content, answers: Answers): Row[] {
  const facts = factsFrom(content, answers)
  return content.questionnaire.emergency
    .flatMap(({ rows }) => rows)
    .map((id) => rowOf(content, id))
    .filter(({ id, symptom }) => answers[id] === undefined && symptomAsked(symptom, facts) !== 'notAsked')
}

/** The first page that must be answered before this one may be seen; undefined when the way is open. */
export function firstUnanswered(content: Content, answers: Answers): 'about' | 'emergency' | undefined {
  if (missingAbout(content, answers).length > 0) return 'about'
  return openEmergencyRows(content, answers).length > 0 ? 'emergency' : undefined
}

/** Every row of the checklist with what became of it for this person. */
export function allRows(content: Content, answers: Answers): { row: Row; asked: Asked; reason?: string }[] {
  const facts = factsFrom(content, answers)
  return listed(content).map((row) => {
    const { showIf } = row.symptom
    return { row, asked: symptomAsked(row.symptom, facts), ...(showIf && { reason: showIf.reason }) }
  })
}

/** The rows in the order of the questionnaire, each followed by the rows that are part of it. */
const listed = once((content): readonly Row[] => {
  const { emergency, parts } = content.questionnaire
  return [...emergency, ...parts.flatMap((part) => part.pages)]
    .flatMap((page) => page.rows)
    .flatMap((id) => [id, ...content.symptoms.filter(({ partOf }) => partOf === id).map((part) => part.id)])
    .map((id) => rowOf(content, id))
})

/** The rows that are shown and not answered. */
export function openRows(content: Content, answers: Answers): FactId[] {
  return allRows(content, answers)
    .filter(({ row, asked }) => asked === 'shown' && answers[row.id] === undefined)
    .map(({ row }) => row.id)
}

export function shownContext(content: Content, answers: Answers, ids: readonly string[]): Context[] {
  const facts = factsFrom(content, answers)
  return ids.map((id) => contextOf(content, id)).filter((item) => contextAsked(item, facts) === 'shown')
}

export function contextOf(content: Content, id: string): Context {
  const item = content.context.find((one) => one.id === id)
  if (!item) throw new Error(`There is no context item "${id}".`)
  return item
}

/** What the details page asks about one symptom. Red-flag features were asked on the emergency page already. */
export function detailsOf(content: Content, symptom: Symptom, answers: Answers) {
  const facts = factsFrom(content, answers)
  const explained = facts[`${symptom.id}.cause`] === 'explained'
  return {
    since: symptom.details.includes('since'),
    trend: symptom.details.includes('trend'),
    cause: symptom.details.includes('clearCause'),
    severity: symptom.details.includes('severity') && (symptom.severityDecides || explained),
    parts: content.symptoms.filter(({ partOf }) => partOf === symptom.id),
    features: symptom.features.filter((feature) => {
      const fact = `${symptom.id}.${feature.id}`
      return !onEmergencyPage(content, fact) && featureAsked(feature, facts, fact) === 'shown'
    }),
    measures: symptom.measures,
    readings: content.context.filter(
      ({ reading, showIf }) => reading && showIf && atoms(showIf.when).some(({ fact }) => fact === symptom.id),
    ),
  }
}

const asksDetails = (content: Content, symptom: Symptom) =>
  symptom.details.length > 0 || symptom.features.length > 0 || content.symptoms.some(({ partOf }) => partOf === symptom.id)

function onEmergencyPage(content: Content, id: FactId): boolean {
  return content.questionnaire.emergency.some(({ rows }) => rows.includes(id))
}

function shownRows(content: Content, facts: Facts, rows: readonly FactId[]): Row[] {
  return rows.map((id) => rowOf(content, id)).filter(({ symptom }) => symptomAsked(symptom, facts) === 'shown')
}
