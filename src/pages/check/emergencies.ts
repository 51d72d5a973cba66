/** The emergency rules that are met, and the card that follows when one is new. */
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { create } from 'zustand'
import type { FactId } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import type { MetRule } from '#src/domain/engine/triage.ts'
import { paths } from '#src/pages/paths.ts'
import type { Session } from '#src/store/saved.ts'
import { useSession } from '#src/store/session.ts'
import { useArrival } from './arrival.ts'
import { seenOf, triageIn } from '#src/store/seen.ts'

export const metEmergencies = (answers: Answers): readonly MetRule[] => metIn(seenOf(answers))

/** The same in the words of this reading. */
export function metIn(seen: Seen): readonly MetRule[] {
  const { atLeast, reasons } = triageIn(seen)
  return atLeast === 'emergency' ? reasons : []
}

/** Met, and its card was not yet passed with "Continue anyway". What only the silence about "Is it over?" meets waits until that was asked. */
export function freshEmergencies(session: Session): readonly MetRule[] {
  const asked = session.steps.flatMap(({ kind, facts }) => (kind === 'details' ? facts : []))
  return sureEmergencies(session, asked)
}

/** The same, where silence is read as "over long ago", but for these signs. A red flag waits for nothing (I-16), and nothing on the whole questionnaire. */
function sureEmergencies({ check: { answers }, passed, full }: Session, asked: readonly FactId[]): readonly MetRule[] {
  const fresh = metEmergencies(answers).filter(({ rule }) => !passed.includes(rule.id))
  if (full || fresh.length === 0) return fresh
  const calm = { ...overLongAgo(answers, asked), ...answers }
  const sure = new Set(metEmergencies(calm).map(({ rule }) => rule.id))
  return fresh.filter(({ rule }) => sure.has(rule.id))
}

const overLongAgo = (answers: Answers, asked: readonly FactId[]): Answers =>
  Object.fromEntries(
    seenOf(answers).content.symptoms.flatMap(({ id, measures, redFlag }) => {
      const [calmest] = measures.find((measure) => measure.id === 'over')?.options ?? []
      return calmest && !redFlag && answers[id] === 'yes' && !asked.includes(id) ? [[`${id}.over`, calmest.value]] : []
    }),
  )

/** From which page the card was reached, and where "Continue anyway" leads. */
export type CardOrigin = { from: string; next: string; row?: FactId | undefined }

/** The answer that was taken back as a mistake, for the page that is shown next. */
export const useTakenBack = create<{ fact: FactId | undefined }>()(() => ({ fact: undefined }))

export function useEmergencyCard(pageId: string): (next: string, row: FactId | undefined) => void {
  const navigate = useNavigate()
  const { returnTo } = useArrival()

  return (next, row) => {
    // The page below the card remembers the row, so that any way back leads to it.
    void navigate(paths.page(pageId), { replace: true, state: { row, returnTo } })
    void navigate(paths.emergencyCard, { state: { from: pageId, next, row } satisfies CardOrigin })
  }
}

/** Shows the card the moment that an answer on this page meets an emergency rule that was not met before it. */
export function useEmergencyWatch(pageId: string, isOn: boolean): void {
  const toCard = useEmergencyCard(pageId)

  useEffect(() => {
    if (!isOn) return undefined
    return useSession.subscribe((now, before) => {
      if (now.check.answers === before.check.answers) return
      const old = new Set(sureEmergencies(before, []).map(({ rule }) => rule.id))
      if (sureEmergencies(now, []).some(({ rule }) => !old.has(rule.id))) toCard(paths.page(pageId), changedFact(before, now))
    })
  })
}

function changedFact(before: Session, now: Session): FactId | undefined {
  return Object.keys(now.check.answers).find((fact) => now.check.answers[fact] !== before.check.answers[fact])
}
