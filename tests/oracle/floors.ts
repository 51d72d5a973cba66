/** What the evidence pack says is enough for a level, as a demand on any person who says at least that much. */
import { evidence } from '../mutants/evidence.ts'
import type { Level, Rules } from './files.ts'
import { causesFor } from './people.ts'
import type { Formula } from './formulas.ts'
import type { Logic, Meaning } from './meaning.ts'

export type Floor = { ref: string; level: Level; who: string }

/** Every line of the evidence table, each of its people as a line of its own. */
export function floors(): Floor[] {
  return (
    evidence
      // What is in doubt, explained or measured is compared person by person: the solver takes the rest.
      .filter(
        ({ short, level, who }) =>
          !short && level !== 'self-care' && !/ -|cause=|as-said=|glass=|over=|\?|notSure|=[a-z]/.test(who) && !isMeasured(who),
      )
      .flatMap(({ ref, level, who }) => {
        const people = who
          .split(' + ')
          .reduce<string[]>(
            (lines, term) => lines.flatMap((line) => term.split(' | ').map((one) => (line ? `${line} + ${one}` : one))),
            [''],
          )
        return people.map((one) => ({ ref, level, who: one }))
      })
  )
}

const isMeasured = (who: string) => /(oxygen|breaths|pulse|systolic|capillary-refill|vital-in-doubt|temperature)/.test(who)

const words: Readonly<Record<string, [string, string]>> = {
  worse: ['trend', 'worse'],
  'much-worse': ['trend', 'muchWorse'],
  moderate: ['severity', 'moderate'],
  severe: ['severity', 'severe'],
}

/** They say all of this, or something more worrying, and are asked about it. */
export function saying(data: Rules, { logic, meaning }: { logic: Logic<Formula>; meaning: Meaning<Formula> }, who: string): Formula {
  const ages = [...data.thresholds].filter(([id]) => id.endsWith('-age')).map(([, value]) => value)
  const demands = who.split(' + ').flatMap((term): Formula[] => {
    const [first = '', ...details] = term.split(' ')
    const [id = '', value] = first.replace(/[!?]$/, '').split('=')
    if (id === 'age') return [logic.under('age', Math.min(...ages.filter((age) => age > Number(value))))]
    const symptom = data.symptoms.find((one) => one.id === id)
    if (!symptom) return value ? [logic.reaches(id, Number(value))] : [meaning.asked(id).sure, logic.is(id, 'yes')]
    if (first.endsWith('?')) return [meaning.asked(id).sure, logic.or([logic.is(id, 'yes'), logic.is(id, 'notSure')])]
    const { partOf } = symptom
    return [
      meaning.asked(id).sure,
      logic.is(id, 'yes'),
      ...(partOf ? [logic.is(partOf, 'yes')] : []),
      ...(first.endsWith('!') ? [logic.not(logic.or(causesFor(data, id).map((cause) => logic.oneOf(`${id}.cause`, [cause]))))] : []),
      ...details.map((word) => detail(id, word)),
    ]
  })
  return logic.and(demands)

  function detail(id: string, word: string): Formula {
    const [name, bound] = words[word] ?? []
    if (name && bound) return logic.reaches(`${id}.${name}`, bound)
    if (/^\d+d$/.test(word)) return logic.reaches(`${id}.since`, Number.parseInt(word, 10))
    const [part = '', value] = word.split('=')
    if (value) return logic.reaches(`${id}.${part}`, Number(value))
    const fact = `${id}.${part.replace('?', '')}`
    return part.endsWith('?') ? logic.or([logic.is(fact, 'yes'), logic.is(fact, 'notSure')]) : logic.is(fact, 'yes')
  }
}
