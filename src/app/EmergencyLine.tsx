import { matchPath, useLocation } from 'react-router'
import { CountryOf } from '#src/pages/CountryChange.tsx'
import { paths } from '#src/pages/paths.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import styles from './Layout.module.css'

/** These pages say the number themselves. Any other page, and any that is still to come, has it in the header. */
const sayItThemselves = [
  paths.start,
  paths.emergencyCard,
  paths.result,
  paths.sheet,
  paths.intakeSheet,
  paths.blank,
  paths.learn(':pageId?', ':place?'),
]

/** The number to call in an emergency: no page is without it (I-18). */
export function EmergencyLine() {
  const { layout } = useMessages()
  const { pathname } = useLocation()
  const region = useRegion()
  const call = layout.emergency(region.words)

  if (sayItThemselves.some((path) => matchPath(path, pathname))) return null
  return (
    <div className={styles.emergency}>
      <p>{region.dial === null ? <b>{call}</b> : <a href={`tel:${region.dial}`}>{call}</a>}</p>
      <CountryOf region={region} />
    </div>
  )
}
