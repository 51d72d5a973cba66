/** The names at the top of the nurse's screen: what tells the patient apart, and who enters the answers. */
import { firstOf, limits } from '#src/domain/check/outside.ts'
import { withLengthSaid } from '#src/domain/nurse/given.ts'
import { useIntake } from './intake.ts'
import { rememberName } from './staffName.ts'

export const writeLabel = (text: string): void => {
  write('label', text)
}
export function writeBy(text: string): void {
  write('by', text)
  const { remember, by } = useIntake.getState()
  if (remember) rememberName(by)
}
export function rememberBy(remember: boolean): void {
  rememberName(remember ? useIntake.getState().by : null)
  useIntake.setState({ remember })
}

function write(name: 'label' | 'by', text: string): void {
  useIntake.setState(({ intake }) => ({
    intake: withLengthSaid(intake, text, limits.short),
    [name]: firstOf(text, limits.short),
    lastActive: Date.now(),
  }))
}
