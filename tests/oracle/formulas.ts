/**
 * Everybody at once: what a person could have said, as yes-or-no unknowns for the solver. An answer with an order is a
 * row of steps ("at least this worrying"), each of which implies the one before; an open answer has taken none of them.
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
  /** The answers of one person that the solver found. */
  read: (holds: (formula: Formula) => boolean) => Said
  steps: Steps
}

type Step = { bound: number | string; formula: Formula }
/** By fact: the steps from the least worrying on; whether the fact is open; and the one of several values. */
type Steps = { up: Map<string, Step[]>; open: Map<string, Formula>; values: Map<string, Map<string, Formula>> }

const choices: Readonly<Record<string, readonly string[]>> = {
  sex: ['female', 'male', 'any'],
  who: ['me', 'child', 'other'],
  'on-oxygen': ['air', 'usual-oxygen', 'new-oxygen'],
  alertness: ['alert', 'confusion', 'voice', 'pain', 'unresponsive'],
}

export function anybody(data: Rules, z3: Z3, name: string): Anybody {
  const rows = rowsOf(data)
  const steps: Steps = { up: new Map(), open: new Map(), values: new Map() }
  const unknown = (label: string): Formula => z3.Bool.const(`${name} ${label}`)
  const and = (parts: readonly Formula[]): Formula => (parts.length === 1 ? parts[0]! : z3.And(...parts))
  const or = (parts: readonly Formula[]): Formula => (parts.length === 1 ? parts[0]! : z3.Or(...parts))
  const not = (part: Formula): Formula => z3.Not(part)

  const open = (fact: string): Formula => {
    const made = steps.open.get(fact) ?? unknown(`${fact} open`)
    steps.open.set(fact, made)
    return made
  }
  const step = (fact: string, bound: number | string): Formula => {
    const list = steps.up.get(fact) ?? []
    steps.up.set(fact, list)
    const made = list.find((one) => one.bound === bound) ?? { bound, formula: unknown(`${fact} ${bound}`) }
    if (!list.includes(made)) list.push(made)
    list.sort((a, b) => worry(fact, a.bound) - worry(fact, b.bound))
    return made.formula
  }
  const value = (fact: string, one: string): Formula => {
    const list = steps.values.get(fact) ?? new Map<string, Formula>()
    steps.values.set(fact, list)
    const made = list.get(one) ?? unknown(`${fact} is ${one}`)
    list.set(one, made)
    return made
  }
  const readings = data.context.filter(({ reading }) => reading).map(({ id }) => id)
  const ofAges = (): Formula[] =>
    data.causes
      .filter(({ ages }) => ages?.under !== undefined)
      .flatMap((cause) => cause.explains.flatMap(({ symptoms }) => symptoms.map((id) => value(`${id}.cause`, cause.id))))
  const is = (fact: string, answer: 'yes' | 'notSure'): Formula => {
    const sure = step(fact, 'yes')
    return answer === 'yes' ? sure : and([step(fact, 'notSure'), not(sure)])
  }

  const logic: Logic<Formula> = {
    and,
    or,
    not,
    atLeast: (count, parts) => (count > parts.length ? or([]) : z3.AtLeast(parts as [Formula, ...Formula[]], count)),
    open,
    is,
    reaches: step,
    // Too low is an order of its own beside too high; the two are not told apart further.
    under: (fact, bound) => step(fact === 'age' ? fact : `${fact} low`, bound),
    oneOf: (fact, list) => {
      if (fact.endsWith('.cause')) return list.length > 0 ? value(fact, list[0]!) : or([])
      if (!rows.has(fact)) return or(list.map((one) => value(fact, one)))
      return or(
        list.map((one) => (one === 'no' ? not(or([open(fact), step(fact, 'notSure'), step(fact, 'yes')])) : is(fact, one as 'yes'))),
      )
    },
  }

  return {
    logic,
    steps,
    possible: () => [
      ...[...steps.up].flatMap(([fact, list]) =>
        list.flatMap(({ formula }, index) => [z3.Implies(formula, index === 0 ? not(open(fact)) : list[index - 1]!.formula)]),
      ),
      ...Object.entries(choices).flatMap(([fact, list]) => {
        const all = list.map((one) => value(fact, one))
        return [z3.AtMost(all as [Formula, ...Formula[]], 1), z3.Eq(open(fact), not(or(all)))]
      }),
      // One cause is named, and one answer given to how it goes.
      ...[...steps.values]
        .filter(([fact]) => /\.(cause|as-said)$/.test(fact))
        .map(([, list]) => z3.AtMost([...list.values()] as [Formula, ...Formula[]], 1)),
    ],
    atLeastAsWorryingAs: ({ steps: other }) => [
      // What is usual to measure depends on the age, and so do some causes (I-23): ages are compared without them.
      ...(steps.up.get('age') ?? []).map(({ bound, formula }) => {
        const same = z3.Eq(formula, other.up.get('age')!.find((one) => one.bound === bound)!.formula)
        return or([same, and([...readings.map(open), ...ofAges()].map((part, index) => (index < readings.length ? part : not(part))))])
      }),
      ...[...steps.up].flatMap(([fact, list]) =>
        list.map(({ bound, formula }) => z3.Implies(other.up.get(fact)!.find((one) => one.bound === bound)!.formula, formula)),
      ),
      // What was open may have become a yes (I-01); any other answer to it is no step up.
      ...[...steps.open].map(([fact, formula]) =>
        rows.has(fact)
          ? or([z3.Eq(formula, other.open.get(fact)!), and([other.open.get(fact)!, step(fact, 'yes')])])
          : z3.Eq(formula, other.open.get(fact)!),
      ),
      ...[...steps.values].flatMap(([fact, list]) =>
        [...list].map(([one, formula]) =>
          fact.endsWith('.cause')
            ? z3.Implies(formula, other.values.get(fact)!.get(one)!)
            : z3.Eq(formula, other.values.get(fact)!.get(one)!),
        ),
      ),
    ],
    read: (holds) => {
      const said: Record<string, string | number> = {}
      for (const [fact, list] of steps.values) for (const [one, formula] of list) if (holds(formula)) said[fact] = one
      for (const [fact, list] of steps.up) {
        const taken = list.findLast(({ formula }) => holds(formula))?.bound
        if (!holds(open(fact))) said[fact] = answerAt(fact, taken, list)
      }
      return said
    },
  }
}

/** Ages worry more the lower they are; words by their place in their order. */
function worry(fact: string, bound: number | string): number {
  if (typeof bound === 'number') return fact === 'age' || fact.endsWith(' low') ? -bound : bound
  return wordOrder(bound).length > 0 ? wordOrder(bound).indexOf(bound) : ['notSure', 'yes'].indexOf(bound)
}

/** An answer that has taken this step and no further one. */
function answerAt(fact: string, taken: number | string | undefined, list: readonly Step[]): string | number {
  const first = list[0]!.bound
  if (fact === 'age') return taken === undefined ? Number(first) + 15 : Math.round((Number(taken) - 0.01) * 100) / 100
  if (taken !== undefined) return taken
  if (typeof first === 'number') return fact === 'temperature' ? 36.5 : Math.max(0, Math.ceil(first) - 1)
  return wordOrder(first).length > 0 ? wordOrder(first)[wordOrder(first).indexOf(first) - 1]! : 'no'
}
