/** Faults put into the rules on purpose: an oracle that finds nothing must first have shown that it would. */
import type { Level, Rules, When } from './files.ts'

/** A rule is left out. */
export const leftOut = (data: Rules, ref: string): Rules => ({ ...data, rules: data.rules.filter((rule) => rule.ref !== ref) })

/** An escalation leads to less than it should. */
export const lowering = (data: Rules, ref: string, to: Level): Rules => ({
  ...data,
  escalations: data.escalations.map((one) => (one.ref === ref ? { ...one, to } : one)),
})

/** A new rule, first of all. */
export const added = (data: Rules, level: Level, when: When): Rules => ({
  ...data,
  rules: [{ id: 'planted', ref: 'R-X01', level, when }, ...data.rules],
})
