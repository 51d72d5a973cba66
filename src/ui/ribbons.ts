import type { GroupId } from '#src/content/schema.ts'

export type MapRow = { id: string; label: string; detail: string; sure: boolean; causes: readonly GroupId[] }
export type MapCause = { id: GroupId; label: string; term: string }

export type Ribbon = { key: string; cause: GroupId; sure: boolean; path: string }

/** The room of one line of the map, in units of the drawing. */
const line = 68
/** Between ribbons that leave one symptom, and that arrive at one cause. */
const leaving = 12
const arriving = 15

/** The drawing is 100 wide and stretched to its place, so only its height follows from the counts. */
export function mapHeight(rows: readonly MapRow[], causes: readonly MapCause[]): number {
  return Math.max(rows.length, causes.length) * line
}

/** A curve from each symptom to each of its causes, spread out at both ends so that none lies on another. */
export function ribbonsOf(rows: readonly MapRow[], causes: readonly MapCause[]): Ribbon[] {
  const height = mapHeight(rows, causes)
  const middleOf = (index: number, count: number) => ((index + 0.5) / count) * height
  const rowsOf = (cause: MapCause) => rows.filter((row) => row.causes.includes(cause.id))

  return rows.flatMap((row, rowIndex) => {
    const own = causes.filter((cause) => row.causes.includes(cause.id))
    return own.map((cause, place) => {
      const others = rowsOf(cause)
      const from = middleOf(rowIndex, rows.length) + spread(place, own.length, leaving)
      const to =
        middleOf(causes.indexOf(cause), causes.length) + spread(others.indexOf(row), others.length, Math.min(arriving, 60 / others.length))
      return { key: `${row.id} ${cause.id}`, cause: cause.id, sure: row.sure, path: `M3 ${from} C50 ${from} 50 ${to} 97 ${to}` }
    })
  })
}

function spread(place: number, count: number, step: number): number {
  return (place - (count - 1) / 2) * step
}
