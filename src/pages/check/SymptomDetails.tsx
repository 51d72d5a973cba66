import { Suspense, useState } from 'react'
import useDetailsTexts from 'virtual:texts/details'
import useMoreTexts from 'virtual:texts/more'
import type { FactId, Symptom } from '#src/content/model.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import { decidingOf } from '#src/domain/check/matters.ts'
import { openOf } from '#src/domain/check/open.ts'
import { detailsOf } from '#src/domain/check/questionnaire.ts'
import { signOf } from '#src/domain/check/shortWay.ts'
import { severityOrder, trendOrder } from '#src/domain/engine/facts.ts'
import { optional } from '#src/pages/optional.ts'
import { useSeen } from '#src/store/content.ts'
import { seenOf } from '#src/store/seen.ts'
import { answer, useSession } from '#src/store/session.ts'
import { RadioField, type RadioOption } from '#src/ui/RadioField.tsx'
import { SignGroup } from './SignGroup.tsx'
import { SinceDetail } from './SinceDetail.tsx'
import type { HalfFilled } from './halfFilled.ts'
import { NoPlace } from './NoPlace.tsx'
import { PlaceLines, type Line } from './PlaceLines.tsx'
import styles from './SymptomDetails.module.css'
import { TemperatureField } from './TemperatureField.tsx'

/** Where it cannot be loaded, the question stands alone. */
const GlassPicture = optional(() => import('./GlassPicture.tsx'), 'GlassPicture')

type Props = HalfFilled & {
  symptom: Symptom
  /** The details to show; all by default. */
  isShown?: (fact: FactId) => boolean
  /** Only the number of days, because that decides. */
  exact?: boolean
}

const all = () => true

/** What one yes is asked about. The one answer that decides is marked. */
export function SymptomDetails({ symptom, isShown = all, exact = false, setHalf, faultOf }: Props) {
  const details = useDetailsTexts()
  const more = useMoreTexts()
  const answers = useSession(({ check }) => check.answers)
  const seen = useSeen(answers)
  const asked = detailsOf(seen, symptom)
  const { id, label } = symptom
  const deciding = useDeciding(symptom)
  const shows = (detail: string) => isShown(`${id}.${detail}`)
  const mark = (fact: FactId) => (fact === deciding ? more.matters : undefined)
  // What decides whether the row counts at all comes before everything else about it.
  const measures = asked.measures.filter((measure) => isShown(`${id}.${measure.id}`))
  const first = measures.filter(({ options }) => options.some(({ undoes }) => undoes))
  const measured = (measure: Symptom['measures'][number]) => (
    <Measure key={measure.id} fact={`${id}.${measure.id}`} about={label} measure={measure} hint={mark(`${id}.${measure.id}`)} />
  )
  const choice = (detail: string, question: string, options: readonly RadioOption<string>[]) => (
    <Detail fact={`${id}.${detail}`} label={question} about={label} hint={mark(`${id}.${detail}`)} options={options} />
  )
  const lines = linesOf(seen, symptom).filter(({ fact }) => isShown(fact))

  return (
    <section className={styles.symptom} aria-labelledby={`${id}-details`}>
      <h2 id={`${id}-details`}>{label}</h2>
      {first.some(({ picture }) => picture === 'glass') && (
        <Suspense fallback={<div className={styles.glassRoom} />}>
          <GlassPicture />
        </Suspense>
      )}
      {first.map(measured)}
      {asked.since && shows('since') && (
        <SinceDetail
          symptom={symptom}
          hint={exact ? more.exactMatters : mark(`${id}.since`)}
          exact={exact}
          setHalf={setHalf}
          faultOf={faultOf}
        />
      )}
      {asked.trend &&
        shows('trend') &&
        choice(
          'trend',
          details.trend,
          [...trendOrder, 'notSure' as const].map((value) => ({ value, label: details.trends[value] })),
        )}
      {asked.cause &&
        shows('cause') &&
        choice('cause', details.cause, [
          ...asked.causes.map((cause) => ({ value: cause.id, label: cause.label })),
          { value: 'none', label: details.noCause },
          { value: 'notSure', label: details.notSure },
        ])}
      {asked.progress &&
        shows('cause') &&
        choice('as-said', asked.progress.label, [
          ...asked.progress.options.map((option) => ({ value: option.id, label: option.label })),
          { value: 'notSure', label: details.notSure },
        ])}
      {asked.severity &&
        shows('severity') &&
        choice(
          'severity',
          details.severity,
          [...severityOrder, 'notSure' as const].map((value) => ({ value, label: details.severities[value] })),
        )}
      {measures.filter((measure) => !first.includes(measure)).map(measured)}
      {lines.length > 0 && (
        <>
          <SignGroup id={`${id}-which`} heading={details.where} about={label} level={3} rows={lines.map(({ fact }) => fact)}>
            <PlaceLines lines={lines} hintOf={mark} />
          </SignGroup>
          <NoPlace symptom={symptom} />
        </>
      )}
      {asked.readings
        .filter((item) => isShown(item.id))
        .map((item) => (
          <TemperatureField key={item.id} item={item} setHalf={setHalf} faultOf={faultOf} />
        ))}
    </section>
  )
}

/** What is answered line by line: the rows that are part of it, and its features. */
export function linesOf(seen: Seen, symptom: Symptom): Line[] {
  const { parts, features } = detailsOf(seen, symptom)
  return [
    ...parts.map(({ id, label, line, place }) => ({ fact: id, label, line, place })),
    ...features.map(({ id, label, place }) => ({ fact: `${symptom.id}.${id}`, label, place })),
  ]
}

/** Decided when the page is opened, so that the mark stays where it is. */
function useDeciding({ id }: Symptom): FactId | undefined {
  const [deciding] = useState(() => {
    const { check } = useSession.getState()
    const seen = seenOf(check.answers)
    return decidingOf(
      seenOf,
      check,
      openOf(seen, check.rough).filter(({ fact }) => fact !== id && signOf(seen, fact) === id),
    )
  })
  return deciding
}

type DetailProps = { fact: FactId; label: string; about: string; hint?: string | undefined; options: readonly RadioOption<string>[] }

function Detail({ fact, options, ...texts }: DetailProps) {
  const value = useSession(({ check }) => check.answers[fact])
  const isLong = options.some((option) => option.label.length > 24)

  return (
    <RadioField
      id={fact}
      {...texts}
      layout={isLong ? 'list' : 'even'}
      options={options}
      value={value === undefined ? undefined : String(value)}
      onChange={(chosen) => answer(fact, chosen)}
    />
  )
}

type MeasureProps = { fact: FactId; about: string; hint: string | undefined; measure: Symptom['measures'][number] }

function Measure({ fact, about, hint, measure }: MeasureProps) {
  const details = useDetailsTexts()
  const value = useSession(({ check }) => check.answers[fact])
  const options = [
    ...measure.options.map((option) => ({ value: String(option.value), label: option.label })),
    { value: 'notSure', label: details.notSure },
  ]

  return (
    <RadioField
      id={fact}
      label={measure.label}
      about={about}
      hint={hint}
      layout="even"
      options={options}
      value={value === undefined ? undefined : String(value)}
      onChange={(chosen) => answer(fact, chosen === 'notSure' ? chosen : Number(chosen))}
    />
  )
}
