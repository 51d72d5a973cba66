/** The shape of `data/urgency.json`: the levels, and the words beside them. */
import { z } from 'zod'
import { bound, id, levelId, sentence, version } from './conditionSchema.ts'
import { given } from './schema.ts'

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
        selfAction: sentence.optional().describe('Said after it unless it is about a child, who drives nowhere.'),
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
  early: z
    .strictObject({ heading: sentence, action: sentence })
    .describe('Instead of the words of the level "watch" while something is not answered that could change it.'),
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
        enough: z
          .strictObject({ text: sentence, sign: given })
          .optional()
          .describe('A part of the sign: said instead where it is as urgent as the whole, and has to be seen the same day.'),
        younger: z.strictObject({ under: bound, text: sentence }).optional().describe('The same sign in words for those under this age.'),
        symptoms: z.array(id).describe('For whom it is said first: those who have, or may have, one of these.'),
      }),
    )
    .min(1),
})

export type UrgencyText = z.infer<typeof urgencyFile>
export type LevelText = UrgencyText['levels'][number]
