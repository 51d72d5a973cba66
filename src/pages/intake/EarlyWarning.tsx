import type { News2 } from '#src/domain/engine/vitals.ts'
import useIntakeTexts from 'virtual:texts/intake'
import { fieldNameOf } from './aboutFields.ts'

/** NEWS2 with its parts. While something is missing, the points are a lower bound and no total. */
export function EarlyWarning({ score: { points, total, missing } }: { score: News2 }) {
  const texts = useIntakeTexts()
  const parts = Object.entries(points)
    .filter(([, one]) => one > 0)
    .map(([item, one]) => texts.news2Part({ item: fieldNameOf(item), points: one }))
  const said = [
    parts.length > 0 ? parts.join(', ') : texts.news2None,
    ...(missing.length > 0 ? [texts.news2Missing({ items: missing.map(fieldNameOf).join(', ') })] : []),
  ]

  return (
    <p title={texts.news2Owner}>
      <strong>{missing.length > 0 ? texts.news2AtLeast({ total }) : texts.news2({ total })}</strong> ({said.join('; ')})
    </p>
  )
}
