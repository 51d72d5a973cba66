/** Lines about the person: treatment, pregnancy, readings. */
import type { Context } from '#src/content/model.ts'
import { shownContext } from '#src/domain/check/questionnaire.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import { named, type Named } from './named.ts'

export type ContextLine = Named & {
  /** Undefined: not answered. */
  answer?: 'yes' | 'no' | 'notSure'
  /** What was chosen or measured, where it is not yes, no or not sure. */
  chosen?: string
  riskFactor: boolean
}

export function contextLines(seen: Seen): ContextLine[] {
  const { content, answers } = seen
  const listed = content.context.filter(({ id, reading }) => !['who', 'age', 'sex'].includes(id) && (!reading || answers[id] !== undefined))
  const shown = [
    ...shownContext(
      seen,
      listed.filter(({ reading }) => !reading).map(({ id }) => id),
    ),
    ...listed.filter(({ reading }) => reading),
  ]
  return shown.map((item) => {
    const value = answers[item.id]
    const base = { ...named(item.id, item), riskFactor: item.riskFactor === true }
    if (value === undefined) return base
    if (value === 'notSure' || (item.kind === 'three' && (value === 'yes' || value === 'no'))) return { ...base, answer: value }
    return { ...base, chosen: chosenOf(item, value) }
  })
}

function chosenOf({ options = [], unit }: Context, value: string | number): string {
  const option = options.find((one) => value === (one.value ?? one.id))
  return option?.label ?? (unit ? `${value} ${unit}` : String(value))
}
