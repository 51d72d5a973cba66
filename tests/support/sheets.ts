/** People whose sheet is printed: with one symptom and many, each with its details, and with all the words that there is room for. */
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck, type Check } from '#src/domain/check/check.ts'
import { see } from '#src/domain/check/seen.ts'
import { detailsOf } from '#src/domain/check/questionnaire.ts'
import { fileText } from '#src/exports/file.ts'
import { content, harmless } from './content.ts'

/** What only staff can measure was not. */
const measured = new Set(content.context.filter(({ reading }) => reading).map(({ id }) => id))
const person = Object.fromEntries(Object.entries(harmless).filter(([id]) => !measured.has(id)))

const onEmergencyPage = new Set(content.questionnaire.emergency.flatMap(({ rows }) => rows))

/** Those that people with these illnesses name most often first. */
const usual = 'fatigue easy-bruising nosebleeds fever swollen-lymph-nodes pallor bone-pain bleeding-gums weight-loss night-sweats headache'
const symptoms = [
  ...usual.split(' '),
  ...content.symptoms.filter(({ id, partOf, showIf }) => !partOf && !showIf && !onEmergencyPage.has(id)).map(({ id }) => id),
]

/** How every feature was answered: a yes and, by turns, not sure; or no, which leaves room to fear more. */
type Features = 'yes' | 'no'

/** So many symptoms with every detail, a temperature, and 280 characters in own words. */
export function fullCheck(count: number, featuresAre: Features = 'yes'): Check {
  const yes = [...new Set(symptoms)].slice(0, count)
  let answers: Answers = {
    ...person,
    who: 'me',
    age: 43,
    sex: 'female',
    'times-seen': 1,
    ...(yes.includes('fever') && { temperature: 38.6 }),
  }
  for (const id of yes) answers = withDetails(answers, id, featuresAre)
  const grouped = Object.keys(answers).filter((id) => answers[id] === 'no' && !id.includes('.') && !onEmergencyPage.has(id))
  return { ...emptyCheck, answers, grouped, words: words.slice(0, 280), answeredAt: '2026-11-23T09:14:00.000Z' }
}

const words =
  'It began after the summer, when I could not climb the stairs to our flat any more without stopping halfway. My partner saw ' +
  'the bruises first, on my back. I have not slept a night through since, my clothes are wet in the morning, and I am worried: ' +
  'my aunt fell ill the same way too'

/** Since three weeks, worse, with every other detail a yes or, by turns, not sure. */
function withDetails(given: Answers, id: string, featuresAre: Features): Answers {
  const symptom = content.symptoms.find((one) => one.id === id)!
  const before = { ...given, [id]: 'yes' }
  const { since, trend, cause, features, parts } = detailsOf(see(content, before), symptom)
  const rows = [...features.map((feature) => `${id}.${feature.id}`), ...parts.map((part) => part.id)]
  const named = { ...before, ...(cause && { [`${id}.cause`]: symptom.causes[0] ?? 'none' }) }
  const { severity } = detailsOf(see(content, named), symptom)
  return {
    ...named,
    ...(since && { [`${id}.since`]: 21 }),
    ...(trend && { [`${id}.trend`]: 'worse' }),
    ...(severity && { [`${id}.severity`]: 'moderate' }),
    ...Object.fromEntries(rows.map((row, index) => [row, featuresAre === 'no' ? 'no' : index % 3 === 2 ? 'notSure' : 'yes'])),
    ...Object.fromEntries(symptom.measures.map((measure) => [`${id}.${measure.id}`, measure.options.at(-1)?.value ?? 1])),
  }
}

/** Who answers "not sure" to everything. */
export const allNotSure: Check = {
  ...emptyCheck,
  answeredAt: '2026-11-23T09:14:00.000Z',
  answers: {
    ...Object.fromEntries(Object.entries(person).map(([id, value]) => [id, value === 'no' && !id.includes('.') ? 'notSure' : value])),
    who: 'me',
    age: 43,
    sex: 'female',
  },
}

/** The file that such a check is saved as, to be opened on the page for saved checks. */
export const savedFile = (check: Check) => ({
  name: 'check.json',
  mimeType: 'application/json',
  buffer: Buffer.from(fileText(content, check, '2026-11-23T09:14:00.000Z')),
})
