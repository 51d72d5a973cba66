import { useState, type FunctionComponent, type ReactElement } from 'react'
import { Navigate, useParams, useRoutes } from 'react-router'
import { FirstPage } from './check/FirstPage.tsx'
import { InEnglish } from './InEnglish.tsx'
import { lazyPart } from './lazyPart.tsx'
import { paths } from './paths.ts'
import { carryOver, isFirst, theResult, theStart, theWay, type Ahead } from './ahead.ts'

/** A module that has a page of this name. */
type Pages<Name extends string> = Readonly<Record<Name, FunctionComponent>>

/** Loaded when opened; what was found in the tab is carried over to today's rules first. */
function later<Name extends string>(load: () => Promise<Pages<Name>>, name: Name) {
  return lazyPart(async () => (await Promise.all([load(), carryOver()]))[0], name)
}

/** Shows what follows from the answers: not before questions that have changed with the rules are answered again. */
function afterAsking<Name extends string>(load: () => Promise<Pages<Name>>, name: Name) {
  return lazyPart(async () => {
    const [pages, { mustAskAgain }] = await Promise.all([load(), theWay.load()])
    const Page: FunctionComponent = pages[name]
    return { Asked: () => (mustAskAgain() ? <Navigate to={paths.resume} replace /> : <Page />) }
  }, 'Asked')
}

/** A page that is drawn at once where its piece has been fetched, without a blank moment. */
function atOnce<Name extends string>(piece: Ahead<Pages<Name>>, name: Name) {
  const showsAdvice = name === 'EmergencyCardPage' || name === 'ResultPage'
  const Later = showsAdvice ? afterAsking(piece.load, name) : later(piece.load, name)
  return function PageAtOnce() {
    const [[pages, way]] = useState(() => [piece.here(), theWay.here()] as const)
    if (!pages || (showsAdvice && !way)) return <Later />
    const Page: FunctionComponent = pages[name]
    return showsAdvice && way!.mustAskAgain() ? <Navigate to={paths.resume} replace /> : <Page />
  }
}

const StartPage = atOnce(theStart, 'StartPage')
const CheckPage = atOnce(theWay, 'CheckPage')
const EmergencyCardPage = atOnce(theWay, 'EmergencyCardPage')
const ResultPage = atOnce(theResult, 'ResultPage')
const SheetPage = afterAsking(() => import('./sheet/SheetPage.tsx'), 'SheetPage')
const BlankPage = later(() => import('./blank/BlankPage.tsx'), 'BlankPage')
const FromPage = later(() => import('./from/FromPage.tsx'), 'FromPage')
const OpenPage = later(() => import('./open/OpenPage.tsx'), 'OpenPage')
const PrivacyPage = lazyPart(() => import('./privacy/PrivacyPage.tsx'), 'PrivacyPage')
const IntakeSheetPage = later(() => import('./sheet/IntakeSheetPage.tsx'), 'IntakeSheetPage')
const IntakePage = lazyPart(() => import('./intake/IntakePage.tsx'), 'IntakePage')
const RulesPage = lazyPart(() => import('./rules/RulesPage.tsx'), 'RulesPage')
const KeptPage = lazyPart(() => import('./kept/KeptPage.tsx'), 'KeptPage')
const LearnPage = lazyPart(() => import('./learn/LearnPage.tsx'), 'LearnPage')
const NotFoundPage = lazyPart(() => import('./not-found/NotFoundPage.tsx'), 'NotFoundPage')

/** The first page does not wait for the rest of the check. */
function Check() {
  const { pageId } = useParams()
  return pageId === 'about' ? <About /> : <CheckPage />
}

function About() {
  const [first] = useState(isFirst)
  return first ? <FirstPage /> : <CheckPage />
}

function inEnglish(page: ReactElement) {
  return <InEnglish>{page}</InEnglish>
}

function saidInEnglish(page: ReactElement) {
  return <InEnglish said>{page}</InEnglish>
}

/** Every path, and the page it leads to. */
const routes = [
  { path: paths.start, element: <StartPage /> },
  { path: paths.page(':pageId'), element: <Check /> },
  { path: paths.emergencyCard, element: <EmergencyCardPage /> },
  { path: paths.result, element: <ResultPage /> },
  { path: paths.sheet, element: <SheetPage /> },
  { path: paths.blank, element: <BlankPage /> },
  { path: paths.from, element: <FromPage /> },
  { path: paths.open, element: <OpenPage /> },
  { path: paths.intake, element: inEnglish(<IntakePage />) },
  { path: paths.rules(':section?'), element: saidInEnglish(<RulesPage />) },
  { path: paths.kept, element: <KeptPage /> },
  { path: paths.intakeSheet, element: inEnglish(<IntakeSheetPage />) },
  { path: paths.learn(':pageId?', ':place?'), element: saidInEnglish(<LearnPage />) },
  { path: paths.privacy, element: <PrivacyPage /> },
  { path: '*', element: <NotFoundPage /> },
]

export const AppRoutes = ({ at }: { at?: string }) => useRoutes(routes, at)
