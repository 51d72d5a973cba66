import { lazy, type ComponentType } from 'react'

const lost = new Set<() => void>()

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>

/** A page that is loaded when it is opened. */
export const lazyPage = (load: Load<object>): ComponentType => lazyPart<object>(load)

/** A part of a page, loaded when it is shown. React remembers a failure for good; `loadAnew` makes it forget. */
export function lazyPart<Props extends object>(load: Load<Props>): ComponentType<Props> {
  const ask: Load<Props> = () =>
    load().catch((error: unknown) => {
      lost.add(() => {
        Piece = lazy(ask)
      })
      throw error
    })
  let Piece = lazy(ask)
  return function LazyPart(props: Props) {
    return <Piece {...props} />
  }
}

/** The pages and parts that could not be loaded (no connection, or gone with an update) are asked for once more when they are shown. */
export function loadAnew(): void {
  for (const forget of lost) forget()
  lost.clear()
}
