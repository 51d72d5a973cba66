/** Reads a bundle of the export back, as a record system would: by the standard alone, without a line of what wrote it. */
import type { Bundle, Observation, ObservationComponent, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4'

export type Answer = string | number
/** What a bundle says of one symptom. */
type Symptom = {
  present: boolean
  /** Its name has a code of a terminology. */
  coded: boolean
  days?: Answer
  course?: string
  severity?: string
  /** The first day, and when it was said. */
  start?: string
  end?: string
  details: Readonly<Record<string, Answer>>
}
export type Reading = {
  answers: ReadonlyMap<string, Answer>
  symptoms: ReadonlyMap<string, Symptom>
  /** By LOINC code, or in words. */
  vitals: ReadonlyMap<string, Answer>
  words: string | undefined
  level: string | undefined
  open: readonly string[]
  /** What the person is told to do. */
  actions: readonly string[]
  authored: string | undefined
}

const three: Readonly<Record<string, string>> = { Y: 'yes', N: 'no', 'asked-unknown': 'notSure' }

export function readBundle(bundle: Bundle): Reading {
  const resources = (bundle.entry ?? []).map(({ resource }) => resource!)
  const response = resources.find((one): one is QuestionnaireResponse => one.resourceType === 'QuestionnaireResponse')!
  const observations = resources.filter((one): one is Observation => one.resourceType === 'Observation')
  const isVital = ({ category }: Observation) => category?.some(({ coding }) => coding?.some(({ code }) => code === 'vital-signs'))
  const items = flat(response.item)
  const text = (linkId: string) => items.find((item) => item.linkId === linkId)?.answer?.[0]?.valueString
  const texts = (linkId: string) => (items.find((item) => item.linkId === linkId)?.answer ?? []).map(({ valueString }) => valueString!)
  return {
    answers: new Map(items.flatMap(answerIn)),
    symptoms: new Map(observations.filter((one) => !isVital(one)).map(symptomIn)),
    vitals: new Map(observations.filter(isVital).flatMap(vitalsIn)),
    words: text('words'),
    level: text('advice.level'),
    open: texts('advice.open'),
    actions: texts('advice.action'),
    authored: response.authored,
  }
}

const flat = (items: readonly QuestionnaireResponseItem[] = []): QuestionnaireResponseItem[] =>
  items.flatMap((item) => [item, ...flat(item.item), ...(item.answer ?? []).flatMap(({ item: nested }) => flat(nested))])

function answerIn({ linkId, answer = [] }: QuestionnaireResponseItem): [string, Answer][] {
  const [said] = answer
  if (said?.valueDecimal !== undefined) return [[linkId, said.valueDecimal]]
  if (!said?.valueCoding) return []
  const { code = '' } = said.valueCoding
  return [[linkId.replace(/\.not-known$/, ''), three[code] ?? code]]
}

function symptomIn({ code, valueCodeableConcept, dataAbsentReason, effectivePeriod, component = [] }: Observation): [string, Symptom] {
  const asksForAny = code.coding?.some((one) => one.code === '75325-1') === true
  const concept = asksForAny ? valueCodeableConcept! : code
  const parts = Object.fromEntries(component.map((part) => [part.code.text!, valueIn(part)]))
  const { Duration: days, Course: course, Severity: severity, ...details } = parts
  return [
    concept.text!,
    {
      coded: (concept.coding ?? []).length > 0,
      present: asksForAny && valueCodeableConcept !== undefined && dataAbsentReason === undefined,
      ...(days !== undefined && { days }),
      ...(course !== undefined && { course: String(course) }),
      ...(severity !== undefined && { severity: String(severity) }),
      ...(effectivePeriod && { start: effectivePeriod.start!, end: effectivePeriod.end! }),
      details,
    },
  ]
}

function vitalsIn(one: Observation): [string, Answer][] {
  return (one.component ?? [one]).map((part) => [part.code.coding?.[0]?.code ?? part.code.text!, valueIn(part)])
}

type Valued = Pick<ObservationComponent, 'valueQuantity' | 'valueRange' | 'valueCodeableConcept' | 'dataAbsentReason'>

function valueIn({ valueQuantity, valueRange, valueCodeableConcept, dataAbsentReason }: Valued): Answer {
  if (dataAbsentReason) return 'notSure'
  if (valueQuantity?.value !== undefined) return valueQuantity.value
  if (valueRange) return `${valueRange.low!.value}-${valueRange.high?.value ?? ''}`
  const { coding, text } = valueCodeableConcept ?? {}
  return three[coding?.[0]?.code ?? ''] ?? text ?? ''
}
