/** Short words for what a person says, so that a case fits on one line: "age=24.9 + petechiae + fever! 3d". */
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { content, harmless } from '#tests/support/content.ts'
import { minor } from '#tests/support/proof.ts'

/**
 * The answers of every person that a line speaks of; everything it does not name is harmless.
 *
 * - `fever` is a yes that is short, mild, the same and has a clear cause; `fever!` has none; `fever?` is "not sure".
 * - Words after it tell more: `14d` (days), `worse`, `much-worse`, `moderate`, `severe`, `minutes=10` (a measure),
 *   `cause=knock`, `comes-and-goes`, `heavy` (a feature), `heavy?` (a feature, not sure), `-since` (that detail was not given).
 * - `temperature=38`, `age=24.9`, `times-seen=3` and `pregnant` speak of the person.
 * - `a | b` stands for two people, who say the one or the other.
 *
 * @throws an Error that names a word that means nothing.
 */
export function peopleWho(line: string): Answers[] {
  const terms = line === '' ? [] : line.split(' + ').map((term) => term.split(' | '))
  const each = terms.reduce<string[][]>((sets, options) => sets.flatMap((set) => options.map((one) => [...set, one])), [[]])
  return each.map((said) => said.reduce(saying, harmless))
}

function saying(answers: Answers, term: string): Answers {
  const [first = '', ...words] = term.split(' ')
  const { id, mark, value } = /^(?<id>[a-z0-9-]+)(?<mark>[!?]?)(?:=(?<value>.+))?$/.exec(first)!.groups!
  const symptom = content.symptoms.find((one) => one.id === id)
  if (symptom) {
    if (mark === '?') return { ...answers, [symptom.id]: 'notSure' }
    const yes = { ...answers, ...minor(symptom.id), ...parentOf(symptom.partOf, answers), ...(mark && { [`${id}.cause`]: 'none' }) }
    return words.reduce((said, word) => describing(said, symptom.id, word), yes)
  }
  if (!content.context.some((item) => item.id === id)) throw new Error(`"${term}" means nothing.`)
  if (id === 'carer-concern') return { ...answers, who: 'other', [id]: 'yes' }
  return { ...answers, [id!]: value === undefined ? 'yes' : Number.isNaN(Number(value)) ? value : Number(value) }
}

/** What was said of the row that this one is part of stays as it was said. */
const parentOf = (id: string | undefined, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([fact]) => id !== undefined && answers[id] === 'yes' && fact.startsWith(`${id}.`)))

function describing(answers: Answers, id: string, word: string): Answers {
  const set = (detail: string, value: Value): Answers => ({ ...answers, [`${id}.${detail}`]: value })
  const days = /^(\d+)d$/.exec(word)?.[1]
  if (days !== undefined) return set('since', Number(days))
  if (word === 'worse') return set('trend', 'worse')
  if (word === 'much-worse') return set('trend', 'muchWorse')
  if (word === 'comes-and-goes') return set('trend', 'comesAndGoes')
  if (word.startsWith('cause=')) return set('cause', word.slice('cause='.length))
  if (word.startsWith('as-said=')) return set('as-said', word.slice('as-said='.length))
  if (word === 'moderate' || word === 'severe') return set('severity', word)
  if (word.startsWith('-')) return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== `${id}.${word.slice(1)}`))
  const [part = '', value] = word.split('=')
  const symptom = content.symptoms.find((one) => one.id === id)!
  if (value !== undefined && symptom.measures.some((one) => one.id === part)) return set(part, Number(value))
  const feature = part.replace('?', '')
  if (!symptom.features.some((one) => one.id === feature)) throw new Error(`"${id} ${word}" means nothing.`)
  return set(feature, part.endsWith('?') ? 'notSure' : 'yes')
}
