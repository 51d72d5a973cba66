import { useEffect, useState } from 'react'

/** A module that comes once the page stands; 'failed' where it could not be loaded (a lost connection). `load` must stay the same. */
export function useLater<Module extends object>(load: () => Promise<Module>): Module | 'failed' | undefined {
  const [module, setModule] = useState<Module | 'failed'>()

  useEffect(() => {
    load().then(setModule, () => {
      setModule('failed')
    })
  }, [load])
  return module
}
