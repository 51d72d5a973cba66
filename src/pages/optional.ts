import { lazy, type ComponentType } from 'react'

/** A part of a page that comes when it is wanted. Where it cannot be loaded, the page does without it. */
export const optional = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy<ComponentType<Props>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: () => null }),
    ),
  )
