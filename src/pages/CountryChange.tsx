import type { RegionWords } from '#src/domain/told/region.ts'
import { useMessages } from '#src/store/language.ts'
import { chooseRegion, useRegion, useRegions } from '#src/store/region.ts'
import styles from './CountryChange.module.css'

/** "Country: France. Change country": in place, wherever the emergency number is shown. */
export function CountryChange() {
  return <CountryOf region={useRegion()} />
}

type Props = { region: RegionWords }

export function CountryOf({ region: { code, name } }: Props) {
  const { region: texts } = useMessages()
  const regions = useRegions()
  // Whoever opens the list has the app, so the HTML does without the names of 60 countries.
  const countries = import.meta.env.SSR ? [] : regions

  return (
    <details className={styles.change}>
      <summary>
        {code !== 'other' && <span>{texts.notHere({ country: name })} </span>}
        <span className={styles.link}>{texts.change}</span>
      </summary>
      <label className={styles.label}>
        {texts.country}
        <select className={styles.select} value={code} onChange={(event) => chooseRegion(event.target.value)}>
          {countries.map((country) => (
            <option key={country.code} value={country.code}>
              {country.name}
            </option>
          ))}
        </select>
      </label>
    </details>
  )
}
