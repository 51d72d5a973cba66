import { fill } from '#src/content/message.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { phoneScript } from '#src/words/script.ts'
import { Button } from '#src/ui/Button.tsx'

/** Where the device can: the advice and what to say, to whatever app the person chooses. */
export function Share({ summary }: { summary: Summary }) {
  const messages = useMessages()
  const { words } = useRegion()

  if (typeof navigator.share !== 'function') return null
  const share = () => {
    const title = fill(summary.heading, words)
    // Called off by the person, or refused by the device: nothing has left it.
    navigator.share({ title, text: [title, ...phoneScript(summary, messages)].join('\n') }).catch(() => undefined)
  }
  return <Button onClick={share}>{messages.result.share}</Button>
}
