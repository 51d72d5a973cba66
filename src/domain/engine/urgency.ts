/** The levels of urgency in their order. */
import type { LevelId } from '#src/content/schema.ts'

/** Most urgent first. */
export const levelOrder: readonly LevelId[] = ['emergency', 'same-day', 'within-48h', 'within-2-weeks', 'self-care']

/** The most urgent of several levels; of none, the least urgent there is. */
export function mostUrgent(levels: readonly LevelId[]): LevelId {
  return levelOrder.find((level) => levels.includes(level)) ?? 'self-care'
}

/** One step less urgent. */
export function below(level: LevelId): LevelId {
  return levelOrder[Math.min(levelOrder.indexOf(level) + 1, levelOrder.length - 1)]!
}

/** Is `a` more urgent than `b`? */
export function higher(a: LevelId, b: LevelId): boolean {
  return levelOrder.indexOf(a) < levelOrder.indexOf(b)
}
