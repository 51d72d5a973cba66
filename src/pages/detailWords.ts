import type { Messages } from '#src/content/message.ts'
import type { Reported } from '#src/domain/told/reported.ts'

/** The details of a symptom but since when and the trend, worded alike wherever answers are read again: on the sheet and before the result. */
export function detailWords(one: Reported, texts: Messages['sheet']): string[] {
  const { severity, features, featuresNotSure, measures, cause } = one
  return [
    severity && texts.severities[severity],
    ...features.map(({ label }) => label),
    ...measures.map(({ value }) => value),
    ...featuresNotSure.map(({ label }) => texts.unsure({ feature: label })),
    cause && (cause.counts ? texts.cause({ cause: cause.label }) : texts.causeNoCount({ cause: cause.label })),
  ].filter((word) => word !== undefined)
}
