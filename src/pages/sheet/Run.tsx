import useSheetTexts from 'virtual:texts/sheet'
import styles from './SheetPage.module.css'

type Props = { title: string; items: readonly string[] }

/** A long list set as running text, so that the page stays one page. */
export function Run({ title, items }: Props) {
  const texts = useSheetTexts()

  return (
    <section className={styles['run']}>
      <h2>{title}</h2>
      <p>{items.length > 0 ? items.join(' · ') : texts.none}</p>
    </section>
  )
}
