import useResultTexts from 'virtual:texts/result'
import { useRegion } from '#src/store/region.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { Callout } from '#src/ui/Callout.tsx'
import { CopyText } from './CopyText.tsx'
import styles from './ResultPage.module.css'

type Props = { lines: readonly string[]; emergency: boolean }

/** The words for the phone, large enough to read from while holding it, and the numbers to tap. */
export function PhoneScript({ lines, emergency }: Props) {
  const texts = useResultTexts()
  const { urgentLine, words, dial } = useRegion()
  /** Many lines are named for their number: it need not be said twice. */
  const lineWords = ({ name, number }: { name: string; number: string }) =>
    name.includes(number) ? texts.callLine({ line: name }) : texts.callUrgent({ line: name, number })

  return (
    <Callout tone={emergency ? 'emergency' : 'warm'} title={emergency ? texts.sayTitle : texts.scriptTitle}>
      <div className={styles.script}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className={styles.calls}>
        {urgentLine !== null && !emergency && (
          <a href={`tel:${urgentLine.number.replaceAll(' ', '')}`} className={buttonClass('quiet')}>
            {lineWords(urgentLine)}
          </a>
        )}
        {emergency && dial !== null && (
          <a href={`tel:${dial}`} className={buttonClass('danger')}>
            {texts.callEmergency(words)}
          </a>
        )}
        <CopyText text={lines.join('\n')} label={texts.copyScript} />
      </div>
    </Callout>
  )
}
