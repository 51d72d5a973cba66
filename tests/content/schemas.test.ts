import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { decisionTable } from '../../scripts/decision-table.ts'
import { schemaTexts } from '../../scripts/schemas.ts'
import { dataFolder } from '#tests/support/content.ts'

const texts = await schemaTexts()

it.each(Object.keys(texts))('data/schema/%s is what its schema in src/content says (npm run schemas)', (name) => {
  expect(readFileSync(join(dataFolder, 'schema', name), 'utf8')).toBe(texts[name])
})

it('docs/decision-table.md is what the rules say (node scripts/decision-table.ts)', async () => {
  expect(readFileSync(join(dataFolder, '../docs/decision-table.md'), 'utf8')).toBe(await decisionTable())
})
