import type { Atom, Condition, FactId } from '#src/content/model.ts'
import { reaches, type Facts, type Verdict } from './atom.ts'

export function evaluate(condition: Condition, facts: Facts): Verdict {
  if (isAtom(condition)) return reaches(condition, facts)
  const parts = partsOf(condition)
  const needed = 'all' in condition ? parts.length : 'any' in condition ? 1 : condition.atLeast
  return atLeast(needed, parts, facts)
}

/** `all` is n of n and `any` is one of n; it stops as soon as the rest cannot matter. */
function atLeast(needed: number, parts: readonly Condition[], facts: Facts): Verdict {
  let met = 0
  let possible = parts.length
  for (const part of parts) {
    if (met >= needed || possible < needed) break
    const verdict = evaluate(part, facts)
    if (verdict === 'met') met += 1
    else if (verdict === 'unmet') possible -= 1
  }
  if (met >= needed) return 'met'
  return possible < needed ? 'unmet' : 'unknown'
}

/** Is it met already? The same as `evaluate` being "met", and quicker: it stops at the first part that settles it. */
export function isMet(condition: Condition, facts: Facts): boolean {
  if (isAtom(condition)) return reaches(condition, facts) === 'met'
  if ('all' in condition) return condition.all.every((part) => isMet(part, facts))
  if ('any' in condition) return condition.any.some((part) => isMet(part, facts))
  return condition.of.filter((part) => isMet(part, facts)).length >= condition.atLeast
}

/**
 * Is a condition that speaks of this fact, and was not met without it, met now? Of the ways to meet it only those that
 * speak of the fact can have changed, and the catch-all rule has a way for every row.
 */
export function isMetBy(fact: FactId, condition: Condition, facts: Facts): boolean {
  if (!('any' in condition)) return isMet(condition, facts)
  return (ways(condition).get(fact) ?? []).some((part) => isMetBy(fact, part, facts))
}

/** The parts of an `any` by the facts they speak of. Conditions never change, so each is looked through once. */
function ways(condition: Extract<Condition, { any: unknown }>): ReadonlyMap<FactId, readonly Condition[]> {
  const known = indexes.get(condition)
  if (known) return known
  const index = byFact(condition.any, (part) => part)
  indexes.set(condition, index)
  return index
}

const indexes = new WeakMap<Condition, ReadonlyMap<FactId, readonly Condition[]>>()

/** For every fact, the items whose condition speaks of it, in order. */
export function byFact<Item>(items: readonly Item[], conditionOf: (item: Item) => Condition): Map<FactId, Item[]> {
  const index = new Map<FactId, Item[]>()
  for (const item of items) {
    for (const fact of new Set(atoms(conditionOf(item)).map((atom) => atom.fact))) {
      const there = index.get(fact)
      if (there) there.push(item)
      else index.set(fact, [item])
    }
  }
  return index
}

/** The atoms that made a condition met, every one of them: with these alone it is met again. */
export function witness(condition: Condition, facts: Facts): Atom[] {
  if (evaluate(condition, facts) !== 'met') return []
  return isAtom(condition) ? [condition] : partsOf(condition).flatMap((part) => witness(part, facts))
}

/** The atoms whose facts are still open and could yet meet the condition. */
export function openAtoms(condition: Condition, facts: Facts): Atom[] {
  if (evaluate(condition, facts) !== 'unknown') return []
  return isAtom(condition) ? [condition] : partsOf(condition).flatMap((part) => openAtoms(part, facts))
}

/** Every atom of a condition, in order. */
export function atoms(condition: Condition): Atom[] {
  return isAtom(condition) ? [condition] : partsOf(condition).flatMap(atoms)
}

const isAtom = (condition: Condition): condition is Atom => 'fact' in condition

function partsOf(condition: Exclude<Condition, Atom>): readonly Condition[] {
  if ('all' in condition) return condition.all
  return 'any' in condition ? condition.any : condition.of
}
