/** Writes `docs/decision-table.md`: the fewest answers that lead to each level, for a clinician to read. A change in the rules shows as a change there. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { loadContent } from '#src/content/load.ts'
import type { ConditionText, LevelId } from '#src/content/schema.ts'

const root = join(import.meta.dirname, '..')
const { data } = loadContent(join(root, 'data'))
const thresholds = new Map(data.thresholds.map((one) => [one.id, one]))
const conditionLabels = new Map(data.conditions.map(({ id, label }) => [id, label]))

type Row = { answers: string[]; ref: string }

export async function decisionTable(): Promise<string> {
  const levels: LevelId[] = ['emergency', 'same-day', 'within-48h', 'within-2-weeks', 'self-care']
  const sections = levels.map((level) => {
    const name = data.urgency.levels.find(({ id }) => id === level)?.name ?? level
    const rules = data.rules.filter((file) => file.level === level).flatMap((file) => file.rules)
    const rows = rules.flatMap(({ ref, when }) => smallest(ways(when)).map((answers): Row => ({ ref, answers })))
    return `## ${name}\n\n${table(rows)}`
  })
  const raised = data.escalations.map(({ ref, from, to, when }) => {
    const also = 'ownSymptomTrend' in when ? 'a symptom that decides it got much worse within days' : smallest(ways(when))[0]!.join(' and ')
    return `| ${from.map(levelName).join(', ')} | ${also} | ${to === 'one-up' ? 'one level up' : levelName(to)} | ${ref} |`
  })
  const named = data.conditions.map(({ id, label, when }) => {
    const rows = smallest(ways(when)).map((answers) => `| ${answers.join(' **and** ')} |`)
    return `### ${label}\n\n\`${id}\`\n\n| Any one of these lines |\n| --- |\n${rows.join('\n')}`
  })
  const text = [
    '# Decision table',
    'The fewest answers that lead to each level. Every line is enough by itself, whatever else was answered, because no rule has a "not". The most urgent line that holds is the advice. Words in italics are conditions, written out at the end. This file is written by `node scripts/decision-table.ts`; do not edit it.',
    ...sections,
    `## Raised once, after all others\n\n| Advice so far | and also | becomes | Rule |\n| --- | --- | --- | --- |\n${raised.join('\n')}`,
    '## The conditions',
    ...named,
  ].join('\n\n')
  return format(text, { ...(await resolveConfig(join(root, 'package.json'))), parser: 'markdown' })
}

const levelName = (level: string) => data.urgency.levels.find(({ id }) => id === level)?.name ?? level
const table = (rows: readonly Row[]) =>
  [
    '| Answers | Rule |',
    '| --- | --- |',
    ...rows.map(({ answers, ref }) => `| ${answers.join(' **and** ') || 'no symptom'} | ${ref} |`),
  ].join('\n')

/** Every way to meet a condition, as lists of answers. */
function ways(part: ConditionText): string[][] {
  if ('all' in part) return part.all.map(ways).reduce((sets, more) => sets.flatMap((set) => more.map((one) => [...set, ...one])), [[]])
  if ('any' in part) return part.any.flatMap(ways)
  if ('of' in part)
    return [
      [
        `${part.atLeast} of: ${part.of
          .map((one) =>
            ways(one)
              .map((set) => set.join(' and '))
              .join(' or '),
          )
          .join('; ')}`,
      ],
    ]
  if ('condition' in part) return [[`_${conditionLabels.get(part.condition) ?? part.condition}_`]]
  if ('ageUnder' in part) return [[`under ${number(part.ageUnder)}`]]
  if ('redFlag' in part) return [['any red flag not sure']]
  if ('context' in part) {
    if (part.oneOf) return [[`${part.context}: ${part.oneOf.join(' or ')}`]]
    return [
      [part.atLeast === undefined ? `${part.context}${part.is ? ' not sure' : ''}` : `${part.context} ${number(part.atLeast)} or more`],
    ]
  }
  if ('measure' in part) return [[`${part.measure} ${number(part.atLeast)} or more`]]
  if ('feature' in part) return [[`${part.feature}${part.is ? ' not sure' : ''}`]]
  return [[symptomText(part)]]
}

function symptomText(part: Extract<ConditionText, { symptom: unknown }>): string {
  const list = part.symptom === 'any' ? 'any symptom' : [part.symptom].flat().join(' / ')
  const details = [
    part.is && 'not sure',
    part.unexplained && 'no clear cause',
    part.since !== undefined && `for ${number(part.since)} or more`,
    part.trend && (part.trend === 'muchWorse' ? 'much worse within days' : 'getting worse'),
    part.severity && `${part.severity} or worse`,
    part.orNotKnown && 'or that was not said',
  ].filter(Boolean)
  return `${part.count ? `${part.count} or more of ` : ''}${list}${details.length > 0 ? ` (${details.join(', ')})` : ''}`
}

function number(bound: number | string): string {
  const found = typeof bound === 'string' ? thresholds.get(bound) : undefined
  return found ? `${found.value} ${found.unit}` : String(bound)
}

/** Without those that only ask for more than another does. */
function smallest(sets: readonly string[][]): string[][] {
  const unique = sets.map((set) => [...new Set(set)])
  return unique.filter(
    (set, index) =>
      !unique.some((other, at) => at !== index && other.every((one) => set.includes(one)) && (other.length < set.length || at < index)),
  )
}

if (import.meta.main) {
  writeFileSync(join(root, 'docs/decision-table.md'), await decisionTable())
  console.log('Wrote docs/decision-table.md.')
}
