/** In which column of the nurse's grid each row stands. No column begins with rows whose heading is in another. */
import { moreGroup, type PlacedGroup } from './view.ts'

/** A group, or what stands of it in this column. */
export type Piece = PlacedGroup & { continued: boolean }

/** Heights in sevenths of a row: a heading is a little lower. */
const row = 7
const head = 6
/** So many rows of a group stay together on either side of a break. */
const least = 3
/** So many rows and more, and the columns beside that of the emergency signs are three and not two. */
const many = 40

/**
 * The emergency signs have a column of their own. The other groups share the rest, whole where that makes no column longer;
 * what was wanted beside them stands last, so that it moves nothing. `most`: as many columns as there is room for.
 */
export function intakeColumns(groups: readonly PlacedGroup[], most: 3 | 4 = 4): Piece[][] {
  const whole = groups.map((group) => ({ ...group, continued: false }))
  const rest = whole.filter(({ id, emergency }) => !emergency && id !== moreGroup)
  const others = rest.reduce((sum, { rows }) => sum + rows.length, 0) < many ? 2 : most - 1
  const lengths = rest.reduce((sum, group) => sum + lengthOf(group), 0)
  let room = Math.ceil(lengths / others)
  while (filled(rest, room).length > others) room += 1
  const more = whole.filter(({ id }) => id === moreGroup)
  const shared = filled(rest, room)
  return [whole.filter(({ emergency }) => emergency), ...shared.slice(0, -1), [...shared.at(-1)!, ...more]].filter(
    (column) => column.length > 0,
  )
}

const lengthOf = ({ rows }: PlacedGroup) => head + row * rows.length

function filled(groups: readonly Piece[], room: number): Piece[][] {
  const columns: Piece[][] = [[]]
  let left = room
  const open = [...groups]
  for (let group = open.shift(); group; group = open.shift()) {
    const fits = Math.min(Math.floor((left - head) / row), group.rows.length - least)
    if (lengthOf(group) <= left) {
      columns.at(-1)!.push(group)
      left -= lengthOf(group)
    } else if (fits >= least) {
      columns.at(-1)!.push({ ...group, rows: group.rows.slice(0, fits) })
      open.unshift({ ...group, rows: group.rows.slice(fits), continued: true })
      left = 0
    } else if (left === room) {
      // Too little room for anything: the caller tries again with more.
      columns.at(-1)!.push(group)
      left = 0
    } else {
      columns.push([])
      open.unshift(group)
      left = room
    }
  }
  return columns
}
