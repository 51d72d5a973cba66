/** Writes `docs/decision-table.md`: the fewest answers that lead to each level, for a clinician to read. A change in the rules shows as a change there. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { loadContent } from '#src/content/load.ts'
import { readEnglish } from '#src/content/languages.ts'
import type { Messages } from '#src/content/message.ts'
import { messagesFrom } from '#src/content/message.ts'
import type { ConditionText } from '#src/content/conditionSchema.ts'
import type { LevelId } from '#src/content/schema.ts'
import { minimalSets } from '#src/domain/told/minimal.ts'
import { pieceText, type Names } from '#src/words/pieceText.ts'

const root = join(import.meta.dirname, '..')
const { data } = loadContent(join(root, 'data'))
const thresholds = new Map(data.thresholds.map((one) => [one.id, one]))
const conditionLabels = new Map(data.conditions.map(({ id, label }) => [id, label]))
const { piece: texts } = messagesFrom<Messages>(readEnglish(join(root, 'data')).messages, 'en').rulesPage

/** By id: whoever reads this table edits the data. */
const names: Names = {
  of: (id) => id,
  condition: (id) => `_${conditionLabels.get(id) ?? id}_`,
  option: (_measure, bound) => boundText(bound),
  bound: boundText,
}
function boundText(bound: number | string): string {
  const found = typeof bound === 'string' ? thresholds.get(bound) : undefined
  return found ? `${found.value} ${found.unit}` : String(bound)
}
const waysOf = (when: ConditionText) => minimalSets(when).map((set) => set.map((piece) => pieceText(piece, names, texts)))

type Row = { answers: string[]; ref: string }

export async function decisionTable(): Promise<string> {
  const levels: LevelId[] = ['emergency', 'same-day', 'within-48h', 'within-2-weeks', 'self-care']
  const sections = levels.map((level) => {
    const name = data.urgency.levels.find(({ id }) => id === level)?.name ?? level
    const rules = data.rules.filter((file) => file.level === level).flatMap((file) => file.rules)
    const rows = rules.flatMap(({ ref, when }) => waysOf(when).map((answers): Row => ({ ref, answers })))
    return `## ${name}\n\n${table(rows)}`
  })
  const raised = data.escalations.map(({ ref, from, to, when }) => {
    const also = 'ownSymptomTrend' in when ? 'a symptom that decides it got much worse within days' : waysOf(when)[0]!.join(' and ')
    return `| ${from.map(levelName).join(', ')} | ${also} | ${to === 'one-up' ? 'one level up' : levelName(to)} | ${ref} |`
  })
  const named = data.conditions.map(({ id, label, when }) => {
    const rows = waysOf(when).map((answers) => `| ${answers.join(' **and** ')} |`)
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

if (import.meta.main) {
  writeFileSync(join(root, 'docs/decision-table.md'), await decisionTable())
  console.log('Wrote docs/decision-table.md.')
}
