import { lazy, type ComponentType } from 'react'

type Load = () => Promise<{ default: ComponentType }>

const lost = new Set<() => void>()

/** A page that is loaded when it is opened. React remembers a failure for good; `loadAnew` makes it forget. */
export function lazyPage(load: Load): ComponentType {
  const ask: Load = () =>
    load().catch((error: unknown) => {
      lost.add(() => {
        Piece = lazy(ask)
      })
      throw error
    })
  let Piece = lazy(ask)
  return function LazyPage() {
    return <Piece />
  }
}

/** The pages that could not be loaded (no connection, or gone with an update) are asked for once more when they are shown. */
export function loadAnew(): void {
  for (const forget of lost) forget()
  lost.clear()
}
