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
export function reaches(atom: Atom, facts: Facts): Verdict {
  const value = facts[atom.fact]
  if ('is' in atom) {
    if (value === 'yes' || value === atom.is) return 'met'
    return value === undefined || value === 'notSure' ? 'unknown' : 'unmet'
  }
  if ('unexplained' in atom) return verdict(value === undefined || value === 'unexplained')
  if (value === undefined || value === 'notSure') return 'orNotKnown' in atom ? 'met' : 'unknown'
  if ('oneOf' in atom) return verdict(atom.oneOf.includes(String(value)))
  if (value === 'no') return 'unmet'
  if ('under' in atom) return verdict(Number(value) < atom.under)
  if (typeof atom.atLeast === 'number') return verdict(Number(value) >= atom.atLeast)
  return verdict(rank(String(value)) >= rank(atom.atLeast))
}

const verdict = (holds: boolean): Verdict => (holds ? 'met' : 'unmet')

const ranks: ReadonlyMap<string, number> = new Map(
  [trendOrder, severityOrder].flatMap((order) => order.map((word, place) => [word, place])),
)
const rank = (word: string) => ranks.get(word) ?? -1
