import { useMemo, useSyncExternalStore } from 'react'
import { intakeColumns, type Piece } from '#src/domain/nurse/intakeColumns.ts'
import type { PlacedGroup } from '#src/domain/nurse/view.ts'

/** Narrower than this, four columns of all rows would break terms inside a word. */
const narrowDesk = '(min-width: 75rem) and (max-width: 99.99rem) and (min-height: 40rem) and (pointer: fine)'

/** The columns of the grid, as many as the screen has room for. */
export function useColumns(placed: readonly PlacedGroup[]): Piece[][] {
  const isNarrow = useSyncExternalStore(follow, () => matchMedia(narrowDesk).matches)
  return useMemo(() => intakeColumns(placed, isNarrow ? 3 : 4), [placed, isNarrow])
}

function follow(onChange: () => void): () => void {
  const list = matchMedia(narrowDesk)
  list.addEventListener('change', onChange)
  return () => {
    list.removeEventListener('change', onChange)
  }
}
