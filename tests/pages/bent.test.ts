import { expect, it } from 'vitest'
import { straightened } from '#src/boot/bent.ts'

it.each([
  ['/%23/from/AgX-_1', '/#/from/AgX-_1'],
  ['/app/%23/from/AgX', '/app/#/from/AgX'],
  ['/app/%23/FROM/AgX', undefined],
  ['/app/', undefined],
  ['/app/%23/intake', undefined],
])('an address whose sign was encoded leads where it was meant to: %s', (pathname, meant) => {
  expect(straightened(pathname)).toBe(meant)
})
