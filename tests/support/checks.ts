/** Whole checks as many different people might have left them: generated, for tests that compare what the outputs say. */
import fc from 'fast-check'
import { spans } from '#src/domain/check/spans.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import type { Check } from '#src/domain/check/check.ts'
import { content, harmless } from './content.ts'
import { someAnswers } from './proof.ts'

/** Every line that can be answered yes, no or not sure about the body: symptoms, their pieces and their features. */
export const lineIds: readonly string[] = content.symptoms.flatMap(({ id, features }) => [id, ...features.map((one) => `${id}.${one.id}`)])

/** Every line that can be answered so about the person. */
const personIds = content.context.filter(({ kind, reading }) => kind === 'three' && !reading).map(({ id }) => id)

/** Every question how long something has been there. */
const timed = content.symptoms.filter(({ details }) => details.includes('since')).map(({ id }) => `${id}.since`)

const states = fc.constantFrom('yes', 'no', 'notSure', undefined)
const words = fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 280 }))

/** Any answers, also half a check, and also what was answered before a question was hidden. */
export const someCheck: fc.Arbitrary<Check> = fc
  .record({
    answers: someAnswers,
    lines: fc.dictionary(fc.constantFrom(...lineIds), states, { maxKeys: 40 }),
    grouped: fc.array(fc.constantFrom(...lineIds, ...personIds), { maxLength: 20 }),
    words,
    spans: fc.dictionary(fc.constantFrom(...timed), fc.constantFrom(...spans.map(({ to }) => to)), { maxKeys: 6 }),
    answeredAt: fc.constantFrom(null, '2026-11-24', '2026-11-24T09:14:00.000Z', '2026-11-24T23:30:00.000-05:00'),
  })
  .map(({ answers, lines, spans: said, ...rest }) => {
    const rough = Object.keys(said)
    return { answers: without({ ...answers, ...lines, ...said }), ...(rough.length > 0 && { rough }), ...rest }
  })

/** The same, with enough answered that there is a result. */
export const readyCheck: fc.Arbitrary<Check> = someCheck.map((check) => ({ ...check, answers: { ...answered, ...check.answers } }))

/** The least that a result needs: who it is about, and every line of the emergency page. */
const needed = ['who', 'age', 'sex', ...content.questionnaire.emergency.flatMap(({ rows }) => rows)]
const answered: Answers = Object.fromEntries(needed.map((id) => [id, harmless[id] ?? 'no']))

/** An answer that is not there is left out, as the screens do. */
const without = (answers: Readonly<Record<string, string | number | undefined>>): Answers =>
  Object.fromEntries(Object.entries(answers).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])))
