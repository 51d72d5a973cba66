/** The formulas for the solver beside the interpreter for one person: what is proved of everybody must be what is meant of each. */
import { init } from 'z3-solver'
import { adviceOf, type Advice } from './doubt.ts'
import type { Rules } from './files.ts'
import { anybody, type Formula, type Z3 } from './formulas.ts'
import type { Logic, Meaning } from './meaning.ts'
import { dice } from './people.ts'
import { close, inTurn, solverOf } from './questions.ts'
import { logicOf, meaningsOf, type Said } from './told.ts'

/** How the rules are written down as formulas. */
type Written = (data: Rules, logic: Logic<Formula>) => Pick<Advice<Formula>, 'sure' | 'ifSo'>

type Asked = {
  /** Of these people, whom the formulas must know to be possible. */
  people: readonly Said[]
  /** And of so many whom the solver finds: the answers that are read must be those that it meant. */
  found?: number
  written?: Written
}

/** Every difference, for every rule and escalation: met, and could be met; as it is, and if everything in doubt were so. */
export async function disagreements(data: Rules, { people, found = 0, written = adviceOf }: Asked): Promise<string[]> {
  const api = await init()
  const z3: Z3 = api.Context('main')
  const one = anybody(data, z3, 'one')
  const solver = solverOf(z3)
  const claims = claimsOf(written(data, one.logic)).map(({ what, holds }, index) => {
    const name = z3.Bool.const(`claim ${index}`)
    solver.add(z3.Eq(name, holds))
    return { what, name, opposite: z3.Not(name) }
  })
  solver.add(...one.possible())
  /** Whether a formula holds of the person that was found last. */
  const readFound = (): ((formula: Formula) => boolean) => {
    const model = solver.model()
    return (formula) => model.eval(formula, true).sexpr() === 'true'
  }

  const ofPerson = async (said: Said): Promise<string[]> => {
    const meant = claimsOf(meaningsOf(data, said)).map(({ holds }) => holds)
    const answers = one.as(logicOf(data, said))
    const all = claims.map(({ name, opposite }, index) => (meant[index] ? name : opposite))
    if ((await solver.check(...answers, ...all)) === 'sat') return []
    if ((await solver.check(...answers)) !== 'sat') return [`nobody can be: ${JSON.stringify(said)}`]
    const isSo = readFound()
    const other = claims.filter(({ name }, index) => isSo(name) !== meant[index])
    return other.map(({ what }) => `${what}: ${JSON.stringify(said)}`)
  }
  const ofSomebodyFound = async (seed: number): Promise<string[]> => {
    const roll = dice(seed)
    const some = Array.from({ length: 4 }, () => claims[roll(claims.length)]!).map(({ name, opposite }) => (roll(3) > 0 ? name : opposite))
    if ((await solver.check(...some)) !== 'sat') return []
    const isSo = readFound()
    const said = one.read(isSo)
    const lost = one.as(logicOf(data, said)).filter((answer) => !isSo(answer))
    return [...lost.map((answer) => `lost by ${answer.sexpr()}: ${JSON.stringify(said)}`), ...(await ofPerson(said))]
  }

  const differences = [
    ...(await inTurn(people, ofPerson)),
    ...(await inTurn(
      Array.from({ length: found }, (_, seed) => seed),
      ofSomebodyFound,
    )),
  ]
  close(api)
  return differences.flat()
}

function claimsOf<B>({ sure, ifSo }: Pick<Advice<B>, 'sure' | 'ifSo'>): { what: string; holds: B }[] {
  const of = ({ rules, raised }: Meaning<B>, when: string) =>
    [...rules.map(({ rule, truth }) => ({ ref: `${rule.ref} ${rule.id}`, truth })), ...raised].flatMap(({ ref, truth }) => [
      { what: `${ref} is met${when}`, holds: truth.sure },
      { what: `${ref} could be met${when}`, holds: truth.may },
    ])
  return [...of(sure, ''), ...of(ifSo, ', were all that is in doubt so')]
}
