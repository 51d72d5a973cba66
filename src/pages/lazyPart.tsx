import { lazy, type FunctionComponent } from 'react'

const lost = new Set<() => void>()

/** A module that has a component of this name. */
export type Bringing<Name extends string> = Readonly<Record<Name, FunctionComponent<never>>>

/** The component of this name, as React's lazy wants it: what it takes is known to those who draw it. */
export const asDefault = <Name extends string>(module: Bringing<Name>, name: Name) => ({
  default: module[name] as unknown as FunctionComponent,
})

/** A page or a part of one, loaded when it is shown. React remembers a failure for good; `loadAnew` makes it forget. */
export function lazyPart<Name extends string, Module extends Bringing<Name>>(load: () => Promise<Module>, name: Name): Module[Name] {
  const ask = () =>
    load().then(
      (module) => asDefault(module, name),
      (error: unknown) => {
        lost.add(() => {
          Piece = lazy(ask)
        })
        throw error
      },
    )
  let Piece = lazy(ask)
  const Part = (props: object) => <Piece {...props} />
  return Part as unknown as Module[Name]
}

/** The pages and parts that could not be loaded (no connection, or gone with an update) are asked for once more when they are shown. */
export function loadAnew(): void {
  for (const forget of lost) forget()
  lost.clear()
}
