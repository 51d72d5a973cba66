/** Step 3, claims joined: all of them, any, or so many. There is no "not", so that a worse answer never lowers the advice. */
import type { Atom, Condition, FactId } from '#src/content/model.ts'
import { reaches, type Facts, type Verdict } from './atom.ts'

/** What conditions have come to with one set of facts: a condition that stands in several rules is worked out once. */
export type Decided = Map<Condition, Verdict>

export function evaluate(condition: Condition, facts: Facts, decided?: Decided): Verdict {
  if (isAtom(condition)) return reaches(condition, facts)
  const known = decided?.get(condition)
  if (known) return known
  const verdict = atLeast(neededOf(condition), partsOf(condition), facts, decided)
  decided?.set(condition, verdict)
  return verdict
}

/** `all` is n of n and `any` is one of n; it stops as soon as the rest cannot matter. */
function atLeast(needed: number, parts: readonly Condition[], facts: Facts, decided?: Decided): Verdict {
  let met = 0
  let possible = parts.length
  for (const part of parts) {
    if (met >= needed || possible < needed) break
    const verdict = evaluate(part, facts, decided)
    if (verdict === 'met') met += 1
    else if (verdict === 'unmet') possible -= 1
  }
  if (met >= needed) return 'met'
  return possible < needed ? 'unmet' : 'unknown'
}

/** The atoms that made a condition met, every one of them: with these alone it is met again. */
export function witness(condition: Condition, facts: Facts, decided?: Decided): Atom[] {
  if (evaluate(condition, facts, decided) !== 'met') return []
  return isAtom(condition) ? [condition] : partsOf(condition).flatMap((part) => witness(part, facts, decided))
}

/** The facts that are still open and could yet meet one of these conditions. */
export function openFacts(conditions: readonly Condition[], facts: Facts, decided?: Decided): FactId[] {
  const open = new Set<FactId>()
  const seen = new Set<Condition>()
  const look = (condition: Condition) => {
    if (seen.has(condition)) return
    seen.add(condition)
    if (evaluate(condition, facts, decided) !== 'unknown') return
    if (isAtom(condition)) open.add(condition.fact)
    else partsOf(condition).forEach(look)
  }
  conditions.forEach(look)
  return [...open]
}

/** Every atom of a condition, in order; of what ends an explanation, none: the rule speaks of what is to be explained. */
export function atoms(condition: Condition): Atom[] {
  if (isAtom(condition)) return [condition]
  const parts = partsOf(condition)
  return 'any' in condition && parts.some((part) => 'unexplained' in part) ? [] : parts.flatMap(atoms)
}

type Composite = Exclude<Condition, Atom>

export const isAtom = (condition: Condition): condition is Atom => 'fact' in condition

/** The parts of a condition that is no atom. */
export function partsOf(condition: Composite): readonly Condition[] {
  if ('all' in condition) return condition.all
  return 'any' in condition ? condition.any : condition.of
}

/** How many of its parts must be met. */
export function neededOf(condition: Composite): number {
  if ('all' in condition) return condition.all.length
  return 'any' in condition ? 1 : condition.atLeast
}
