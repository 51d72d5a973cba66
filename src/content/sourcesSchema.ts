/** The shape of `data/sources.json`, and of `data/retired.json`: ids and meanings of older rules. */
import { z } from 'zod'
import { bound, id, sentence, sourceCode, version } from './conditionSchema.ts'

/** An address that opens the very page: not one that is cut short, nor the front door of a site. */
const pageAddress = z
  .string()
  .regex(/^https?:\/\/[^/\s]+\/[^\s]/, 'This is no page of a site, but the site: give the page, or move it to readAt.')
  .regex(/^[^…]*$/, 'This address is cut short and opens nothing: give it in full, or move it to readAt.')

export const sourcesFile = z.strictObject({
  $schema: z.string().optional(),
  sources: z.array(
    z.strictObject({
      code: sourceCode,
      label: sentence.max(90).describe('Short, as shown behind a rule.'),
      title: sentence,
      year: z.number().int().min(1990).max(2100).optional().describe('Of the source itself, where it names one.'),
      urls: z.array(pageAddress).describe('Pages of the publisher itself: the first is linked.'),
      readAt: z
        .array(z.string())
        .min(1)
        .optional()
        .describe('Where it was read, if not there: copies on other sites, home pages, addresses cut short. Never linked.'),
      read: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .nullable(),
      copy: z.string().optional().describe('How it was read, where not on its own page.'),
      citedFor: z
        .strictObject({
          from: bound.optional().describe('Years.'),
          under: bound.optional().describe('Years.'),
          context: id.optional().describe('Only with a yes to it.'),
        })
        .optional()
        .describe('Whom it is about, where not everybody: behind a rule that rests on others too, it is named to nobody else.'),
    }),
  ),
})

export const retiredFile = z.strictObject({
  $schema: z.string().optional(),
  retired: z.array(
    z.strictObject({
      id: z.string(),
      since: version,
      replacedBy: z.string().optional().describe('Only for the very same question under a new id: its answers move there.'),
    }),
  ),
  changed: z
    .array(z.strictObject({ id: z.string(), since: version }))
    .describe('Questions that mean something else since this version of the rules: older answers are asked again.'),
})

export type Source = z.infer<typeof sourcesFile>['sources'][number]
