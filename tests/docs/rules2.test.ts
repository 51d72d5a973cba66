/** The table of `docs/rules-2.md`, held against what the first edition told the people of the old cases. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Case } from '#src/domain/cases/case.ts'
import { runCase } from '#src/domain/cases/vignettes.ts'
import { content } from '#tests/support/content.ts'
import written from '#tests/vignettes/cases.json' with { type: 'json' }
import first from '#tests/vignettes/first-edition.json' with { type: 'json' }

const doc = readFileSync(join(import.meta.dirname, '../../docs/rules-2.md'), 'utf8')
const told = first.told as Readonly<Record<string, string>>
const nameOf = (level: string) => content.levels.find(({ id }) => id === level)!.name.toLowerCase()

const moved = (written.cases as Case[]).flatMap((one) => {
  const before = told[one.id]
  const now = runCase(content, one).atLeast
  return before === undefined || before === now ? [] : [[one.id, nameOf(before), nameOf(now)]]
})

/** The first three cells of each line of the first table: the case, its advice before, and now. */
const rows = doc
  .slice(doc.indexOf('## Old cases'), doc.indexOf('All other cases'))
  .split('\n')
  .flatMap((line) => {
    const [, name = '', before = '', now = '', because = ''] = line.split('|').map((cell) => cell.trim())
    const id = /^`([^`]+)`/.exec(name)?.[1] ?? ''
    return id !== '' ? [{ cells: [id, before.toLowerCase(), now.toLowerCase()], because }] : []
  })

describe('the old cases whose level changed with the second edition', () => {
  it('are all in the table, with both levels, and no other is', () => {
    expect(rows.map(({ cells }) => cells.join()).toSorted()).toEqual(moved.map((cells) => cells.join()).toSorted())
  })

  it('each name the section or the rule that changed them', () => {
    for (const { because } of rows) expect(because).toMatch(/section \d|R-[EDVS]\d\d/)
  })

  it('are few: the first edition told the same to all others', () => {
    expect(Object.keys(told)).toHaveLength(95)
    expect(moved).toHaveLength(2)
  })
})
