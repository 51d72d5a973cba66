/** The FHIR export of a check, and ways to look into it. */
import type { Bundle, Observation, Questionnaire, QuestionnaireItem, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4'
import codes from 'virtual:codes'
import type { Check } from '#src/domain/engine/answers.ts'
import { bundle } from '#src/exports/fhir.ts'
import { questionnaire } from '#src/exports/fhirQuestionnaire.ts'
import { questionnaireResponse } from '#src/exports/fhirResponse.ts'
import { content, seenOf } from './content.ts'

export const authored = '2026-11-23T09:14:00.000Z'
export const formNow = (): Questionnaire => questionnaire(content, codes)
export const responseOf = (check: Check): QuestionnaireResponse => questionnaireResponse(seenOf(check.answers), codes, check, authored)

/** Its ids count up, so that they are the same at every run. */
export function bundleOf(check: Check): Bundle<QuestionnaireResponse | Observation> {
  let count = 0
  return bundle(seenOf(check.answers), codes, check, {
    authored,
    uuid: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
  })
}

export const resourcesOf = ({ entry = [] }: Bundle<QuestionnaireResponse | Observation>) =>
  entry.flatMap(({ resource }) => (resource ? [resource] : []))

export const observationsOf = (made: Bundle<QuestionnaireResponse | Observation>): Observation[] =>
  resourcesOf(made).filter((resource): resource is Observation => resource.resourceType === 'Observation')

/** Every question of the form, however deep it stands. */
export const flatItems = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flatItems(item.item)])

/** Every item of a response, those under an answer too. */
export const flatAnswers = (items: readonly QuestionnaireResponseItem[] = []): QuestionnaireResponseItem[] =>
  items.flatMap((item) => [item, ...flatAnswers(item.item), ...(item.answer ?? []).flatMap((answer) => flatAnswers(answer.item))])
