import { useState } from 'react'
import type { Check } from '#src/domain/engine/answers.ts'
import { saveFile } from '#src/pages/saveFile.ts'
import useHandoverTexts from 'virtual:texts/handover'
import { Button } from '#src/ui/Button.tsx'
import { uuid } from './uuid.ts'
import { seenOf } from '#src/store/seen.ts'

type Props = { check: Check }

/** The answers as a FHIR bundle. Few people need it, so it is loaded when it is wanted. */
export function RecordsButton({ check }: Props) {
  const texts = useHandoverTexts()
  const [failed, setFailed] = useState(false)

  const save = async () => {
    try {
      const { bundle, codes } = await import('./records.ts')
      const made = bundle(seenOf(check.answers), codes, check, { authored: new Date().toISOString(), uuid })
      saveFile(texts.recordsFile, 'application/fhir+json', `${JSON.stringify(made, null, 2)}\n`)
      setFailed(false)
    } catch {
      // The one thing that can fail is loading it (a lost connection), and that is said.
      setFailed(true)
    }
  }

  return (
    <>
      <Button variant="quiet" onClick={() => void save()}>
        {texts.records}
      </Button>
      {failed && <p role="alert">{texts.failed}</p>}
    </>
  )
}
