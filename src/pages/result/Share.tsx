import useResultTexts from 'virtual:texts/result'
import useScriptTexts from 'virtual:texts/script'
import { fill } from '#src/content/message.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { phoneScript } from '#src/words/script.ts'
import { Button } from '#src/ui/Button.tsx'

type Props = {
  summary: Summary
  /** The note for the doctor, once it is written. */
  note: string | undefined
}

/**
 * Where the device can: the advice and what to say, to whatever app the person chooses, with the summary for the doctor as a
 * file where files can be shared. Text alone else.
 */
export function Share({ summary, note }: Props) {
  const texts = useResultTexts()
  const script = useScriptTexts()
  const { times } = useMessages()
  const { words, temperature } = useRegion()

  if (typeof navigator.share !== 'function') return null
  const share = () => {
    const title = fill(summary.heading, words)
    const text = [title, ...phoneScript(summary, { script, times }, temperature)].join('\n')
    const files = filesOf(note, texts.shareFile)
    // Called off by the person, or refused by the device: nothing has left it.
    navigator.share({ title, text, ...(files && { files }) }).catch(() => undefined)
  }
  return <Button onClick={share}>{texts.share}</Button>
}

function filesOf(note: string | undefined, name: string): File[] | undefined {
  if (note === undefined || typeof navigator.canShare !== 'function') return undefined
  const files = [new File([note], name, { type: 'text/plain' })]
  return navigator.canShare({ files }) ? files : undefined
}
