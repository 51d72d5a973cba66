/** One person's answers and the advice, as a FHIR R4 QuestionnaireResponse. */
import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4'
import { spanSaid } from '#src/domain/check/spans.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { mostWords, type Check } from '#src/domain/check/check.ts'
import type { Facts } from '#src/domain/engine/facts.ts'
import { isReady, type Seen } from '#src/domain/check/seen.ts'
import type { Statement } from '#src/domain/told/statements.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { notSure, questionnaireUrl, type Codes } from './fhirCodes.ts'
import { formOf, texts, type Question } from './fhirForm.ts'
import { actionsTold } from './noteActions.ts'
import { identifierOf } from './fhirIds.ts'
import { openPart, valueText } from './noteWords.ts'
import { fhirText, language, narrative, sourceOf, staffName, staffReference, subject } from './fhirParts.ts'

/** What only the nurse's screen has: when staff began with this patient, what they measured, and their notes, each with the name of its row. */
export type Staff = { at: string; readings: Answers; notes: readonly string[]; by?: string | undefined }

const mostNote = 400

/** The name of the patient is not in it. Without a date where nobody knows when the answers were given. */
export function questionnaireResponse(
  seen: Seen,
  codes: Codes,
  check: Check,
  summary: Summary,
  urn: string,
  staff?: Staff,
): QuestionnaireResponse {
  const { content } = seen
  const answers = { ...check.answers, ...staff?.readings }
  const facts = { ...seen.facts, ...staff?.readings }
  const pages = formOf(content, codes).flatMap(({ linkId, text, questions }): QuestionnaireResponseItem[] => {
    const item = questions.flatMap((question) => itemsOf(question, { answers, facts, rough: check.rough }))
    return item.length > 0 ? [{ linkId, text, item }] : []
  })
  const own = [
    ...stringItem('words', texts.words, [fhirText(check.words, mostWords)]),
    ...stringItem(
      'notes',
      texts.notes,
      (staff?.notes ?? []).map((note) => fhirText(note, mostNote)),
    ),
  ]
  const together = summary.statements.filter(({ kind, state }) => kind === 'person' && state === 'groupedNo')
  const grouped = [...together, ...summary.no.filter((row) => row.grouped)].map(({ label }) => label)
  const advice = adviceItems(summary)
  const source = sourceOf(seen)
  const author = staff ? staffReference(staff) : source
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    text: narrative([...told(advice), ...person(summary), ...reported(summary), ...told(own), ...enteredBy(staff)]),
    identifier: identifierOf(urn),
    questionnaire: `${questionnaireUrl}|${content.version}`,
    status: isReady(seen) ? 'completed' : 'in-progress',
    subject,
    ...(check.answeredAt !== null && { authored: check.answeredAt }),
    ...(author && { author }),
    ...(source && { source }),
    item: [...pages, ...own, ...stringItem('grouped', texts.grouped, grouped), { linkId: 'advice', text: texts.advice, item: advice }],
  }
}

const enteredBy = (staff: Staff | undefined): string[] => (staff && staffName(staff) ? [`Entered by ${staffName(staff)}, ${staff.at}`] : [])

/** The parts of it that a person reads first, in words. */
const told = (items: readonly QuestionnaireResponseItem[]): string[] =>
  items.map(({ text, answer = [] }) => `${text}: ${answer.map(({ valueString }) => valueString).join('; ')}`)

/** Age, sex and what was counted or measured; then what every output says about the person, and each other yes and doubt. */
function person({ statements }: Summary): string[] {
  const about = statements.filter(({ id, kind }) => kind !== 'symptom' && id !== 'who')
  const given = about.filter(({ state }) => state === 'given')
  const list = (name: string, isIn: (one: Statement) => boolean) => {
    const terms = about.filter(isIn).map(({ clinicalTerm }) => clinicalTerm)
    return terms.length > 0 ? [`${name}: ${terms.join('; ')}`] : []
  }
  return [
    ...(given.length > 0 ? [given.map((one) => `${one.clinicalTerm}: ${valueText(one)}`).join('; ')] : []),
    ...list('About the person, yes', ({ state }) => state === 'yes'),
    ...list('About the person, not sure', ({ state }) => state === 'notSure'),
    ...list('About the person, no', ({ always, state }) => always && (state === 'no' || state === 'groupedNo')),
  ]
}

function reported({ statements }: Summary): string[] {
  const named = (state: 'yes' | 'notSure') =>
    statements
      .filter((one) => one.kind === 'symptom' && one.state === state)
      .map(({ clinicalTerm, undoneBy }) => (undoneBy === undefined ? clinicalTerm : `${clinicalTerm} (${undoneBy})`))
  const lists = [
    ['Reported', named('yes')],
    ['Not sure', named('notSure')],
  ] as const
  return lists.flatMap(([name, terms]) => (terms.length > 0 ? [`${name}: ${terms.join('; ')}`] : []))
}

type Given = Pick<Check, 'answers' | 'rough'> & { facts: Facts }

/** Not asked and not answered are left out; no, not sure and yes stand there as they were said. */
function itemsOf(question: Question, given: Given): QuestionnaireResponseItem[] {
  const { fact, text, options, details } = question
  const { answers, facts } = given
  const value = answers[fact]
  if (value === undefined || !question.isAsked(facts)) return []
  if (options === 'number') return numberItem(question, value, given)
  if (!Object.hasOwn(options, value)) return []
  const item = value === 'yes' ? details.flatMap((detail) => itemsOf(detail, given)) : []
  return [{ linkId: fact, text, answer: [{ valueCoding: options[value]!, ...(item.length > 0 && { item }) }] }]
}

/** A number that is out of its range is as if not answered, as it is for the advice. A span is told as one, and not as its longer end. */
function numberItem({ fact, text, spans }: Question, value: Value, { answers, facts, rough }: Given): QuestionnaireResponseItem[] {
  const span = spans && facts[fact] === value ? spanSaid({ answers, rough }, fact) : undefined
  if (span) return [{ linkId: `${fact}.span`, text: texts.about(text), answer: [{ valueCoding: spans![span]! }] }]
  if (value === 'notSure') return [{ linkId: `${fact}.not-known`, text: texts.notSure(text), answer: [{ valueCoding: notSure }] }]
  return typeof value === 'number' && facts[fact] === value
    ? [{ linkId: fact, text, answer: [{ valueDecimal: toThousandths(value) }] }]
    : []
}

/** An age in weeks is a fraction of a year without end: a thousandth of a year is less than a day. */
const toThousandths = (value: number) => Math.round(value * 1000) / 1000

/** Out of questions that nobody has asked comes no calm advice: while there is none on the screen, there is none in here. */
function adviceItems(summary: Summary): QuestionnaireResponseItem[] {
  const { early, level, atMost, reasons, version, fingerprint } = summary
  return [
    ...stringItem('advice.level', texts.level, early ? [] : [`${level.name} (${level.clinical})`]),
    ...stringItem('advice.at-most', texts.atMost, early && atMost.id === level.id ? [] : [`${atMost.name} (${atMost.clinical})`]),
    ...stringItem(
      'advice.rule',
      texts.rule,
      reasons.map(({ ref, clinical }) => `${ref} ${clinical}`),
    ),
    ...stringItem('advice.action', texts.action, actionsTold(summary)),
    ...stringItem('advice.open', texts.open, openTerms(summary)),
    ...stringItem('advice.rules-version', texts.rulesVersion, [`${version} #${fingerprint}`]),
  ]
}

/** What stands behind how soon it could become, each by its name. */
const openTerms = ({ statements }: Summary): string[] =>
  statements
    .filter(({ open }) => open)
    .map(({ clinicalTerm, state, details }) => {
      if (state === 'notSure' || state === 'notAnswered') return `${clinicalTerm}: ${state === 'notSure' ? 'not sure' : 'not answered'}`
      const parts = details.filter(({ open }) => open).map(openPart)
      return `${clinicalTerm}: ${['details not known', ...(parts.length > 0 ? [`(${parts.join('; ')})`] : [])].join(' ')}`
    })

/** Without what is empty. */
function stringItem(linkId: string, text: string, values: readonly string[]): QuestionnaireResponseItem[] {
  const answer = values.filter((value) => value !== '').map((valueString) => ({ valueString }))
  return answer.length > 0 ? [{ linkId, text, answer }] : []
}
