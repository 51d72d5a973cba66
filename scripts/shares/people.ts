/** People made up at random for counting how far a change of the rules moves advice. They are no patients: how often a sign is drawn says nothing of life. */
import type { Content, FactId, Symptom } from '#src/content/model.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { causeAsked, factsFrom, symptomAsked } from '#src/domain/engine/facts.ts'
import { dice } from '#tests/oracle/people.ts'

const ages = [0.5, 1, 2, 3, 4, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90]
const days = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 18, 21, 22, 28, 29, 40, 60]

/**
 * Someone who did the whole check: one to three signs that are no emergency by themselves, everything else no. Of eight
 * signs one is in doubt, of ten times one is not known, and six of ten signs have a cause that is offered at that age.
 * The same `seed` makes the same person.
 */
export function someone(content: Content, seed: number): Answers {
  const roll = dice(seed)
  const one = <T>(list: readonly T[]): T => list[roll(list.length)]!
  const age = one(ages)
  const answers: Record<FactId, Value> = { ...well(content), age, who: age < 16 ? 'child' : 'me', sex: one(['female', 'male']) }
  const facts = factsFrom(content, answers)
  const rows = content.symptoms.filter((row) => row.redFlag === undefined && !row.partOf && symptomAsked(row, facts) === 'shown')
  for (let left = 1 + roll(3); left > 0; left -= 1) tell(one(rows))
  return answers

  function tell({ id, causes, details, features, measures }: Symptom): void {
    const set = (detail: string, value: Value) => {
      answers[`${id}.${detail}`] = value
    }
    answers[id] = roll(8) === 0 ? 'notSure' : 'yes'
    if (answers[id] === 'notSure') return
    if (roll(10) > 0) set('since', one(days))
    if (details.includes('trend')) set('trend', one(['better', 'same', 'same', 'same', 'comesAndGoes', 'worse']))
    if (details.includes('severity')) set('severity', one(['mild', 'mild', 'moderate', 'moderate', 'severe']))
    const offered = causes.filter((cause) => causeAsked(content, cause, facts))
    set('cause', offered.length > 0 && roll(10) < 6 ? one(offered) : 'none')
    if (answers[`${id}.cause`] === 'clinician') set('as-said', one(['better', 'better', 'tooSoon', 'notBetter']))
    for (const feature of features) if (!feature.redFlag) set(feature.id, roll(12) > 0 ? 'no' : one(['yes', 'yes', 'notSure']))
    for (const { id: measure, options } of measures) set(measure, one(options).value)
  }
}

const well = ({ symptoms, context }: Content): Answers => ({
  ...Object.fromEntries(context.filter(({ kind, nurse }) => kind === 'three' && !nurse).map(({ id }) => [id, 'no'])),
  ...Object.fromEntries(symptoms.flatMap(({ id, features }) => [id, ...features.map((one) => `${id}.${one.id}`)]).map((id) => [id, 'no'])),
  'times-seen': 0,
})
