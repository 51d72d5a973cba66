/** The patient who was here before: can be brought back for a minute, and is gone then. */
import { hasPatient, nextPatient, restore, snapshotOf, useIntake, type Patient } from './intake.ts'

/** So long the patient before can be brought back. */
export const bringBackFor = 60_000
let forgetting: ReturnType<typeof setTimeout> | undefined

/** The next patient, by a nurse: who was here can be brought back for a minute, and is gone then. */
export function nextForNow(): void {
  const before = snapshotOf()
  nextPatient()
  keepForNow(before)
}

/** The patient before is here again. Whoever is here now takes that place, so that nothing is lost and nobody is mixed up. */
export function bringBack(): void {
  const { last } = useIntake.getState()
  if (!last) return
  const now = snapshotOf()
  const isSomebody = hasPatient(useIntake.getState()) || now.label !== '' || Object.values(now.fields).some((text) => text !== '')
  nextPatient()
  restore(last)
  if (isSomebody) keepForNow(now)
}

function keepForNow(last: Patient): void {
  clearTimeout(forgetting)
  useIntake.setState({ last })
  forgetting = setTimeout(() => {
    useIntake.setState({ last: null })
  }, bringBackFor)
}
