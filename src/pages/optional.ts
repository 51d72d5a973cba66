import { lazy } from 'react'
import { askFor } from './askFor.ts'
import { asDefault, type Bringing } from './lazyPart.tsx'

/** A part of a page that adds nothing to its words: while it cannot be loaded, they stand without it, and it comes with the connection. */
export function optional<Name extends string, Module extends Bringing<Name>>(load: () => Promise<Module>, name: Name): Module[Name] {
  const Part = lazy(
    () =>
      new Promise<ReturnType<typeof asDefault>>((come) => {
        askFor(load, (module) => {
          come(asDefault(module, name))
        })
      }),
  )
  return Part as unknown as Module[Name]
}
