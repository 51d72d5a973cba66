import { regions } from '#src/content/start.ts'
import { useMessages } from '#src/store/language.ts'
import { chooseRegion, useRegion } from '#src/store/region.ts'
import styles from './CountryChange.module.css'

/** "Not in France? Change country": in place, wherever the emergency number is shown. */
export function CountryChange() {
  const { region: texts } = useMessages()
  const { code, name } = useRegion()

  return (
    <details className={styles['change']}>
      <summary>
        {code === 'other' ? '' : `${texts.notHere({ country: name })} `}
        <span className={styles['link']}>{texts.change}</span>
      </summary>
      <label className={styles['label']}>
        {texts.country}
        <select className={styles['select']} value={code} onChange={(event) => chooseRegion(event.target.value)}>
          {regions.map((region) => (
            <option key={region.code} value={region.code}>
              {region.name}
            </option>
          ))}
        </select>
      </label>
    </details>
  )
}
