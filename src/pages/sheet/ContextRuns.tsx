import type { ContextLine } from '#src/domain/told/context.ts'
import { useMessages } from '#src/store/language.ts'
import useSheetTexts from 'virtual:texts/sheet'
import styles from './SheetPage.module.css'

type Props = { lines: readonly ContextLine[] }

/** Treatment, blood thinner, pregnancy, times seen: what was a yes stands out, and no and not answered stay apart. */
export function ContextRuns({ lines }: Props) {
  const texts = useSheetTexts()
  const { answers } = useMessages()
  const said = lines.filter(({ answer, chosen }) => chosen !== undefined || answer === 'yes' || answer === 'notSure')
  const no = lines.filter(({ answer }) => answer === 'no')
  const open = lines.filter(({ answer, chosen }) => answer === undefined && chosen === undefined)

  return (
    <section className={styles['run']}>
      <h2>{texts.context}</h2>
      <p>
        {said.map(({ id, label, answer, chosen }) => (
          <span key={id}>
            <strong>
              {label}: {chosen ?? (answer === 'yes' ? texts.yes : answers.notSure)}
            </strong>
            {' · '}
          </span>
        ))}
        {texts.contextNo} {no.length > 0 ? no.map(({ clinicalTerm }) => clinicalTerm).join('; ') : texts.none}
        {open.length > 0 && ` · ${texts.contextOpen} ${open.map(({ clinicalTerm }) => clinicalTerm).join('; ')}`}
      </p>
    </section>
  )
}
