import { useEffect, useRef, useState, type ComponentType } from 'react'
import type { TemperatureUnit } from '#src/domain/check/temperature.ts'
import { content } from '#src/content/app.ts'
import { isoNow } from '#src/store/clock.ts'
import { hasPatient, receivePatient, useIntake, rowInUse } from '#src/store/intake.ts'
import { takeReceived, type Received } from '#src/store/received.ts'
import type { FromPatientDialog, TakeIn } from './FromPatientDialog.tsx'
import { focusRow } from './IntakeGrid.tsx'

type Waiting = { received: Received; patient: number }

/**
 * Answers from the patient, on their way in: those that a link has brought to this page, and those of the dialog, which
 * is loaded when it is asked for. While there is another patient here they wait for a yes.
 */
export function useTakeIn(unit: TemperatureUnit, onTold: (told: 'notLoaded' | 'badScan' | null) => void) {
  const [dialog, setDialog] = useState<{ Dialog: ComponentType<Parameters<typeof FromPatientDialog>[0]> }>()
  const [waiting, setWaiting] = useState<Waiting>()
  const patient = useIntake((session) => session.patient)

  const take = (received: Received) => {
    setDialog(undefined)
    setWaiting(undefined)
    onTold(null)
    receivePatient(received, unit)
    // After the dialog has given the focus back.
    requestAnimationFrame(() => {
      focusRow(rowInUse().id)
    })
  }
  const receive: TakeIn = (received) => {
    setDialog(undefined)
    if (hasPatient(useIntake.getState())) setWaiting({ received, patient })
    else take(received)
  }
  useOnArrival(() => {
    const received = takeReceived()
    if (received) receive(received)
  })

  return {
    Dialog: dialog?.Dialog,
    // Whoever was here may have been deleted meanwhile, and so is what was to replace them.
    waiting: waiting?.patient === patient,
    ask: () => {
      import('./FromPatientDialog.tsx').then(
        ({ FromPatientDialog: Dialog }) => {
          setDialog({ Dialog })
        },
        () => {
          onTold('notLoaded')
        },
      )
    },
    receive,
    /** A link that was scanned or pasted where it does not belong. */
    link: async (text: string) => {
      try {
        const { readLink } = await import('#src/exports/link.ts')
        const result = readLink(content, text, isoNow())
        if (result.ok) receive(result)
        else onTold('badScan')
      } catch {
        onTold('notLoaded')
      }
    },
    replace: () => {
      if (waiting) take(waiting.received)
    },
    // Each its own: one tells of its closing when the other may be open already.
    close: () => {
      setDialog(undefined)
    },
    stay: () => {
      setWaiting(undefined)
    },
  }
}

function useOnArrival(arrive: () => void): void {
  const first = useRef(arrive)

  useEffect(() => {
    first.current()
  }, [])
}
