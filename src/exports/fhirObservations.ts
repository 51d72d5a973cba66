/** What was reported and what was measured, as FHIR R4 observations: preliminary, because nobody has verified it. */
import type { CodeableConcept, Coding, Observation, ObservationComponent, Quantity, Range, Reference } from 'fhir/r4'
import type { FactId } from '#src/content/model.ts'
import { spans, type SpanId } from '#src/domain/check/spans.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import type { Check } from '#src/domain/check/check.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import type { Detail } from '#src/domain/told/details.ts'
import { measuredOnly, type Statement } from '#src/domain/told/statements.ts'
import { addDays, dayOfIso, dayText } from '#src/domain/told/times.ts'
import { codingsOf, no, notSure, symptomCategory, symptomPresent, ucum, vitalCategory, vitalCodes, yes, type Codes } from './fhirCodes.ts'
import { severityWords, trendWords } from './fhirForm.ts'
import { identifierOf, urnOf } from './fhirIds.ts'
import { feverUnsaid } from './noteWords.ts'
import { device, language, narrative, sourceOf, staffReference, subject } from './fhirParts.ts'

/** What staff have measured on the nurse's screen, by fact, and when they began with this patient (ISO 8601 with its offset). */
type Measured = { at: string; readings: Answers; by?: string | undefined }

type Made = { key: string; response: string; measured?: Measured | undefined }

/** Each with the URN that it is known by. */
export type Named = { urn: string; resource: Observation }

type Said = Partial<Observation> & Pick<Observation, 'code'>

const inWords = (part: Said): string => `${part.code.text}: ${saidIn(part)}`

const performedBy = (who: Reference | undefined) => (who ? { performer: [who] } : {})

const unknown: CodeableConcept = { coding: [notSure], text: 'Not sure' }
const onlyText = (text: string): CodeableConcept => ({ text })

/** One for each symptom that is a yes or not sure, its pieces too, in the order of the statements; then the vital signs. */
export function observationsOf(seen: Seen, codes: Codes, check: Check, statements: readonly Statement[], made: Made): Named[] {
  /** What every observation has. `lines`: the same in words, for who reads no codes. */
  const named = (fact: FactId, category: Coding, lines: readonly string[], said: Said): Named => {
    const urn = urnOf(made.key, fact)
    return {
      urn,
      resource: {
        resourceType: 'Observation',
        language,
        text: narrative(lines),
        identifier: [identifierOf(urn)],
        status: 'preliminary',
        category: [{ coding: [category] }],
        subject,
        device: device(seen),
        derivedFrom: [{ reference: made.response }],
        ...said,
      },
    }
  }
  const symptoms = statements
    .filter(({ kind, state }) => kind === 'symptom' && (state === 'yes' || state === 'notSure'))
    .flatMap((statement) => [
      symptomOf(statement.id, statement.clinicalTerm, statement.state === 'yes', statement.details, statement.undoneBy),
      ...statement.details
        .filter(({ kind, state }) => kind === 'piece' && (state === 'yes' || state === 'notSure'))
        .map(({ fact, clinicalTerm, state }) => symptomOf(fact, clinicalTerm, state === 'yes', [])),
    ])
  return [...symptoms, ...vitalSigns()]

  /**
   * A yes has the symptom as its value. Not sure has it as its code, and no value but the reason why there is none: who
   * reads values alone must never find there what nobody is sure of. What a measure undoes has words that say so, and no
   * code: the codes stand for the sign itself.
   */
  function symptomOf(fact: FactId, clinicalTerm: string, isYes: boolean, details: readonly Detail[], undoneBy?: string): Named {
    const coding = undoneBy === undefined ? codingsOf(codes, fact) : []
    const term = undoneBy === undefined ? clinicalTerm : `${clinicalTerm} (${undoneBy})`
    const concept: CodeableConcept = { ...(coding.length > 0 && { coding }), text: term }
    const component = isYes ? details.flatMap(componentOf) : []
    const since = details.find(({ kind }) => kind === 'since')
    const lines = [isYes ? `Reported: ${term}` : `Not sure: ${term}`, ...component.map(inWords)]
    return named(fact, symptomCategory, lines, {
      code: isYes ? { coding: [symptomPresent] } : concept,
      ...effective(check.answeredAt, since),
      ...performedBy(sourceOf(seen)),
      ...(isYes ? { valueCodeableConcept: concept } : { dataAbsentReason: unknown }),
      ...(component.length > 0 && { component }),
    })
  }

  function vitalSigns(): Named[] {
    const isRead = new Map(seen.content.context.filter(({ reading }) => reading).map((item) => [item.id, item]))
    /** What was not asked counts as a no for the rules, and is none here. A word that is no answer to its question is as if not answered. */
    const valueOf = (fact: FactId): Value | undefined => {
      const value = made.measured?.readings[fact] ?? (seen.answers[fact] === undefined ? undefined : seen.facts[fact])
      const { kind, options = [] } = isRead.get(fact)!
      const fits = kind === 'number' ? typeof value === 'number' : kind === 'three' || options.some(({ id }) => id === value)
      return fits || value === 'notSure' ? value : undefined
    }
    const pressure = ['systolic', 'diastolic'].filter((fact) => valueOf(fact) !== undefined)
    const single = [...isRead.keys()].filter((fact) => !pressure.includes(fact) && valueOf(fact) !== undefined)
    return [...single.map((fact) => vital(fact, partOf(fact))), ...(pressure.length > 0 ? [bloodPressure()] : [])]

    function partOf(fact: FactId): Pick<ObservationComponent, 'code' | 'valueQuantity' | 'valueCodeableConcept' | 'dataAbsentReason'> {
      const { clinicalTerm, options = [] } = isRead.get(fact)!
      const value = valueOf(fact)!
      const { code: loinc, unit, display } = vitalCodes[fact] ?? {}
      const code: CodeableConcept = { ...(loinc && { coding: [loinc] }), text: clinicalTerm }
      if (value === 'notSure') return { code, dataAbsentReason: unknown }
      if (typeof value === 'number') return { code, valueQuantity: quantity(value, display ?? unit ?? '1', unit ?? '1') }
      if (value === 'yes' || value === 'no') return { code, valueCodeableConcept: threeOf(value) }
      return { code, valueCodeableConcept: onlyText(options.find(({ id }) => id === value)?.label ?? value) }
    }

    function bloodPressure(): Named {
      return vital('blood-pressure', { code: vitalCodes['blood-pressure']!.concept!, component: pressure.map(partOf) })
    }

    /** Measured by staff since they began with this patient; else as the person has told it, when they answered. */
    function vital(fact: FactId, said: Said): Named {
      const facts = fact === 'blood-pressure' ? pressure : [fact]
      const measured = made.measured && facts.some((one) => made.measured!.readings[one] !== undefined) ? made.measured : undefined
      const fever = fact === 'temperature' ? measuredOnly(statements) : undefined
      const note = fever ? [{ text: `T ${valueOf(fact)} ${feverUnsaid(fever)}` }] : []
      return named(fact, vitalCategory, [...(said.component ?? [said]).map(inWords), ...note.map(({ text }) => text)], {
        ...said,
        ...(note.length > 0 && { note }),
        ...effective(measured?.at ?? check.answeredAt, undefined),
        ...performedBy(measured ? staffReference(measured) : sourceOf(seen)),
      })
    }
  }
}

/**
 * The onset is where every record looks for time: as the start of `effectivePeriod`, to the day, and its end is when it
 * was said. How many days were said stands in a component too, because a start that was worked out looks more exact than it is.
 * Where no more than a span was said, no start is worked out: the component has the span as a range of days.
 */
function effective(at: string | null, since: Detail | undefined): Pick<Observation, 'effectiveDateTime' | 'effectivePeriod'> {
  const day = at === null ? undefined : dayOfIso(at)
  if (at === null || !day) return {}
  return typeof since?.value === 'number' && !since.span
    ? { effectivePeriod: { start: dayText(addDays(day, -Math.round(since.value))), end: at } }
    : { effectiveDateTime: at }
}

const names: Partial<Record<Detail['kind'], string>> = { since: 'Duration', trend: 'Course', severity: 'Severity', cause: 'Cause' }

/** What was not answered is not there. A piece that is a yes or not sure stands for itself. */
function componentOf({ kind, state, value, span, clinicalTerm, valueTerm, counts }: Detail): ObservationComponent[] {
  if (state === 'notAnswered' || (kind === 'piece' && state !== 'no' && state !== 'groupedNo')) return []
  const code = onlyText(names[kind] ?? clinicalTerm)
  if (state === 'notSure') return [{ code, dataAbsentReason: unknown }]
  if (kind === 'since' && span) return [{ code, valueRange: rangeOf(span) }]
  if (kind === 'since') return [{ code, valueQuantity: quantity(Number(value), value === 1 ? 'day' : 'days', 'd') }]
  if (kind === 'trend') return [{ code, valueCodeableConcept: onlyText(trendWords[String(value)] ?? String(value)) }]
  if (kind === 'severity') return [{ code, valueCodeableConcept: onlyText(severityWords[String(value)] ?? String(value)) }]
  if (kind === 'measure') return [{ code, valueCodeableConcept: onlyText(valueTerm ?? String(value)) }]
  if (kind === 'cause') {
    const cause = `${clinicalTerm || 'Another cause'}, ${counts ? 'explains it' : 'not counted'}`
    return [{ code, valueCodeableConcept: onlyText(state === 'no' ? 'None known' : cause) }]
  }
  return [{ code, valueCodeableConcept: threeOf(state === 'yes' ? 'yes' : 'no') }]
}

const threeOf = (answer: 'yes' | 'no'): CodeableConcept => ({
  coding: [answer === 'yes' ? yes : no],
  text: answer === 'yes' ? 'Yes' : 'No',
})
const quantity = (value: number, unit: string, code: string): Quantity => ({ value, unit, system: ucum, code })

/** The last span has no end. */
function rangeOf(id: SpanId): Range {
  const { from, to } = spans.find((one) => one.id === id)!
  return { low: quantity(from, 'days', 'd'), ...(to > from && { high: quantity(to, 'days', 'd') }) }
}

type Valued = Pick<ObservationComponent, 'valueQuantity' | 'valueRange' | 'valueCodeableConcept'>

function saidIn({ valueQuantity, valueRange, valueCodeableConcept }: Valued): string {
  if (valueRange) return [`${valueRange.low!.value}`, valueRange.high ? `to ${valueRange.high.value} days` : 'days or more'].join(' ')
  return valueQuantity ? `${valueQuantity.value} ${valueQuantity.unit}` : (valueCodeableConcept?.text ?? 'not sure')
}
