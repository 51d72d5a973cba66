/** The questions to the solver, each over all answers that anybody could give, and the counter-examples as written cases. */
import { init } from 'z3-solver'
import { caseOf, simplest } from './case.ts'
import { levels, type Level, type Rules } from './files.ts'
import { floors, saying, type Floor } from './floors.ts'
import { anybody, type Anybody, type Formula, type Z3 } from './formulas.ts'
import { adviceOf, type Advice } from './doubt.ts'
import { well } from './people.ts'
import { told, type Said } from './told.ts'

/** `case` is made as simple as can be when it is read, and no sooner: that takes longer than to find it. */
export type Found = { what: string; readonly case: Record<string, unknown> }

export type Oracle = {
  /** People for whom no rule is met at all. */
  gaps: () => Promise<Found[]>
  /** Rules that nobody can meet; all of them, or those with this reference. */
  dead: (ref?: string) => Promise<string[]>
  /** Rules that are only ever met together with another at least as urgent: they add a reason and never urgency. */
  shadowed: (ref?: string) => Promise<string[]>
  /** Lines that nobody can say: they would ask for nothing. */
  unsaid: () => Promise<string[]>
  /** People who say what is enough for a level, and would be told less. */
  belowFloor: (list?: readonly Floor[]) => Promise<Found[]>
  /** People who say something more worrying than before, and would be told less. */
  lowered: (list?: readonly Level[]) => Promise<Found[]>
  close: () => void
}

/**
 * Every unknown is a yes or a no: the solver for these alone is several times as fast as the one for everything. It tries
 * "no" first, so that whom it finds says little.
 */
export function solverOf(z3: Z3) {
  const solver = new z3.Solver('QF_FD')
  solver.set('phase', 'always_false')
  return solver
}

/**
 * Starts the solver. `close` must be called, or its threads keep the process alive.
 * @param lines those of the evidence table that will be asked for: each takes time to be written down
 */
export async function askSolver(data: Rules, lines: readonly Floor[] = floors()): Promise<Oracle> {
  const api = await init()
  const z3: Z3 = api.Context('main')
  const one = person(data, z3, 'one')
  const plain = well(data)

  // Every demand is written down before the first question, so that one solver knows all the steps that there are.
  const demands = new Map(lines.map((floor) => [floor.who, saying(data, one, floor)]))
  const solver = solverOf(z3)
  solver.add(...one.possible())

  /** This solver asks about names alone: a formula holds where its name does. */
  const names = new Map<Formula, Formula>()
  const named = (wanted: Formula): Formula => {
    const name = names.get(wanted) ?? z3.Bool.const(`asked ${names.size}`)
    if (!names.has(wanted)) solver.add(z3.Implies(name, wanted))
    names.set(wanted, name)
    return name
  }
  for (const demand of demands.values()) named(demand)

  const isPossible = async (wanted: readonly Formula[]): Promise<boolean> => (await solver.check(...wanted.map(named))) === 'sat'
  /** Somebody of whom all of this holds; undefined when there can be nobody. */
  const somebody = async (wanted: readonly Formula[]): Promise<Said | undefined> => {
    if (!(await isPossible(wanted))) return undefined
    const model = solver.model()
    return one.read((formula) => model.eval(formula, true).sexpr() === 'true')
  }
  const others = (self: number) => {
    const { rule } = one.sure.rules[self]!
    const asUrgent = new Set(levels.slice(0, levels.indexOf(rule.level) + 1))
    return [
      ...one.sure.rules.filter((other, index) => index !== self && asUrgent.has(other.rule.level)),
      ...one.sure.raised.filter(({ to }) => asUrgent.has(to)),
    ].map(({ truth }) => truth.sure)
  }
  const isBelow = (said: Said, level: Level) => levels.indexOf(told(data, said).atLeast) > levels.indexOf(level)

  return {
    gaps: async () => {
      const said = await somebody([z3.Not(one.told('self-care'))])
      if (!said) return []
      const simple = simplest(said, plain, (now) => told(data, now).refs.length === 0)
      return [{ what: 'no rule is met', case: caseOf(data, simple, 'gap', 'self-care') }]
    },
    dead: async (ref) => {
      const asked = one.sure.rules.filter(({ rule }) => ref === undefined || rule.ref === ref)
      const found = await inTurn(asked, async ({ rule, truth }) => ((await isPossible([truth.sure])) ? [] : [`${rule.ref} ${rule.id}`]))
      return found.flat()
    },
    shadowed: async (ref) => {
      const asked = [...one.sure.rules.entries()].filter(([, { rule }]) => rule.level !== 'self-care' && (ref ?? rule.ref) === rule.ref)
      const found = await inTurn(asked, async ([index, { rule, truth }]) =>
        (await isPossible([truth.sure, z3.Not(one.logic.or(others(index)))])) ? [] : [`${rule.ref} ${rule.id}`],
      )
      return found.flat()
    },
    unsaid: async () => {
      const found = await inTurn([...demands], async ([who, demand]) => ((await isPossible([demand])) ? [] : [who]))
      return found.flat()
    },
    belowFloor: async (list = lines) => {
      const ofLevel = (level: Level) => ({ level, people: list.filter((floor) => floor.level === level) })
      const found = await inTurn(levels.map(ofLevel), async ({ level, people }) => {
        if (people.length === 0) return []
        const isLess = z3.Not(one.told(level))
        return (await inTurn(people, (floor) => missed(floor, isLess))).flat()
      })
      return found.flat()
      async function missed({ ref, level, who }: Floor, isLess: Formula) {
        const said = await somebody([isLess, demands.get(who)!])
        if (!said) return []
        const spokenOf = new Set(who.split(' + ').map((term) => term.split(/[ !?=]/)[0]!))
        const kept = (now: Said) => Object.entries(said).every(([fact, value]) => !spokenOf.has(fact.split('.')[0]!) || now[fact] === value)
        const simple = () => simplest(said, plain, (now) => kept(now) && isBelow(now, level))
        return [
          {
            what: `${ref}: ${who} is not ${level}`,
            get case() {
              return caseOf(data, simple(), `below-${ref}`, level)
            },
          },
        ]
      }
    },
    lowered: async (list = levels.slice(0, 4)) => {
      const worse = person(data, z3, 'worse')
      const both = solverOf(z3)
      both.add(...one.possible(), ...worse.possible(), ...worse.atLeastAsWorryingAs(one))
      const found = await inTurn(list, async (level) => {
        both.push()
        both.add(one.told(level), z3.Not(worse.told(level)))
        const isThere = (await both.check()) === 'sat'
        const model = isThere ? both.model() : undefined
        both.pop()
        if (!model) return []
        const [before, after] = [one, worse].map(({ read }) => read((formula) => model.eval(formula, true).sexpr() === 'true'))
        return [twoCases(data, before!, after!, level)]
      })
      return found.flat()
    },
    close: () => close(api),
  }
}

/** Ends the threads of a solver, or they keep the process alive. */
export const close = ({ em }: { em: unknown }): void =>
  (em as { PThread: { terminateAllThreads: () => void } }).PThread.terminateAllThreads()

type Person = Anybody & Advice<Formula>

function person(data: Rules, z3: Z3, name: string): Person {
  const somebody = anybody(data, z3, name)
  return { ...somebody, ...adviceOf(data, somebody.logic) }
}

/** The same person before and after, who heard `level` and then hears less: as few changes as will do, and the rest made plain. */
function twoCases(data: Rules, before: Said, after: Said, level: Level): Found {
  const plain = well(data)
  const levelOf = (one: Said) => levels.indexOf(told(data, one).atLeast)
  const heard = levelOf(before)
  const changes = Object.keys({ ...before, ...after }).filter((fact) => before[fact] !== after[fact])
  const alone = changes.map((fact) => saidOf(before, fact, after[fact]))
  let [first, second] = [before, alone.find((one) => heard < levelOf(one)) ?? after]
  for (const fact of changes) {
    const unchanged = saidOf(second, fact, first[fact])
    if (heard < levelOf(unchanged)) second = unchanged
  }
  for (const fact of Object.keys(second).filter((one) => first[one] === second[one] && second[one] !== plain[one])) {
    const [one, other] = [first, second].map((said) => saidOf(said, fact, plain[fact]))
    if (levelOf(one!) < levelOf(other!)) [first, second] = [one!, other!]
  }
  const changed = Object.keys(second).filter((fact) => first[fact] !== second[fact])
  return { what: `more worrying in ${changed.join(', ')}, and less urgent`, case: caseOf(data, second, 'lowered', level) }
}

/** The same answers with this one, or without it. */
function saidOf(said: Said, fact: string, value: string | number | undefined): Said {
  const { [fact]: _, ...rest } = said
  return value === undefined ? rest : { ...rest, [fact]: value }
}

/** One after the other: the solver answers one question at a time. */
export async function inTurn<T, R>(list: readonly T[], ask: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = []
  // eslint-disable-next-line no-await-in-loop -- one question at a time
  for (const one of list) answers.push(await ask(one))
  return answers
}
