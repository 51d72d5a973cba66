/** The shape of `data/context.json`: questions about the person, readings, and causes. */
import { z } from 'zod'
import { basis, bound, condition, id, progressValues, sentence, showIf, sourceCode } from './conditionSchema.ts'

const contextItem = z.strictObject({
  id,
  kind: z.enum(['three', 'choice', 'number']),
  label: sentence,
  spoken: sentence.optional(),
  hint: sentence.optional(),
  clinicalTerm: sentence,
  short: sentence.max(20).optional().describe('The name of its field on the screen of staff, where the clinical term is longer.'),
  options: z.array(z.strictObject({ id, label: sentence, short: sentence.max(12).optional(), value: z.number().optional() })).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
  required: z.literal(true).optional(),
  notice: sentence.optional().describe('Shown as soon as the answer is yes, and on the result.'),
  notMostPeople: z.literal(true).optional().describe('Whoever says yes is not told what holds of most people with these symptoms.'),
  showIf: showIf.optional(),
  reading: z.literal(true).optional().describe('Counts whenever it was taken, whether or not the questionnaire asked for it.'),
  always: z.literal(true).optional().describe('Every note and script says it, unless it is a no.'),
  askedFirst: z.literal(true).optional().describe('Staff ask for it first in an emergency: the card says what was answered.'),
  nurse: z.literal(true).optional().describe('Measured by staff: nobody is asked for it on the way through the questions.'),
  riskFactor: z.literal(true).optional().describe('Information for the doctor: never used to lower advice.'),
  sources: z.array(sourceCode),
})

export const contextFile = z.strictObject({
  $schema: z.string().optional(),
  items: z.array(contextItem),
  causes: z.array(
    z.strictObject({
      id,
      label: sentence.describe('In the words of the person, with all that must be true for it to fit.'),
      clinicalTerm: sentence,
      ages: z
        .strictObject({ from: bound.optional(), under: bound.optional() })
        .optional()
        .describe('Years. Others are not offered it, and it does not count.'),
      asksProgress: z
        .strictObject({
          label: sentence,
          clinicalTerm: sentence,
          options: z.array(z.strictObject({ id: z.enum(progressValues), label: sentence, clinicalTerm: sentence })),
        })
        .optional()
        .describe('Asks if it gets better as was said; if not, it explains nothing.'),
      ends: condition.optional().describe('Signs with which it explains nothing any more; getting worse always is one.'),
      explains: z
        .array(
          z.strictObject({
            symptoms: z.array(id).min(1),
            days: z.number().int().positive().optional().describe('It explains up to and with this day; without it there is no limit.'),
            younger: z.strictObject({ under: bound, days: z.number().int().positive() }).optional().describe('Fewer days under this age.'),
            ends: condition.optional(),
            basis,
            sources: z.array(sourceCode).min(1),
          }),
        )
        .min(1),
      sources: z.array(sourceCode).min(1),
    }),
  ),
  never: z
    .array(z.strictObject({ symptoms: z.array(id).min(1), when: condition, why: sentence }))
    .describe('With this sign no cause explains any of these.'),
})

type ContextText = z.infer<typeof contextFile>
export type ContextItem = z.infer<typeof contextItem>
export type CauseText = ContextText['causes'][number]
