import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import useNoticedTexts from 'virtual:texts/noticed'
import type { Page } from '#src/domain/check/questionnaire.ts'
import { paths } from '#src/pages/paths.ts'
import { askEverything } from '#src/store/answering.ts'
import { useSession } from '#src/store/session.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { CheckFrame } from './CheckFrame.tsx'
import { ContinueButtons } from './ContinueButtons.tsx'
import { FindSign } from './FindSign.tsx'
import { loadEverything } from './loadEverything.ts'
import { OwnWords } from './OwnWords.tsx'
import { SignGroups } from './SignGroups.tsx'
import { useNavigation } from './useNavigation.ts'
import { wayOf } from './way.ts'

type Props = { page: Extract<Page, { kind: 'noticed' }> }

/** Every sign as one line, grouped by where people notice things. What is left empty can be asked later, if it matters. */
export function NoticedPage({ page }: Props) {
  const noticed = useNoticedTexts()
  const { back, goOn } = useNavigation(page.id)
  const isFirst = page.number === 1

  return (
    <CheckFrame
      pageId={page.id}
      step="noticed"
      heading={isFirst ? noticed.title : noticed.titleMore}
      eyebrow={noticed.page({ page: page.number, total: page.total })}
      lead={isFirst ? noticed.lead : undefined}
      back={back}
    >
      {isFirst && <FindSign />}
      <SignGroups groups={page.groups} />
      {page.number === page.total && <Other />}
      <Actions>
        <ContinueButtons groups={page.groups.map(({ rows }) => rows.map(({ id }) => id))} onContinue={() => goOn()} />
        {isFirst && <Everything />}
      </Actions>
    </CheckFrame>
  )
}

/** The whole questionnaire, for those who want it. */
function Everything() {
  const noticed = useNoticedTexts()
  const navigate = useNavigate()
  const isHere = useRef(false)

  useEffect(() => {
    isHere.current = true
    // A failure shows when it is wanted.
    loadEverything().catch(() => undefined)
    return () => {
      isHere.current = false
    }
  }, [])
  const ask = async () => {
    // This page goes with the press: it stays until the next can be drawn. Who has gone elsewhere meanwhile is left there.
    await loadEverything().catch(() => undefined)
    if (!isHere.current) return
    askEverything()
    const first = wayOf(useSession.getState()).find(({ kind }) => kind === 'part')
    void navigate(paths.page(first!.id))
  }
  return (
    <Button variant="quiet" onClick={() => void ask()}>
      {noticed.everything}
    </Button>
  )
}

function Other() {
  const noticed = useNoticedTexts()
  const words = useSession(({ check }) => check.words)

  return (
    <Disclosure summary={noticed.other} open={words !== ''}>
      <OwnWords />
    </Disclosure>
  )
}
