import type { Content } from '#src/content/model.ts'
import { evaluate } from '#src/domain/engine/condition.ts'
import { symptomOf } from './rows.ts'

/** The row that a measured temperature can contradict. */
export const feverRow = 'fever'

/** Does this temperature (in °C) count as a fever for the rules, whatever was answered? */
export function isFever(content: Content, temperature: number): boolean {
  const { shownBy } = symptomOf(content, feverRow)
  return shownBy !== undefined && evaluate(shownBy, { temperature }) === 'met'
}
