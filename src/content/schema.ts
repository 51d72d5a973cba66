/** The shape of the signs and the rules in `data/`. Types, and the JSON Schemas that editors use, follow from the schemas. */
import { z } from 'zod'
import { basis, bound, condition, groupId, id, levelId, sentence, severity, showIf, sourceCode, trend } from './conditionSchema.ts'
import { signPictures } from './pictures.ts'
import { placesDown } from './places.ts'

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
  picture: z.literal('glass').optional().describe('Drawn above the question: how the glass test is done.'),
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

const detailNames = ['since', 'trend', 'clearCause', 'severity'] as const

const symptom = z.strictObject({
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
  picture: z.enum(signPictures).optional().describe('The drawing of it (src/pages/check/RowPicture.tsx).'),
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
export type RuleText = z.infer<typeof rule>
