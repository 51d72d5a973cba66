/** `npm run vignettes -- FILE.json [--json]`: runs written cases through the same code as the screens. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { loadContent } from '#src/content/load.ts'
import { pathText } from '#src/content/read.ts'
import { levelId, type LevelId } from '#src/content/schema.ts'
import { isOverTriaged, isUnderTriaged, levelNumber, metricNames, metricsByCategory, metricsOf, runCase } from '#src/domain/vignettes.ts'
import type { Case, Metrics, Outcome } from '#src/domain/vignettes.ts'

const { content } = loadContent(join(import.meta.dirname, '../data'))
const args = process.argv.slice(2)
const file = args.find((arg) => !arg.startsWith('--'))
if (file === undefined) stop('Say which file: npm run vignettes -- FILE.json [--json]')

const symptoms = new Map(content.symptoms.map((symptom) => [symptom.id, symptom]))
const symptomId = z.string().refine((id) => symptoms.has(id), { error: ({ input }) => `There is no symptom "${String(input)}".` })
const saidSymptom = z
  .looseObject({
    id: symptomId,
    present: z.boolean(),
    durationDays: z.number().min(0).nullish(),
    severity: z.enum(['mild', 'moderate', 'severe']).nullish(),
    unexplained: z.boolean().nullish(),
    features: z.array(z.string()).optional(),
    measures: z.record(z.string(), z.number()).optional(),
  })
  .superRefine(({ id, features = [], measures = {} }, context) => {
    const symptom = symptoms.get(id)
    const known = { features: symptom?.features.map((one) => one.id), measures: symptom?.measures.map((one) => one.id) }
    for (const name of features) {
      if (!known.features?.includes(name))
        context.addIssue({ code: 'custom', path: ['features'], message: `"${id}" has no feature "${name}".` })
    }
    for (const name of Object.keys(measures)) {
      if (!known.measures?.includes(name))
        context.addIssue({ code: 'custom', path: ['measures'], message: `"${id}" has no measure "${name}".` })
    }
  })
const casesFile = z.looseObject({
  cases: z.array(
    z.looseObject({
      id: z.string().min(1),
      category: z.string().optional(),
      age: z.number().min(0).max(120),
      sex: z.string().nullish(),
      symptoms: z.array(saidSymptom),
      absent: z.array(symptomId).optional(),
      modifiers: z.record(z.string(), z.unknown()).optional(),
      referenceUrgency: levelId,
      acceptable: z.array(levelId).refine(isRun, 'These must be levels next to each other.').optional(),
    }),
  ),
})

const cases = readCases(file)
const outcomes = cases.map((one) => runCase(content, one))
const metrics = { ...metricsOf(outcomes), byCategory: metricsByCategory(outcomes) }
if (args.includes('--json')) {
  const list = outcomes.map(({ id, atLeast, atMost, rules, notes, reference, acceptable }) => ({
    id,
    atLeast,
    atMost,
    rules,
    reference,
    acceptable,
    notes,
  }))
  console.log(JSON.stringify({ cases: list, metrics }, null, 2))
} else print(outcomes)
process.exitCode = outcomes.some(isUnderTriaged) ? 1 : 0

function readCases(path: string): Case[] {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return stop(`${path}\n✖ This file cannot be read as JSON: ${String(error)}`)
  }
  const parsed = casesFile.safeParse(json)
  if (parsed.success) return parsed.data.cases
  return stop(parsed.error.issues.map((issue) => `${path}\n✖ ${issue.message}\n  → at ${pathText(issue.path) || 'the top'}`).join('\n\n'))
}

function isRun(levels: readonly LevelId[]): boolean {
  const numbers = new Set(levels.map(levelNumber))
  return numbers.size === 0 || Math.max(...numbers) - Math.min(...numbers) === numbers.size - 1
}

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}

function print(list: readonly Outcome[]): void {
  const rows = list.map((one) => [
    one.id,
    one.atLeast,
    one.atMost,
    one.reference,
    isUnderTriaged(one) ? 'UNDER' : isOverTriaged(one) ? 'over' : 'ok',
    one.rules.join(' '),
    one.notes.join('; '),
  ])
  table([['case', 'at least', 'at most', 'reference', 'verdict', 'rules met', 'notes'], ...rows])
  printMetrics('all cases', metrics, list.length)
  for (const [category, part] of Object.entries(metrics.byCategory)) {
    printMetrics(category, part, list.filter((one) => one.category === category).length)
  }
  const short = list.filter(isUnderTriaged)
  console.log(short.length === 0 ? '\nNo case is under-triaged.' : `\nUnder-triaged: ${short.length}`)
  for (const one of short) {
    console.log(`  ${one.id}: advice ${one.atLeast}, acceptable ${one.acceptable.join(', ')}; met ${one.rules.join(' ')}`)
  }
}

function printMetrics(name: string, part: Metrics, count: number): void {
  console.log(`\n${name} (${count})`)
  table(
    metricNames.map((metric) => {
      const { count: hits, total, share, low, high } = part[metric]
      return [`  ${metric}`, `${hits}/${total}`, percent(share), share === null ? '' : `95 % ${percent(low)} to ${percent(high)}`]
    }),
  )
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`
}

function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}
