/** The shape of `data/questionnaire.json`: what is asked on which page. */
import { z } from 'zod'
import { id, partId, sentence } from './conditionSchema.ts'

const row = z.union([id, partId])

export const questionnaireFile = z.strictObject({
  $schema: z.string().optional(),
  about: z.array(id).describe('Context items of the page "Who it is about", in order.'),
  last: z.array(id).describe('Context items of the page before the review.'),
  emergency: z.array(z.strictObject({ heading: sentence, rows: z.array(row).min(1) })),
  parts: z.array(
    z.strictObject({ id, title: sentence, pages: z.array(z.strictObject({ title: sentence, rows: z.array(row).min(1).max(6) })).min(1) }),
  ),
  noticed: z
    .array(z.strictObject({ groups: z.array(z.strictObject({ id, heading: sentence, rows: z.array(id).min(1) })).min(1) }))
    .min(1)
    .describe('The same rows, grouped by where people notice things: the pages "What have you noticed?" of the short way.'),
  core: z
    .array(id)
    .min(1)
    .describe("The rows that the nurse's screen always shows beside the emergency signs; the others come when they are wanted."),
})

export type QuestionnaireText = z.infer<typeof questionnaireFile>
