import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { groupsInPlace } from '#src/domain/nurse/view.ts'
import { intakeColumns } from '#src/domain/nurse/intakeColumns.ts'
import { content } from '#tests/support/content.ts'
import { see } from '#src/domain/check/seen.ts'

const people: [string, Answers][] = [
  ['nobody is known', {}],
  ['it is a woman', { age: 34, sex: 'female', who: 'me' }],
  ['it is a man', { age: 50, sex: 'male', who: 'me' }],
  ['it is a small child', { age: 2, sex: 'male', who: 'child' }],
  ['every row is a yes', Object.fromEntries(content.symptoms.map(({ id }) => [id, 'yes' as const]))],
]

describe.each(people)('the columns when %s', (_, answers) => {
  const groups = groupsInPlace(see(content, answers), { all: true, opened: [] })
  const columns = intakeColumns(groups)
  const pieces = columns.flat()

  it('hold every row once, in the order of the keys', () => {
    const idsOf = (list: typeof groups) => list.flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(idsOf(pieces)).toEqual(idsOf(groups))
  })

  it('are four, and about as long as each other', () => {
    expect(columns).toHaveLength(4)
    const lengths = columns.slice(1).map((column) => column.reduce((sum, { rows }) => sum + rows.length + 1, 0))
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(4)
  })

  it('leave the emergency signs a column of their own', () => {
    expect(columns[0]!.map(({ id }) => id)).toEqual(['emergency'])
  })

  it('say where a group goes on, which is only ever at the top', () => {
    const continued = columns.map((column) => column.map((piece) => piece.continued))
    const begun = pieces.map(({ id }, place) => pieces.findIndex((piece) => piece.id === id) < place)
    expect(continued.flat()).toEqual(begun)
    expect(continued.flatMap((column) => column.slice(1))).not.toContain(true)
  })

  it('never leave one or two rows of a group behind', () => {
    const parts = pieces.filter(({ id, rows }) => rows.length < groups.find((group) => group.id === id)!.rows.length)
    expect(Math.min(...parts.map(({ rows }) => rows.length))).toBeGreaterThanOrEqual(3)
  })
})

it('all rows stand in three columns where there is no room for four', () => {
  const columns = intakeColumns(groupsInPlace(see(content, {}), { all: true, opened: [] }), 3)
  expect(columns).toHaveLength(3)
  const lengths = columns.slice(1).map((column) => column.reduce((sum, { rows }) => sum + rows.length + 1, 0))
  expect(Math.abs(lengths[0]! - lengths[1]!)).toBeLessThanOrEqual(4)
})

describe('the columns of the core rows', () => {
  const columns = intakeColumns(groupsInPlace(see(content, {}), { all: false, opened: ['vomiting'] }))

  it('are three, none with a heading of another, and what was wanted stands last', () => {
    expect(columns.flat().filter(({ continued }) => continued)).toEqual([])
    expect(columns).toHaveLength(3)
    expect(columns.at(-1)!.at(-1)).toMatchObject({ id: 'more', rows: [{ id: 'vomiting' }] })
  })
})
