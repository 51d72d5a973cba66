/** The form behind FHIR: every question with its options, page by page, once for the questionnaire and its answers alike. */
import type { Coding } from 'fhir/r4'
import type { Content, Context, FactId, Feature, ShowIf, Symptom } from '#src/content/model.ts'
import type { SpanId } from '#src/domain/check/spans.ts'
import { contextAsked, featureAsked, symptomAsked, type Facts } from '#src/domain/engine/facts.ts'
import { contextOf, rowOf, type Row } from '#src/domain/check/rows.ts'
import { answerSystem, codingsOf, no, notSure, yes, type Codes } from './fhirCodes.ts'

/** The word of each answer as the check keeps it, and what it is in FHIR. */
export type Options = Readonly<Record<string, Coding>>

/** One question: a choice of options, or a number. */
export type Question = {
  fact: FactId
  text: string
  codes: Coding[]
  required?: true
  /** Of a number of days: it can be said as a span, too. */
  spans?: Options
  options: 'number' | Options
  showIf?: ShowIf
  isAsked: (facts: Facts) => boolean
  /** Asked after a yes. */
  details: readonly Question[]
}

export type QuestionGroup = { linkId: string; text: string; questions: readonly Question[] }

export const texts = {
  words: 'In my words',
  notes: 'Notes of staff',
  grouped: 'Answered no together with others',
  advice: 'Advice of the checklist',
  level: 'How soon to be seen, at least',
  atMost: 'How soon it could become with what is open',
  open: 'What is open and could make it sooner',
  rule: 'Rules that were met',
  action: 'What to do beside that',
  rulesVersion: 'Version of the rules',
  notSure: (question: string) => `${question}: not sure`,
  about: (question: string) => `${question}: about`,
}

const three: Options = { yes, no, notSure }
/** Words for which no code was looked up: FHIR wants a coding for a choice, so they have the word of the check, in a system of our own. */
const inOwnWords = (words: Readonly<Record<string, string>>): Options =>
  Object.fromEntries(Object.entries(words).map(([word, display]) => [word, { system: answerSystem, code: word, display }]))
const worded = (words: Readonly<Record<string, string>>): Options => ({ ...inOwnWords(words), notSure })

export const trendWords: Readonly<Record<string, string>> = {
  better: 'Better',
  same: 'Same',
  comesAndGoes: 'Comes and goes',
  worse: 'Worse',
  muchWorse: 'Much worse within days',
}
const spanWords: Readonly<Record<SpanId, string>> = {
  today: 'Today',
  days: '2 to 3 days',
  fortnight: '4 to 14 days',
  weeks: '2 to 6 weeks',
  longer: 'More than 6 weeks',
}
export const severityWords: Readonly<Record<string, string>> = { mild: 'Mild', moderate: 'Moderate', severe: 'Severe' }
const trends = worded(trendWords)
const severities = worded(severityWords)
const lengths = inOwnWords(spanWords)
const causesOf = ({ causes }: Content) =>
  worded({
    ...Object.fromEntries(causes.map(({ id, clinicalTerm }) => [id, clinicalTerm])),
    none: 'No clear cause',
    other: 'Another cause',
  })

/** Every page of the checklist in its order, with all that it can ask. */
export function formOf(content: Content, codes: Codes): QuestionGroup[] {
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
  const { id, kind, label, unit, required, reading, showIf } = item
  return {
    fact: id,
    text: unit ? `${label} (${unit})` : label,
    codes: [],
    options: kind === 'number' ? 'number' : kind === 'three' ? three : optionsOf(item),
    ...(required && { required }),
    // A reading counts whenever it was taken.
    ...(showIf && !reading && { showIf }),
    isAsked: (facts) => reading === true || contextAsked(item, facts) === 'shown',
    details: [],
  }
}

/** The options of a choice, by the word or number that its answer is. */
export const optionsOf = ({ options = [] }: Context): Options =>
  worded(Object.fromEntries(options.map((option) => [String(option.value ?? option.id), option.label])))

/** A line of the emergency page that is a feature of a symptom has no code of its own. */
function rowQuestion(content: Content, codes: Codes, { id, label, symptom, feature }: Row): Question {
  const { showIf } = symptom
  return {
    fact: id,
    text: label,
    codes: feature ? [] : codingsOf(codes, symptom.id),
    options: three,
    ...(showIf && { showIf }),
    isAsked: (facts) => symptomAsked(symptom, facts) === 'shown',
    details: feature ? [] : detailQuestions(content, codes, symptom),
  }
}

function detailQuestions(content: Content, codes: Codes, symptom: Symptom): Question[] {
  const { id, details, features, measures } = symptom
  const onEmergencyPage = new Set(content.questionnaire.emergency.flatMap(({ rows }) => rows))
  const plain = (name: string, text: string, options: Question['options']): Question => ({
    fact: `${id}.${name}`,
    text,
    codes: [],
    options,
    isAsked: () => true,
    details: [],
  })
  return [
    ...(details.includes('since') ? [{ ...plain('since', 'For how many days', 'number'), spans: lengths }] : []),
    ...(details.includes('trend') ? [plain('trend', 'Getting worse, the same or better', trends)] : []),
    ...(details.includes('clearCause') ? [plain('cause', 'Is there a clear cause', causesOf(content))] : []),
    ...(details.includes('severity') ? [plain('severity', 'How bad', severities)] : []),
    ...content.causes
      .flatMap(({ id: cause, asksProgress }) => (symptom.causes.includes(cause) && asksProgress ? [asksProgress] : []))
      .map(({ label, options }) => plain('as-said', label, worded(Object.fromEntries(options.map((option) => [option.id, option.label]))))),
    // The number behind an option is there for the rules: nobody said "6 bruises" who chose "More than 5".
    ...measures.map(({ id: measure, label, options }) =>
      plain(measure, label, worded(Object.fromEntries(options.map((option) => [option.value, option.label])))),
    ),
    ...features.filter((feature) => !onEmergencyPage.has(`${id}.${feature.id}`)).map((feature) => featureQuestion(id, feature)),
    ...content.symptoms.filter(({ partOf }) => partOf === id).map((part) => rowQuestion(content, codes, rowOf(content, part.id))),
  ]
}

function featureQuestion(symptom: FactId, feature: Feature): Question {
  const { showIf } = feature
  const fact = `${symptom}.${feature.id}`
  return {
    fact,
    text: feature.label,
    codes: [],
    options: three,
    ...(showIf && { showIf }),
    isAsked: (facts) => featureAsked(feature, facts, fact) === 'shown',
    details: [],
  }
}
