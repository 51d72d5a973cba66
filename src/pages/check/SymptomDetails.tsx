import { Suspense } from 'react'
import type { FactId, Symptom } from '#src/content/model.ts'
import { severityOrder, trendOrder } from '#src/domain/engine/facts.ts'
import { detailsOf } from '#src/domain/check/questionnaire.ts'
import { optional } from '#src/pages/optional.ts'
import { useMessages } from '#src/store/language.ts'
import { answer, useSession } from '#src/store/session.ts'
import { RadioField, type RadioOption } from '#src/ui/RadioField.tsx'
import { FactRow } from './Rows.tsx'
import { SinceDetail } from './SinceDetail.tsx'
import styles from './SymptomDetails.module.css'
import { TemperatureField } from './TemperatureField.tsx'
import { useSeen } from '#src/store/content.ts'

/** Over the four places of lumps. Where it cannot be loaded, their rows stand alone. */
const LumpsMap = optional(() => import('./LumpsMap.tsx').then(({ LumpsMap: map }) => map))

export type HalfFilled = {
  setHalf: (id: string, text: string | undefined) => void
  faultOf: (id: string) => string | undefined
}

type Props = HalfFilled & { symptom: Symptom }

/** What one yes is asked about. */
export function SymptomDetails({ symptom, setHalf, faultOf }: Props) {
  const { details } = useMessages()
  const answers = useSession(({ check }) => check.answers)
  const seen = useSeen(answers)
  const asked = detailsOf(seen, symptom)
  const { id } = symptom
  const causes = seen.content.causes.filter((cause) => symptom.clearCauses.includes(cause.id))

  return (
    <section className={styles['symptom']} aria-labelledby={`${id}-details`}>
      <h2 id={`${id}-details`}>{symptom.label}</h2>
      {asked.since && <SinceDetail symptom={symptom} setHalf={setHalf} faultOf={faultOf} />}
      {asked.trend && (
        <Detail
          fact={`${id}.trend`}
          label={details.trend}
          options={[...trendOrder, 'notSure' as const].map((value) => ({ value, label: details.trends[value] }))}
        />
      )}
      {asked.cause && (
        <Detail
          fact={`${id}.cause`}
          label={details.cause}
          hint={symptom.clearCauseNote}
          options={[
            ...causes.map((cause) => ({ value: cause.id, label: cause.label })),
            { value: 'none', label: details.noCause },
            { value: 'notSure', label: details.notSure },
          ]}
        />
      )}
      {asked.severity && (
        <Detail
          fact={`${id}.severity`}
          label={details.severity}
          options={[...severityOrder, 'notSure' as const].map((value) => ({ value, label: details.severities[value] }))}
        />
      )}
      {asked.measures.map((measure) => (
        <Measure key={measure.id} fact={`${id}.${measure.id}`} measure={measure} />
      ))}
      {asked.parts.length + asked.features.length > 0 && (
        <div>
          {id === 'swollen-lymph-nodes' && (
            <Suspense fallback={<div className={styles['mapRoom']} />}>
              <LumpsMap places={asked.parts} />
            </Suspense>
          )}
          {asked.parts.map((part) => (
            <FactRow key={part.id} id={part.id} label={part.label} howToCheck={part.howToCheck} />
          ))}
          {asked.features.map((feature) => (
            <FactRow key={feature.id} id={`${id}.${feature.id}`} label={feature.label} howToCheck={feature.howToCheck} />
          ))}
        </div>
      )}
      {asked.readings.map((item) => (
        <TemperatureField key={item.id} item={item} setHalf={setHalf} faultOf={faultOf} />
      ))}
    </section>
  )
}

type DetailProps = { fact: FactId; label: string; hint?: string | undefined; options: readonly RadioOption<string>[] }

function Detail({ fact, label, hint, options }: DetailProps) {
  const value = useSession(({ check }) => check.answers[fact])

  return (
    <RadioField
      id={fact}
      label={label}
      hint={hint}
      layout={options.length > 5 || options.some((option) => option.label.length > 24) ? 'stacked' : 'inline'}
      options={options}
      value={value === undefined ? undefined : String(value)}
      onChange={(chosen) => answer(fact, chosen)}
    />
  )
}

function Measure({ fact, measure }: { fact: FactId; measure: Symptom['measures'][number] }) {
  const { details } = useMessages()
  const value = useSession(({ check }) => check.answers[fact])
  const options = [
    ...measure.options.map((option) => ({ value: String(option.value), label: option.label })),
    { value: 'notSure', label: details.notSure },
  ]

  return (
    <RadioField
      id={fact}
      label={measure.label}
      layout="inline"
      options={options}
      value={value === undefined ? undefined : String(value)}
      onChange={(chosen) => answer(fact, chosen === 'notSure' ? chosen : Number(chosen))}
    />
  )
}
