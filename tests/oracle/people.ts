/** Many different people, made up from the JSON and from a seed: the same ones each time. */
import type { Level, Rules, When } from './files.ts'
import type { Said } from './told.ts'

/** Nothing is wrong with this person of 40. */
export function well({ symptoms, context }: Rules): Said {
  const no = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'no']))
  return {
    ...no(context.filter(({ kind, nurse }) => kind === 'three' && !nurse).map(({ id }) => id)),
    ...no(symptoms.flatMap(({ id, features = [] }) => [id, ...features.map((one) => `${id}.${one.id}`)])),
    who: 'me',
    sex: 'any',
    age: 40,
    'times-seen': 0,
  }
}

/** The causes that can explain it, one without limits first. */
export const causesFor = ({ causes }: Rules, symptom: string): string[] =>
  causes
    .filter(({ explains }) => explains.some(({ symptoms }) => symptoms.includes(symptom)))
    .map(({ id }) => id)
    .toSorted((a, b) => Number(b === 'clinician') - Number(a === 'clinician'))

/** A small generator of numbers (mulberry32): below `count`, always the same for the same seed. */
export function dice(seed: number): (count: number) => number {
  let state = seed
  return (count) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count
  }
}

const ages = [0.1, 0.24, 0.25, 0.49, 0.5, 0.99, 1, 1.9, 2, 5.9, 6, 15.9, 16, 24.9, 25, 40, 75, 200]
const days = [0, 1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 20, 21, 27, 28, 90, -1]

/** Up to eight symptoms with some of their details; half of these people left much of the rest open. */
export function somebody(data: Rules, seed: number): Said {
  const roll = dice(seed)
  const one = <T>(list: readonly T[]): T => list[roll(list.length)]!
  const said: Record<string, string | number> = roll(2) === 0 ? { ...well(data) } : {}
  const set = (fact: string, value: string | number, chance = 3) => {
    if (roll(chance) > 0) said[fact] = value
  }
  set('age', one(ages), 12)
  set('sex', one(['female', 'male', 'any']), 12)
  set('who', one(['me', 'child', 'other']), 12)
  for (const { id, kind } of data.context) if (kind === 'three' && roll(6) === 0) set(id, one(['yes', 'no', 'notSure']))
  if (roll(3) === 0) for (const [id, values] of Object.entries(vitals)) if (roll(2) === 0) said[id] = one(values)
  if (roll(4) === 0) set('temperature', one([36, 37.9, 38, 38.9, 39, 41, 99]))
  if (roll(4) === 0) set('times-seen', roll(4))
  const count = roll(9)
  for (let drawn = 0; drawn < count; drawn += 1) {
    const { id, features = [], measures = [], partOf } = one(data.symptoms)
    said[id] = one(['yes', 'yes', 'yes', 'yes', 'notSure', 'no'])
    if (partOf) set(partOf, 'yes', 6)
    set(`${id}.since`, roll(12) === 0 ? 'notSure' : one(days))
    set(`${id}.trend`, one(['better', 'same', 'same', 'comesAndGoes', 'worse', 'muchWorse', 'notSure']))
    set(`${id}.severity`, one(['mild', 'mild', 'moderate', 'severe']))
    const causes = causesFor(data, id)
    set(`${id}.cause`, one([...causes, ...causes, 'none', 'notSure', 'exertion']))
    if (roll(3) === 0) set(`${id}.as-said`, one(['better', 'tooSoon', 'notBetter', 'notSure']))
    for (const feature of features) set(`${id}.${feature.id}`, one(['yes', 'no', 'notSure']), 2)
    for (const measure of measures) set(`${id}.${measure.id}`, one((measure.options ?? []).map(({ value }) => value)))
  }
  return said
}

/** For each rule the people who say just enough for it, at most `limit` a rule: every way through its branches. */
export function* justEnough(data: Rules, limit: number): Generator<{ ref: string; level: Level; said: Said }> {
  for (const { ref, level, when } of data.rules) {
    let made = 0
    for (const parts of ways(data, when)) {
      made += 1
      if (made > limit) break
      yield { ref, level, said: parts.reduce((said, part) => meeting(data, said, part), well(data)) }
    }
  }
}

/** The same answers, each yes of them in doubt. */
export const doubting = (said: Said): Said =>
  Object.fromEntries(Object.entries(said).map(([fact, value]) => [fact, value === 'yes' ? 'notSure' : value]))

function* ways(data: Rules, when: When): Generator<When[]> {
  if (when.all) yield* together(data, when.all)
  else if (when.any) for (const part of when.any) yield* ways(data, part)
  else if (when.of) for (const parts of choices(when.of, Number(when.atLeast))) yield* together(data, parts)
  else if (when.condition) yield* ways(data, data.conditions.get(when.condition)!)
  else if (when.count) {
    const { count, ...rest } = when
    for (const ids of choices([when.symptom!].flat(), count)) yield ids.map((id) => ({ ...rest, symptom: id }))
  } else if (Array.isArray(when.symptom)) for (const id of when.symptom) yield [{ ...when, symptom: id }]
  else if (when.symptom === 'any') for (const { id, partOf } of data.symptoms) if (!partOf) yield [{ ...when, symptom: id }]
  const isLeaf = !(when.all ?? when.any ?? when.of ?? when.condition ?? when.count)
  if (isLeaf && !Array.isArray(when.symptom) && when.symptom !== 'any') yield [when]
}

function* together(data: Rules, parts: readonly When[]): Generator<When[]> {
  const [first, ...rest] = parts
  if (!first) yield []
  else for (const one of ways(data, first)) for (const more of together(data, rest)) yield [...one, ...more]
}

function* choices<T>(list: readonly T[], count: number): Generator<T[]> {
  if (count === 0) yield []
  else for (const [index, item] of list.entries()) for (const rest of choices(list.slice(index + 1), count - 1)) yield [item, ...rest]
}

/** The person, who now also says this, and no more of it than needed. */
function meeting(data: Rules, said: Said, part: When): Said {
  const number = (bound: number | string) => (typeof bound === 'number' ? bound : data.thresholds.get(bound)!)
  if (part.reading) return measured(said, part, number)
  if (part.ageUnder !== undefined) return { ...said, age: Math.min(Number(said['age']), number(part.ageUnder) - 0.01) }
  if (part.context) {
    const who = part.context === 'carer-concern' ? { who: 'other' } : {}
    return { ...said, ...who, [part.context]: part.atLeast === undefined ? (part.oneOf?.[0] ?? part.is ?? 'yes') : number(part.atLeast) }
  }
  const fact = part.feature ?? part.measure
  const id = fact ? fact.split('.')[0]! : String(part.symptom)
  const row = small(data, said, id, part.symptom ? (part.is ?? 'yes') : 'yes')
  // A row that is part of another shares how long that has lasted, and which way it goes.
  const whole = data.symptoms.find((one) => one.id === id)!.partOf ?? id
  return {
    ...row,
    ...(fact && { [fact]: part.measure ? optionOr(data, fact, part.atLeast!, number) : (part.is ?? 'yes') }),
    ...(part.unexplained && { [`${id}.cause`]: 'none' }),
    ...(part.since !== undefined && { [`${whole}.since`]: Math.max(number(part.since), Number(row[`${whole}.since`] ?? 0)) }),
    ...(part.trend && { [`${whole}.trend`]: part.trend }),
    ...(part.severity && { [`${whole}.severity`]: part.severity }),
  }
}

const vitals: Readonly<Record<string, readonly (string | number)[]>> = {
  pulse: [38, 45, 70, 95, 115, 140, 190, 230],
  breaths: [7, 9, 11, 16, 22, 26, 45, 62],
  oxygen: [82, 87, 91, 92, 94, 95, 97, 99],
  systolic: [55, 75, 88, 98, 108, 130, 150, 185, 225],
  diastolic: [60, 85, 95, 115, 125],
  'on-oxygen': ['air', 'usual-oxygen', 'new-oxygen'],
  'capillary-refill': [1, 3, 4],
  alertness: ['alert', 'alert', 'confusion', 'pain'],
}

/** The person on whom this was measured. */
function measured(said: Said, { reading = '', atLeast, below, ageFrom, ageUnder }: When, number: (bound: number | string) => number): Said {
  const [fact = ''] = reading.split('.')
  const age = ageFrom === undefined ? said['age']! : Math.max(Number(said['age']), number(ageFrom))
  const young = ageUnder === undefined ? age : ageFrom === undefined ? Math.min(Number(age), number(ageUnder) - 0.01) : number(ageFrom)
  const scale = reading.includes('scale-2') || reading.includes('too-much') ? { 'oxygen-scale-2': 'yes', 'on-oxygen': 'usual-oxygen' } : {}
  if (reading === 'news2') return { ...said, age: 50, breaths: 22, pulse: 115, temperature: 38.5 }
  if (reading === 'age') return { ...said, age: Math.max(Number(said['age']), number(atLeast!)) }
  return { ...said, age: young, ...scale, [fact]: below === undefined ? number(atLeast!) : number(below) - 1 }
}

/** The value of an option that is named by its id, or the number. */
function optionOr({ symptoms }: Rules, fact: string, bound: number | string, number: (bound: number | string) => number): number {
  const [id, name] = fact.split('.')
  const options = symptoms.find((one) => one.id === id)?.measures?.find((one) => one.id === name)?.options ?? []
  return options.find((option) => option.id !== undefined && option.id === bound)?.value ?? number(bound)
}

/** Short, mild, the same and explained, unless something worse was said before. */
function small(data: Rules, said: Said, id: string, answer: 'yes' | 'notSure'): Said {
  const { partOf, showIf } = data.symptoms.find((one) => one.id === id)!
  const mild = {
    [`${id}.since`]: 1,
    [`${id}.trend`]: 'same',
    [`${id}.severity`]: 'mild',
    [`${id}.cause`]: causesFor(data, id)[0] ?? 'none',
  }
  const cases = showIf?.when.any ?? (showIf ? [showIf.when] : [])
  const age = cases.some(({ ageUnder }) => ageUnder !== undefined) ? { age: Math.min(Number(said['age']), 4) } : {}
  const isSaid = said[id] === 'yes'
  const row = isSaid ? said : { ...mild, ...said, ...age, [id]: answer }
  return partOf ? small(data, row, partOf, 'yes') : row
}
