/** The whole checklist as a FHIR R4 Questionnaire, made when the app is built and published beside it. */
import type { Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4'
import type { Condition, Content, FactId, ShowIf } from '#src/content/model.ts'
import { contextOf } from '#src/domain/check/rows.ts'
import { copyright, notSure, questionnaireUrl, yes, type Codes } from './fhirCodes.ts'
import { language } from './fhirParts.ts'
import { formOf, optionsOf, texts, type Options, type Question } from './fhirForm.ts'

/** A draft, and experimental, until a clinician has signed off the rules: FHIR calls "active" what is ready for use in care. */
export function questionnaire(content: Content, codes: Codes): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    language,
    url: questionnaireUrl,
    version: content.version,
    name: 'SmallSigns',
    title: 'Small Signs: a checklist of symptoms',
    status: 'draft',
    experimental: true,
    subjectType: ['Patient'],
    description: 'Symptoms as a person reports them, with the advice of fixed rules on how soon to be seen. Not a diagnosis.',
    copyright,
    item: [
      ...formOf(content, codes).map(({ linkId, text, questions }) => ({
        linkId,
        text,
        type: 'group' as const,
        item: questions.flatMap((question) => itemsOf(content, question)),
      })),
      { linkId: 'words', type: 'text', text: texts.words },
      { linkId: 'notes', type: 'text', text: texts.notes, repeats: true },
      readOnly('grouped', texts.grouped, true),
      {
        linkId: 'advice',
        type: 'group',
        text: texts.advice,
        item: [
          readOnly('advice.level', texts.level),
          readOnly('advice.at-most', texts.atMost),
          readOnly('advice.rule', texts.rule, true),
          readOnly('advice.action', texts.action, true),
          readOnly('advice.open', texts.open, true),
          readOnly('advice.rules-version', texts.rulesVersion),
        ],
      },
    ],
  }
}

/** What the checklist says, and nobody fills in. */
const readOnly = (linkId: string, text: string, repeats = false): QuestionnaireItem => ({
  linkId,
  type: 'string',
  text,
  readOnly: true,
  ...(repeats && { repeats }),
})

/** A number has a second question beside it, for FHIR has no place for "not sure" in a number, and a third where it can be said as a span. */
function itemsOf(content: Content, question: Question, parent?: FactId): QuestionnaireItem[] {
  const { fact, text, codes, options, spans, required, showIf, details } = question
  const enabled = enabledWhen(content, showIf, parent)
  const nested = details.flatMap((detail) => itemsOf(content, detail, fact))
  const common = { linkId: fact, text, ...(codes.length > 0 && { code: codes }), ...(required && { required }), ...enabled }
  if (options !== 'number') {
    const answerOption = Object.values(options).map((valueCoding) => ({ valueCoding }))
    return [{ ...common, type: 'choice', answerOption, ...(nested.length > 0 && { item: nested }) }]
  }
  return [
    { ...common, type: 'decimal' },
    { linkId: `${fact}.not-known`, type: 'choice', text: texts.notSure(text), ...enabled, answerOption: [{ valueCoding: notSure }] },
    ...(spans ? [spanItem(spans)] : []),
  ]

  function spanItem(words: Options): QuestionnaireItem {
    const answerOption = Object.values(words).map((valueCoding) => ({ valueCoding }))
    return { linkId: `${fact}.span`, type: 'choice', text: texts.about(text), ...enabled, answerOption }
  }
}

/**
 * A condition that FHIR cannot say in one list is left out: the question is then shown to more people, never to fewer.
 * While what decides it has no answer (the sex, the age), it is shown, because an answer to it would count.
 */
function enabledWhen(
  content: Content,
  showIf: ShowIf | undefined,
  parent: FactId | undefined,
): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
  const cases = showIf ? (oneOf(content, showIf.when) ?? []) : []
  if (parent) {
    const after: QuestionnaireItemEnableWhen = { question: parent, operator: '=', answerCoding: yes }
    return cases.length === 1 ? { enableWhen: [after, ...cases], enableBehavior: 'all' } : { enableWhen: [after] }
  }
  if (cases.length === 0) return {}
  const open = [...new Set(cases.map(({ question }) => question))].map((question): QuestionnaireItemEnableWhen => ({
    question,
    operator: 'exists',
    answerBoolean: false,
  }))
  return { enableWhen: [...cases, ...open], enableBehavior: 'any' }
}

/** The cases in which it holds; undefined if it is more than a list of cases. */
function oneOf(content: Content, condition: Condition): QuestionnaireItemEnableWhen[] | undefined {
  if ('any' in condition) {
    const cases = condition.any.map((part) => oneOf(content, part))
    return cases.every((one) => one !== undefined) ? cases.flat() : undefined
  }
  if ('under' in condition) return [{ question: condition.fact, operator: '<', answerDecimal: condition.under }]
  if ('is' in condition) {
    const codings = condition.is === 'yes' ? [yes] : [yes, notSure]
    return codings.map((answerCoding) => ({ question: condition.fact, operator: '=', answerCoding }))
  }
  if (!('oneOf' in condition)) return undefined
  const item = contextOf(content, condition.fact)
  const { options = [] } = item
  const codings = optionsOf(item)
  return options
    .filter(({ id }) => condition.oneOf.includes(id))
    .map((option) => ({ question: condition.fact, operator: '=', answerCoding: codings[String(option.value ?? option.id)]! }))
}
