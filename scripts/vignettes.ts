/** `npm run vignettes -- FILE.json [--json]`: runs written cases through the same code as the screens. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCases } from '#src/content/cases.ts'
import { loadContent } from '#src/content/load.ts'
import { runCase } from '#src/domain/cases/vignettes.ts'
import { isOverTriaged, isUnderTriaged, metricNames, metricsByCategory, metricsOf } from '#src/domain/cases/metrics.ts'
import type { Case } from '#src/domain/cases/case.ts'
import type { Outcome } from '#src/domain/cases/vignettes.ts'
import type { Metrics } from '#src/domain/cases/metrics.ts'

const { content } = loadContent(join(import.meta.dirname, '../data'))
const args = process.argv.slice(2)
const file = args.find((arg) => !arg.startsWith('--'))
if (file === undefined) stop('Say which file: npm run vignettes -- FILE.json [--json]')

const cases = casesOf(file)
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

function casesOf(path: string): readonly Case[] {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return stop(`${path}\n✖ This file cannot be read as JSON: ${String(error)}`)
  }
  const read = readCases(content, json)
  if (read.ok) return read.cases
  return stop(read.faults.map(({ place, message }) => `${path}\n✖ ${message}\n  → at ${place || 'the top'}`).join('\n\n'))
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
