/** What the evidence pack says is enough for a level, as a demand on any person who says at least that much. */
import { evidence } from '../mutants/evidence.ts'
import { ageBounds, onceFor } from './facts.ts'
import type { Level, Part, Rules } from './files.ts'
import { causesFor } from './people.ts'
import type { Formula } from './formulas.ts'
import type { Logic, Meaning } from './meaning.ts'

export type Floor = { ref: string; level: Level; who: string }

/** Every line of the evidence table, each of its people as a line of its own. */
export function floors(): Floor[] {
  return evidence
    .filter(({ short, level }) => !short && level !== 'self-care')
    .flatMap(({ ref, level, who }) => {
      const people = who
        .split(' + ')
        .reduce<string[]>((lines, term) => lines.flatMap((line) => term.split(' | ').map((one) => (line ? `${line} + ${one}` : one))), [''])
      return people.map((one) => ({ ref, level, who: one }))
    })
}

const words: Readonly<Record<string, [string, string]>> = {
  worse: ['trend', 'worse'],
  'much-worse': ['trend', 'muchWorse'],
  'comes-and-goes': ['trend', 'comesAndGoes'],
  moderate: ['severity', 'moderate'],
  severe: ['severity', 'severe'],
}

/** What staff measure in somebody who is well; less of it is too little. */
const usual: Readonly<Record<string, number>> = {
  temperature: 37,
  pulse: 70,
  breaths: 16,
  oxygen: 98,
  systolic: 120,
  diastolic: 80,
  'capillary-refill': 1,
}
const usualPulseOfBabies = 120
/** Where a clinician aims for 88 to 92 % (scale 2). */
const usualOxygenOnScale2 = 90

/** They say all of this, or something more worrying, and are asked about it. */
export function saying(data: Rules, { logic, sure }: { logic: Logic<Formula>; sure: Meaning<Formula> }, line: Floor): Formula {
  const terms = line.who.split(' + ').map((term) => {
    const [first = '', ...details] = term.split(' ')
    const { id, mark, value } = /^(?<id>[a-z0-9-]+)(?<mark>[!?]?)(?:=(?<value>.+))?$/.exec(first)!.groups!
    return { id: id!, mark, value, details, symptom: data.symptoms.find((one) => one.id === id) }
  })
  const { and, or, not, is, open, oneOf, reaches, under } = logic
  const waited = measuresWaitedFor(data)
  const measured = new Set(data.context.filter(({ reading, nurse }) => reading || nurse).map((item) => item.id))
  const isOnScale2 = terms.some((term) => term.id === 'oxygen-scale-2')
  return and([...ages(), ...terms.flatMap(demands)])

  /** What is usual to measure depends on the age, and so does who may have fallen: such a line is about somebody of that age. */
  function ages(): Formula[] {
    const age = terms.find(({ id }) => id === 'age')?.value
    const isOfThisAge = terms.some(
      ({ id, details }) =>
        (measured.has(id) && (id !== 'temperature' || line.ref === 'R-E25')) ||
        data.causes.some((cause) => cause.ages?.under !== undefined && details.includes(`cause=${cause.id}`)),
    )
    const from = Number(age ?? 40)
    if (isOfThisAge) {
      const bounds = ageBounds(data)
      const [first, next] = [bounds.findLast((bound) => bound <= from), bounds.find((bound) => bound > from)]
      return [...(first === undefined ? [] : [reaches('age', first)]), ...(next === undefined ? [not(open('age'))] : [under('age', next)])]
    }
    const named = [...data.thresholds].filter(([id]) => id.endsWith('-age')).map(([, bound]) => bound)
    return age === undefined ? [] : [under('age', Math.min(...named.filter((bound) => bound > from)))]
  }

  function demands({ id, mark, value, details, symptom }: (typeof terms)[number]): Formula[] {
    if (id === 'age') return []
    if (!symptom) return ofPerson(id, value)
    const { partOf, measures = [] } = symptom
    const cause = details.find((word) => word.startsWith('cause='))?.slice('cause='.length)
    const named = cause ?? (details.some((word) => word.startsWith('as-said=')) ? 'clinician' : undefined)
    const isUnexplained = mark === '!' || details.includes('-cause')
    // No other cause than that of the line, or none at all.
    const noOther = causesFor(data, id).flatMap((one) => (one === named ? [] : [not(oneOf(`${id}.cause`, [one]))]))
    const isThere = isUnexplained || named ? and([is(id, 'yes'), ...noOther]) : is(id, 'yes')
    return [
      sure.asked(id).sure,
      // More than a doubt is a yes that nothing explains.
      mark === '?' ? or([is(id, 'notSure'), and([is(id, 'yes'), ...noOther])]) : isThere,
      ...(partOf ? [is(partOf, 'yes')] : []),
      ...details.flatMap((word) => detail(id, word)),
      ...measures
        .filter((measure) => !details.some((word) => word.startsWith(`${measure.id}=`)))
        .flatMap((measure) => notMeasured(`${id}.${measure.id}`, measure.options)),
    ]
  }

  /** Silence counts as now, and a "no" that undoes the row is not meant. */
  function notMeasured(fact: string, options: Part['options'] = []): Formula[] {
    if (waited.has(fact)) return [open(fact)]
    const undone = options.find(({ undoes }) => undoes)
    return undone ? [or([open(fact), reaches(fact, undone.value + 1)])] : []
  }

  function ofPerson(id: string, value: string | undefined): Formula[] {
    if (value === undefined) return [sure.asked(id).sure, is(id, 'yes')]
    const number = Number(value)
    if (Number.isNaN(number)) return [oneOf(id, [value])]
    const isTooLow = number < usualOf(id)
    const limit = isTooLow ? under(id, id === 'temperature' ? number + 0.1 : number + 1) : reaches(id, number)
    return [
      limit,
      ...(id === 'oxygen' && !isOnScale2 ? [not(is('oxygen-scale-2', 'yes'))] : []),
      ...(id === 'temperature' ? feverAlone() : []),
    ]
  }

  function usualOf(id: string): number {
    const age = Number(terms.find((term) => term.id === 'age')?.value ?? 40)
    if (id === 'oxygen' && isOnScale2) return usualOxygenOnScale2
    return id === 'pulse' && age < 1 ? usualPulseOfBabies : (usual[id] ?? -Infinity)
  }

  /** Of a fever that was only measured nobody has told the days or a cause; an emergency depends on neither (I-13). */
  function feverAlone(): Formula[] {
    if (line.level === 'emergency' || terms.some(({ symptom }) => symptom)) return []
    return [open('fever.since'), ...causesFor(data, 'fever').map((cause) => not(oneOf('fever.cause', [cause])))]
  }

  function detail(id: string, word: string): Formula[] {
    const [name, bound] = words[word] ?? []
    if (name && bound) return [reaches(`${id}.${name}`, bound)]
    if (/^\d+d$/.test(word)) return [reaches(`${id}.since`, Number.parseInt(word, 10))]
    if (word.startsWith('-')) return word === '-cause' ? [] : [open(`${id}.${word.slice(1)}`)]
    const [part = '', value] = word.split('=')
    if (part === 'cause') return []
    if (part === 'as-said') return [not(open(`${id}.as-said`)), oneOf(`${id}.as-said`, [value!])]
    if (value) return [reaches(`${id}.${part}`, Number(value))]
    const fact = `${id}.${part.replace('?', '')}`
    return [part.endsWith('?') ? or([is(fact, 'yes'), is(fact, 'notSure')]) : is(fact, 'yes')]
  }
}

/** Measures of which silence is not harmless. */
const measuresWaitedFor = onceFor(({ rules, conditions }): ReadonlySet<string> => {
  const json = JSON.stringify([rules, [...conditions]])
  return new Set([...json.matchAll(/"measure":"([a-z.-]+)","atLeast":"[a-z-]+","orNotKnown":true/g)].map(([, fact]) => fact!))
})
