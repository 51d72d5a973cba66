/** The FHIR export of a check, and ways to look into it. */
import type { Observation, Questionnaire, QuestionnaireItem, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4'
import codes from 'virtual:codes'
import type { Check } from '#src/domain/check/check.ts'
import { collection, transaction, type Made, type Records } from '#src/exports/fhir.ts'
import { questionnaire } from '#src/exports/fhirQuestionnaire.ts'
import { content, seenOf } from './content.ts'

/** When the bundles here are put together. */
export const now = '2026-11-26T09:14:00.000+01:00'
const note = '[Patient-reported checklist]'
const made: Made = { now, taken: '2026-11-26T09:00:00.000+01:00', note }

export const formNow = (): Questionnaire => questionnaire(content, codes)
export const bundleOf = (check: Check, more: Partial<Made> = {}): Records =>
  collection(seenOf(check.answers), codes, check, { ...made, ...more })
export const transactionOf = (check: Check, more: Partial<Made> = {}): Records =>
  transaction(seenOf(check.answers), codes, check, { ...made, ...more })
export const responseOf = (check: Check, more: Partial<Made> = {}): QuestionnaireResponse =>
  resourcesOf(bundleOf(check, more)).find(
    (resource): resource is QuestionnaireResponse => resource.resourceType === 'QuestionnaireResponse',
  )!

export const resourcesOf = ({ entry = [] }: Records) => entry.flatMap(({ resource }) => (resource ? [resource] : []))

export const observationsOf = (records: Records): Observation[] =>
  resourcesOf(records).filter((resource): resource is Observation => resource.resourceType === 'Observation')

/** Every question of the form, however deep it stands. */
export const flatItems = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flatItems(item.item)])

/** Every item of a response, those under an answer too. */
export const flatAnswers = (items: readonly QuestionnaireResponseItem[] = []): QuestionnaireResponseItem[] =>
  items.flatMap((item) => [item, ...flatAnswers(item.item), ...(item.answer ?? []).flatMap((answer) => flatAnswers(answer.item))])
