import { useEffect, useState } from 'react'
import { Navigate, useHref, useNavigate, useParams } from 'react-router'
import useSentBackTexts from 'virtual:texts/sentBack'
import type { Messages } from '#src/content/message.ts'
import type { Content } from '#src/content/model.ts'
import { firstUnanswered } from '#src/domain/check/seen.ts'
import type { Page } from '#src/domain/check/questionnaire.ts'
import { lazyPart } from '#src/pages/lazyPart.tsx'
import { paths } from '#src/pages/paths.ts'
import { toldAgain } from '#src/store/answering.ts'
import { hasAnswers, useSession } from '#src/store/session.ts'
import { AboutPage } from './AboutPage.tsx'
import { loadEverything } from './loadEverything.ts'
import { loadReview } from './loadReview.ts'
import { askedAgain, type SentTo } from './askedAgain.ts'
import { useEmergencyWatch } from './emergencies.ts'
import { EmergencyPage } from './EmergencyPage.tsx'
import { NoticedPage } from './NoticedPage.tsx'
import { StepPage } from './StepPage.tsx'
import { TruePage } from './TruePage.tsx'
import { findPage, resumePage, usePage, wayOf } from './way.ts'
import { useContent } from '#src/store/content.ts'
import { seenOf } from '#src/store/seen.ts'

/** The page of the check that the address names; one that cannot be shown yet leads to the first that must be answered. */
export function CheckPage() {
  const { pageId = '' } = useParams()
  return <Arrived key={pageId} pageId={pageId} />
}

/** Decided once, on arrival: "Clear everything" empties the answers under the page and must not be taken for a link too far ahead. */
function Arrived({ pageId }: { pageId: string }) {
  const texts = useSentBackTexts()
  const content = useContent()
  const [sent] = useState(() => sentTo(pageId, content, texts))
  const page = usePage(pageId)
  const isBegun = useSession(hasAnswers)
  // Numbers on the first page are half typed for a while: it waits for Continue.
  useEmergencyWatch(pageId, page !== undefined && page.kind !== 'about')

  useEffect(() => {
    if (sent?.row !== undefined) toldAgain()
  }, [sent])

  if (sent) return <Navigate to={paths.page(sent.page)} replace state={{ notice: sent.notice, row: sent.row }} />
  if (page) return <Shown page={page} />
  // An answer on this page has taken the page away. "Clear everything" leads away by itself.
  return isBegun ? <TakenAway pageId={pageId} /> : null
}

/** Leads on from a page that is none any more, unless the person is on the way to another already. */
function TakenAway({ pageId }: { pageId: string }) {
  const navigate = useNavigate()
  const here = useHref(paths.page(pageId))

  useEffect(() => {
    if (window.location.hash === here) void navigate(paths.resume, { replace: true })
  }, [here, navigate])
  return null
}

function sentTo(pageId: string, content: Content, texts: Messages['sentBack']): SentTo | undefined {
  const session = useSession.getState()
  const { check, again } = session
  if (paths.page(pageId) === paths.resume)
    return again.length > 0 ? askedAgain(session, again, content, texts) : { page: resumePage(session) }
  if (again.length > 0) return { page: 'resume' }
  const way = wayOf(session)
  const needed = firstUnanswered(seenOf(check.answers))
  if (!findPage(session, pageId)) return { page: needed ?? 'about', notice: texts.nowHere }
  const at = way.findIndex(({ id }) => id === pageId)
  if (needed === undefined || (at >= 0 && at <= way.findIndex(({ id }) => id === needed))) return undefined
  return { page: needed, notice: needed === 'about' ? texts.about : texts.emergency }
}

/** It stands off the straight way, since the result can be had without it, and uses the words of the sheet. */
const ReviewPage = lazyPart(loadReview, 'ReviewPage')

const PartPage = lazyPart(loadEverything, 'PartPage')
const DetailsPage = lazyPart(loadEverything, 'DetailsPage')
const LastPage = lazyPart(loadEverything, 'LastPage')

const wholePages = { about: AboutPage, emergency: EmergencyPage, true: TruePage, last: LastPage, review: ReviewPage }

function Shown({ page }: { page: Page }) {
  if (page.kind === 'noticed') return <NoticedPage page={page} />
  if (page.kind === 'step') return <StepPage page={page} />
  if (page.kind === 'part') return <PartPage page={page} />
  if (page.kind === 'details') return <DetailsPage page={page} />
  const Whole = wholePages[page.kind]
  return <Whole />
}
