import type { Summary } from '#src/domain/told/summary.ts'
import { changeLines, comparedWith, useChosen, useEarlier } from '#src/pages/compared.ts'
import { dayOf, longDate } from '#src/pages/dates.ts'
import useCompareTexts from 'virtual:texts/compare'
import { useContent } from '#src/store/content.ts'
import { Run } from './Run.tsx'

type Props = { summary: Summary; startedAt: string | null; locale: string }

/** What has changed since an earlier check of the same person; nothing, where none was kept or wanted. */
export function Changes({ summary, startedAt, locale }: Props) {
  const texts = useCompareTexts()
  const content = useContent()
  const last = useChosen(useEarlier(summary, startedAt))

  if (!last) return null
  const date = longDate(dayOf(new Date(last.startedAt)), locale)
  return <Run title={texts.since({ date })} items={changeLines(comparedWith(content, last, summary), texts, 'clinicalTerm')} />
}
