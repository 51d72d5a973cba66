import { useEffect, useRef, useState } from 'react'
import useDetailsTexts from 'virtual:texts/details'
import type { FactId, Symptom } from '#src/content/model.ts'
import { hasNoPlace } from '#src/domain/check/noPlace.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import { findSymptom } from '#src/domain/check/rows.ts'
import { Link } from '#src/pages/Link.tsx'
import { paths } from '#src/pages/paths.ts'
import { useSeen } from '#src/store/content.ts'
import { seenOf } from '#src/store/seen.ts'
import { useSession } from '#src/store/session.ts'
import { Callout } from '#src/ui/Callout.tsx'
import type { Arrival } from './arrival.ts'
import { pageOfFact } from './way.ts'

const idOf = (symptom: FactId) => `${symptom}-no-place`

/** Says that a yes has no place, below its places, where either can be changed. Its region stands before its words. */
export function NoPlace({ symptom }: { symptom: Symptom }) {
  const { label } = symptom
  const { noPlace } = useDetailsTexts()
  const seen = useSeen(useSession(({ check }) => check.answers))
  const page = useSession((session) => pageOfFact(session, symptom.id))

  return (
    <div id={idOf(symptom.id)} role="status" tabIndex={-1}>
      {hasNoPlace(seen, symptom) && (
        <Callout>
          <p>{noPlace.said({ symptom: label })}</p>
          <p>{noPlace.choose}</p>
          <p>
            <Link to={paths.page(page)} state={{ row: symptom.id } satisfies Arrival}>
              {noPlace.change({ symptom: label })}
            </Link>
          </p>
        </Callout>
      )}
    </div>
  )
}

/** Keeps the page once for a yes that loses its last place by going on, so that this is read; true while it is kept. */
export function useNoPlace(symptoms: readonly FactId[]): () => boolean {
  const answers = useSession(({ check }) => check.answers)
  const without = (seen: Seen) => symptoms.filter((id) => hasNoPlace(seen, findSymptom(seen.content, id)!))
  const shown = useRef<readonly FactId[]>([])
  const [kept, keep] = useState<FactId>()

  useEffect(() => {
    shown.current = [...shown.current, ...without(seenOf(answers))]
  })
  useEffect(() => {
    if (kept !== undefined) document.getElementById(idOf(kept))?.focus()
  }, [kept])
  return () => {
    const fresh = without(seenOf(useSession.getState().check.answers)).find((id) => !shown.current.includes(id))
    keep(fresh)
    return fresh !== undefined
  }
}
