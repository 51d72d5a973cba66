/** Chrome 109 has no `toSorted` and no `toReversed`. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const lists: object = Array.prototype
const names = ['toSorted', 'toReversed'] as const
const own = names.map((name) => Object.getOwnPropertyDescriptor(lists, name)!)
const give = () => {
  names.forEach((name, index) => Object.defineProperty(lists, name, own[index]!))
}
const upwards = (one: string, other: string) => Number(one) - Number(other)
const made = (list: readonly string[]) => ({
  // oxlint-disable-next-line typescript/require-array-sort-compare -- As it sorts by itself: by letters.
  sorted: list.toSorted(),
  upwards: list.toSorted(upwards),
  reversed: list.toReversed(),
})

beforeEach(() => {
  vi.resetModules()
  for (const name of names) Reflect.deleteProperty(lists, name)
})
afterEach(give)

it('sorts and turns lists in a browser that does not know how, and leaves the list as it was', async () => {
  expect('toSorted' in lists).toBe(false)
  await import('#src/app/arrays.ts')

  const list = ['10', '9', '1']
  expect(made(list)).toEqual({ sorted: ['1', '10', '9'], upwards: ['1', '9', '10'], reversed: ['1', '9', '10'] })
  expect(list).toEqual(['10', '9', '1'])
})

it('leaves a browser that knows how as it is', async () => {
  give()
  await import('#src/app/arrays.ts')
  expect(names.map((name) => Array.prototype[name])).toEqual(own.map(({ value }) => value as unknown))
})
