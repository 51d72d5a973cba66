import useSheetTexts from 'virtual:texts/sheet'
import styles from './Sheet.module.css'

type Props = { title: string; items: readonly string[] }

/** A list set as running text. */
export function Run({ title, items }: Props) {
  const texts = useSheetTexts()

  return (
    <section className={styles.run}>
      <h2>{title}</h2>
      <p dir="auto">{items.length > 0 ? items.join(' · ') : texts.none}</p>
    </section>
  )
}
