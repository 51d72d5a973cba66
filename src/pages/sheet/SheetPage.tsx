import { Navigate } from 'react-router'
import { firstUnanswered } from '#src/domain/engine/seen.ts'
import { paths } from '#src/pages/paths.ts'
import { useMessages } from '#src/store/language.ts'
import { seenOf } from '#src/store/seen.ts'
import { useSession } from '#src/store/session.ts'
import useSheetTexts from 'virtual:texts/sheet'
import { Sheet } from './Sheet.tsx'

/** The sheet of this visit. */
export function SheetPage() {
  const { result } = useMessages()
  const check = useSession((session) => session.check)
  const page = firstUnanswered(seenOf(check.answers)) ?? 'about'
  const notReady = <Navigate to={paths.page(page)} replace state={{ notice: result.notReady }} />

  return <Sheet check={check} back={paths.result} backText={useSheetTexts().back} notReady={notReady} />
}
