import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { content } from '#src/content/app.ts'
import { readLink } from '#src/exports/link.ts'
import { GoOn } from '#src/pages/GoOn.tsx'
import { LostNote } from '#src/pages/LostNote.tsx'
import { OpenAnswers } from '#src/pages/OpenAnswers.tsx'
import { paths } from '#src/pages/paths.ts'
import { forgetLink, useArrivedLink } from '#src/store/arrivedLink.ts'
import { isoNow } from '#src/store/clock.ts'
import { receive } from '#src/store/received.ts'
import { useTitle } from '#src/store/settings.ts'
import useHandoverTexts from 'virtual:texts/handover'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Page } from '#src/ui/Page.tsx'

/** Someone's answers came with the link: a person sees their result, a nurse takes them over. */
export function FromPage() {
  const { from: texts, linkFaults } = useHandoverTexts()
  const link = useArrivedLink((arrived) => arrived.link)
  const navigate = useNavigate()
  const read = useMemo(() => (link === null ? undefined : readLink(content, link, isoNow())), [link])
  const heading = read === undefined ? texts.goneTitle : read.ok ? texts.title : texts.faultTitle
  const title = useTitle(heading)

  if (!read?.ok) {
    return (
      <Page title={title} heading={heading} pageKey="from-fault">
        <div className="stack">
          <p>{read ? linkFaults[read.reason] : texts.gone}</p>
          <GoOn />
        </div>
      </Page>
    )
  }

  const { check, lost } = read
  const toIntake = () => {
    receive({ check, lost })
    forgetLink()
    void navigate(paths.intake, { replace: true })
  }

  return (
    <Page title={title} heading={heading} lead={<p>{texts.lead}</p>} pageKey="from">
      <div className="stack">
        <LostNote lost={lost} />
        <Actions>
          <OpenAnswers check={check} notice={texts.notice} onOpened={forgetLink} />
          <Button variant="quiet" onClick={toIntake}>
            {texts.intake}
          </Button>
        </Actions>
      </div>
    </Page>
  )
}
