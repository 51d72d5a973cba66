/** A patient's answers on their way to the intake screen of this tab. In memory only. */
import { create } from 'zustand'
import type { FactId } from '#src/content/model.ts'
import type { Check } from '#src/domain/engine/answers.ts'
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

/** What was received, once. */
export function takeReceived(): Received | null {
  const { received } = useReceived.getState()
  useReceived.setState({ received: null })
  return received
}

clearAlso(() => {
  useReceived.setState({ received: null })
})
