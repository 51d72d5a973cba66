/** A case as a clinician writes it (the case format). */
import type { LevelId } from '#src/content/schema.ts'

export type CaseSymptom = {
  id: string
  present: boolean
  durationDays?: number | null | undefined
  severity?: string | null | undefined
  unexplained?: boolean | null | undefined
  /** Beyond the common form: features that are there, and measures, such as { "minutes": 15 } or { "over": "today" }. */
  features?: readonly string[] | undefined
  measures?: Readonly<Record<string, number | string>> | undefined
  /** The cause that was named, a trend of its own, and how it goes with what a clinician named. */
  cause?: string | undefined
  trend?: string | undefined
  asSaid?: string | undefined
}

export type Case = {
  id: string
  category?: string | undefined
  age: number
  sex?: string | null | undefined
  /** What the person says, in their own words; for whoever reads the case. */
  narrative?: string | undefined
  symptoms: readonly CaseSymptom[]
  absent?: readonly string[] | undefined
  /** Rows, or features as `symptom.feature`, that were answered "not sure". */
  notSure?: readonly string[] | undefined
  /** What staff measured, by its id in data/context.json. */
  readings?: Readonly<Record<string, string | number>> | undefined
  modifiers?: Readonly<Record<string, unknown>> | undefined
  referenceUrgency: LevelId
  acceptable?: readonly LevelId[] | undefined
}
