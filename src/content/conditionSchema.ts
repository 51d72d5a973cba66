/** What all files of `data/` share: ids, the words of details, and conditions. */
import { z } from 'zod'

export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'An id is lower case with single hyphens, like "easy-bruising".')
/** `symptom.feature` or `symptom.measure`: a part of a symptom that a rule can ask about. */
export const partId = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'Write "symptom.part", like "nosebleeds.minutes".')
export const sourceCode = z.string().regex(/^[A-Z][A-Za-z0-9-]*$/)
export const sentence = z.string().min(2)
export const version = z.string().regex(/^\d{4}\.\d{2}(\.\d+)?$/)
/** How far the source carries the number or the level. */
export const basis = z.enum(['guideline', 'adapted', 'judgement'])

export const groupId = z.enum(['anemia', 'leukopenia', 'thrombocytopenia', 'organ-infiltration', 'nonspecific'])
export const levelId = z.enum(['emergency', 'same-day', 'within-48h', 'within-2-weeks', 'self-care'])
/** From harmless to worrying: the place in the list is the place in the order. */
const trendValues = ['better', 'same', 'comesAndGoes', 'worse', 'muchWorse'] as const
const severityValues = ['mild', 'moderate', 'severe'] as const
/** Of what a clinician has explained: is it going as was said? */
export const progressValues = ['better', 'tooSoon', 'notBetter'] as const
export const trend = z.enum(trendValues)
export const severity = z.enum(severityValues)

/** A number, or the name of one in `data/rules/thresholds.json`. */
export const bound = z.union([z.number(), id])

// Conditions. There is no "not": advice can only rise as answers get more worrying (engine.md).

/** Some symptom of those named is at least this worrying; what is added to it must hold of that same symptom. */
const symptomAtom = z.strictObject({
  symptom: z.union([id, z.array(id).min(1), z.literal('any')]),
  is: z.literal('notSure').optional().describe('Met by "not sure" as well as by "yes".'),
  unexplained: z.literal(true).optional().describe('No cause that fits (data/context.json): none was named, or it has ended.'),
  since: bound.optional().describe('Days or more.'),
  trend: trend.exclude(['better', 'same', 'comesAndGoes']).optional().describe('This or worse.'),
  severity: severity.exclude(['mild']).optional().describe('This or worse.'),
  orNotKnown: z.literal(true).optional().describe('A detail that was not given, or not sure, counts as met. For the catch-all.'),
  count: z.number().int().min(2).optional().describe('How many different symptoms of the list must hold.'),
})
const featureAtom = z.strictObject({ feature: partId, is: z.literal('notSure').optional() })
const measureAtom = z.strictObject({
  measure: partId,
  atLeast: bound.describe('Or the id of one of its options.'),
  orNotKnown: z.literal(true).optional().describe('Silence counts as met.'),
})
const readingAtom = z.strictObject({
  reading: z.union([id, partId]).describe('A measured value (data/context.json), or what follows from several: "news2".'),
  atLeast: bound.optional(),
  below: bound.optional(),
  ageFrom: bound.optional().describe('Only from this age on, in years: what is usual depends on the age.'),
  ageUnder: bound.optional(),
})
const contextAtom = z.strictObject({
  context: id,
  is: z.literal('notSure').optional(),
  atLeast: bound.optional(),
  oneOf: z.array(id).optional(),
})
const ageAtom = z.strictObject({ ageUnder: bound.describe('Years.') })
const namedAtom = z.strictObject({ condition: id.describe('One of data/rules/conditions.json.') })

export type ConditionText =
  | z.infer<typeof symptomAtom>
  | z.infer<typeof featureAtom>
  | z.infer<typeof measureAtom>
  | z.infer<typeof contextAtom>
  | z.infer<typeof ageAtom>
  | z.infer<typeof readingAtom>
  | z.infer<typeof namedAtom>
  | { all: ConditionText[] }
  | { any: ConditionText[] }
  | { atLeast: number; of: ConditionText[] }

export const condition: z.ZodType<ConditionText> = z.lazy(() =>
  z.union([
    symptomAtom,
    featureAtom,
    measureAtom,
    contextAtom,
    ageAtom,
    readingAtom,
    namedAtom,
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ atLeast: z.number().int().min(2), of: z.array(condition).min(2) }),
  ]),
)

export const showIf = z.strictObject({
  when: condition,
  from: bound.optional().describe('Years. Nobody younger is asked, but an answer that is there counts.'),
  reason: sentence.describe('Why others are not asked: "Asked only about children under 16."'),
})

export type ShowIfText = z.infer<typeof showIf>
