import { useEffect, useState } from 'react'
import { askFor } from './askFor.ts'

/**
 * A module that comes once the page stands; 'failed' while it cannot be loaded (a lost connection): it is asked for again until it comes.
 * `load` must stay the same.
 */
export function useLater<Module extends object>(load: () => Promise<Module>): Module | 'failed' | undefined {
  const [module, setModule] = useState<Module | 'failed'>()

  useEffect(
    () =>
      askFor(load, setModule, () => {
        setModule('failed')
      }),
    [load],
  )
  return module
}
