import type { Atom, Condition } from '#src/content/model.ts'
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
  if ('all' in condition) return condition.all.every((part) => isMet(part, facts))
  if ('any' in condition) return condition.any.some((part) => isMet(part, facts))
  if ('of' in condition) return condition.of.filter((part) => isMet(part, facts)).length >= condition.atLeast
  return reaches(condition, facts) === 'met'
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
