/**
 * Everybody at once: what a person could have said, as yes-or-no unknowns for the solver. An answer with an order is a
 * row of steps ("at least this worrying"), each of which implies the one before; an open answer has taken none of them.
 * Of what is measured, too little has steps of its own; an age has only these.
 */
import type { Bool, Context } from 'z3-solver'
import { rowsOf, wordOrder } from './facts.ts'
import type { Rules } from './files.ts'
import type { Logic } from './meaning.ts'
import type { Said } from './told.ts'

export type Z3 = Context
export type Formula = Bool

export type Anybody = {
  logic: Logic<Formula>
  /** What holds of every set of answers: steps in order, one sex, nothing said about what is open. */
  possible: () => Formula[]
  /** This person said the same, or something more worrying, than the other, in every answer. */
  atLeastAsWorryingAs: (other: Anybody) => Formula[]
  /** Every unknown, or its opposite, as it is of somebody with these answers; all `possible` must be written down before. */
  as: (person: Logic<boolean>) => Formula[]
  /** The answers of one person that the solver found. */
  read: (holds: (formula: Formula) => boolean) => Said
  steps: Steps
}

type Step = { bound: number | string; formula: Formula }
/**
 * By fact: the steps up and (too little, too young) down, the least worrying first; whether the fact is open, and whether
 * nothing at all was said of it (or that one is not sure since when, say); and the one of several values.
 */
type Steps = {
  up: Map<string, Step[]>
  down: Map<string, Step[]>
  open: Map<string, Formula>
  silent: Map<string, Formula>
  values: Map<string, Map<string, Formula>>
}

const choices: Readonly<Record<string, readonly string[]>> = {
  sex: ['female', 'male', 'any'],
  who: ['me', 'child', 'other'],
  'on-oxygen': ['air', 'usual-oxygen', 'new-oxygen'],
  alertness: ['alert', 'confusion', 'voice', 'pain', 'unresponsive'],
}
/** Of these a later value is the more worrying one. */
const ordered = new Set(['on-oxygen', 'alertness'])

/** °C, from which on a fever means more from 12 years on than in a child (R-E25). */
const highTemperature = 39.1

export function anybody(data: Rules, z3: Z3, name: string): Anybody {
  const rows = rowsOf(data)
  const steps: Steps = { up: new Map(), down: new Map(), open: new Map(), silent: new Map(), values: new Map() }
  const unknown = (label: string): Formula => z3.Bool.const(`${name} ${label}`)
  const and = (parts: readonly Formula[]): Formula => (parts.length === 1 ? parts[0]! : z3.And(...parts))
  const or = (parts: readonly Formula[]): Formula => (parts.length === 1 ? parts[0]! : z3.Or(...parts))
  const not = (part: Formula): Formula => z3.Not(part)

  const unsaid =
    (what: 'open' | 'silent') =>
    (fact: string): Formula => {
      const made = steps[what].get(fact) ?? unknown(`${fact} ${what}`)
      steps[what].set(fact, made)
      return made
    }
  const open = unsaid('open')
  const step = (way: 'up' | 'down', fact: string, bound: number | string): Formula => {
    const list = steps[way].get(fact) ?? []
    steps[way].set(fact, list)
    const made = list.find((one) => one.bound === bound) ?? { bound, formula: unknown(`${fact} ${way} ${bound}`) }
    if (!list.includes(made)) list.push(made)
    list.sort((a, b) => (way === 'up' ? worry(a.bound) - worry(b.bound) : worry(b.bound) - worry(a.bound)))
    return made.formula
  }
  const value = (fact: string, one: string): Formula => {
    const list = steps.values.get(fact) ?? new Map<string, Formula>()
    steps.values.set(fact, list)
    const made = list.get(one) ?? unknown(`${fact} is ${one}`)
    list.set(one, made)
    return made
  }
  const is = (fact: string, answer: 'yes' | 'notSure'): Formula => {
    const sure = step('up', fact, 'yes')
    return answer === 'yes' ? sure : and([step('up', fact, 'notSure'), not(sure)])
  }

  const logic: Logic<Formula> = {
    and,
    or,
    not,
    atLeast: (count, parts) => (count > parts.length ? or([]) : z3.AtLeast(parts as [Formula, ...Formula[]], count)),
    open,
    silent: unsaid('silent'),
    is,
    reaches: (fact, bound) => (fact === 'age' ? not(or([open('age'), step('down', 'age', bound)])) : step('up', fact, bound)),
    under: (fact, bound) => step('down', fact, bound),
    oneOf: (fact, list) => {
      if (fact.endsWith('.cause')) return list.length > 0 ? value(fact, list[0]!) : or([])
      if (!rows.has(fact)) return or(list.map((one) => value(fact, one)))
      return or(list.map((one) => (one === 'no' ? not(or([open(fact), step('up', fact, 'notSure')])) : is(fact, one as 'yes' | 'notSure'))))
    },
    sum: (least, parts) =>
      z3.PbGe(parts.map(([, part]) => part) as [Formula, ...Formula[]], parts.map(([points]) => points) as [number, ...number[]], least),
  }

  /** A number cannot be both too high and too low, and has to be somewhere. */
  const oneNumber = (fact: string, down: readonly Step[]): Formula[] =>
    (steps.up.get(fact) ?? []).flatMap(({ bound: from, formula: high }) =>
      down.flatMap(({ bound: under, formula: low }) => [
        ...(under <= from ? [z3.Not(z3.And(high, low))] : []),
        ...(under >= from ? [z3.Or(open(fact), high, low)] : []),
      ]),
    )
  /** The least that can be answered is a step already. */
  const least = (fact: string, { bound, formula }: Step): Formula[] => {
    const lowest = typeof bound === 'number' ? (lowests.get(fact) ?? 0) : wordOrder(bound)[0]
    return bound === lowest || Number(bound) <= Number(lowest) ? [z3.Or(open(fact), formula)] : []
  }

  /** What is usual to measure depends on the age, and so do some causes (I-23): ages are compared without them. */
  const anyAge = (): Formula => {
    const ofAges = data.causes
      .filter(({ ages }) => ages?.under !== undefined)
      .flatMap((cause) => cause.explains.flatMap(({ symptoms }) => symptoms.map((id) => value(`${id}.cause`, cause.id))))
    const others = data.context.filter(({ id, reading }) => reading && id !== 'temperature')
    return and([not(step('up', 'temperature', highTemperature)), ...others.map(({ id }) => open(id)), ...ofAges.map(not)])
  }

  /** One answer is given to how it goes; "not sure" leaves it open. */
  const asSaid = (fact: string): Formula[] => {
    const notSure = value(fact, 'notSure')
    const answers = ['better', 'tooSoon', 'notBetter'].map((one) => value(fact, one))
    return [z3.AtMost([notSure, ...answers] as [Formula, ...Formula[]], 1), z3.Eq(open(fact), not(or(answers)))]
  }

  const possible = (): Formula[] => {
    anyAge()
    return [
      ...[...steps.up, ...steps.down].flatMap(([fact, list]) =>
        list.map(({ formula }, index) => z3.Implies(formula, index === 0 ? not(open(fact)) : list[index - 1]!.formula)),
      ),
      ...[...steps.up].flatMap(([fact, list]) => list.flatMap((one) => least(fact, one))),
      ...[...steps.down].flatMap(([fact, down]) => oneNumber(fact, down)),
      ...[...steps.silent].map(([fact, formula]) => z3.Implies(formula, open(fact))),
      ...Object.entries(choices).flatMap(([fact, list]) => {
        const all = list.map((one) => value(fact, one))
        return [z3.AtMost(all as [Formula, ...Formula[]], 1), z3.Eq(open(fact), not(or(all)))]
      }),
      ...[...steps.values.keys()].filter((fact) => fact.endsWith('.as-said')).flatMap(asSaid),
      // One cause is named.
      ...[...steps.values]
        .filter(([fact]) => fact.endsWith('.cause'))
        .map(([, list]) => z3.AtMost([...list.values()] as [Formula, ...Formula[]], 1)),
    ]
  }

  const atLeastAsWorryingAs = ({ steps: other }: Anybody): Formula[] => {
    const its = (way: 'up' | 'down', fact: string, bound: number | string) =>
      other[way].get(fact)!.find((one) => one.bound === bound)!.formula
    // Too much oxygen is a worry on scale 2 alone, and nobody changes from one scale to the other.
    const isWorry = (way: 'up' | 'down', fact: string) => (way === 'up' && fact === 'oxygen' ? [its('up', 'oxygen-scale-2', 'yes')] : [])
    const wasInDoubt = (row: string) => and([its('up', row, 'notSure'), not(its('up', row, 'yes'))])
    const steady = anyAge()
    return [
      z3.Eq(step('up', 'oxygen-scale-2', 'yes'), its('up', 'oxygen-scale-2', 'yes')),
      ...(steps.down.get('age') ?? []).map(({ bound, formula }) => or([z3.Eq(formula, its('down', 'age', bound)), steady])),
      ...(['up', 'down'] as const).flatMap((way) =>
        [...steps[way]].flatMap(([fact, list]) =>
          list.map(({ bound, formula }) => z3.Implies(z3.And(its(way, fact, bound), ...isWorry(way, fact)), formula)),
        ),
      ),
      // What was open may have been measured, or become a yes or a doubt (I-01); any other answer to it is no step up.
      ...[...steps.open].map(([fact, formula]) => {
        const before = other.open.get(fact)!
        if (readings.has(fact)) return z3.Implies(formula, before)
        return rows.has(fact) ? or([z3.Eq(formula, before), and([before, step('up', fact, 'notSure')])]) : z3.Eq(formula, before)
      }),
      ...[...steps.silent].map(([fact, formula]) => z3.Eq(formula, other.silent.get(fact)!)),
      ...[...steps.values].flatMap(([fact, list]) =>
        [...list].map(([one, formula]) => {
          const before = other.values.get(fact)!.get(one)!
          // A cause explains nothing of what is in doubt: to be sure and have one is not a worry more.
          if (fact.endsWith('.cause')) return z3.Implies(formula, and([before, not(wasInDoubt(fact.slice(0, -'.cause'.length)))]))
          if (fact.endsWith('.as-said')) {
            if (one === 'notBetter') return z3.Implies(before, formula)
            // Silence counts as not better: nobody comes to it by a worse answer.
            return one === 'better' ? z3.Implies(formula, before) : and([])
          }
          if (!ordered.has(fact)) return z3.Eq(formula, before)
          const all = choices[fact]!
          return z3.Implies(before, or(all.slice(all.indexOf(one)).map((later) => value(fact, later))))
        }),
      ),
    ]
  }
  const lowests = new Map(data.context.map(({ id, min }) => [id, min ?? -Infinity]))
  const opposites = new Map<Formula, Formula>()
  const opposite = (formula: Formula): Formula => {
    const made = opposites.get(formula) ?? not(formula)
    opposites.set(formula, made)
    return made
  }
  const readings = new Set(data.context.filter(({ id, reading }) => reading && id !== 'oxygen-scale-2').map(({ id }) => id))

  return {
    logic,
    steps,
    possible,
    atLeastAsWorryingAs,
    as: (person) => {
      const holds: (readonly [Formula, boolean])[] = [
        ...[...steps.open].map(([fact, formula]) => [formula, person.open(fact)] as const),
        ...[...steps.silent].map(([fact, formula]) => [formula, person.silent(fact)] as const),
        ...[...steps.up].flatMap(([fact, list]) => list.map(({ bound, formula }) => [formula, hasTaken(person, fact, bound)] as const)),
        ...[...steps.down].flatMap(([fact, list]) =>
          list.map(({ bound, formula }) => [formula, person.under(fact, Number(bound))] as const),
        ),
        ...[...steps.values].flatMap(([fact, list]) => [...list].map(([one, formula]) => [formula, person.oneOf(fact, [one])] as const)),
      ]
      return holds.map(([formula, isSo]) => (isSo ? formula : opposite(formula)))
    },
    read: (holds) => {
      const said: Record<string, string | number> = {}
      for (const [fact, formula] of steps.silent) if (holds(open(fact)) && !holds(formula)) said[fact] = 'notSure'
      for (const [fact, list] of steps.values) for (const [one, formula] of list) if (holds(formula)) said[fact] = one
      for (const fact of new Set([...steps.up.keys(), ...steps.down.keys()]))
        if (!holds(open(fact))) said[fact] = answerAt(fact, steps.up.get(fact) ?? [], steps.down.get(fact) ?? [], holds)
      return said
    },
  }
}

function hasTaken(person: Logic<boolean>, fact: string, bound: number | string): boolean {
  if (bound === 'yes') return person.is(fact, 'yes')
  return bound === 'notSure' ? person.is(fact, 'yes') || person.is(fact, 'notSure') : person.reaches(fact, bound)
}

/** Numbers by their size, words by their place in their order. */
function worry(bound: number | string): number {
  if (typeof bound === 'number') return bound
  return wordOrder(bound).length > 0 ? wordOrder(bound).indexOf(bound) : ['notSure', 'yes'].indexOf(bound)
}

/** An answer that has taken these steps and no others. */
function answerAt(fact: string, up: readonly Step[], down: readonly Step[], holds: (formula: Formula) => boolean): string | number {
  const taken = up.findLast(({ formula }) => holds(formula))?.bound
  if (taken !== undefined && typeof taken !== 'number') return taken
  if (typeof up[0]?.bound === 'string') {
    const first = up[0].bound
    return wordOrder(first).length > 0 ? wordOrder(first)[wordOrder(first).indexOf(first) - 1]! : 'no'
  }
  const from = [taken, down.find(({ formula }) => !holds(formula))?.bound].map((bound) => Number(bound ?? -Infinity))
  const lowest = Math.max(...from)
  if (lowest > -Infinity) return fact === 'age' && lowest === Number(down[0]?.bound) ? lowest + 15 : lowest
  const under = Math.min(...[up[0]?.bound, down.findLast(({ formula }) => holds(formula))?.bound].map((bound) => Number(bound ?? Infinity)))
  const unit = fact === 'temperature' ? 0.1 : fact === 'age' ? 0.01 : 1
  return Math.max(0, Math.round((under - unit) * 100) / 100)
}
