/** The shape of `data/history.json`: what each edition of the rules changed, and how far it moved advice. */
import { z } from 'zod'
import { sentence, version } from './conditionSchema.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** People who are told each level. */
const counts = z.strictObject({
  emergency: z.number().int().min(0),
  'same-day': z.number().int().min(0),
  'within-48h': z.number().int().min(0),
  'within-2-weeks': z.number().int().min(0),
  'self-care': z.number().int().min(0),
})

const shares = z
  .strictObject({
    counted: day.describe('When they were counted.'),
    people: z.number().int().positive().describe('Made-up people; their seeds are 0, 1, 2 and so on.'),
    first: counts.describe('By the first edition.'),
    doubtAsNo: counts.describe('By this edition, with each “not sure” as a “no”.'),
    causesForEver: counts.describe('By this edition, with causes that explain for ever.'),
    now: counts.describe('By this edition.'),
    raisedByDoubt: z.number().int().min(0).describe('People who are told more because doubt is not a “no”.'),
    raisedByEnds: z.number().int().min(0).describe('People who are told more because causes end.'),
  })
  .describe('Counted by `npm run shares`.')

export const historyFile = z.strictObject({
  $schema: z.string().optional(),
  editions: z
    .array(z.strictObject({ name: sentence, version, date: day, changes: z.array(sentence).min(1), shares }))
    .min(1)
    .describe('The newest first.'),
})

export type History = z.infer<typeof historyFile>
export type Shares = z.infer<typeof shares>
