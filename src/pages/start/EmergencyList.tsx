import useStartTexts from 'virtual:texts/start'
import { CountryOf } from '#src/pages/CountryChange.tsx'
import type { RegionWords } from '#src/domain/told/region.ts'
import { useMessages } from '#src/store/language.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { Callout } from '#src/ui/Callout.tsx'
import styles from './StartPage.module.css'

type Props = { region: RegionWords }

/** When to call for help instead, with the number of this country. */
export function EmergencyList({ region }: Props) {
  const start = useStartTexts()
  const { region: texts } = useMessages()
  const { words, dial } = region

  return (
    <Callout tone="emergency" title={start.emergencyTitle(words)}>
      <ul className={styles.signs}>
        {Object.entries(start.signs).map(([id, sign]) => (
          <li key={id}>{sign}</li>
        ))}
      </ul>
      {dial !== null && (
        <a href={`tel:${dial}`} className={buttonClass('danger')}>
          {texts.call(words)}
        </a>
      )}
      <CountryOf region={region} />
    </Callout>
  )
}
