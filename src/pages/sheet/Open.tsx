import type { Statement } from '#src/domain/told/statements.ts'
import { paperSections } from '#src/domain/nurse/paper.ts'
import { inState } from '#src/domain/told/statements.ts'
import useSheetTexts from 'virtual:texts/sheet'
import { useContent } from '#src/store/content.ts'
import { nameWords } from '#src/words/sheetWords.ts'
import styles from './Sheet.module.css'

type Props = { statements: readonly Statement[] }

/** What was skipped: by name where it could raise the advice, the rest as a count. What was not asked: by its number on the paper form, with the reason: names of six rows do not fit one page. */
export function Open({ statements }: Props) {
  const texts = useSheetTexts()
  const unanswered = inState(statements, 'symptom', 'notAnswered')
  const named = unanswered.filter(({ open }) => open).map((one) => `? ${nameWords(one)}`)
  const rest = unanswered.length - named.length
  const hidden = inState(statements, 'symptom', 'notAsked').filter(({ reason }) => reason !== undefined)
  const reasons = [...new Set(hidden.map(({ reason }) => reason!))]
  const skipped = [...named, ...(rest > 0 ? [texts.openMore(rest)] : [])]
  const content = useContent()
  const numberOf = (id: string) =>
    paperSections(content)
      .flatMap(({ rows }) => rows)
      .find((row) => row.id === id)!.number
  const numbersOf = (reason: string) => hidden.filter((one) => one.reason === reason).map(({ id }) => numberOf(id))
  const notAsked = reasons.map((reason) => texts.rows({ numbers: numbersOf(reason).join(', '), reason: reason.replace(/\.$/, '') }))

  return (
    <section className={styles.open}>
      {skipped.length > 0 && (
        <div>
          <h2>{texts.notAnswered}</h2>
          <p>{skipped.join(' · ')}</p>
        </div>
      )}
      {notAsked.length > 0 && (
        <div>
          <h2>{texts.notAsked}</h2>
          <p>{notAsked.join(' · ')}</p>
        </div>
      )}
    </section>
  )
}
