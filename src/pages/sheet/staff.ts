import type { Readings } from '#src/domain/nurse/intake.ts'

/** What staff add to the sheet of a patient. */
export type Staff = {
  readings: Readings
  /** What the readings score, in words. */
  earlyWarning?: string
  /** What was entered and could not be used, in words. */
  notUsed: readonly string[]
  /** On rows, each with the name of its row. */
  notes: readonly string[]
  /** What came from the patient's own device and nobody has asked again. */
  unconfirmed: readonly string[]
}
