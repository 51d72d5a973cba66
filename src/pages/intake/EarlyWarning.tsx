import { content } from '#src/content/app.ts'
import type { News2 } from '#src/domain/engine/vitals.ts'
import { earlyWarningWords } from '#src/words/earlyWarning.ts'
import useIntakeTexts from 'virtual:texts/intake'

/** NEWS2 with its parts. */
export function EarlyWarning({ score }: { score: News2 }) {
  const texts = useIntakeTexts()
  const { total, parts } = earlyWarningWords(score, content, texts)

  return (
    <p title={texts.news2Owner}>
      <strong>{total}</strong> ({parts})
    </p>
  )
}
