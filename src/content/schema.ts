/** The shape of the signs and the rules in `data/`. Types, and the JSON Schemas that editors use, follow from the schemas. */
import { z } from 'zod'
import { placesDown } from './places.ts'

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
export const trendValues = ['better', 'same', 'comesAndGoes', 'worse', 'muchWorse'] as const
export const severityValues = ['mild', 'moderate', 'severe'] as const
/** Of what a clinician has explained: is it going as was said? */
export const progressValues = ['better', 'tooSoon', 'notBetter'] as const
const trend = z.enum(trendValues)
const severity = z.enum(severityValues)

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

// data/taxonomy/*.json

const code = z.strictObject({ code: z.string(), display: z.string() })
const codes = z.strictObject({
  hpo: code.extend({ code: z.string().regex(/^HP:\d{7}$/) }).optional(),
  snomed: code.extend({ code: z.string().regex(/^\d{6,18}$/) }).optional(),
})
const place = z.enum(placesDown).optional().describe('Its spot on the map of the body.')

const feature = z.strictObject({
  id,
  label: sentence,
  spoken: sentence.optional(),
  clinicalTerm: sentence,
  howToCheck: sentence.optional(),
  redFlag: z.literal(true).optional().describe('An emergency by itself.'),
  place,
  inDetails: z.literal(true).optional().describe('A red flag that only makes sense beside a yes to its symptom, and is asked there.'),
  severe: z.literal(true).optional().describe('What "severe" means for this symptom; cases written with "severe" set it.'),
  showIf: showIf.optional(),
})

const measure = z.strictObject({
  id,
  label: sentence,
  clinicalTerm: sentence,
  unit: z
    .enum(['minutes', 'times', 'cm', 'choice'])
    .describe('"choice": the options are words; their numbers are only their order, from harmless to worrying.'),
  options: z
    .array(
      z.strictObject({
        id: id.optional().describe('The name by which a rule can ask for it.'),
        label: sentence,
        clinicalTerm: sentence.optional(),
        value: z.number(),
        undoes: z.literal(true).optional().describe('With this the row is a "no" for every rule that asks for the row itself.'),
      }),
    )
    .min(2),
})

export const detailNames = ['since', 'trend', 'clearCause', 'severity'] as const

export const symptom = z.strictObject({
  id,
  groups: z.array(groupId).min(1),
  mechanisms: z.array(id).min(1),
  origin: z.enum(['seed', 'beyond-seed']),
  label: sentence.max(64).describe('A neutral noun phrase that fits "Have you…" and "Has your child…".'),
  inSentence: sentence.max(64).describe('The same, as it stands after "I have had …".'),
  spoken: sentence.optional().describe('The same as it is said after "I", "he", "she" or "they": {have} stands for have or has.'),
  happens: z
    .literal(true)
    .optional()
    .describe('It happens in a moment and does not last: said is when it first happened, not for how long.'),
  howToCheck: sentence.describe('Shape, size, site and touch first, colour last, with brown and black skin.'),
  clinicalTerm: sentence.max(48),
  line: sentence.max(42).optional().describe('The sign on one line of a list, where its label is longer than the line needs.'),
  picture: z.literal(true).optional().describe('A picture of it is drawn (src/pages/check/RowPicture.tsx).'),
  firstAid: sentence.optional().describe('What to do about this sign until help comes.'),
  layWords: z
    .array(sentence.regex(/^[a-z' -]+$/i))
    .min(1)
    .optional()
    .describe('What people call it: British, American, children, in small letters. Only a part of another row goes without.'),
  codes,
  details: z.array(z.enum(detailNames)),
  clearCauseNote: sentence.optional().describe('What does not count.'),
  features: z.array(feature).optional(),
  measures: z.array(measure).optional(),
  shownBy: condition.optional().describe('What is measured can contradict a "no": with this it is a "yes".'),
  place,
  partOf: id.optional().describe('Asked in the details of this symptom, when that is yes.'),
  redFlag: z.enum(['alone', 'together']).optional().describe('"alone": an emergency by itself.'),
  showIf: showIf.optional(),
  sources: z.array(sourceCode).min(1),
  status: z.literal('draft').optional(),
})

const mechanism = z.strictObject({
  id,
  groups: z.array(groupId).min(1),
  title: sentence,
  text: sentence.describe('Two short sentences.'),
  picture: z.literal('marrow').optional().describe('Told once for all groups, beside this picture.'),
  commonCauses: z
    .array(
      z.strictObject({
        id,
        text: sentence,
        signs: z.array(id).min(1).optional().describe('What it speaks of: told beside these alone; else beside every sign.'),
        under: z.number().int().positive().optional().describe('Told only below this age, in years.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The common, mostly harmless causes of the same symptoms.'),
  sources: z.array(sourceCode).min(1),
})

export const taxonomyFile = z.strictObject({
  $schema: z.string().optional(),
  id: groupId,
  label: sentence.describe('"Too few red blood cells"'),
  short: sentence.describe('"Red cells"'),
  clinicalTerm: sentence,
  negatives: z
    .array(id)
    .min(1)
    .describe('Symptoms whose "no" says most beside signs of this group, in the order in which a note names them.'),
  mechanisms: z.array(mechanism).min(1),
  symptoms: z.array(symptom).min(1),
})

// data/rules/*.json

export const given = z.record(z.string(), z.union([z.string(), z.number()]))
const verdict = z.enum(['met', 'unmet', 'unknown'])

const rule = z.strictObject({
  id,
  ref: z.string().regex(/^R-[EDVSW]\d\d$/),
  when: condition,
  why: sentence.describe('One sentence for the person, naming what was reported and what it needs.'),
  clinical: sentence.max(72).describe('The same for a nurse.'),
  action: sentence.optional().describe('What to do beyond the advice of the level.'),
  say: sentence.optional().describe('The words to say on the phone.'),
  go: z.literal(true).optional().describe('Go to the emergency department rather than call (emergency level).'),
  ageFrom: z.strictObject({ years: bound, action: sentence }).optional().describe('Adds advice from this age on; never urgency.'),
  basis,
  sources: z.array(sourceCode).min(1),
  examples: z
    .array(
      z.strictObject({
        name: sentence,
        given,
        others: z.literal('no').optional().describe('Everything else is answered "no".'),
        expect: verdict,
      }),
    )
    .min(1),
  status: z.literal('draft').optional(),
})

export const ruleFile = z.strictObject({ $schema: z.string().optional(), level: levelId, rules: z.array(rule) })

export const conditionsFile = z.strictObject({
  $schema: z.string().optional(),
  conditions: z.array(
    z.strictObject({
      id,
      label: sentence,
      note: sentence.optional(),
      shown: z.literal(true).optional().describe('The screens and the note speak of it by its name.'),
      basis,
      sources: z.array(sourceCode).min(1).optional(),
      when: condition,
    }),
  ),
})

export const thresholdsFile = z.strictObject({
  $schema: z.string().optional(),
  thresholds: z.array(
    z.strictObject({
      id,
      value: z.number(),
      unit: z.enum(['days', 'years', '°C', 'minutes', 'times']),
      basis,
      sources: z.array(sourceCode).min(1),
      note: sentence,
    }),
  ),
})

export const escalationsFile = z.strictObject({
  $schema: z.string().optional(),
  escalations: z.array(
    z.strictObject({
      id,
      ref: z.string(),
      from: z.array(levelId).describe('Rules of these levels…'),
      when: z.union([condition, z.strictObject({ ownSymptomTrend: z.literal('muchWorse') })]).describe('…that also meet this…'),
      except: z.array(id).optional().describe('…but for these rules…'),
      to: z.union([levelId, z.literal('one-up')]).describe('…rise to this level.'),
      why: sentence,
      clinical: sentence.max(72),
      basis,
      sources: z.array(sourceCode).min(1),
    }),
  ),
})

export type GroupId = z.infer<typeof groupId>
export type LevelId = z.infer<typeof levelId>
export type Trend = z.infer<typeof trend>
export type Severity = z.infer<typeof severity>
export type ThreeAnswer = 'yes' | 'no' | 'notSure'
export type Basis = z.infer<typeof rule>['basis']
export type SymptomText = z.infer<typeof symptom>
export type FeatureText = z.infer<typeof feature>
export type MeasureText = z.infer<typeof measure>
export type MechanismText = z.infer<typeof mechanism>
export type GroupText = z.infer<typeof taxonomyFile>
export type RuleText = z.infer<typeof rule>
export type ShowIfText = z.infer<typeof showIf>
