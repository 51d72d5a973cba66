/** Step 2, one claim about one fact: it is met, unmet or unknown. */
import type { Atom, FactId } from '#src/content/model.ts'
import type { Severity, ThreeAnswer, Trend } from '#src/content/schema.ts'

/** What the engine knows. A fact that is not there is open: nobody has said anything about it yet. */
export type Facts = Readonly<Record<FactId, string | number>>

/** "unknown" means that the answers given so far cannot settle it (strong Kleene logic). */
export type Verdict = 'met' | 'unmet' | 'unknown'

/** Every fact's order, from harmless to worrying. Numbers rise; age falls. */
export const answerOrder: readonly ThreeAnswer[] = ['no', 'notSure', 'yes']
export const trendOrder: readonly Trend[] = ['better', 'same', 'comesAndGoes', 'worse', 'muchWorse']
export const severityOrder: readonly Severity[] = ['mild', 'moderate', 'severe']

/** "no" on any fact means that it was asked and is harmless, or that it need not be asked: no atom but a claim about age is met by it. */
export const reaches = (atom: Atom, facts: Facts): Verdict => testOf(atom)(facts[atom.fact])

type Value = string | number | undefined

/** What a value of its fact makes of an atom. */
export type Test = (value: Value) => Verdict

/** The test of an atom, chosen once: a tap, which asks a thousand of them, finds it ready. */
export function testOf(atom: Atom): Test {
  if ('is' in atom) return (value) => (value === 'yes' || value === atom.is ? 'met' : isOpen(value) ? 'unknown' : 'unmet')
  if ('unexplained' in atom) return (value) => verdict(value === undefined || value === 'unexplained')
  const open = 'orNotKnown' in atom ? 'met' : 'unknown'
  const holds = claimOf(atom)
  return (value) => (isOpen(value) ? open : verdict(holds(value)))
}

const isOpen = (value: Value) => value === undefined || value === 'notSure'

function claimOf(atom: Exclude<Atom, { is: unknown } | { unexplained: unknown }>): (value: string | number) => boolean {
  if ('oneOf' in atom) return (value) => atom.oneOf.includes(String(value))
  if ('under' in atom) return (value) => Number(value) < atom.under
  const { atLeast } = atom
  if (typeof atLeast === 'number') return (value) => Number(value) >= atLeast
  return (value) => rank(String(value)) >= rank(atLeast)
}

const verdict = (holds: boolean): Verdict => (holds ? 'met' : 'unmet')

const ranks: ReadonlyMap<string, number> = new Map(
  [trendOrder, severityOrder].flatMap((order) => order.map((word, place) => [word, place])),
)
const rank = (word: string) => ranks.get(word) ?? -1
