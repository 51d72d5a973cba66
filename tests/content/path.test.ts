import { expect, it } from 'vitest'
import { pathText } from '#src/content/path.ts'

it.each<[string, PropertyKey[], string]>([
  ['in a list within a list', ['rules', 0, 'when', 'all', 2, 'symptom'], 'rules[0].when.all[2].symptom'],
  ['in a file that is a list', [3, 'id'], '[3].id'],
  ['in the whole file', [], ''],
])('a fault %s has a place that can be found', (_, path, text) => {
  expect(pathText(path)).toBe(text)
})
