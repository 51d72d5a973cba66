/** What a person has said, as the engine takes it; it goes on in facts.ts. */
import type { FactId } from '#src/content/model.ts'

/**
 * What a person has said: yes, no or notSure for a row; a number (days, °C, years, minutes, times) or a word for
 * a detail; nothing at all for what was not answered. Skipped, not asked, not sure and no stay four different things.
 */
export type Value = string | number
export type Answers = Readonly<Record<FactId, Value>>
