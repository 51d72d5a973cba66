/** As much of FHIR R4 as is written here (http://hl7.org/fhir/R4). */

export type Coding = { system: string; code: string; display: string }
export type Concept = { coding?: Coding[]; text?: string }

export type EnableWhen = {
  question: string
  operator: '=' | '<' | '>='
  answerCoding?: Coding
  answerString?: string
  answerDecimal?: number
}

export type AnswerOption = { valueCoding: Coding } | { valueString: string }

export type QuestionnaireItem = {
  linkId: string
  type: 'group' | 'choice' | 'decimal' | 'string' | 'text'
  text: string
  code?: Coding[]
  readOnly?: true
  repeats?: true
  required?: true
  enableWhen?: EnableWhen[]
  enableBehavior?: 'all' | 'any'
  answerOption?: AnswerOption[]
  extension?: { url: string; valueCoding: Coding }[]
  item?: QuestionnaireItem[]
}

export type Questionnaire = {
  resourceType: 'Questionnaire'
  url: string
  version: string
  name: string
  title: string
  status: 'active'
  subjectType: ['Patient']
  description: string
  copyright: string
  item: QuestionnaireItem[]
}

export type ResponseAnswer = ({ valueCoding: Coding } | { valueString: string } | { valueDecimal: number }) & { item?: ResponseItem[] }
export type ResponseItem = { linkId: string; text: string; answer?: ResponseAnswer[]; item?: ResponseItem[] }

export type QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse'
  /** The Questionnaire and the version of the rules. */
  questionnaire: string
  status: 'completed' | 'in-progress'
  authored: string
  item: ResponseItem[]
}

export type Observation = {
  resourceType: 'Observation'
  status: 'preliminary'
  category: Concept[]
  code: Concept
  effectiveDateTime: string
  valueCodeableConcept: Concept
  derivedFrom: { reference: string }[]
}

export type Bundle = {
  resourceType: 'Bundle'
  type: 'collection'
  timestamp: string
  entry: { fullUrl: string; resource: QuestionnaireResponse | Observation }[]
}
