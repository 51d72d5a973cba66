/** Answers that have just come in by a link, for the screen that takes them. They stay in memory alone: nothing of them is stored or stands in an address. */
import { create } from 'zustand'
import type { FactId } from '#src/content/model.ts'
import type { Answers } from '#src/domain/answers.ts'

export type Received = {
  answers: Answers
  grouped: readonly FactId[]
  /** Facts that the questionnaire of today has no place for. */
  lost: readonly FactId[]
}

export const useReceived = create<{ received: Received | null }>()(() => ({ received: null }))

export const receive = (received: Received): void => {
  useReceived.setState({ received })
}

/** What has come in, once: whoever takes it has it alone. */
export function takeReceived(): Received | null {
  const { received } = useReceived.getState()
  useReceived.setState({ received: null })
  return received
}
