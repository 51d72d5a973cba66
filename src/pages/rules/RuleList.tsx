import { useEffect, useState } from 'react'
import { content } from '#src/content/app.ts'
import type { Rule } from '#src/content/model.ts'
import type { Example } from '#src/content/rulebook.ts'
import { escalations, examples, rules as written } from '#src/content/rules.ts'
import type { Basis } from '#src/content/schema.ts'
import { verdictOf } from '#src/domain/cases/examples.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { Escalations } from './Escalations.tsx'
import { Filters, type Filter } from './Filters.tsx'
import { labelOf } from './names.ts'
import { Said } from '#src/ui/Said.tsx'
import { RuleCard } from './RuleCard.tsx'
import styles from './RulesPage.module.css'

type Props = {
  /** The id or the number of the rule that a link leads to. */
  target: string | undefined
  onTry: (example: Example) => void
}

const whens = new Map(written.map(({ id, when }) => [id, when]))
const noFilter: Filter = { find: '', level: '', basis: '' }

/** Every rule, most urgent first, to be searched and read. */
export function RuleList({ target, onTry }: Props) {
  const texts = useRulesTexts()
  const [filter, setFilter] = useState(noFilter)
  const found = target === undefined ? undefined : ruleOf(target)
  useJump(found)

  const shown = content.rules.filter((rule) => fits(rule, filter))
  const all = content.rules.flatMap((rule) =>
    (examples[rule.id] ?? []).map((example) => verdictOf(content, rule, example) === example.expect),
  )
  const failing = all.filter((isRight) => !isRight).length
  const judged = [...content.rules, ...escalations].filter(({ basis }) => basis === 'judgement').length

  return (
    <>
      <p data-right={failing === 0}>{failing === 0 ? texts.allHold(all.length) : texts.notHold(failing)}</p>
      <p>{texts.awaiting(judged)}</p>
      <Said key={target}>{target !== undefined && found === undefined && <p>{texts.noRule({ ref: target })}</p>}</Said>
      <Filters filter={filter} onChange={setFilter} shown={shown.length} />
      {shown.length === 0 && <p>{texts.nothing}</p>}
      <div className={styles.cards}>
        {shown.map((rule) => (
          <RuleCard key={rule.id} rule={rule} when={whens.get(rule.id)!} examples={examples[rule.id] ?? []} onTry={onTry} />
        ))}
      </div>
      <Escalations />
    </>
  )
}

function fits({ id, ref, level, basis, clinical, why }: Rule, { find, ...chosen }: Filter): boolean {
  if ((chosen.level && level !== chosen.level) || (chosen.basis && basis !== (chosen.basis as Basis))) return false
  const named = [...JSON.stringify(whens.get(id)).matchAll(/"([a-z0-9.-]+)"/g)].map(([, name]) => labelOf(name!))
  const text = [id, ref, clinical, why, ...named].join(' ').toLowerCase()
  return find
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** By its id, its number, or the id of the rule that an escalation was written out as ("…-from-within-48h"). */
function ruleOf(target: string): string | undefined {
  const all = [...content.rules, ...escalations]
  return all.find(({ id, ref }) => id === target || ref === target || target.startsWith(`${id}-from-`))?.id
}

/** A link from a result leads to its rule: it takes focus, so that reading starts there. */
function useJump(id: string | undefined) {
  useEffect(() => {
    const heading = id === undefined ? null : document.getElementById(`rule-${id}`)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }, [id])
}
