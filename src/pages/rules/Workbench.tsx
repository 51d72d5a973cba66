import { useRef, useState } from 'react'
import { content } from '#src/content/app.ts'
import { subjectOf } from '#src/domain/check/fact.ts'
import type { FactId } from '#src/content/model.ts'
import type { Value } from '#src/domain/engine/answers.ts'
import { withRestNo } from '#src/domain/cases/examples.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { Button } from '#src/ui/Button.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { emptyBench, type BenchProps } from './bench.ts'
import { PersonControls, SymptomControls } from './Controls.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import styles from './RulesPage.module.css'
import layout from './Workbench.module.css'
import { RuleStates } from './RuleStates.tsx'
import { WrittenCases } from './WrittenCases.tsx'

/** Answers to play with, beside what every rule makes of them. The check of this visit is never touched. */
export function Workbench({ bench, onChange }: BenchProps) {
  const texts = useRulesTexts()
  const { bench: words } = texts
  const { answers, rest } = bench
  const heading = useRef<HTMLHeadingElement>(null)
  const chosen = content.symptoms.filter(({ id }) => Object.keys(answers).some((fact) => subjectOf(fact) === id))
  const put = (others: typeof answers, id: FactId) => {
    onChange({ ...bench, answers: others })
    // A symptom without an answer goes, and the control that had the focus with it.
    if (chosen.some((symptom) => symptom.id === id) && !Object.keys(others).some((fact) => subjectOf(fact) === id)) heading.current?.focus()
  }
  const set = (fact: FactId, value: Value | undefined) => {
    const { [fact]: _, ...others } = answers
    put(value === undefined ? others : { ...answers, [fact]: value }, subjectOf(fact))
  }
  const remove = (id: FactId) => {
    put(Object.fromEntries(Object.entries(answers).filter(([fact]) => subjectOf(fact) !== id)), id)
  }

  return (
    <>
      <p>{words.lead}</p>
      <div className={layout['bench']}>
        <div className={layout['controls']}>
          <h2 ref={heading} tabIndex={-1}>
            {words.symptoms}
          </h2>
          <AddSymptom
            used={chosen.map(({ id }) => id)}
            onAdd={(id) => {
              set(id, 'yes')
            }}
          />
          {chosen.map((symptom) => (
            <SymptomControls key={symptom.id} symptom={symptom} answers={answers} set={set} onRemove={remove} />
          ))}
          <SelectField
            label={words.rest}
            value={rest}
            options={[
              { value: 'open', label: words.restOpen },
              { value: 'no', label: words.restNo },
            ]}
            onChange={(value) => {
              onChange({ ...bench, rest: value === 'no' ? 'no' : 'open' })
            }}
          />
          <Disclosure summary={words.person}>
            <PersonControls answers={answers} set={set} />
          </Disclosure>
          <Button
            variant="quiet"
            onClick={() => {
              onChange(emptyBench)
            }}
          >
            {words.clear}
          </Button>
          <Disclosure summary={words.asData}>
            <pre className={styles.data}>{JSON.stringify(answers, null, 2)}</pre>
          </Disclosure>
          <WrittenCases
            bench={bench}
            onChoose={(given) => {
              onChange({ answers: given, rest: 'open' })
            }}
          />
        </div>
        <RuleStates answers={rest === 'no' ? withRestNo(content, answers) : answers} />
      </div>
    </>
  )
}

/** Choosing adds: the list goes back to its first line, ready for the next. */
function AddSymptom({ used, onAdd }: { used: readonly string[]; onAdd: (id: string) => void }) {
  const { bench: words } = useRulesTexts()
  const [at, setAt] = useState('')
  const groups = content.groups.map(({ id, label }) => ({
    label,
    options: content.symptoms
      .filter((symptom) => symptom.groups[0] === id && !used.includes(symptom.id))
      .map((symptom) => ({ value: symptom.id, label: symptom.label })),
  }))

  return (
    <SelectField
      label={words.add}
      value={at}
      options={[{ value: '', label: words.choose }]}
      groups={groups}
      onChange={(id) => {
        setAt('')
        if (id !== '') onAdd(id)
      }}
    />
  )
}
