import { useEffect, useState } from 'react'

/** Not every phone tells when it has a connection again. */
const askAgain = 15_000

/**
 * A module that comes once the page stands; 'failed' while it cannot be loaded (a lost connection): it is asked for again until it comes.
 * `load` must stay the same.
 */
export function useLater<Module extends object>(load: () => Promise<Module>): Module | 'failed' | undefined {
  const [module, setModule] = useState<Module | 'failed'>()

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isWanted = true
    const ask = () => {
      clearTimeout(timer)
      load().then(stop, () => {
        setModule('failed')
        if (isWanted) timer = setTimeout(ask, askAgain)
      })
    }
    const stop = (come?: Module) => {
      isWanted = false
      clearTimeout(timer)
      window.removeEventListener('online', ask)
      if (come) setModule(come)
    }
    window.addEventListener('online', ask)
    ask()
    return () => {
      stop()
    }
  }, [load])
  return module
}
