/** One person's answers and the advice, as a FHIR R4 QuestionnaireResponse. */
import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4'
import { mostWords, type Check, type Value } from '#src/domain/engine/answers.ts'
import type { Facts } from '#src/domain/engine/facts.ts'
import { isReady, type Seen } from '#src/domain/engine/seen.ts'
import { summaryOf, type Summary } from '#src/domain/told/summary.ts'
import { notSure, questionnaireUrl, type Codes } from './fhirCodes.ts'
import { formOf, texts, type Question } from './fhirForm.ts'
import { plainText } from './file.ts'

/** `authored`: now, as an ISO date and time with its zone. There is no name and no subject: the record that takes it in knows whose it is. */
export function questionnaireResponse(seen: Seen, codes: Codes, check: Check, authored: string): QuestionnaireResponse {
  const { content, facts } = seen
  const pages = formOf(content, codes).flatMap(({ linkId, text, questions }): QuestionnaireResponseItem[] => {
    const item = questions.flatMap((question) => itemsOf(question, check, facts))
    return item.length > 0 ? [{ linkId, text, item }] : []
  })
  const summary = summaryOf(seen, check)
  const words = plainText(check.words, mostWords).trim()
  const grouped = summary.no.filter((row) => row.grouped).map(({ label }) => label)
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${questionnaireUrl}|${content.version}`,
    status: isReady(seen) ? 'completed' : 'in-progress',
    authored,
    item: [
      ...pages,
      ...stringItem('words', texts.words, words === '' ? [] : [words]),
      ...stringItem('grouped', texts.grouped, grouped),
      { linkId: 'advice', text: texts.advice, item: adviceItems(summary) },
    ],
  }
}

/** Not asked and not answered are left out; no, not sure and yes stand there as they were said. */
function itemsOf(question: Question, check: Check, facts: Facts): QuestionnaireResponseItem[] {
  const { fact, text, options, details } = question
  const value = check.answers[fact]
  if (value === undefined || !question.isAsked(facts)) return []
  if (options === 'number') return numberItem(question, value, facts)
  if (!Object.hasOwn(options, value)) return []
  const item = value === 'yes' ? details.flatMap((detail) => itemsOf(detail, check, facts)) : []
  return [{ linkId: fact, text, answer: [{ valueCoding: options[value]!, ...(item.length > 0 && { item }) }] }]
}

/** A number that is out of its range is as if not answered, as it is for the advice. */
function numberItem({ fact, text }: Question, value: Value, facts: Facts): QuestionnaireResponseItem[] {
  if (value === 'notSure') return [{ linkId: `${fact}.not-known`, text: texts.notSure(text), answer: [{ valueCoding: notSure }] }]
  return typeof value === 'number' && facts[fact] === value ? [{ linkId: fact, text, answer: [{ valueDecimal: value }] }] : []
}

function adviceItems({ level, atMost, reasons, version, fingerprint }: Summary): QuestionnaireResponseItem[] {
  return [
    ...stringItem('advice.level', texts.level, [`${level.name} (${level.clinical})`]),
    ...stringItem('advice.at-most', texts.atMost, [`${atMost.name} (${atMost.clinical})`]),
    ...stringItem(
      'advice.rule',
      texts.rule,
      reasons.map(({ ref, clinical }) => `${ref} ${clinical}`),
    ),
    ...stringItem('advice.rules-version', texts.rulesVersion, [`${version} #${fingerprint}`]),
  ]
}

const stringItem = (linkId: string, text: string, values: readonly string[]): QuestionnaireResponseItem[] =>
  values.length > 0 ? [{ linkId, text, answer: values.map((valueString) => ({ valueString })) }] : []
