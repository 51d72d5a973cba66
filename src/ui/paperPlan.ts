/** What stands on which page of paper. Every height is in CSS pixels (96 an inch), as it was measured. */

/** The page that fits both A4 and US Letter with margins of 12 mm: 186 by 254 mm, less 1 mm for what a printer rounds. */
const pageHeight = ((254 - 1) * 96) / 25.4

export type Measured = {
  id: string
  /** `first`: on the first page, whatever follows. `flow`: goes on on the next page where there is no room. */
  place: 'first' | 'flow'
  /** Its heading and what else comes again on every page that has a part of it. */
  frame: number
  /** At least one. */
  rows: readonly number[]
  /** So many rows will do; the others are left out, and counted, rather than begin a second page. */
  least?: number
}

/** The rows from `from` up to, but without, `to`. */
export type Part = { id: string; from: number; to: number }

/** `continued`: the head of every later page. `more`: the line on the first page that points to them. */
export type Extra = { continued: number; more: number }

export function planPages(sections: readonly Measured[], { continued, more }: Extra, height = pageHeight): Part[][] {
  const needed = sum(sections.map((section) => section.frame + sum(section.rows.slice(0, section.least))))
  if (needed <= height) return [onePage(sections, height - needed)]
  const fixed = sum(sections.filter(({ place }) => place === 'first').map(wholeHeight))
  return severalPages(sections, { first: height - fixed - more, later: height - continued })
}

/** Whatever room is left goes to rows that could be left out, in their order. */
function onePage(sections: readonly Measured[], left: number): Part[] {
  let room = left
  return sections.map(({ id, rows, least = rows.length }) => {
    const more = fittingRows(rows.slice(least), room)
    room -= sum(rows.slice(least, least + more))
    return { id, from: 0, to: Math.min(least, rows.length) + more }
  })
}

function severalPages(sections: readonly Measured[], room: { first: number; later: number }): Part[][] {
  const pages: Part[][] = [[]]
  let left = room.first
  for (const { id, place, frame, rows } of sections) {
    if (place === 'first') {
      pages[0]!.push({ id, from: 0, to: rows.length })
      continue
    }
    let from = 0
    while (from < rows.length) {
      const isFresh = pages.length > 1 && pages.at(-1)!.length === 0
      // A row that is higher than any page still has to stand somewhere.
      const fitting = Math.max(fittingRows(rows.slice(from), left - frame), isFresh ? 1 : 0)
      if (fitting === 0) {
        pages.push([])
        left = room.later
      } else {
        pages.at(-1)!.push({ id, from, to: from + fitting })
        left -= frame + sum(rows.slice(from, from + fitting))
        from += fitting
      }
    }
  }
  return pages
}

function fittingRows(rows: readonly number[], room: number): number {
  let left = room
  const over = rows.findIndex((row) => {
    left -= row
    return left < 0
  })
  return over < 0 ? rows.length : over
}

const wholeHeight = ({ frame, rows }: Measured) => frame + sum(rows)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
