/** Which open row to ask about next. */
import type { Atom, Condition, FactId } from '#src/content/model.ts'
import type { Facts } from '#src/domain/engine/atom.ts'
import { nodeOf, type Node } from '#src/domain/engine/condition.ts'
import { once } from '#src/domain/engine/once.ts'
import { ruleBook } from '#src/domain/engine/triage.ts'
import { levelOrder, mostUrgent } from '#src/domain/engine/urgency.ts'
import { openRows, type Seen } from './seen.ts'

/**
 * The open rows that could change the advice, best first: by how urgent the advice would be if the answer were
 * yes, then by how many undecided rules that answer would settle.
 */
export function askNext(seen: Seen): FactId[] {
  const { content, facts } = seen
  const rows = openRows(seen)
  const open = new Set(rows)
  const known = new Map<Node, MetByYes>()
  const rules = ruleBook(content).map(({ level, when }) => ({ level, by: waysOf(nodeOf(when), facts, open, known) }))
  const now = mostUrgent(rules.flatMap(({ level, by }) => (by === 'met' ? level : [])))
  const settled = new Map(rows.map((row) => [row, { level: now, count: 0 }]))
  for (const { level, by } of rules) {
    if (by === 'met') continue
    for (const row of by) {
      const { level: before, count } = settled.get(row)!
      settled.set(row, { level: mostUrgent([before, level]), count: count + 1 })
    }
  }

  return [...settled]
    .filter(([, { count }]) => count > 0)
    .toSorted(([, a], [, b]) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) || b.count - a.count)
    .map(([row]) => row)
}

/** The rows whose yes alone would meet a condition; "met" if it is met already. */
export type MetByYes = 'met' | ReadonlySet<FactId>

/** `rows`: the rows that could be asked now. */
export const metByYes = (condition: Condition, facts: Facts, rows: ReadonlySet<FactId>): MetByYes =>
  waysOf(nodeOf(condition), facts, rows, new Map())

/** `known`: what has been found so far with the same facts and rows. */
function waysOf(node: Node, facts: Facts, rows: ReadonlySet<FactId>, known: Map<Node, MetByYes>): MetByYes {
  const { atom, needed, parts } = node
  if (atom) {
    if (node.test!(facts[atom.fact]) === 'met') return 'met'
    return 'is' in atom && rows.has(atom.fact) ? alone(atom) : none
  }
  const there = known.get(node)
  if (there) return there
  const ways: ReadonlySet<FactId>[] = []
  let met = 0
  let possible = parts.length
  // It stops as soon as the rest cannot matter: most conditions are out of reach after their first part.
  for (const part of parts) {
    if (met >= needed || possible < needed) break
    const way = waysOf(part, facts, rows, known)
    if (way === 'met') met += 1
    else if (way.size === 0) possible -= 1
    else ways.push(way)
  }
  const found = met >= needed ? 'met' : possible < needed ? none : inAtLeast(needed - met, ways)
  known.set(node, found)
  return found
}

/** The facts found in at least `count` of these sets; there are at least `count` sets. */
function inAtLeast(count: number, sets: readonly ReadonlySet<FactId>[]): ReadonlySet<FactId> {
  if (sets.length === 1) return sets[0]!
  const times = new Map<FactId, number>()
  for (const set of sets) for (const fact of set) times.set(fact, (times.get(fact) ?? 0) + 1)
  return new Set([...times.keys()].filter((fact) => times.get(fact)! >= count))
}

const none: ReadonlySet<FactId> = new Set()

const alone = once(({ fact }: Atom): ReadonlySet<FactId> => new Set([fact]))
