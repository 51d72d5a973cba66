import type { Content } from '#src/content/model.ts'
import { evaluate } from '#src/domain/engine/condition.ts'

/** The row that a measured temperature can contradict. */
export const feverRow = 'fever'

/** Does this temperature (in °C) count as a fever for the rules, whatever was answered? */
export function isFever(content: Content, temperature: number): boolean {
  const fever = content.conditions.find(({ id }) => id === 'fever')
  return fever !== undefined && evaluate(fever.when, { temperature }) === 'met'
}
