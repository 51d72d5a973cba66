import useBlankTexts from 'virtual:texts/blank'
import useSheetTexts from 'virtual:texts/sheet'
import { useContent } from '#src/store/content.ts'
import { useMessages } from '#src/store/language.ts'
import { PaperTop } from '#src/ui/PaperPage.tsx'
import styles from './BlankPage.module.css'

/** What it is, and lines for whose it is. */
export function BlankHead() {
  const texts = useBlankTexts()
  const { name } = useMessages()
  const content = useContent()

  return (
    <>
      <PaperTop
        heading={texts.title}
        subtitle={texts.subtitle}
        meta={
          <p translate="no">
            {name} · {texts.rules(content)}
          </p>
        }
      />
      <WhoseItIs />
    </>
  )
}

/** The head of the next page, should it be parted from the first. */
export function BlankNextHead({ page, pages }: { page: number; pages: number }) {
  const texts = useBlankTexts()
  const sheet = useSheetTexts()
  const { name } = useMessages()
  const content = useContent()

  return (
    <>
      <p>
        <strong>{texts.title}</strong> · {sheet.page({ page, pages })} ·{' '}
        <span translate="no">
          {name} · {texts.rules(content)}
        </span>
      </p>
      <WhoseItIs />
    </>
  )
}

function WhoseItIs() {
  const texts = useBlankTexts()
  const sheet = useSheetTexts()

  return (
    <ul className={styles.person}>
      <li>{sheet.name}</li>
      <li>{sheet.birth}</li>
      <li>{texts.date}</li>
    </ul>
  )
}

/** Lines for vital signs, and for who took them. */
export function Measured() {
  const texts = useBlankTexts()
  const { strip } = useSheetTexts()
  const vital = [strip.temperature, strip.pulse, strip.breaths, strip.oxygen, strip.pressure, texts.awake]

  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.measured}</h2>
      <ul className={styles.vital}>
        {vital.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
        <li className={styles.staff}>{texts.staff}</li>
      </ul>
    </section>
  )
}
