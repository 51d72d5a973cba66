import { useState } from 'react'
import useDetailsTexts from 'virtual:texts/details'
import type { FactId, Symptom } from '#src/content/model.ts'
import { spanAround, spans, spanSaid, type SpanId } from '#src/domain/check/spans.ts'
import { spanOf } from '#src/domain/told/times.ts'
import { useMessages } from '#src/store/language.ts'
import { answerSpan } from '#src/store/answering.ts'
import { answer, useSession } from '#src/store/session.ts'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { RadioField } from '#src/ui/RadioField.tsx'
import { SinceField } from '#src/ui/SinceField.tsx'
import type { Since } from '#src/ui/since.ts'
import type { HalfFilled } from './halfFilled.ts'

type Props = HalfFilled & {
  symptom: Symptom
  hint: string | undefined
  /** The number decides: it is asked openly. */
  exact?: boolean
}

const daysIn = { days: 1, weeks: 7, months: 30 }
const choices = [...spans.map(({ id }) => id), 'notSure' as const]

/** Since when: as a span of days, or as the number itself for those who know it. */
export function SinceDetail({ symptom, hint, exact = false, setHalf, faultOf }: Props) {
  const details = useDetailsTexts()
  const fact = `${symptom.id}.since`
  const value = useSession(({ check }) => check.answers[fact])
  const chosen = typeof value === 'number' ? spanAround(value).id : value === 'notSure' ? value : undefined
  // What was said when the page came: the question stays the same while it is answered.
  const [span] = useState(() => (exact ? spanSaid(useSession.getState().check, fact) : undefined))
  const openly = span === undefined ? details.since : details.sinceExactly({ said: details.spans[span] })
  const exactField = (
    <ExactSince symptom={symptom} fact={fact} span={span} label={exact ? openly : details.exact} setHalf={setHalf} faultOf={faultOf} />
  )

  if (exact) return exactField
  return (
    <div>
      <RadioField<SpanId | 'notSure'>
        id={fact}
        label={details.since}
        about={symptom.label}
        hint={hint}
        layout="even"
        options={choices.map((id) => ({ value: id, label: id === 'notSure' ? details.notSure : details.spans[id] }))}
        value={chosen}
        onChange={(id) => (id === 'notSure' ? answer(fact, id) : answerSpan(fact, id))}
      />
      <Disclosure small summary={details.exact}>
        {exactField}
      </Disclosure>
    </div>
  )
}

type ExactProps = HalfFilled & {
  symptom: Symptom
  fact: FactId
  /** What was said before: it holds as long as no number is known. */
  span: SpanId | undefined
  label: string
}

/** Kept in days, shown in the unit in which it was typed. */
function ExactSince({ symptom, fact, span, label, setHalf, faultOf }: ExactProps) {
  const { check } = useMessages()
  const details = useDetailsTexts()
  const id = `${fact}-exact`
  const [since, setSince] = useState<Since | undefined>(() => {
    const { answers, rough = [] } = useSession.getState().check
    return rough.includes(fact) ? undefined : fromDays(answers[fact])
  })

  const change = (next: Since | undefined, complete: boolean) => {
    setSince(next)
    setHalf(id, complete ? undefined : details.fault({ symptom: symptom.label, text: details.halfSince }))
    if (typeof next !== 'object' && span !== undefined) answerSpan(fact, span)
    else answer(fact, typeof next === 'object' ? next.amount * daysIn[next.unit] : next)
  }

  return (
    <SinceField
      id={id}
      label={label}
      about={symptom.label}
      amountLabel={details.amount}
      units={[
        { value: 'days', label: details.days },
        { value: 'weeks', label: details.weeks },
        { value: 'months', label: details.months },
      ]}
      notSureLabel={details.notSure}
      value={since}
      onChange={change}
      error={faultOf(id)}
      errorPrefix={check.errorPrefix}
    />
  )
}

function fromDays(days: unknown): Since | undefined {
  if (typeof days !== 'number') return days === 'notSure' ? 'notSure' : undefined
  const { count, unit } = spanOf(days)
  return { amount: count, unit }
}
