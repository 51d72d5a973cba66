import { Navigate } from 'react-router'
import { content } from '#src/content/app.ts'
import { confirmation } from '#src/domain/intake.ts'
import { paths } from '#src/pages/paths.ts'
import { useIdle } from '#src/pages/useIdle.ts'
import { useIntake } from '#src/store/intake.ts'
import { useIntakeTexts } from '#src/store/texts/intake.ts'
import { Sheet } from './SheetPage.tsx'

/** The sheet of the patient on the nurse's screen. Left alone it goes back there, where it is hidden and deleted. */
export function IntakeSheetPage() {
  const texts = useIntakeTexts()
  const intake = useIntake((session) => session.intake)
  const { idle } = useIdle()
  const toIntake = <Navigate to={paths.intake} replace />

  if (idle !== 'no') return toIntake
  return (
    <Sheet
      check={intake.check}
      startedAt={null}
      back={paths.intake}
      backText={texts.backToIntake}
      notReady={toIntake}
      unconfirmed={confirmation(content, intake)?.open ?? []}
    />
  )
}
