/** The shape of everything in `data/`. Types follow from the schemas, and so do the JSON Schemas that editors use. */
import { z } from 'zod'

export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'An id is lower case with single hyphens, like "easy-bruising".')
/** `symptom.feature` or `symptom.measure`: a part of a symptom that a rule can ask about. */
const partId = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'Write "symptom.part", like "nosebleeds.minutes".')
export const sourceCode = z.string().regex(/^[A-Z][A-Za-z0-9-]*$/)
export const sentence = z.string().min(2)
const version = z.string().regex(/^\d{4}\.\d{2}(\.\d+)?$/)
/** How far the source carries the number or the level. */
const basis = z.enum(['guideline', 'adapted', 'judgement'])

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
const bound = z.union([z.number(), id])

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

const showIf = z.strictObject({
  when: condition,
  reason: sentence.describe('Why others are not asked: "Asked only about children under 16."'),
})

// data/taxonomy/*.json

const code = z.strictObject({ code: z.string(), display: z.string() })
const codes = z.strictObject({
  hpo: code.extend({ code: z.string().regex(/^HP:\d{7}$/) }).optional(),
  snomed: code.extend({ code: z.string().regex(/^\d{6,18}$/) }).optional(),
})

const feature = z.strictObject({
  id,
  label: sentence,
  spoken: sentence.optional(),
  clinicalTerm: sentence,
  howToCheck: sentence.optional(),
  redFlag: z.literal(true).optional().describe('An emergency by itself.'),
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
  howToCheck: sentence.describe('Shape, size, site and touch first, colour last, with brown and black skin.'),
  clinicalTerm: sentence.max(48),
  codes,
  details: z.array(z.enum(detailNames)),
  clearCauseNote: sentence.optional().describe('What does not count.'),
  features: z.array(feature).optional(),
  measures: z.array(measure).optional(),
  shownBy: condition.optional().describe('What is measured can contradict a "no": with this it is a "yes".'),
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
  commonCauses: sentence.optional().describe('The common, mostly harmless causes of the same symptoms.'),
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

const given = z.record(z.string(), z.union([z.string(), z.number()]))
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

export const urgencyFile = z.strictObject({
  $schema: z.string().optional(),
  rulesVersion: version,
  levels: z
    .array(
      z.strictObject({
        id: levelId,
        name: sentence.describe('"Within 48 hours", for the ladder.'),
        short: sentence.describe('"48 hours", for a narrow ladder.'),
        heading: sentence.describe('An action and a deadline.'),
        goHeading: sentence.optional().describe('Of the emergency, where every rule that is met says to go rather than to call.'),
        action: sentence,
        ask: sentence.optional().describe('What to ask for.'),
        askAdult: sentence.optional(),
        clinical: sentence.describe('"FBC within 48 h", for the note.'),
        sayAsk: sentence.optional().describe('The ask at the end of the phone script.'),
        withinDays: z.number().nullable().describe('Days until the date by which to be seen; null for none.'),
        spoken: sentence,
        timeBox: sentence
          .optional()
          .describe('When to go back if nothing new has happened: counted from being seen; in "watch", from today.'),
      }),
    )
    .length(5),
  nothing: z
    .strictObject({ heading: sentence, action: sentence, afterwards: sentence })
    .describe('Instead of the words of the level "watch" where nothing was noticed: there is nothing that could get better.'),
  lineFirst: z
    .array(z.strictObject({ rule: id, heading: sentence, otherwise: sentence, afterwards: sentence }))
    .describe("Emergency rules that say to ring a line of one's own first; `afterwards` is said where another emergency is met too."),
  doubt: z
    .strictObject({
      why: sentence.describe('{what} was not sure; {why} is the sentence of the rule.'),
      clinical: sentence,
      action: sentence.describe('Where what was not sure may be an emergency.'),
    })
    .describe('Advice one level below that of a rule, because an answer was "not sure".'),
  trueSentence: sentence,
  cannotRuleOut: sentence,
  normalTest: sentence,
  safetyNet: z
    .array(
      z.strictObject({
        id,
        text: sentence,
        sign: given.describe(
          'The answers that it stands for: only such as raise advice. Its level is that of the answers given plus these.',
        ),
        there: id
          .optional()
          .describe('A named condition: where it is met, the sign is there already. Otherwise: where all of the sign is.'),
        worse: z.strictObject({ text: sentence, sign: given }).optional().describe('Said instead where the sign is there already.'),
        symptoms: z.array(id).describe('For whom it is said first: those who have, or may have, one of these.'),
      }),
    )
    .min(1),
})

// data/context.json

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
  showIf: showIf.optional(),
  reading: z.literal(true).optional().describe('Counts whenever it was taken, whether or not the questionnaire asked for it.'),
  always: z.literal(true).optional().describe('Every note and script says it, unless it is a no.'),
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

// data/questionnaire.json

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

// data/words.json

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

// data/sources.json, data/regions.json, data/retired.json

export const sourcesFile = z.strictObject({
  $schema: z.string().optional(),
  sources: z.array(
    z.strictObject({
      code: sourceCode,
      label: sentence.max(90).describe('Short, as shown behind a rule.'),
      title: sentence,
      year: z.number().int().min(1990).max(2100).optional().describe('Of the source itself, where it names one.'),
      urls: z.array(z.string()),
      read: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .nullable(),
      copy: z.string().optional().describe('How it was read, where not on its own page.'),
    }),
  ),
})

const regionCode = z.string().regex(/^[A-Z]{2}$|^other$/)

const weekdays = z.array(z.number().int().min(1).max(7))
const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)

/** When doctors' surgeries are open in a country, and whom to ring while they are closed: only what is certain. */
const hours = z.strictObject({
  weekend: weekdays.describe('Days of rest, 1 (Monday) to 7 (Sunday).'),
  opening: z
    .array(z.strictObject({ days: weekdays.min(1), from: time, to: time }))
    .optional()
    .describe('When surgeries are usually open. Not there: not known.'),
  line: z
    .strictObject({
      name: sentence.describe('As it stands after "ring".'),
      number: z
        .string()
        .regex(/^[\d ]{2,16}$/)
        .optional(),
    })
    .optional()
    .describe('Whom to ring while they are closed. Not there: not known. Never the emergency number.'),
  holidays: z
    .array(z.string().regex(/^(\d\d-\d\d|(easter|orthodox)[+-]\d+|\d\d\/[1-7]#(-1|[1-5]))$/))
    .optional()
    .describe('Of every year: "12-25", "easter-2", "orthodox+1", "05/1#1" (first Monday of May), "08/1#-1" (last).'),
  substitute: z.literal(true).optional().describe('A holiday at the weekend is made up for on the next working day.'),
  source: z.string().min(4),
})

export const regionsFile = z.strictObject({
  $schema: z.string().optional(),
  regions: z
    .array(
      z.strictObject({
        code: regionCode,
        name: sentence,
        emergency: z
          .string()
          .regex(/^\d{2,5}$/)
          .nullable()
          .describe('null: "your local emergency number"'),
        alsoEmergency: z
          .string()
          .regex(/^\d{2,5}$/)
          .optional(),
        urgentLine: z.strictObject({ name: sentence, number: z.string().regex(/^[\d ]{2,16}$/) }).optional(),
        doctor: sentence.describe('"GP" or "doctor", as it stands after "see a ".'),
        emergencyDepartment: sentence.describe('"A&E", as it stands after "go to ".'),
        temperature: z.enum(['C', 'F']),
        timeZones: z.array(z.string()).describe('IANA names, to guess the country from.'),
        hours: hours.optional().describe('Not there: nothing is known of it.'),
        source: z.string().min(4),
      }),
    )
    .min(41),
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
export type UrgencyText = z.infer<typeof urgencyFile>
export type LevelText = UrgencyText['levels'][number]
export type ContextText = z.infer<typeof contextFile>
export type ContextItem = z.infer<typeof contextItem>
export type CauseText = ContextText['causes'][number]
export type QuestionnaireText = z.infer<typeof questionnaireFile>
export type WordsText = z.infer<typeof wordsFile>['symptoms']
export type Region = z.infer<typeof regionsFile>['regions'][number]
export type RegionHours = z.infer<typeof hours>
export type Source = z.infer<typeof sourcesFile>['sources'][number]
export type ShowIfText = z.infer<typeof showIf>
