/** A patient's answers on their way to the intake screen of this tab. In memory only. */
import { create } from 'zustand'
import type { FactId } from '#src/content/model.ts'
import type { Answers } from '#src/domain/answers.ts'
import { clearAlso } from './session.ts'

type Received = { answers: Answers; grouped: readonly FactId[]; lost: readonly FactId[] }

export const useReceived = create<{ received: Received | null }>()(() => ({ received: null }))

export const receive = (answers: Answers, grouped: readonly FactId[], lost: readonly FactId[] = []): void => {
  useReceived.setState({ received: { answers, grouped, lost } })
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
