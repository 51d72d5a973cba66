import { useState } from 'react'
import type { Wanted } from '#src/pages/export.ts'
import type { FileExport } from '#src/exports/index.ts'
import useHandoverTexts from 'virtual:texts/handover'
import { Button } from '#src/ui/Button.tsx'

type Props = { id: FileExport['id']; wanted: () => Wanted; describedBy?: string }

/** Saves the check as one of the files that it can leave as. What makes them is loaded when it is wanted. */
export function FileButton({ id, wanted, describedBy }: Props) {
  const texts = useHandoverTexts()
  const [failed, setFailed] = useState(false)

  const save = async () => {
    try {
      const { exportFile } = await import('#src/pages/export.ts')
      exportFile(id, wanted())
      setFailed(false)
    } catch {
      // Only loading can fail (a lost connection); the person is told.
      setFailed(true)
    }
  }

  return (
    <>
      <Button variant="quiet" onClick={() => void save()} aria-describedby={describedBy}>
        {texts.files[id]}
      </Button>
      {failed && <p role="alert">{texts.failed}</p>}
    </>
  )
}
