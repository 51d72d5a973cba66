import { useId, useState } from 'react'
import { content } from '#src/content/app.ts'
import { readCases, type CaseFault } from '#src/content/cases.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import type { Case } from '#src/domain/cases/case.ts'
import { answersOf, runCase } from '#src/domain/cases/vignettes.ts'
import { isOverTriaged, isUnderTriaged } from '#src/domain/cases/metrics.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { Button } from '#src/ui/Button.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { levelName } from './names.ts'
import styles from './RulesPage.module.css'
import type { Bench } from './bench.ts'

type Props = { bench: Bench; onChoose: (answers: Answers) => void }

/** A clinician's own cases on the workbench, in the very format that the command takes, and with the same outcome. */
export function WrittenCases({ bench, onChoose }: Props) {
  const { bench: words } = useRulesTexts()
  const id = useId()
  const [text, setText] = useState('')
  const [cases, setCases] = useState<readonly Case[]>([])
  const [faults, setFaults] = useState<readonly CaseFault[]>([])
  const [chosen, setChosen] = useState<{ one: Case; answers: Answers }>()

  const choose = (one: Case | undefined) => {
    if (!one) return
    const { answers } = answersOf(content, one)
    setChosen({ one, answers })
    onChoose(answers)
  }
  const read = () => {
    const json = parsed(text)
    const result = json === undefined ? undefined : readCases(content, json)
    setCases(result?.ok ? result.cases : [])
    setFaults(result === undefined ? [{ place: '', message: words.notJson }] : result.ok ? [] : result.faults)
    if (result?.ok) choose(result.cases[0])
  }

  return (
    <Disclosure summary={words.cases}>
      <label htmlFor={id}>{words.casesHint}</label>
      <textarea
        id={id}
        rows={5}
        spellCheck={false}
        className={styles.paste}
        value={text}
        aria-invalid={faults.length > 0 || undefined}
        aria-describedby={`${id}-faults`}
        onChange={(event) => {
          setText(event.target.value)
        }}
      />
      <Button variant="quiet" onClick={read}>
        {words.read}
      </Button>
      <div id={`${id}-faults`} role="status">
        {faults.length > 0 && (
          <ul className={styles.plain}>
            {faults.map(({ place, message }) => (
              <li key={place + message}>{place === '' ? message : words.fault({ place, message })}</li>
            ))}
          </ul>
        )}
      </div>
      {cases.length > 0 && (
        <SelectField
          label={words.case}
          value={chosen?.one.id ?? ''}
          options={cases.map((one) => ({ value: one.id, label: one.id }))}
          onChange={(wanted) => {
            choose(cases.find((one) => one.id === wanted))
          }}
        />
      )}
      {chosen && chosen.answers === bench.answers && <Outcome one={chosen.one} />}
    </Disclosure>
  )
}

/** Does the advice agree with what the case expects? Shown only while its answers stand unchanged. */
function Outcome({ one }: { one: Case }) {
  const { bench: words } = useRulesTexts()
  const outcome = runCase(content, one)
  const verdict = isUnderTriaged(outcome) ? words.under : isOverTriaged(outcome) ? words.over : words.agrees

  return (
    <div>
      {one.narrative !== undefined && <p>{one.narrative}</p>}
      <p>
        {words.reference({ levels: outcome.acceptable.map(levelName).join(', ') })} <b>{verdict}</b>
      </p>
      {outcome.notes.length > 0 && (
        <>
          <p>{words.notes}:</p>
          <ul>
            {outcome.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
