/** The rows of the checklist and what is known about the person, found by their ids. */
import type { Content, Context, FactId, Feature, Symptom } from '#src/content/model.ts'
import { once } from '#src/domain/engine/once.ts'

/** One line that can be answered yes, no or not sure: a symptom, or a feature that stands on a page of its own. */
export type Row = { id: FactId; label: string; clinicalTerm: string; howToCheck?: string; symptom: Symptom; feature?: Feature }

/** @throws an Error for an unknown id, which checked data does not contain. */
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

/** The symptom with this id; undefined for a context item. */
export const findSymptom = (content: Content, id: string): Symptom | undefined => byId(content).get(id)

const byId = once(({ symptoms }: Content) => new Map(symptoms.map((symptom) => [symptom.id, symptom])))

export function contextOf(content: Content, id: string): Context {
  const item = content.context.find((one) => one.id === id)
  if (!item) throw new Error(`There is no context item "${id}".`)
  return item
}

/** Every row in the order of the questionnaire, each followed by the rows that are part of it. */
export const everyRow = once((content: Content): readonly Row[] => {
  const { emergency, parts } = content.questionnaire
  return [...emergency, ...parts.flatMap((part) => part.pages)]
    .flatMap((page) => page.rows)
    .flatMap((id) => [id, ...content.symptoms.filter(({ partOf }) => partOf === id).map((part) => part.id)])
    .map((id) => rowOf(content, id))
})

export const onEmergencyPage = (content: Content, id: FactId): boolean => emergencyRows(content).has(id)

const emergencyRows = once(({ questionnaire }: Content) => new Set(questionnaire.emergency.flatMap(({ rows }) => rows)))
