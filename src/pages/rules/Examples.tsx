import { content } from '#src/content/app.ts'
import type { Rule } from '#src/content/model.ts'
import type { Example } from '#src/content/rulebook.ts'
import { verdictOf } from '#src/domain/cases/examples.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { VerdictMark } from './VerdictMark.tsx'
import styles from './RulesPage.module.css'

type Props = { rule: Rule; examples: readonly Example[]; onTry: (example: Example) => void }

/** Each example of a rule, run now: what came out, and whether that is what its author expected. */
export function Examples({ rule, examples, onTry }: Props) {
  const texts = useRulesTexts()

  return (
    <>
      <p className={styles.smallTitle}>{texts.examples}</p>
      <ul className={styles.plain}>
        {examples.map((example) => {
          const verdict = verdictOf(content, rule, example)
          const isRight = verdict === example.expect
          return (
            <li key={example.name} className={styles.example} data-right={isRight}>
              <VerdictMark verdict={verdict} />
              <span>
                {example.name}
                {example.others === 'no' && ` (${texts.othersNo})`}{' '}
                <span className="soft">
                  {isRight ? `✓ ${texts.holds}` : `✗ ${texts.fails({ verdict: texts.verdicts[example.expect] })}`}
                </span>
              </span>
              <button
                type="button"
                className={`${styles.try} ${styles.screenOnly}`}
                aria-label={texts.try({ name: example.name })}
                onClick={() => {
                  onTry(example)
                }}
              >
                <span aria-hidden="true">→</span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
