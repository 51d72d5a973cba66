/** NEWS2 in words, with its parts: on the nurse's screen and on the sheet from there. */
import type { Messages } from '#src/content/message.ts'
import type { Content, Context } from '#src/content/model.ts'
import { contextOf } from '#src/domain/check/rows.ts'
import type { News2 } from '#src/domain/engine/vitals.ts'

/** What is asked about the person, as it is named beside a field. */
export const fieldName = ({ short, clinicalTerm }: Pick<Context, 'short' | 'clinicalTerm'>): string => short ?? clinicalTerm

/** "NEWS2 at least 2" and "HR 2; not measured: RR, SpO2": while something is missing, the points are a lower bound and no total. */
export function earlyWarningWords({ points, total, missing }: News2, content: Content, texts: Messages['intake']) {
  const nameOf = (item: string) => fieldName(contextOf(content, item))
  const parts = Object.entries(points)
    .filter(([, one]) => one > 0)
    .map(([item, one]) => texts.news2Part({ item: nameOf(item), points: one }))
  const said = [
    parts.length > 0 ? parts.join(', ') : texts.news2None,
    ...(missing.length > 0 ? [texts.news2Missing({ items: missing.map(nameOf).join(', ') })] : []),
  ]
  return { total: missing.length > 0 ? texts.news2AtLeast({ total }) : texts.news2({ total }), parts: said.join('; ') }
}
