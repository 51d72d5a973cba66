/** The forms of a line of the evidence table. */
import type { LevelId } from '#src/content/schema.ts'

export type Line = {
  /** The rule that must be among the reasons, or (`short`) must not be. */
  ref: string
  short: boolean
  /** The advice, neither more nor less. */
  level: LevelId
  who: string
}

export const enough =
  (level: LevelId) =>
  (ref: string, ...people: string[]): Line[] =>
    people.map((who) => ({ ref, short: false, level, who }))

/** Not this rule: the advice is then only this. */
export const short = (ref: string, level: LevelId, ...people: string[]): Line[] => people.map((who) => ({ ref, short: true, level, who }))
