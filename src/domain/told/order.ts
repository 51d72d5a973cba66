/** Whom to turn to first in an emergency: one order, then the others, so that no two of them stand side by side. */
import type { Content, Rule } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { LevelText } from '#src/content/urgencySchema.ts'
import type { Value } from '#src/domain/engine/answers.ts'

/** `call` the emergency number, `go` to the emergency department, ring a `line` of one's own; `none` below emergency. */
export type Order = 'none' | 'call' | 'go' | 'line'

export type Orders = {
  kind: Order
  /** Of `line`: the order itself. */
  heading?: string
  /** What to do until help comes, and what to do where the first order fails, in the order in which to do it. */
  next: readonly string[]
}

/**
 * `rules`: those of this level that are met. A line of one's own comes first only where every emergency rule
 * that is met says so (R-E08; CG151): with any other, or with a sign of sepsis, the emergency number comes first and the line after it.
 */
export function orderOf(content: Content, level: LevelId, rules: readonly Rule[]): Orders {
  if (level !== 'emergency') return { kind: 'none', next: [] }
  const lineOf = (id: string) => content.advice.lineFirst.find(({ rule }) => rule === id)
  const lines = rules.flatMap(({ id }) => lineOf(id) ?? [])
  const actions = rules.filter(({ id }) => !lineOf(id)).flatMap(({ action }) => action ?? [])
  if (lines[0] && lines.length === rules.length) return { kind: 'line', heading: lines[0].heading, next: lines.map((one) => one.otherwise) }
  const kind = rules.every(({ go }) => go === true) ? 'go' : 'call'
  return { kind, next: [...new Set([...actions, ...lines.map((one) => one.afterwards)])] }
}

/**
 * Below emergency: of what the rules say to do, the one that says whom to turn to, the emergency department before all
 * others. It takes the place of what the level says, so that nobody has two of them to choose from.
 */
export const ownOrder = (actions: readonly string[]): string | undefined =>
  actions.find((action) => action.includes('{emergencyDepartment}')) ?? actions.find((action) => action.includes('{doctor}'))

/** Where it sends to the emergency department: the same as a heading, in the place of the level's, which would name a doctor. */
export function goHeadingOf(actions: readonly string[]): string | undefined {
  const own = ownOrder(actions)
  return own?.includes('{emergencyDepartment}') ? headingOf(own) : undefined
}

/** What a level says to do, and what those do beside it who are not cared for by others. */
export const actionOf = ({ action, selfAction }: LevelText, who: Value | undefined): string =>
  selfAction === undefined || who === 'child' ? action : `${action} ${selfAction}`

/** An order as it stands over the advice. */
export const headingOf = (action: string): string => action.replace(/\.$/, '')

/** What is to be done beside it. */
export const besideOrder = (actions: readonly string[]): string[] => actions.filter((action) => ownOrder([action]) === undefined)
