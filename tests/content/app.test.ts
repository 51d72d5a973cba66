/** What the app has in the browser is what was checked when it was built. */
import { expect, it } from 'vitest'
import { content } from '#src/content/app.ts'
import { conditions, examples, originOf, rules } from '#src/content/rules.ts'
import { english, regions } from '#src/content/start.ts'
import * as checked from '#tests/support/content.ts'

it('the engine in the browser has the content that the tests speak of', () => {
  expect(content).toEqual(checked.content)
})

it('the start page has every country, and texts that count as English counts', () => {
  expect(regions.map(({ code }) => code)).toEqual(checked.data.regions.map(({ code }) => code))
  expect([1, 2].map(english.times.days)).toEqual(['1 day', '2 days'])
})

it('the rules page has the examples of each rule, the origin of each symptom and each named condition with its label and basis', () => {
  expect(rules.filter(({ id }) => !examples[id]?.length)).toEqual([])
  expect(content.symptoms.map(({ id }) => [id, originOf(id).origin])).toEqual(
    checked.data.taxonomy.flatMap(({ symptoms }) => symptoms.map(({ id, origin }) => [id, origin])),
  )
  expect(conditions.map(({ id, label, basis, when }) => ({ id, label, basis, when }))).toEqual(
    checked.data.conditions.map(({ id, label, basis, when }) => ({ id, label, basis, when })),
  )
})
