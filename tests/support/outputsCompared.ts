/** What the summary and the FHIR response tell about a check, in one shape, so that they can be compared. */
import type { QuestionnaireResponse } from 'fhir/r4'
import type { FactId } from '#src/content/model.ts'
import { rowOf } from '#src/domain/check/rows.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { lineIds } from './checks.ts'
import { content } from './content.ts'
import { flatAnswers } from './fhir.ts'

/** The advice by its id, the rules as "R-V06 Bruising, unexplained", and the rows by theirs. */
export type Told = {
  level: string
  atMost: string
  rules: readonly string[]
  yes: readonly FactId[]
  notSure: readonly FactId[]
  no: readonly FactId[]
  /** Not answered, or not asked. */
  silent: readonly FactId[]
}

const emergencyRows = content.questionnaire.emergency.flatMap(({ rows }) => rows)
/** Every row of the checklist; the features that stand on a details page are no rows of their own. */
const rows = [...new Set([...content.symptoms.map(({ id }) => id), ...emergencyRows])]

const noAdvice = 'none'

export function toldBySummary({ level, atMost, reasons, reported, notSure, no, unanswered, notAsked, early }: Summary): Told {
  const ids = (...lists: (readonly { id: FactId }[])[]) => sorted(lists.flat().map(({ id }) => id))
  // Out of what was never asked comes no calm advice, and no rule for it.
  const none = early !== null
  return {
    level: none ? noAdvice : level.id,
    atMost: none && atMost.id === level.id ? noAdvice : atMost.id,
    rules: none ? [] : sorted(reasons.map(ruleName)),
    yes: ids(reported, ...reported.map(({ features }) => features)),
    notSure: ids(notSure, ...reported.map(({ featuresNotSure }) => featuresNotSure)),
    no: ids(no),
    silent: ids(unanswered, notAsked),
  }
}

export function toldByFhir(response: QuestionnaireResponse): Told {
  const items = new Map(flatAnswers(response.item).map(({ linkId, answer = [] }) => [linkId, answer]))
  const texts = (linkId: string) => (items.get(linkId) ?? []).map(({ valueString }) => valueString ?? '')
  const level = (linkId: string) => {
    const [text = noAdvice] = texts(linkId)
    return content.levels.find(({ name, clinical }) => `${name} (${clinical})` === text)?.id ?? text
  }
  const answered = (code: string, ids: readonly FactId[]) => sorted(ids.filter((id) => items.get(id)?.[0]?.valueCoding?.code === code))
  const yes = answered('Y', lineIds)
  return {
    level: level('advice.level'),
    atMost: level('advice.at-most'),
    rules: sorted(texts('advice.rule')),
    yes,
    notSure: answered('asked-unknown', lineIds),
    no: answered('N', rows),
    silent: sorted(rows.filter((id) => !items.has(id) && isAsked(id, yes))),
  }
}

/** A piece is asked about after a yes alone, and no output speaks of it before. */
function isAsked(id: FactId, yes: readonly FactId[]): boolean {
  const { symptom, feature } = rowOf(content, id)
  return feature !== undefined || symptom.partOf === undefined || yes.includes(symptom.partOf)
}

/** Where two of them differ: empty if they tell the same. */
export const differences = (one: Told, other: Told): string[] =>
  Object.keys(one).filter((key) => JSON.stringify(one[key as keyof Told]) !== JSON.stringify(other[key as keyof Told]))

const ruleName = ({ ref, clinical }: { ref: string; clinical: string }) => `${ref} ${clinical}`
const sorted = (list: readonly string[]) => [...new Set(list)].toSorted()
