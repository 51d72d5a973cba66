/** Step 3 joins claims: all, any, or at least n of them. There is no "not", so that a worse answer never lowers the advice. */
import type { Atom, Condition, FactId } from '#src/content/model.ts'
import { testOf, type Facts, type Test, type Verdict } from './atom.ts'
import { once } from './once.ts'

/** Stands for one set of facts: while it is given, a condition that stands in several rules is worked out once. */
export type Decided = { readonly decided: 'with one set of facts' }

/** Nothing is decided yet. */
export const undecided = (): Decided => ({ decided: 'with one set of facts' })

export const evaluate = (condition: Condition, facts: Facts, decided?: Decided): Verdict => verdictOf(nodeOf(condition), facts, decided)

/**
 * A condition as it is evaluated: all kinds have one shape, which an old phone reads several times as fast, and thousands
 * are looked at in one tap. It remembers its last verdict, and what that was decided with.
 */
export type Node = {
  readonly atom: Atom | undefined
  readonly fact: FactId
  readonly test: Test | undefined
  readonly needed: number
  readonly parts: readonly Node[]
  last: Verdict
  with: Decided | undefined
  seenBy: Decided | undefined
}

export const nodeOf = once((condition: Condition): Node => ({
  atom: isAtom(condition) ? condition : undefined,
  fact: isAtom(condition) ? condition.fact : '',
  test: isAtom(condition) ? testOf(condition) : undefined,
  needed: isAtom(condition) ? 0 : neededOf(condition),
  parts: isAtom(condition) ? [] : partsOf(condition).map(nodeOf),
  last: 'unknown',
  with: undefined,
  seenBy: undefined,
}))

/** `all` is n of n and `any` is one of n; it stops as soon as the rest cannot matter. */
function verdictOf(node: Node, facts: Facts, decided?: Decided): Verdict {
  if (node.test) return node.test(facts[node.fact])
  if (decided && node.with === decided) return node.last
  const { needed, parts } = node
  let met = 0
  let possible = parts.length
  for (const part of parts) {
    if (met >= needed || possible < needed) break
    const verdict = verdictOf(part, facts, decided)
    if (verdict === 'met') met += 1
    else if (verdict === 'unmet') possible -= 1
  }
  node.last = met >= needed ? 'met' : possible < needed ? 'unmet' : 'unknown'
  node.with = decided
  return node.last
}

/** The atoms that made a condition met, every one of them: with these alone it is met again. */
export function witness(condition: Condition, facts: Facts, decided?: Decided): Atom[] {
  const found: Atom[] = []
  const look = (node: Node) => {
    if (verdictOf(node, facts, decided) !== 'met') return
    if (node.atom) found.push(node.atom)
    else node.parts.forEach(look)
  }
  look(nodeOf(condition))
  return found
}

/** The facts that are still open and could yet meet one of these conditions. */
export function openFacts(conditions: readonly Condition[], facts: Facts, decided?: Decided): FactId[] {
  const open = new Set<FactId>()
  const walk = undecided()
  const look = (node: Node) => {
    if (node.seenBy === walk || verdictOf(node, facts, decided) !== 'unknown') return
    if (node.test) open.add(node.fact)
    node.seenBy = walk
    node.parts.forEach(look)
  }
  conditions.map(nodeOf).forEach(look)
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
function neededOf(condition: Composite): number {
  if ('all' in condition) return condition.all.length
  return 'any' in condition ? 1 : condition.atLeast
}
