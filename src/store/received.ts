/** A patient's answers, handed to the intake screen of this tab in memory only. */
import { create } from 'zustand'
import type { FactId } from '#src/content/model.ts'
import type { Check } from '#src/domain/check/check.ts'
import { clearAlso } from './session.ts'

export type Received = {
  check: Check
  /** Facts that the questionnaire of today has no place for. */
  lost: readonly FactId[]
  /** Of staff, by row: from a file of a nurse's screen. */
  notes?: Readonly<Record<FactId, string>>
}

export const useReceived = create<{ received: Received | null }>()(() => ({ received: null }))

export const receive = (received: Received): void => {
  useReceived.setState({ received })
}

/** Takes the received answers: a second call gives null. */
export function takeReceived(): Received | null {
  const { received } = useReceived.getState()
  useReceived.setState({ received: null })
  return received
}

clearAlso(() => {
  useReceived.setState({ received: null })
})
