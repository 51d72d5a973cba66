import { expect, it } from 'vitest'
import { once } from '#src/domain/engine/once.ts'
import type { Content } from '#src/content/model.ts'
import { content } from '#tests/support/content.ts'

it('what follows from the content alone is made once, and anew for other content', () => {
  const other = { ...content, version: 'another' }
  const made: string[] = []
  const versionOf = once(({ version }: Content) => {
    made.push(version)
    return version
  })
  expect([content, other, content, other].map(versionOf)).toEqual([content.version, 'another', content.version, 'another'])
  expect(made).toEqual([content.version, 'another'])
})

it('nothing at all is kept as well', () => {
  let asked = 0
  const none = once(() => {
    asked += 1
  })
  none(content)
  none(content)
  expect(asked).toBe(1)
})
