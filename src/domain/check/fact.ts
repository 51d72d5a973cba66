/** What a fact is called, whose it is, and where in the check it is answered. */
import type { Content, FactId } from '#src/content/model.ts'
import type { BodyPlace } from '#src/content/places.ts'
import { contextOf, findSymptom, onEmergencyPage } from './rows.ts'
import type { Seen } from './seen.ts'
import { isReadWith, trueItems, type Page } from './questionnaire.ts'

/** `nosebleeds` of `nosebleeds.since`; a row and what is known about the person are their own. */
export function subjectOf(fact: FactId): FactId {
  const dot = fact.indexOf('.')
  return dot < 0 ? fact : fact.slice(0, dot)
}

/** The symptom (the whole, for a piece) or context item that a fact is about. */
export function ownerOf(content: Content, fact: FactId): FactId {
  const id = subjectOf(fact)
  return findSymptom(content, id)?.partOf ?? id
}

/** The row or context item under which a fact is answered. A line of the emergency page is its own until its symptom is a yes. */
export function questionOf({ content, facts }: Seen, fact: FactId): FactId {
  const owner = ownerOf(content, fact)
  return facts[owner] !== 'yes' && onEmergencyPage(content, fact) ? fact : owner
}

/** "Bruises with no clear cause" for a row and its details; a feature and a context item have their own label. Undefined for an id of older rules. */
export function findLabel(content: Content, fact: FactId): string | undefined {
  const symptom = findSymptom(content, subjectOf(fact))
  // A score of several readings has only a name; a reading on one of two scales is still that reading.
  if (!symptom) return fact === 'news2' ? 'NEWS2' : content.context.find(({ id }) => id === subjectOf(fact))?.label
  return (featureOf(content, fact) ?? symptom).label
}

/** @throws an Error for an id of older rules. */
export const labelOf = (content: Content, fact: FactId): string => findLabel(content, fact) ?? contextOf(content, fact).label

/** A feature with its symptom, where it stands alone: "Bleeding now" would not say where. A line of the emergency page says it itself. */
export function fullLabelOf(content: Content, fact: FactId): string {
  const label = labelOf(content, fact)
  return featureOf(content, fact) && !onEmergencyPage(content, fact) ? `${labelOf(content, subjectOf(fact))}: ${label}` : label
}

/** What these facts are about, each named once. */
export const namesOf = (content: Content, facts: readonly FactId[]): string[] => [...new Set(facts.map((fact) => labelOf(content, fact)))]

/** Its spot on the map of the body, for a piece or a feature that is a place. */
export const placeOf = (content: Content, fact: FactId): BodyPlace | undefined =>
  (fact.includes('.') ? featureOf(content, fact) : findSymptom(content, fact))?.place

/** Is it answered with yes, no or not sure? A row, a feature or something about the person; not since when, how bad, or what was measured. */
export const isYesOrNo = (content: Content, fact: FactId): boolean => subjectOf(fact) === fact || featureOf(content, fact) !== undefined

function featureOf(content: Content, fact: FactId) {
  return findSymptom(content, subjectOf(fact))?.features.find(({ id }) => fact.endsWith(`.${id}`))
}

/** The page on which a fact is answered; the review page if this person's way has none. */
export function pageOf(seen: Seen, way: readonly Page[], fact: FactId): string {
  const { content } = seen
  const item = content.context.find(({ id }) => id === fact)
  if (item?.required) return 'about'
  if (trueItems(seen).some(({ id }) => id === fact)) return 'true'
  if (content.questionnaire.last.includes(fact)) return 'last'
  if (onEmergencyPage(content, fact)) return 'emergency'
  const withRow = (id: FactId) => way.find((page) => rowsOf(page).some((row) => row.id === id))
  const owner = ownerOf(content, fact)
  const asks = (id: FactId) => id === owner || (item !== undefined && isReadWith(item, id))
  const withDetails = way.find((page) => detailed(page).some(asks))
  const page = withRow(fact) ?? withDetails ?? withRow(owner)
  return page?.id ?? (onEmergencyPage(content, owner) ? 'emergency' : 'review')
}

function rowsOf(page: Page): readonly { id: FactId }[] {
  if (page.kind === 'part') return page.rows
  return page.kind === 'noticed' ? page.groups.flatMap(({ rows }) => rows) : []
}

function detailed(page: Page): readonly FactId[] {
  if (page.kind === 'details') return page.symptoms.map(({ id }) => id)
  return page.kind === 'step' && page.step.kind === 'details' ? page.step.facts : []
}
