import { describe, expect, it } from 'vitest'
import { planPages, type Measured } from '#src/ui/paperPlan.ts'

const block = (id: string, height: number, place: Measured['place'] = 'first'): Measured => ({ id, place, frame: 0, rows: [height] })
const list = (id: string, rows: number, least?: number): Measured => ({
  id,
  place: 'flow',
  frame: 10,
  rows: Array.from({ length: rows }, () => 10),
  ...(least !== undefined && { least }),
})
const plan = (sections: readonly Measured[]) =>
  planPages(sections, { continued: 20, more: 10 }, 200).map((page) => page.map(({ id, from, to }) => `${id} ${from}-${to}`))

describe('what stands on which page', () => {
  it('is one page where all of it fits, to the last pixel', () => {
    expect(plan([block('head', 90), list('rows', 5), block('end', 50)])).toEqual([['head 0-1', 'rows 0-5', 'end 0-1']])
  })

  it('is the first page for its head and end, and the next for the rows that found no room between them', () => {
    expect(plan([block('head', 90), list('rows', 6), block('end', 50)])).toEqual([['head 0-1', 'rows 0-4', 'end 0-1'], ['rows 4-6']])
  })

  it('leaves out rows that may be counted rather than begin a page, and fills what room there is with them', () => {
    expect(plan([block('head', 90), list('no', 12, 1), block('end', 50)])).toEqual([['head 0-1', 'no 0-5', 'end 0-1']])
    expect(plan([block('head', 90), list('no', 12, 6), block('end', 50)])).toEqual([['head 0-1', 'no 0-4', 'end 0-1'], ['no 4-12']])
  })

  it('is as many pages as it takes, each with its head', () => {
    const pages = planPages([block('head', 100), list('rows', 60)], { continued: 20, more: 10 }, 200)
    expect(pages.map((page) => page.map(({ from, to }) => to - from))).toEqual([[1, 8], [17], [17], [17], [1]])
  })

  it('keeps a row that is higher than a page', () => {
    expect(plan([block('head', 100), block('words', 500, 'flow')])).toEqual([['head 0-1'], ['words 0-1']])
  })

  it('never loses or doubles a row', () => {
    for (let rows = 0; rows < 80; rows += 1) {
      const pages = planPages([block('head', 90), list('a', rows), list('b', 7), block('end', 60)], { continued: 25, more: 10 }, 200)
      for (const [id, count] of [
        ['a', rows],
        ['b', 7],
      ] as const) {
        const parts = pages.flat().filter((part) => part.id === id)
        expect(parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))).toEqual(
          Array.from({ length: count }, (_, index) => index),
        )
      }
    }
  })
})
