import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '#src/pages/paths.ts'
import { useSession } from '#src/store/session.ts'
import { useArrival } from './arrival.ts'
import { freshEmergencies, useEmergencyCard } from './emergencies.ts'
import { pageOfFact, useWay, wayOf } from './way.ts'

/** Where Back leads from this page, and what Continue does: the next page of the way as it is then. */
export function useNavigation(pageId: string): { back: string; goOn: (to?: string) => void } {
  const navigate = useNavigate()
  const toCard = useEmergencyCard(pageId)
  const way = useWay()
  const { returnTo } = useArrival()
  const at = way.findIndex(({ id }) => id === pageId)
  const before = at > 0 ? paths.page(way[at - 1]!.id) : paths.start

  const goOn = (to?: string) => {
    const session = useSession.getState()
    const next = to ?? nextPath(pageId, session.check.answers, returnTo)
    const [first] = freshEmergencies(session)
    if (first)
      toCard(
        next,
        first.because.find((fact) => pageOfFact(session.check.answers, fact) === pageId),
      )
    else void navigate(next, { state: returnTo !== undefined && next !== paths.page(returnTo) ? { returnTo } : null })
  }
  return { back: returnTo === undefined ? before : paths.page(returnTo), goOn }
}

/** After a change: the details of that part if it has any, then back to where "Change" was pressed. */
function nextPath(pageId: string, answers: Parameters<typeof wayOf>[0], returnTo: string | undefined): string {
  const way = wayOf(answers)
  const at = way.findIndex(({ id }) => id === pageId)
  const here = way[at]
  const next = way[at + 1]
  if (returnTo === undefined) return next ? paths.page(next.id) : paths.result
  const details = here?.kind === 'part' && way.find((page) => page.kind === 'details' && page.partId === here.partId)
  return paths.page(details ? details.id : returnTo)
}

/** Puts the focus on the row that a link named, after the page has put it on its heading. */
export function useRowFocus(): void {
  const { row } = useArrival()

  useEffect(() => {
    const control = row === undefined ? null : document.getElementById(row)
    control?.closest('fieldset')?.scrollIntoView({ block: 'center' })
    control?.focus({ preventScroll: true })
  }, [row])
}
