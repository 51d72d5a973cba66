import { useLayoutEffect, useRef, useState } from 'react'
import { hideAfter, nextPatient, noteActivity, useIntake, wipeAfter } from '#src/store/intake.ts'

type Idle = 'no' | 'hidden' | 'wiped'

const every = 5000

/** Hides the screen after ten minutes without a key or a touch, and forgets the patient after fifteen. The key that brings it back does nothing else. */
export function useIdle(): { idle: Idle; wake: () => void } {
  const last = useRef(0)
  const [idle, setIdle] = useState<Idle>(() => {
    const { lastActive } = useIntake.getState()
    return lastActive > 0 && Date.now() - lastActive >= hideAfter ? 'hidden' : 'no'
  })

  // With the screen as it is drawn: a moment later the time from which it counts would be another.
  useLayoutEffect(() => {
    last.current = idle === 'hidden' ? useIntake.getState().lastActive : Date.now()
    if (idle === 'wiped') return undefined

    const look = () => {
      const quiet = Date.now() - last.current
      if (quiet >= wipeAfter) {
        nextPatient()
        setIdle('wiped')
      } else if (quiet >= hideAfter) {
        noteActivity(last.current)
        setIdle('hidden')
      }
    }
    const active = () => {
      if (idle !== 'no') return
      const now = Date.now()
      if (now - last.current > every) noteActivity(now)
      last.current = now
    }
    const timer = setInterval(look, every)
    const events = ['keydown', 'pointerdown', 'pointermove', 'input'] as const
    for (const event of events) window.addEventListener(event, active, { capture: true, passive: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      for (const event of events) window.removeEventListener(event, active, { capture: true })
      document.removeEventListener('visibilitychange', look)
    }
  }, [idle])

  const wake = () => {
    last.current = Date.now()
    noteActivity(last.current)
    setIdle('no')
  }
  return { idle, wake }
}
