import { content } from '#src/content/app.ts'
import type { Rule } from '#src/content/model.ts'
import type { Example } from '#src/content/rulebook.ts'
import { verdictOf } from '#src/domain/examples.ts'
import { useRulesTexts } from '#src/store/texts/rules.ts'
import { VerdictMark } from './VerdictMark.tsx'
import styles from './RulesPage.module.css'

type Props = { rule: Rule; examples: readonly Example[]; onTry: (example: Example) => void }

/** Each example of a rule, run now: what came out, and whether that is what its author expected. */
export function Examples({ rule, examples, onTry }: Props) {
  const texts = useRulesTexts()

  return (
    <table className={styles['examples']}>
      <caption>{texts.examples}</caption>
      <tbody>
        {examples.map((example) => {
          const verdict = verdictOf(content, rule, example)
          const isRight = verdict === example.expect
          return (
            <tr key={example.name} data-right={isRight}>
              <td>
                <VerdictMark verdict={verdict} />
              </td>
              <td>
                {example.name}
                {example.others === 'no' && <span className="soft"> ({texts.othersNo})</span>}
              </td>
              <td>{isRight ? texts.holds : texts.fails({ verdict: texts.verdicts[example.expect] })}</td>
              <td className={styles['screenOnly']}>
                <button
                  type="button"
                  className={styles['try']}
                  aria-label={texts.try({ name: example.name })}
                  onClick={() => {
                    onTry(example)
                  }}
                >
                  <span aria-hidden="true">→</span>
                </button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
