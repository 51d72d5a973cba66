/** Every fact's finite order, every way to meet a condition, and the least and the most worrying answers: what the proofs walk over. */
import fc from 'fast-check'
import type { Atom, Condition, FactId } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { answerOrder, severityOrder, trendOrder } from '#src/domain/engine/atom.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import { content, data, harmless } from './content.ts'
import { runs } from './propertyRuns.ts'

/** 0 (watch) to 4 (emergency). */
export const rank = (level: LevelId): number => levelOrder.length - 1 - levelOrder.indexOf(level)

const around = (unit: string, step: number): number[] => {
  const bounds = data.thresholds.filter((one) => one.unit === unit).map(({ value }) => value)
  return [...new Set([0, ...bounds.flatMap((value) => [value - step, value, value + step])])].toSorted((a, b) => a - b)
}
const days = around('days', 1)
const ages = around('years', 0.01)
  .filter((age) => age >= 0)
  .toReversed()

/** A cause without a limit of days or ages, where there is one. */
const goodCause = (causes: readonly string[]): string => (causes.includes('clinician') ? 'clinician' : causes[0]!)

/** The answers to every fact that has an order, from harmless to worrying. */
export const orders: ReadonlyMap<FactId, readonly Value[]> = new Map<FactId, readonly Value[]>([
  ['age', ages],
  ['temperature', [36.5, 37.9, 38, 38.9, 39, 41]],
  ['times-seen', [0, 1, 2, 3]],
  ...content.context.filter(({ kind, nurse }) => kind === 'three' && !nurse).map(({ id }): [FactId, readonly Value[]] => [id, answerOrder]),
  ...content.symptoms.flatMap(({ id, details, features, measures, causes }): [FactId, readonly Value[]][] => [
    [id, answerOrder],
    ...features.map((feature): [FactId, readonly Value[]] => [`${id}.${feature.id}`, answerOrder]),
    ...measures.map((measure): [FactId, readonly Value[]] => [`${id}.${measure.id}`, measure.options.map(({ value }) => value)]),
    ...(details.includes('since') ? [[`${id}.since`, days] as [FactId, readonly Value[]]] : []),
    ...(details.includes('trend') ? [[`${id}.trend`, trendOrder] as [FactId, readonly Value[]]] : []),
    ...(details.includes('severity') ? [[`${id}.severity`, severityOrder] as [FactId, readonly Value[]]] : []),
    ...(causes.length > 0 ? [[`${id}.cause`, [goodCause(causes), 'none']] as [FactId, readonly Value[]]] : []),
  ]),
])

/** Short, mild, the same, and with a clear cause, where this symptom can have one; it goes as was said. */
export function minor(id: string, answer: Value = 'yes'): Answers {
  const symptom = content.symptoms.find((one) => one.id === id)!
  return {
    [id]: answer,
    // What undoes a yes is no yes, and of when it was nothing is said, which counts as now.
    ...Object.fromEntries(
      symptom.measures
        .filter(({ id: name, options }) => name !== 'over' && !options.some(({ undoes }) => undoes))
        .map((measure) => [`${id}.${measure.id}`, measure.options[0]!.value]),
    ),
    ...(symptom.details.includes('since') && { [`${id}.since`]: 1 }),
    ...(symptom.details.includes('trend') && { [`${id}.trend`]: 'same' }),
    ...(symptom.details.includes('severity') && { [`${id}.severity`]: 'mild' }),
    ...(symptom.causes.length > 0 && { [`${id}.cause`]: goodCause(symptom.causes), [`${id}.as-said`]: 'better' }),
    ...(symptom.partOf && minor(symptom.partOf)),
  }
}

/** The same, but nobody knows why. */
export function unexplained(id: string): Answers {
  return { ...minor(id), [`${id}.cause`]: 'none' }
}

/** As worrying as every order allows, at this age. */
export function worstAt(age: number): Answers {
  return { ...Object.fromEntries([...orders].map(([fact, order]) => [fact, order.at(-1)!])), who: 'child', sex: 'any', age }
}

/** These rows and everything said about them: no. */
export function withNo(answers: Answers, facts: ReadonlySet<FactId>): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([fact, value]) => [fact, facts.has(fact) ? (orders.get(fact)?.[0] ?? 'no') : value]),
  )
}

/** Every way to meet a condition, as sets of atoms, one at a time: there can be many. */
export function* ways(condition: Condition): Generator<Atom[]> {
  if ('all' in condition) yield* together(condition.all)
  // Nobody has named a cause: the shortest way to be unexplained, and the one that stands for all.
  else if ('any' in condition && 'unexplained' in condition.any[0]!) yield [condition.any[0]]
  else if ('any' in condition) for (const part of condition.any) yield* ways(part)
  else if ('of' in condition) for (const parts of choose(condition.of, condition.atLeast)) yield* together(parts)
  else yield [condition]
}

function* together(parts: readonly Condition[]): Generator<Atom[]> {
  const [first, ...rest] = parts
  if (!first) yield []
  else for (const one of ways(first)) for (const more of together(rest)) yield [...one, ...more]
}

function* choose<T>(list: readonly T[], count: number): Generator<T[]> {
  if (count === 0) yield []
  else for (const [index, item] of list.entries()) for (const rest of choose(list.slice(index + 1), count - 1)) yield [item, ...rest]
}

/** The least worrying answers that meet these atoms: everything else is harmless. */
export function leastWith(atoms: readonly Atom[]): Answers {
  const ids = [...new Set(atoms.map(({ fact }) => fact.split('.')[0]!))].filter((id) => content.symptoms.some((one) => one.id === id))
  const answers: Record<FactId, Value> = { ...harmless }
  for (const id of ids) Object.assign(answers, minor(id, 'no'))
  for (const id of ids) {
    const symptom = content.symptoms.find((one) => one.id === id)!
    if (symptom.partOf) Object.assign(answers, minor(symptom.partOf))
    if (symptom.showIf && JSON.stringify(symptom.showIf.when).includes('"age"')) answers['age'] = Math.min(Number(answers['age']), 5)
  }
  for (const atom of atoms) {
    const [row = '', name] = atom.fact.split('.')
    // A measure that undoes its row is only there after a yes.
    if (
      content.symptoms.some(
        ({ id, measures }) => id === row && measures.some((one) => one.id === name && one.options.some(({ undoes }) => undoes)),
      )
    )
      answers[row] = 'yes'
    if ('is' in atom) answers[atom.fact] = answers[atom.fact] === 'yes' ? 'yes' : atom.is
    else if (atom.fact === 'age' && 'under' in atom) answers['age'] = Math.min(Number(answers['age']), atom.under - 0.01)
    else if (atom.fact in measured || content.context.some(({ id, nurse }) => nurse && id === atom.fact))
      Object.assign(answers, measuring(atom))
    else if ('under' in atom) answers[atom.fact] = atom.under - 0.1
    else if ('unexplained' in atom) answers[atom.fact] = 'none'
    else if ('oneOf' in atom) answers[atom.fact] = atom.oneOf[0]!
    else answers[atom.fact] = atLeast(atom.fact, answers[atom.fact], atom.atLeast)
    if (atom.fact === 'carer-concern') answers['who'] = 'other'
  }
  return answers
}

/** What is to be measured for what follows from several values. */
const measured: Readonly<Record<FactId, Answers>> = {
  news2: { breaths: 22, pulse: 115, temperature: 38.5 },
  'oxygen.scale-1': {},
  'oxygen.scale-2': { 'oxygen-scale-2': 'yes' },
  'oxygen.too-much': { 'oxygen-scale-2': 'yes', 'on-oxygen': 'usual-oxygen' },
}

function measuring(atom: Atom): Answers {
  const fact = atom.fact.startsWith('oxygen.') ? 'oxygen' : atom.fact
  if (fact === 'news2') return measured['news2']!
  if ('is' in atom) return { [fact]: atom.is }
  if ('oneOf' in atom) return { [fact]: atom.oneOf[0]! }
  return { ...measured[atom.fact], [fact]: 'under' in atom ? atom.under - 1 : 'atLeast' in atom ? atom.atLeast : 'yes' }
}

function atLeast(fact: FactId, now: Value | undefined, wanted: Value): Value {
  if (typeof wanted === 'number') return typeof now === 'number' ? Math.max(now, wanted) : wanted
  const order = orders.get(fact) ?? [...trendOrder, ...severityOrder]
  return now !== undefined && order.indexOf(now) > order.indexOf(wanted) ? now : wanted
}

// Generated answers

const someContext = content.context.filter(({ id }) => orders.has(id)).map(({ id }) => id)
const pick = (fact: FactId, draw: number): Value | undefined => {
  const order = orders.get(fact)!
  return [undefined, ...order][draw % (order.length + 1)]
}

/** What many different people might have answered so far: some symptoms with details, some things about them, some of it left open. */
export const someAnswers: fc.Arbitrary<Answers> = fc
  .record({
    complete: fc.boolean(),
    age: fc.constantFrom(...ages, 34, 70),
    sex: fc.constantFrom('female', 'male', 'any'),
    who: fc.constantFrom('me', 'child', 'other'),
    symptoms: fc.uniqueArray(
      fc.record({ at: fc.nat(content.symptoms.length - 1), draws: fc.array(fc.nat(60), { minLength: 12, maxLength: 12 }) }),
      {
        selector: ({ at }) => at,
        maxLength: 7,
      },
    ),
    context: fc.array(fc.tuple(fc.constantFrom(...someContext), fc.nat(60)), { maxLength: 3 }),
  })
  .map(({ complete, age, sex, who, symptoms, context }) => {
    const answers: Record<FactId, Value> = { ...(complete ? harmless : {}), age, sex, who }
    const set = (fact: FactId, draw: number) => {
      const value = pick(fact, draw)
      if (value !== undefined) answers[fact] = value
    }
    for (const [fact, draw] of context) if (fact !== 'age') set(fact, draw)
    for (const { at, draws } of symptoms) {
      const { id, partOf } = content.symptoms[at]!
      answers[id] = draws[0]! % 5 === 0 ? 'notSure' : draws[0]! % 7 === 1 ? 'no' : 'yes'
      if (partOf && draws[0]! % 3 > 0) answers[partOf] = 'yes'
      const facts = [...orders.keys()].filter((fact) => fact.startsWith(`${id}.`))
      for (const [index, fact] of facts.entries()) set(fact, draws[(index + 1) % draws.length]!)
    }
    return answers
  })

/** The same answers in any order of keys. */
export const reordered = (answers: Answers, seed: number): Answers => {
  const entries = Object.entries(answers)
  const turn = entries.length === 0 ? 0 : seed % entries.length
  return Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)].toReversed())
}

export const fixedSeed = { seed: 20261123, numRuns: runs(400) }
