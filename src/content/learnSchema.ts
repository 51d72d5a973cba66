/** The shape of everything in `data/learn`: pages that explain, a glossary, and how common the signs are. */
import { z } from 'zod'
import { groupId, id, sentence, sourceCode } from './conditionSchema.ts'

const tells = z.array(id).min(1).describe('The points of the evidence pack that this tells (data/learn/contents.json).')
const sources = z.array(sourceCode).min(1)

const statement = z.strictObject({
  tells: tells.optional(),
  text: sentence.describe('One to four short sentences that the sources below hold.'),
  terms: z.array(id).optional().describe('Glossary entries that are listed under the text.'),
  people: sentence.optional().describe('Whom it is about. Outlook is never told without.'),
  when: sentence.optional().describe('How old it is. Outlook is never told without.'),
  sources,
})

/** What stands at the head of a section: the drawing of a cause, or a larger picture. */
const picture = z.union([groupId, z.enum(['smear', 'marrow'])])

export const learnPageFile = z.strictObject({
  $schema: z.string().optional(),
  id,
  about: z.enum(['all', 'aml', 'both']).describe('Which acute leukaemia it speaks of: lymphoblastic, myeloid, or both.'),
  title: sentence,
  lead: sentence,
  door: sentence.optional().describe('Says before anything else what the page speaks of, and that one may stop here.'),
  sections: z.array(z.strictObject({ id, title: sentence, picture: picture.optional(), statements: z.array(statement).min(1) })).min(1),
})

export const learnContentsFile = z.strictObject({
  $schema: z.string().optional(),
  pages: z.array(id).min(1).describe('The files of data/learn, in the order of reading.'),
  mustTell: z.record(z.string(), z.array(id).min(1)).describe('By section of the evidence pack: every point that must be told somewhere.'),
})

export const glossaryFile = z.strictObject({
  $schema: z.string().optional(),
  title: sentence,
  lead: sentence,
  entries: z.array(
    z.strictObject({
      id,
      term: sentence,
      alsoCalled: z.array(sentence).min(1).optional(),
      plain: sentence,
      tells: tells.optional(),
      symptoms: z.array(id).min(1).optional().describe('Rows of the check that lead here.'),
      medicine: z.literal(true).optional().describe('Stands in the list of medicines.'),
      sources,
    }),
  ),
})

const percent = z.number().int().min(0).max(100)
const share = z.union([percent, z.strictObject({ from: percent, to: percent }), z.literal('common')])

export const prevalenceFile = z.strictObject({
  $schema: z.string().optional(),
  title: sentence,
  heading: sentence.regex(/turned out to have leukaemia/, 'The heading says whom was counted: people who turned out to have leukaemia.'),
  lead: sentence,
  warning: sentence.describe('That this is not the chance of having leukaemia.'),
  studies: z
    .array(z.strictObject({ id, source: sourceCode, age: z.enum(['children', 'adults']), label: sentence, detail: sentence }))
    .min(1),
  features: z.array(
    z.strictObject({
      id,
      label: sentence,
      symptoms: z.array(id),
      values: z.record(id, share).describe('Of 100 people, by study.'),
      note: sentence.optional(),
    }),
  ),
  more: z.array(statement),
  missing: sentence.describe('What was not found.'),
})

export type LearnPage = z.infer<typeof learnPageFile>
export type Statement = z.infer<typeof statement>
export type Picture = z.infer<typeof picture>
export type GlossaryText = z.infer<typeof glossaryFile>
export type GlossaryEntry = GlossaryText['entries'][number]
export type Prevalence = z.infer<typeof prevalenceFile>
export type PrevalenceFeature = Prevalence['features'][number]
export type Study = Prevalence['studies'][number]
export type Share = z.infer<typeof share>
