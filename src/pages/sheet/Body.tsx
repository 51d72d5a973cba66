import type { Statement } from '#src/domain/told/statements.ts'
import { answerWords, type SheetTexts } from '#src/words/sheetWords.ts'
import { measuredWords } from './measured.ts'
import styles from './Sheet.module.css'
import type { Staff } from './staff.ts'

type Props = { statements: readonly Statement[]; staff: Staff | undefined; words: SheetTexts }

/** What was measured, and what about the person changes how the symptoms are read: treatment and blood thinner always. */
export function Body({ statements, staff, words }: Props) {
  const { sheet } = words
  const measured = [
    ...measuredWords(statements, staff?.readings ?? {}, words),
    ...(staff?.notUsed ?? []),
    ...(staff?.earlyWarning === undefined ? [] : [staff.earlyWarning]),
  ]
  const said = statements.filter(
    ({ id, kind, state, always, open }) =>
      kind === 'person' &&
      !['who', 'age', 'sex'].includes(id) &&
      (open || state === 'yes' || state === 'notSure' || state === 'given' || (always && state !== 'notAsked')),
  )

  return (
    <section className={styles.body}>
      <p>
        <strong>{sheet.measured}:</strong> {measured.length > 0 ? measured.join(' · ') : sheet.measuredNone}
      </p>
      <dl aria-label={sheet.person}>
        {said.map((one) => (
          <div key={one.id} data-state={one.state}>
            <dt>
              {one.decides ? '* ' : one.open ? '? ' : ''}
              {one.clinicalTerm}:{' '}
            </dt>
            <dd>{answerWords(one, words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
