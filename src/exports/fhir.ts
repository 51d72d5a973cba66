/** For the records of a clinic, FHIR R4: one person's response, and what was reported. Nothing here says what it may be. */
import type { Bundle, CodeableConcept, Observation, QuestionnaireResponse } from 'fhir/r4'
import type { Check } from '#src/domain/engine/answers.ts'
import { subjectOf } from '#src/domain/check/fact.ts'
import { findSymptom, rowOf } from '#src/domain/engine/rows.ts'
import type { Seen } from '#src/domain/engine/seen.ts'
import { symptomCategory, symptomPresent, type Codes } from './fhirCodes.ts'
import { formOf, type Question } from './fhirForm.ts'
import { questionnaireResponse } from './fhirResponse.ts'

type Made = {
  /** Now, as an ISO date and time with its zone. */
  authored: string
  /** A new random one at each call. */
  uuid: () => string
}

/** The response, and an observation for each symptom that was a yes: preliminary, because only the person has said it. */
export function bundle(seen: Seen, codes: Codes, check: Check, { authored, uuid }: Made): Bundle<QuestionnaireResponse | Observation> {
  const response = `urn:uuid:${uuid()}`
  const observations = reportedConcepts(seen, codes).map((concept): Observation => ({
    resourceType: 'Observation',
    status: 'preliminary',
    category: [{ coding: [symptomCategory] }],
    code: { coding: [symptomPresent] },
    effectiveDateTime: authored,
    valueCodeableConcept: concept,
    derivedFrom: [{ reference: response }],
  }))
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: authored,
    entry: [
      { fullUrl: response, resource: questionnaireResponse(seen, codes, check, authored) },
      ...observations.map((resource) => ({ fullUrl: `urn:uuid:${uuid()}`, resource })),
    ],
  }
}

/** Every row that is a yes, pieces too. */
function reportedConcepts({ content, answers, facts }: Seen, codes: Codes): CodeableConcept[] {
  const rows = formOf(content, codes).flatMap(({ questions }) => questions.flatMap(withPieces))
  return rows
    .filter(({ fact, isAsked }) => answers[fact] === 'yes' && isAsked(facts))
    .map(({ fact, codes: coding }) => ({ ...(coding.length > 0 && { coding }), text: rowOf(content, fact).clinicalTerm }))

  function withPieces(question: Question): Question[] {
    const isRow = findSymptom(content, subjectOf(question.fact)) !== undefined
    const pieces = question.details.filter(({ fact }) => !fact.includes('.'))
    return isRow ? [question, ...pieces] : []
  }
}
