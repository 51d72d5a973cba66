import { lazy, type ComponentType } from 'react'
import { askFor } from './askFor.ts'

/** A part of a page that adds nothing to its words: while it cannot be loaded, they stand without it, and it comes with the connection. */
export const optional = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy<ComponentType<Props>>(
    () =>
      new Promise((come) => {
        askFor(load, (part) => {
          come({ default: part })
        })
      }),
  )
