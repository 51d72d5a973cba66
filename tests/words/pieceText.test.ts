/** What the rules page and the decision table say of a piece of a condition, in the English texts. */
import { describe, expect, it } from 'vitest'
import { readEnglish } from '#src/content/languages.ts'
import type { Messages } from '#src/content/message.ts'
import { messagesFrom } from '#src/content/message.ts'
import type { Piece } from '#src/domain/told/minimal.ts'
import { pieceText, type Names } from '#src/words/pieceText.ts'
import { dataFolder } from '#tests/support/content.ts'

const { piece: texts } = messagesFrom<Messages>(readEnglish(dataFolder).messages, 'en').rulesPage
const names: Names = {
  of: (id) => id.toUpperCase(),
  condition: (id) => `the ${id}`,
  option: (_measure, bound) => `<${bound}>`,
  bound: (bound) => `<${bound}>`,
}

describe('a piece of a rule in words', () => {
  it.each<[string, Piece]>([
    ['FEVER', { symptom: 'fever' }],
    ['FEVER / PALLOR', { symptom: ['fever', 'pallor'] }],
    ['any symptom', { symptom: 'any' }],
    ['2 or more of: FEVER / PALLOR', { symptom: ['fever', 'pallor'], count: 2 }],
    ['FEVER (or not sure)', { symptom: 'fever', is: 'notSure' }],
    ['FEVER (no clear cause, for <5> or more)', { symptom: 'fever', unexplained: true, since: 5 }],
    ['FEVER (for <0> or more)', { symptom: 'fever', since: 0 }],
    ['FEVER (for <fever-days> or more, or not said)', { symptom: 'fever', since: 'fever-days', orNotKnown: true }],
    ['FEVER (getting worse)', { symptom: 'fever', trend: 'worse' }],
    ['FEVER (much worse within days, severe)', { symptom: 'fever', trend: 'muchWorse', severity: 'severe' }],
    ['FEVER (moderate or severe)', { symptom: 'fever', severity: 'moderate' }],
    ['NOSEBLEEDS.HEAVY', { feature: 'nosebleeds.heavy' }],
    ['NOSEBLEEDS.HEAVY (or not sure)', { feature: 'nosebleeds.heavy', is: 'notSure' }],
    ['NOSEBLEEDS.MINUTES: <10> or more', { measure: 'nosebleeds.minutes', atLeast: 10 }],
    ['PREGNANT', { context: 'pregnant' }],
    ['PREGNANT (or not sure)', { context: 'pregnant', is: 'notSure' }],
    ['TEMPERATURE: <0> or more', { context: 'temperature', atLeast: 0 }],
    ['SEX: male or any', { context: 'sex', oneOf: ['male', 'any'] }],
    ['under <child-age>', { ageUnder: 'child-age' }],
    ['OXYGEN under <93>, AGE: <12> or more', { reading: 'oxygen', below: 93, ageFrom: 12 }],
    ['PULSE: <150> or more, under <child-age>', { reading: 'pulse', atLeast: 150, ageUnder: 'child-age' }],
    ['the platelet-line', { condition: 'platelet-line' }],
    [
      '2 of these: FEVER; PALLOR and DIZZINESS; PETECHIAE or SEIZURE',
      {
        atLeast: 2,
        of: [
          { symptom: 'fever' },
          { all: [{ symptom: 'pallor' }, { symptom: 'dizziness' }] },
          { any: [{ symptom: 'petechiae' }, { symptom: 'seizure' }] },
        ],
      },
    ],
  ])('reads "%s"', (words, piece) => {
    expect(pieceText(piece, names, texts)).toBe(words)
  })
})
