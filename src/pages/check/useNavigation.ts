import { useNavigate } from 'react-router'
import { paths } from '#src/pages/paths.ts'
import { useSession } from '#src/store/session.ts'
import { useArrival } from './arrival.ts'
import { freshEmergencies, useEmergencyCard } from './emergencies.ts'
import { pageAfter, pageOfFact, useWay, wayOf } from './way.ts'

/** Where Back leads from this page, and what Continue does: the next page of the way as it is then. */
export function useNavigation(pageId: string): { back: string; goOn: (to?: string) => void } {
  const navigate = useNavigate()
  const toCard = useEmergencyCard(pageId)
  const way = useWay()
  const { returnTo } = useArrival()
  const at = way.findIndex(({ id }) => id === pageId)
  const before = at > 0 ? paths.page(way[at - 1]!.id) : at < 0 ? paths.result : paths.start

  const goOn = (to?: string) => {
    const session = useSession.getState()
    const next = to ?? nextPath(pageId, returnTo)
    const [first] = freshEmergencies(session)
    if (first)
      toCard(
        next,
        first.because.find((fact) => pageOfFact(session, fact) === pageId),
      )
    else void navigate(next, { state: returnTo !== undefined && next !== paths.page(returnTo) ? { returnTo } : null })
  }
  return { back: returnTo === undefined ? before : paths.page(returnTo), goOn }
}

/** After a change: what that change asks for, then back to where "Change" was pressed. */
function nextPath(pageId: string, returnTo: string | undefined): string {
  const session = useSession.getState()
  if (returnTo === undefined) {
    const next = pageAfter(session, pageId)
    return next === undefined ? paths.result : paths.page(next)
  }
  return paths.page(detailsAfter(pageId) ?? returnTo)
}

/** The details of the part, or on the short way a step that was not needed before. */
function detailsAfter(pageId: string): string | undefined {
  const session = useSession.getState()
  const way = wayOf(session)
  const here = way.find(({ id }) => id === pageId)
  if (here?.kind === 'part') return way.find((page) => page.kind === 'details' && page.partId === here.partId)?.id
  return session.full || here === undefined ? undefined : pageAfter(session, way.at(-1)!.id)
}
