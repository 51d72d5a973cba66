import { useState } from 'react'
import { content } from '#src/content/app.ts'
import { dateAndTime } from '#src/pages/dates.ts'
import { readFile, type ReadFile } from '#src/pages/readFile.ts'
import { GoOn } from '#src/pages/GoOn.tsx'
import { useMessages } from '#src/store/language.ts'
import { useLocale } from '#src/store/region.ts'
import { useTitle } from '#src/store/settings.ts'
import useHandoverTexts from 'virtual:texts/handover'
import { FileField } from '#src/ui/FileField.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Found } from './Found.tsx'

/** A check that was saved as a file, opened again. */
export function OpenPage() {
  const { open: texts, fileFaults } = useHandoverTexts()
  const { check } = useMessages()
  const locale = useLocale()
  const [read, setRead] = useState<ReadFile>()
  const fault = read && !read.ok ? fileFaults[read.reason] : undefined
  const title = useTitle(texts.title)

  const choose = (file: File) => {
    void readFile(content, file).then(setRead)
  }

  return (
    <Page title={fault === undefined ? title : check.errorTitle({ title })} heading={texts.title} lead={<p>{texts.lead}</p>} pageKey="open">
      <div className="stack">
        <FileField
          id="file"
          label={texts.file}
          accept=".json,application/json"
          onChoose={choose}
          error={fault}
          errorPrefix={check.errorPrefix}
        />
        <div role="status">
          {read?.ok && <p>{texts.savedAt({ date: dateAndTime(new Date(read.savedAt), locale) })}</p>}
          {read?.ok && read.doubtful && <p>{texts.doubtful}</p>}
          {fault !== undefined && <p className="visually-hidden">{fault}</p>}
        </div>
        {read?.ok && <Found {...read} />}
        {fault !== undefined && <GoOn />}
      </div>
    </Page>
  )
}
