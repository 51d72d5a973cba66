import useDetailsTexts from 'virtual:texts/details'
import { content } from '#src/content/app.ts'
import type { Context, FactId, Symptom } from '#src/content/model.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { severityOrder, trendOrder } from '#src/domain/engine/facts.ts'
import { useMessages } from '#src/store/language.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { SelectField } from '#src/ui/SelectField.tsx'
import { NumberOf } from './NumberOf.tsx'
import styles from './Workbench.module.css'

type Set = { answers: Answers; set: (fact: FactId, value: Value | undefined) => void }

/** What is known about the person, all of it at once. */
export function PersonControls({ answers, set }: Set) {
  return (
    <div className={styles.facts}>
      {content.context.map((item) => (
        <ContextControl key={item.id} item={item} answers={answers} set={set} />
      ))}
    </div>
  )
}

function ContextControl({ item, answers, set }: Set & { item: Context }) {
  const { id, kind, label, unit, options = [] } = item

  if (kind === 'three') return <Three fact={id} label={label} answers={answers} set={set} />
  if (options.length > 0) {
    return (
      <Pick
        fact={id}
        label={label}
        answers={answers}
        set={set}
        options={options.map((one) => ({ value: one.value ?? one.id, label: one.label }))}
      />
    )
  }
  return (
    <NumberOf
      label={unit === undefined ? label : `${label} (${unit})`}
      value={answers[id]}
      onChange={(value) => {
        set(id, value)
      }}
    />
  )
}

/** One symptom with everything that a rule can ask of it. */
export function SymptomControls({ symptom, answers, set, onRemove }: Set & { symptom: Symptom; onRemove: (id: FactId) => void }) {
  const { bench: words } = useRulesTexts()
  const texts = useDetailsTexts()
  const { id, label, details, features, measures, causes: ids, partOf } = symptom
  const asks = (detail: Symptom['details'][number]) => details.includes(detail) && partOf === undefined
  const causes = content.causes.filter((cause) => ids.includes(cause.id)).map((cause) => ({ value: cause.id, label: cause.label }))
  const progress = content.causes.find((cause) => cause.id === answers[`${id}.cause`])?.asksProgress

  return (
    <fieldset className={styles.symptom}>
      <legend>{label}</legend>
      <div className={styles.facts}>
        <Three fact={id} label={words.answer} answers={answers} set={set} />
        {asks('since') && (
          <NumberOf
            label={words.since}
            value={answers[`${id}.since`]}
            onChange={(value) => {
              set(`${id}.since`, value)
            }}
          />
        )}
        {asks('trend') && (
          <Pick
            fact={`${id}.trend`}
            label={words.trend}
            answers={answers}
            set={set}
            options={trendOrder.map((value) => ({ value, label: texts.trends[value] }))}
          />
        )}
        {asks('severity') && (
          <Pick
            fact={`${id}.severity`}
            label={words.severity}
            answers={answers}
            set={set}
            options={severityOrder.map((value) => ({ value, label: texts.severities[value] }))}
          />
        )}
        {causes.length > 0 && (
          <Pick
            fact={`${id}.cause`}
            label={words.cause}
            answers={answers}
            set={set}
            options={[...causes, { value: 'none', label: words.noCause }]}
          />
        )}
        {progress && (
          <Pick
            fact={`${id}.as-said`}
            label={progress.label}
            answers={answers}
            set={set}
            options={progress.options.map((option) => ({ value: option.id, label: option.label }))}
          />
        )}
        {features.map((feature) => (
          <Three key={feature.id} fact={`${id}.${feature.id}`} label={feature.label} answers={answers} set={set} />
        ))}
        {measures.map((measure) => (
          <Pick key={measure.id} fact={`${id}.${measure.id}`} label={measure.label} answers={answers} set={set} options={measure.options} />
        ))}
      </div>
      <button
        type="button"
        className={styles.remove}
        onClick={() => {
          onRemove(id)
        }}
      >
        {words.remove({ symptom: label })}
      </button>
    </fieldset>
  )
}

function Three({ fact, label, answers, set }: Set & { fact: FactId; label: string }) {
  const { answers: words } = useMessages()
  const options = (['yes', 'no', 'notSure'] as const).map((value) => ({ value, label: words[value] }))
  return <Pick fact={fact} label={label} answers={answers} set={set} options={options} />
}

type Option = { value: Value; label: string }

/** One fact with a list of values; the first line takes the answer back. */
function Pick({ fact, label, answers, set, options }: Set & { fact: FactId; label: string; options: readonly Option[] }) {
  const { bench: words } = useRulesTexts()

  return (
    <SelectField
      label={label}
      value={String(answers[fact] ?? '')}
      options={[{ value: '', label: words.open }, ...options.map((option) => ({ value: String(option.value), label: option.label }))]}
      onChange={(text) => {
        set(fact, options.find((option) => String(option.value) === text)?.value)
      }}
    />
  )
}
