/** The shape of `data/questionnaire.json` and `data/words.json`: what is asked on which page. */
import { z } from 'zod'
import { id, partId, sentence } from './schema.ts'

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
})

export const wordsFile = z.strictObject({
  $schema: z.string().optional(),
  symptoms: z.record(
    id,
    z.strictObject({
      line: sentence.max(40).optional().describe('The sign on one line of the list, where its label is longer than the line needs.'),
      picture: z.literal(true).optional().describe('A picture of it is drawn (src/pages/check/RowPicture.tsx).'),
      firstAid: sentence.optional().describe('What to do about this sign until help comes.'),
      layWords: z
        .array(sentence.regex(/^[a-z' -]+$/i))
        .min(1)
        .describe('What people call it: British, American, children, in small letters.'),
    }),
  ),
})

export type QuestionnaireText = z.infer<typeof questionnaireFile>
export type WordsText = z.infer<typeof wordsFile>['symptoms']
