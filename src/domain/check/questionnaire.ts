/** What is asked of this person, derived at every step from the answers and never stored. */
import type { Content, Context, FactId, Symptom } from '#src/content/model.ts'
import { atoms } from '#src/domain/engine/condition.ts'
import { causeAsked, contextAsked, featureAsked, symptomAsked } from '#src/domain/engine/facts.ts'
import { contextOf, onEmergencyPage, rowOf, type Row } from './rows.ts'
import type { Seen } from './seen.ts'

/** The signs that people notice in one place. */
export type SignsOfPlace = { id: string; heading: string; rows: readonly Row[] }

/**
 * A page of the short way after the list of signs. `details`: what is asked of these yeses, but for `skipped`, which
 * could not matter then. `ask`: these open questions, best first. `look`: signs answered no together, looked at once more.
 */
export type Step = { kind: 'details' | 'ask' | 'look'; facts: readonly FactId[]; skipped: readonly FactId[] }

export type Page =
  | { kind: 'about'; id: 'about' }
  | { kind: 'emergency'; id: 'emergency' }
  | { kind: 'true'; id: 'true' }
  | { kind: 'noticed'; id: string; number: number; total: number; groups: readonly SignsOfPlace[] }
  | { kind: 'step'; id: string; step: Step }
  | { kind: 'part'; id: string; partId: string; part: number; title: string; partTitle: string; rows: readonly Row[] }
  | { kind: 'details'; id: string; partId: string; part: number; partTitle: string; symptoms: readonly Symptom[] }
  | { kind: 'last'; id: 'last' }
  | { kind: 'review'; id: 'review' }

/** Every page of the whole questionnaire for this person, in order. */
export function pages(seen: Seen): Page[] {
  const { content, answers, facts } = seen
  const parts = content.questionnaire.parts.flatMap((part, index): Page[] => {
    const shared = { partId: part.id, part: index + 1, partTitle: part.title }
    const rowPages = part.pages.map((page, number) => ({
      kind: 'part' as const,
      id: number === 0 ? part.id : `${part.id}-${number + 1}`,
      title: page.title,
      rows: shownRows(seen, page.rows),
      ...shared,
    }))
    const symptoms = rowPages
      .flatMap(({ rows }) => rows)
      // Spots that fade under a glass are a no for the rules, and are asked about all the same.
      .filter(({ id }) => facts[id] === 'yes' || answers[id] === 'yes')
      .map(({ symptom }) => symptom)
      .filter((symptom) => asksDetails(content, symptom))
    const details: Page[] = symptoms.length > 0 ? [{ kind: 'details', id: `${part.id}-details`, symptoms, ...shared }] : []
    return [...rowPages.filter(({ rows }) => rows.length > 0), ...details]
  })
  return [
    { kind: 'about', id: 'about' },
    { kind: 'emergency', id: 'emergency' },
    { kind: 'true', id: 'true' },
    ...parts,
    { kind: 'last', id: 'last' },
    { kind: 'review', id: 'review' },
  ]
}

export function emergencyRows(seen: Seen): { heading: string; rows: Row[] }[] {
  return seen.content.questionnaire.emergency
    .map(({ heading, rows }) => ({ heading, rows: shownRows(seen, rows) }))
    .filter(({ rows }) => rows.length > 0)
}

/** What is asked about the person on the page "Is any of this true?": all but who, age and sex, and what no advice follows from. */
export function trueItems(seen: Seen): Context[] {
  const { about, last } = seen.content.questionnaire
  return shownContext(seen, [...about, ...last]).filter(({ id, required, riskFactor }) => !required && !(riskFactor && last.includes(id)))
}

export function shownContext({ content, facts }: Seen, ids: readonly string[]): Context[] {
  return ids.map((id) => contextOf(content, id)).filter((item) => contextAsked(item, facts) === 'shown')
}

/** What the details page asks about one symptom. Red-flag features were asked on the emergency page already. */
export function detailsOf({ content, facts }: Seen, symptom: Symptom) {
  const cause = facts[`${symptom.id}.cause`]
  return {
    since: symptom.details.includes('since'),
    trend: symptom.details.includes('trend'),
    cause: symptom.details.includes('clearCause'),
    /** The causes that can be named at this age. */
    causes: content.causes.filter(({ id }) => symptom.causes.includes(id) && causeAsked(content, id, facts)),
    /** Of the cause that was named: is it going as was said? */
    progress: content.causes.find(({ id }) => id === cause)?.asksProgress,
    severity: symptom.details.includes('severity') && (symptom.severityDecides || (cause !== undefined && cause !== 'unexplained')),
    parts: content.symptoms.filter(({ partOf }) => partOf === symptom.id),
    features: symptom.features.filter((feature) => {
      const fact = `${symptom.id}.${feature.id}`
      return !onEmergencyPage(content, fact) && featureAsked(feature, facts, fact) === 'shown'
    }),
    measures: symptom.measures,
    readings: content.context.filter((item) => isReadWith(item, symptom.id)),
  }
}

/** Is this a measurement that the details page of this symptom asks for? */
export const isReadWith = ({ reading, showIf }: Context, symptomId: string): boolean =>
  reading === true && showIf !== undefined && atoms(showIf.when).some(({ fact }) => fact === symptomId)

export const asksDetails = (content: Content, symptom: Symptom) =>
  symptom.details.length > 0 || symptom.features.length > 0 || content.symptoms.some(({ partOf }) => partOf === symptom.id)

export function shownRows({ content, facts }: Seen, rows: readonly FactId[]): Row[] {
  return rows.map((id) => rowOf(content, id)).filter(({ symptom }) => symptomAsked(symptom, facts) === 'shown')
}
