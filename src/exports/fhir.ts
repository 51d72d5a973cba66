/** For the records of a clinic, FHIR R4: the questionnaire, one person's response, and what was reported. Nothing here says what it may be. */
import type { Condition, Content, Context, FactId, Feature, ShowIf, Symptom } from '#src/content/model.ts'
import type { SymptomText } from '#src/content/schema.ts'
import type { Check, Value } from '#src/domain/answers.ts'
import { askedIf, factsFrom, featureAsked, symptomAsked, type Facts } from '#src/domain/facts.ts'
import { contextOf, isReady, rowOf, symptomOf, type Row } from '#src/domain/questionnaire.ts'
import { summaryOf, type Summary } from '#src/domain/summary.ts'
import type {
  AnswerOption,
  Bundle,
  Coding,
  Concept,
  EnableWhen,
  Observation,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseAnswer,
  ResponseItem,
} from './fhirTypes.ts'
import { plainText } from './file.ts'

export type Codes = Readonly<Record<string, SymptomText['codes']>>

/** Where the questionnaire is published; the clinic or charity that hosts the app may give its own. */
export const questionnaireUrl = 'https://small-signs.invalid/fhir/Questionnaire/small-signs'

export const copyright = [
  'This material includes SNOMED CT content from the International Patient Summary / Global Patient Set, (c) SNOMED International, used under CC BY 4.0.',
  'SNOMED CT is a registered trademark of SNOMED International.',
  'This product uses the Human Phenotype Ontology (2026-08 snapshot), https://hpo.jax.org.',
  'This material contains content from LOINC (http://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at http://loinc.org/license',
].join(' ')

const yes: Coding = { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y', display: 'Yes' }
const no: Coding = { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'N', display: 'No' }
const notSure: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  code: 'asked-unknown',
  display: "Don't know",
}
const three: Readonly<Record<string, Coding>> = { yes, no, notSure }
const symptomPresent: Coding = { system: 'http://loinc.org', code: '75325-1', display: 'Symptom' }
const symptomCategory: Coding = {
  system: 'http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary',
  code: 'symptom',
  display: 'Symptom',
}

const trends = { better: 'Better', same: 'Same', worse: 'Worse', muchWorse: 'Much worse within days' }
const severities = { mild: 'Mild', moderate: 'Moderate', severe: 'Severe' }
const noCause = { none: 'No clear cause', other: 'Another cause' }

// The form: every question with its options, once for the questionnaire and its answers alike

type Words = Readonly<Record<string, string>>

/** One question. Its options are yes, no and not sure; or words; or it is a number. */
type Question = {
  fact: FactId
  text: string
  codes?: Coding[]
  required?: true
  options: 'three' | 'number' | Words
  showIf?: ShowIf
  isAsked: (facts: Facts) => boolean
  /** Asked after a yes. */
  details: readonly Question[]
}
type Group = { linkId: string; text: string; questions: readonly Question[] }

function groupsOf(content: Content, codes: Codes): Group[] {
  const { about, emergency, parts, last } = content.questionnaire
  const context = (ids: readonly FactId[]) => ids.map((id) => contextQuestion(contextOf(content, id)))
  const rows = (ids: readonly FactId[]) => ids.map((id) => rowQuestion(content, codes, rowOf(content, id)))
  const readings = content.context.filter(({ reading }) => reading).map(({ id }) => id)
  return [
    { linkId: 'page:about', text: 'Who it is about', questions: context(about) },
    ...emergency.map(({ heading, rows: ids }, index) => ({
      linkId: `page:emergency-${index + 1}`,
      text: `Emergency check: ${heading}`,
      questions: rows(ids),
    })),
    ...parts.flatMap((part) =>
      part.pages.map((page, index) => ({ linkId: `page:${part.id}-${index + 1}`, text: page.title, questions: rows(page.rows) })),
    ),
    { linkId: 'page:readings', text: 'Readings', questions: context(readings) },
    { linkId: 'page:last', text: 'Last questions', questions: context(last) },
  ]
}

function contextQuestion(item: Context): Question {
  const { id, kind, label, unit, options = [], required, reading, showIf } = item
  const words = Object.fromEntries(options.map((option) => [String(option.value ?? option.id), option.label]))
  return {
    fact: id,
    text: unit ? `${label} (${unit})` : label,
    options: kind === 'choice' ? words : kind,
    ...(required && { required }),
    // A reading counts whenever it was taken.
    ...(showIf && !reading && { showIf }),
    isAsked: (facts) => reading === true || askedIf(showIf, facts) === 'shown',
    details: [],
  }
}

function rowQuestion(content: Content, codes: Codes, { id, label, symptom, feature }: Row): Question {
  const { showIf } = symptom
  return {
    fact: id,
    text: label,
    ...(!feature && codingsOf(codes, symptom.id)),
    options: 'three',
    ...(showIf && { showIf }),
    isAsked: (facts) => symptomAsked(symptom, facts) === 'shown',
    details: feature ? [] : detailQuestions(content, codes, symptom),
  }
}

function detailQuestions(content: Content, codes: Codes, symptom: Symptom): Question[] {
  const { id, details, features, measures } = symptom
  const onEmergencyPage = new Set(content.questionnaire.emergency.flatMap(({ rows }) => rows))
  const causes = content.causes.map((cause) => [cause.id, cause.clinicalTerm])
  const plain = (name: string, text: string, options: Question['options']): Question => ({
    fact: `${id}.${name}`,
    text,
    options,
    isAsked: () => true,
    details: [],
  })
  return [
    ...(details.includes('since') ? [plain('since', 'For how many days', 'number')] : []),
    ...(details.includes('trend') ? [plain('trend', 'Getting worse, the same or better', trends)] : []),
    ...(details.includes('clearCause') ? [plain('cause', 'Is there a clear cause', { ...Object.fromEntries(causes), ...noCause })] : []),
    ...(details.includes('severity') ? [plain('severity', 'How bad', severities)] : []),
    ...measures.map((measure) => plain(measure.id, `${measure.label} (${measure.unit})`, 'number')),
    ...features.filter((feature) => !onEmergencyPage.has(`${id}.${feature.id}`)).map((feature) => featureQuestion(id, feature)),
    ...content.symptoms.filter(({ partOf }) => partOf === id).map((part) => rowQuestion(content, codes, rowOf(content, part.id))),
  ]
}

function featureQuestion(symptom: FactId, feature: Feature): Question {
  const { showIf } = feature
  return {
    fact: `${symptom}.${feature.id}`,
    text: feature.label,
    options: 'three',
    ...(showIf && { showIf }),
    isAsked: (facts) => featureAsked(feature, facts) === 'shown',
    details: [],
  }
}

function codingsOf(codes: Codes, symptom: FactId): { codes?: Coding[] } {
  if (!Object.hasOwn(codes, symptom)) return {}
  const { snomed, hpo } = codes[symptom]!
  const list = [
    ...(snomed ? [{ system: 'http://snomed.info/sct', ...snomed }] : []),
    ...(hpo ? [{ system: 'http://human-phenotype-ontology.org', ...hpo }] : []),
  ]
  return list.length > 0 ? { codes: list } : {}
}

// The questionnaire

export function questionnaire(content: Content, codes: Codes, url = questionnaireUrl): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    url,
    version: content.version,
    name: 'SmallSigns',
    title: 'Small Signs: a checklist of symptoms',
    status: 'active',
    subjectType: ['Patient'],
    description: 'Symptoms as a person reports them, with the advice of fixed rules on how soon to be seen. Not a diagnosis.',
    copyright,
    item: [
      ...groupsOf(content, codes).map(({ linkId, text, questions }) => ({
        linkId,
        text,
        type: 'group' as const,
        item: questions.flatMap((question) => questionItems(content, question)),
      })),
      { linkId: 'words', type: 'text', text: wordsText },
      { linkId: 'grouped', type: 'string', repeats: true, readOnly: true, text: groupedText },
      { linkId: 'advice', type: 'group', text: adviceText, item: adviceItems },
    ],
  }
}

const wordsText = 'In my words'
const groupedText = 'Answered no together with others'
const adviceText = 'Advice of the checklist'
const adviceItem = (linkId: string, text: string, repeats = false): QuestionnaireItem => ({
  linkId,
  type: 'string',
  text,
  readOnly: true,
  ...(repeats && { repeats }),
})
const adviceItems = [
  adviceItem('advice.level', 'How soon to be seen, at least'),
  adviceItem('advice.at-most', 'How soon it could become with what is open'),
  adviceItem('advice.rule', 'Rules that were met', true),
  adviceItem('advice.rules-version', 'Version of the rules'),
]

/** A number has a second question beside it: FHIR has no place for "not sure" in a number. */
function questionItems(content: Content, question: Question, parent?: FactId): QuestionnaireItem[] {
  const { fact, text, codes, options, required, showIf, details } = question
  const enabled = enabledWhen(content, showIf, parent)
  const nested = details.flatMap((detail) => questionItems(content, detail, fact))
  const common = { linkId: fact, text, ...(codes && { code: codes }), ...(required && { required }), ...enabled }
  if (options !== 'number') {
    return [{ ...common, type: 'choice', answerOption: optionsOf(options), ...(nested.length > 0 && { item: nested }) }]
  }
  return [
    { ...common, type: 'decimal' },
    { linkId: `${fact}.not-known`, type: 'choice', text: `${text}: not sure`, ...enabled, answerOption: [{ valueCoding: notSure }] },
  ]
}

function optionsOf(options: 'three' | Words): AnswerOption[] {
  if (options === 'three') return [{ valueCoding: yes }, { valueCoding: no }, { valueCoding: notSure }]
  return [...Object.values(options).map((valueString) => ({ valueString })), { valueCoding: notSure }]
}

/** A condition that FHIR cannot say in one list is left out: the question is then shown to more people, never to fewer. */
function enabledWhen(
  content: Content,
  showIf: ShowIf | undefined,
  parent: FactId | undefined,
): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
  const after: EnableWhen[] = parent ? [{ question: parent, operator: '=', answerCoding: yes }] : []
  const shown = showIf ? oneOf(content, showIf.when) : []
  if (after.length === 0) return list(shown ?? [], 'any')
  return list(shown?.length === 1 ? [...after, ...shown] : after, 'all')
}

const list = (enableWhen: EnableWhen[], enableBehavior: 'all' | 'any') =>
  enableWhen.length > 1 ? { enableWhen, enableBehavior } : enableWhen.length === 1 ? { enableWhen } : {}

/** The cases in which it holds; undefined if it is more than a list of cases. */
function oneOf(content: Content, condition: Condition): EnableWhen[] | undefined {
  if ('any' in condition) {
    const cases = condition.any.map((part) => oneOf(content, part))
    return cases.some((one) => one === undefined) ? undefined : cases.flatMap((one) => one ?? [])
  }
  if (!('fact' in condition)) return undefined
  const { fact: question } = condition
  if ('under' in condition) return [{ question, operator: '<', answerDecimal: condition.under }]
  if ('is' in condition) {
    const codings = condition.is === 'yes' ? [yes] : [yes, notSure]
    return codings.map((answerCoding) => ({ question, operator: '=', answerCoding }))
  }
  if (!('oneOf' in condition)) return undefined
  const { options = [] } = contextOf(content, question)
  return options.filter(({ id }) => condition.oneOf.includes(id)).map(({ label }) => ({ question, operator: '=', answerString: label }))
}

// The response

type Made = {
  /** Now, as an ISO date and time with its zone. */
  authored: string
  url?: string
}

export function questionnaireResponse(
  content: Content,
  codes: Codes,
  check: Check,
  { authored, url = questionnaireUrl }: Made,
): QuestionnaireResponse {
  const facts = factsFrom(content, check.answers)
  const pages = groupsOf(content, codes).flatMap(({ linkId, text, questions }): ResponseItem[] => {
    const item = questions.flatMap((question) => responseItems(question, check, facts))
    return item.length > 0 ? [{ linkId, text, item }] : []
  })
  const summary = summaryOf(content, check)
  const words = plainText(check.words).trim()
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${url}|${content.version}`,
    status: isReady(content, check.answers) ? 'completed' : 'in-progress',
    authored,
    item: [
      ...pages,
      ...stringItem('words', wordsText, words === '' ? [] : [words]),
      ...stringItem(
        'grouped',
        groupedText,
        summary.no.filter(({ grouped }) => grouped).map(({ label }) => label),
      ),
      { linkId: 'advice', text: adviceText, item: adviceAnswers(summary) },
    ],
  }
}

/** Not asked and not answered are left out; no, not sure and yes stand there as they were said. */
function responseItems(question: Question, check: Check, facts: Facts): ResponseItem[] {
  const { fact, text, options, details } = question
  const value = check.answers[fact]
  if (value === undefined || !question.isAsked(facts)) return []
  if (options === 'number') {
    if (typeof value === 'number') return [{ linkId: fact, text, answer: [{ valueDecimal: value }] }]
    return value === 'notSure' ? [{ linkId: `${fact}.not-known`, text: `${text}: not sure`, answer: [{ valueCoding: notSure }] }] : []
  }
  const answer = choiceOf(options, value)
  const item = value === 'yes' ? details.flatMap((detail) => responseItems(detail, check, facts)) : []
  return answer ? [{ linkId: fact, text, answer: [{ ...answer, ...(item.length > 0 && { item }) }] }] : []
}

function choiceOf(options: 'three' | Words, value: Value): ResponseAnswer | undefined {
  if (value === 'notSure') return { valueCoding: notSure }
  const known: Readonly<Record<string, Coding | string>> = options === 'three' ? three : options
  const said = Object.hasOwn(known, value) ? known[value] : undefined
  if (said === undefined) return undefined
  return typeof said === 'string' ? { valueString: said } : { valueCoding: said }
}

function adviceAnswers({ level, atMost, reasons, version, fingerprint }: Summary): ResponseItem[] {
  const answers: Readonly<Record<string, string[]>> = {
    'advice.level': [`${level.name} (${level.clinical})`],
    'advice.at-most': [`${atMost.name} (${atMost.clinical})`],
    'advice.rule': reasons.map(({ ref, clinical }) => `${ref} ${clinical}`),
    'advice.rules-version': [`${version} #${fingerprint}`],
  }
  return adviceItems.flatMap(({ linkId, text }) => stringItem(linkId, text, answers[linkId] ?? []))
}

const stringItem = (linkId: string, text: string, values: readonly string[]): ResponseItem[] =>
  values.length > 0 ? [{ linkId, text, answer: values.map((valueString) => ({ valueString })) }] : []

// The bundle

/** `uuid`: a new random one at each call. */
export function bundle(content: Content, codes: Codes, check: Check, made: Made & { uuid: () => string }): Bundle {
  const response = `urn:uuid:${made.uuid()}`
  const observations = reportedFacts(content, codes, check).map((concept): Observation => ({
    resourceType: 'Observation',
    status: 'preliminary',
    category: [{ coding: [symptomCategory] }],
    code: { coding: [symptomPresent] },
    effectiveDateTime: made.authored,
    valueCodeableConcept: concept,
    derivedFrom: [{ reference: response }],
  }))
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: made.authored,
    entry: [
      { fullUrl: response, resource: questionnaireResponse(content, codes, check, made) },
      ...observations.map((resource) => ({ fullUrl: `urn:uuid:${made.uuid()}`, resource })),
    ],
  }
}

/** Every row that is a yes, pieces too. A line of the emergency page that is a feature of a symptom has no code of its own. */
function reportedFacts(content: Content, codes: Codes, { answers }: Check): Concept[] {
  const facts = factsFrom(content, answers)
  const rows = groupsOf(content, codes).flatMap(({ questions }) => questions.flatMap(withPieces))
  return rows
    .filter(({ fact, isAsked }) => answers[fact] === 'yes' && isAsked(facts))
    .map(({ fact, codes: coding }) => ({ ...(coding && { coding }), text: rowOf(content, fact).clinicalTerm }))

  function withPieces(question: Question): Question[] {
    const isRow = content.symptoms.some(({ id }) => id === question.fact.split('.')[0])
    const pieces = question.details.filter(({ fact }) => !fact.includes('.') && symptomOf(content, fact).partOf)
    return isRow ? [question, ...pieces] : []
  }
}
