import { content } from '#src/content/app.ts'
import { conditions, thresholds } from '#src/content/rules.ts'
import type { Messages } from '#src/content/message.ts'
import { daysInYear } from '#src/domain/check/numbers.ts'
import { levelName as nameOfLevel } from '#src/domain/told/named.ts'
import { useMessages } from '#src/store/language.ts'
import type { Names } from '#src/words/pieceText.ts'
import useRulesTexts from 'virtual:texts/rulesPage'

const labels = new Map<string, string>([
  ...content.symptoms.flatMap(({ id, label, features, measures }): [string, string][] => [
    [id, label],
    ...[...features, ...measures].map((part): [string, string] => [`${id}.${part.id}`, `${label}: ${part.label}`]),
  ]),
  ...content.context.map(({ id, label }): [string, string] => [id, label]),
])
const conditionLabels = new Map(conditions.map(({ id, label }) => [id, label]))

export const labelOf = (id: string): string => labels.get(id) ?? id

const thresholdOf = (name: string) => thresholds.find(({ id }) => id === name)

/** "3 months" is 0.25 years, and "28 days" 0.0767. */
function yearsText(years: number, times: Messages['times']): string {
  const months = Math.round(years * 12)
  if (Number.isInteger(years)) return times.years(years)
  return Math.abs(years * 12 - months) < 0.01 ? times.months(months) : times.days(Math.round(years * daysInYear))
}

/** Everything by the label that people read. */
export function useNames(): Names {
  const { units } = useRulesTexts()
  const { times } = useMessages()
  return {
    of: labelOf,
    condition: (id) => conditionLabels.get(id) ?? id,
    option: (measure, bound) => optionLabel(measure, bound) ?? boundText(bound),
    bound: boundText,
    age: (bound) => {
      const years = typeof bound === 'string' ? thresholdOf(bound)?.value : bound
      return years === undefined ? String(bound) : yearsText(years, times)
    },
  }

  function boundText(bound: number | string): string {
    const found = typeof bound === 'string' ? thresholdOf(bound) : undefined
    return found ? `${found.value} ${units[found.unit]}` : String(bound)
  }
}

/** The words of an option that a rule names by its id. */
function optionLabel(measure: string, bound: number | string): string | undefined {
  const [symptom, name] = measure.split('.')
  const own = content.symptoms.find(({ id }) => id === symptom)?.measures.find(({ id }) => id === name)
  return own?.options.find(({ id }) => id === bound)?.label
}

/** The rules are read in English. */
export const levelName = (id: string): string => nameOfLevel(content, id)
