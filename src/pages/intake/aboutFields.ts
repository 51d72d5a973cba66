/** What is asked about the person on this screen, in the order of the data: a question that is added there has its field here. */
import { content } from '#src/content/app.ts'
import type { FactId } from '#src/content/model.ts'
import { contextOf } from '#src/domain/check/rows.ts'
import { fieldName } from '#src/words/earlyWarning.ts'

/** Age and temperature have fields of their own, risk factors are folded, and what staff measure stands apart. */
export const asked = content.context.filter(({ kind, reading, riskFactor }) => kind !== 'number' && !reading && !riskFactor)

/** What staff observe and choose from a list, beside the numbers that they measure. */
export const staffPicks = content.context.filter(({ kind, nurse }) => nurse && kind !== 'number')

/** Of the risk factors only these can change the advice: Down syndrome. */
const askedAtStart = content.context.filter(({ id, riskFactor }) => riskFactor && content.questionnaire.about.includes(id))
/** Those that could change the advice. */
export const aboutFields: readonly FactId[] = ['age', 'temperature', ...[...asked, ...askedAtStart].map(({ id }) => id)]

export const aboutElementId = (id: FactId): string => `about-${id}`

export const fieldNameOf = (id: FactId): string => fieldName(contextOf(content, id))

/** "Female", as the list has it. */
export function sexLabel(sex: string): string {
  const option = contextOf(content, 'sex').options!.find(({ id }) => id === sex)!
  return option.short ?? option.label
}
