/** The pages of this person's way, and where on it a fact is answered. */
import { useMemo } from 'react'
import type { FactId } from '#src/content/model.ts'
import { pageOf } from '#src/domain/check/fact.ts'
import { pages, trueItems, type Page } from '#src/domain/check/questionnaire.ts'
import { nextStep, shortPages, stepId } from '#src/domain/check/shortWay.ts'
import { once } from '#src/domain/engine/once.ts'
import { firstUnanswered, type Seen } from '#src/domain/check/seen.ts'
import type { Session } from '#src/store/saved.ts'
import { addStep } from '#src/store/answering.ts'
import { useSession } from '#src/store/session.ts'
import { useContent } from '#src/store/content.ts'
import { seenIn, seenOf } from '#src/store/seen.ts'

/** The pages of the way, in order: the short one, or the whole questionnaire where someone asked for it. */
function wayFrom(seen: Seen, { full, steps }: Session): readonly Page[] {
  const whole = pages(seen)
  return full ? whole : [...whole.slice(0, whole.findIndex(({ kind }) => kind === 'true') + 1), ...shortPages(seen, steps)]
}

export const wayOf = once((session: Session): readonly Page[] => wayFrom(seenOf(session.check.answers), session))

/** Pages that lie beside the short way. */
const beside: readonly Page[] = [
  { kind: 'last', id: 'last' },
  { kind: 'review', id: 'review' },
]

export const findPage = (session: Session, id: string): Page | undefined => [...wayOf(session), ...beside].find((page) => page.id === id)

/** The page after this one; on the short way a new step where one is needed. Undefined: the result. */
export function pageAfter(session: Session, id: string): string | undefined {
  const way = wayOf(session)
  const at = way.findIndex((page) => page.id === id)
  const next = at < 0 ? undefined : way[at + 1]
  if (next || session.full || beside.some((page) => page.id === id)) return next?.id
  const step = nextStep(seenOf, session.check, session.steps)
  if (!step) return undefined
  addStep(step)
  return stepId(session.steps.length)
}

/** The same list until a page or a row comes or goes, so that an answer renders its own row alone. */
export function useWay(): readonly Page[] {
  const words = useContent()
  const key = useSession((session) => JSON.stringify(wayOf(session).map(keyOf)))
  const now = () => {
    const session = useSession.getState()
    return wayFrom(seenIn(words)(session.check.answers), session)
  }
  // oxlint-disable-next-line react/exhaustive-deps -- The key stands for the answers, as far as the list follows from them.
  return useMemo(now, [key, words])
}

/** The page of this id, if it is one of this person's. */
export function usePage(id: string): Page | undefined {
  const way = useWay()
  return [...way, ...beside].find((page) => page.id === id)
}

function keyOf(page: Page): readonly string[] {
  if (page.kind === 'part') return [page.id, ...page.rows.map(({ id }) => id)]
  if (page.kind === 'noticed') return [page.id, ...page.groups.flatMap(({ rows }) => rows.map(({ id }) => id))]
  if (page.kind === 'step') return [page.id, ...page.step.facts]
  return page.kind === 'details' ? [page.id, ...page.symptoms.map(({ id }) => id)] : [page.id]
}

/** Where to go on after a break: the first page that must be answered, else where the answers end. */
export function resumePage(session: Session): string {
  const { answers } = session.check
  const seen = seenOf(answers)
  const isUntouched = (ids: readonly FactId[]) => ids.every((id) => answers[id] === undefined)
  const untouched = wayOf(session).find((page) => {
    if (page.kind === 'true') return isUntouched(trueItems(seen).map(({ id }) => id))
    if (page.kind === 'part') return isUntouched(page.rows.map(({ id }) => id))
    return page.kind === 'noticed' && isUntouched(page.groups.flatMap(({ rows }) => rows.map(({ id }) => id)))
  })
  const last = wayOf(session).at(-1)
  return firstUnanswered(seen) ?? untouched?.id ?? (session.full ? 'review' : last!.id)
}

/** The page on which this fact is answered. */
export const pageOfFact = (session: Session, fact: FactId): string => pageOf(seenOf(session.check.answers), wayOf(session), fact)
