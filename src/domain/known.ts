import type { Content, FactId } from '#src/content/model.ts'
import type { Check, Value } from './answers.ts'
import { severityOrder, trendOrder } from './atom.ts'

/** Stored answers that today's questions could not get are left out: the engine would read them as harmless, so they are asked again. */
export function knownOnly(content: Content, check: Check): Check {
  const answers = Object.fromEntries(Object.entries(check.answers).filter(([id, value]) => canBeAnswered(content, id, value)))
  return { ...check, answers, grouped: check.grouped.filter((id) => answers[id] === 'no') }
}

function canBeAnswered(content: Content, asked: FactId, value: Value): boolean {
  const [id, part] = asked.split('.')
  const item = content.context.find((one) => one.id === asked)
  if (item?.kind === 'choice') return value === 'notSure' || item.options!.some((option) => (option.value ?? option.id) === value)
  if (item?.kind === 'number') return value === 'notSure' || typeof value === 'number'
  const symptom = content.symptoms.find((one) => one.id === id)
  if (symptom?.measures.some((measure) => measure.id === part) || (symptom && part === 'since'))
    return value === 'notSure' || typeof value === 'number'
  if (symptom && part === 'cause') return typeof value === 'string'
  if (symptom && part === 'trend') return value === 'notSure' || trendOrder.some((one) => one === value)
  if (symptom && part === 'severity') return value === 'notSure' || severityOrder.some((one) => one === value)
  const isRow = item || (symptom && (part === undefined || symptom.features.some((feature) => feature.id === part)))
  return Boolean(isRow) && (value === 'yes' || value === 'no' || value === 'notSure')
}
