import { useState } from 'react'
import type { Symptom } from '#src/content/model.ts'
import { spanOf } from '#src/domain/told/times.ts'
import { useMessages } from '#src/store/language.ts'
import { answer, useSession } from '#src/store/session.ts'
import { SinceField } from '#src/ui/SinceField.tsx'
import type { Since } from '#src/ui/since.ts'
import type { HalfFilled } from './SymptomDetails.tsx'

type Props = HalfFilled & { symptom: Symptom }

const daysIn = { days: 1, weeks: 7, months: 30 }

/** Since when: kept in days, shown in the unit in which it was typed. */
export function SinceDetail({ symptom, setHalf, faultOf }: Props) {
  const { check, details } = useMessages()
  const fact = `${symptom.id}.since`
  const [since, setSince] = useState<Since | undefined>(() => fromDays(useSession.getState().check.answers[fact]))

  const change = (next: Since | undefined, complete: boolean) => {
    setSince(next)
    setHalf(fact, complete ? undefined : details.fault({ symptom: symptom.label, text: details.halfSince }))
    answer(fact, typeof next === 'object' ? next.amount * daysIn[next.unit] : next)
  }

  return (
    <SinceField
      id={fact}
      label={details.since}
      amountLabel={details.amount}
      units={[
        { value: 'days', label: details.days },
        { value: 'weeks', label: details.weeks },
        { value: 'months', label: details.months },
      ]}
      notSureLabel={details.notSure}
      value={since}
      onChange={change}
      error={faultOf(fact)}
      errorPrefix={check.errorPrefix}
    />
  )
}

function fromDays(days: unknown): Since | undefined {
  if (typeof days !== 'number') return days === 'notSure' ? 'notSure' : undefined
  const { count, unit } = spanOf(days)
  return { amount: count, unit }
}
