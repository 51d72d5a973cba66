import { useNavigate } from 'react-router'
import type { Check } from '#src/domain/check/check.ts'
import { openCheck } from '#src/store/answering.ts'
import { hasAnswers, useSession } from '#src/store/session.ts'
import useHandoverTexts from 'virtual:texts/handover'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { paths } from './paths.ts'

type Props = {
  check: Check
  /** What the result says about where they come from. */
  notice: string
  onOpened?: () => void
}

/** Answers from outside become the check of this tab. Where there is one already, this asks first. */
export function OpenAnswers({ check, notice, onOpened }: Props) {
  const { see, replace } = useHandoverTexts()
  const unfinished = useSession(hasAnswers)
  const navigate = useNavigate()

  const open = () => {
    openCheck(check)
    onOpened?.()
    void navigate(paths.result, { replace: true, state: { notice } })
  }

  return unfinished ? <ConfirmDialog {...replace} onYes={open} ask={see} askClass={buttonClass()} /> : <Button onClick={open}>{see}</Button>
}
