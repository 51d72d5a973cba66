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

/** Rows of which a yes, alone, would meet a condition; "met" where it is met without. */
export type MetByYes = 'met' | ReadonlySet<FactId>

/** `rows`: the rows that could be asked now. `known`: what has been found so far with the same facts and rows. */
export function metByYes(
  condition: Condition,
  facts: Facts,
  rows: ReadonlySet<FactId>,
  known: Map<Condition, MetByYes> = new Map(),
): MetByYes {
  if (isAtom(condition)) {
    if (reaches(condition, facts) === 'met') return 'met'
    return 'is' in condition && rows.has(condition.fact) ? new Set([condition.fact]) : none
  }
  const there = known.get(condition)
  if (there) return there
  const parts = partsOf(condition).map((part) => metByYes(part, facts, rows, known))
  const waysToMeet = parts.filter((part) => part !== 'met')
  const missing = neededOf(condition) - (parts.length - waysToMeet.length)
  const found = missing <= 0 ? 'met' : inAtLeast(missing, waysToMeet)
  known.set(condition, found)
  return found
}

/** What stands in at least so many of these sets. */
function inAtLeast(count: number, sets: readonly ReadonlySet<FactId>[]): ReadonlySet<FactId> {
  if (sets.filter(({ size }) => size > 0).length < count) return none
  const times = new Map<FactId, number>()
  for (const set of sets) for (const fact of set) times.set(fact, (times.get(fact) ?? 0) + 1)
  return new Set([...times.keys()].filter((fact) => times.get(fact)! >= count))
}

const none: ReadonlySet<FactId> = new Set()

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

/** Every fact that a condition looks at, with those that end an explanation. */
export function factsIn(condition: Condition): ReadonlySet<FactId> {
  const facts = new Set<FactId>()
  const seen = new Set<Condition>()
  const look = (one: Condition) => {
    if (seen.has(one)) return
    seen.add(one)
    if (isAtom(one)) facts.add(one.fact)
    else partsOf(one).forEach(look)
  }
  look(condition)
  return facts
}

type Composite = Exclude<Condition, Atom>

const isAtom = (condition: Condition): condition is Atom => 'fact' in condition

function partsOf(condition: Composite): readonly Condition[] {
  if ('all' in condition) return condition.all
  return 'any' in condition ? condition.any : condition.of
}

function neededOf(condition: Composite): number {
  if ('all' in condition) return condition.all.length
  return 'any' in condition ? 1 : condition.atLeast
}
