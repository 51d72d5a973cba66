import { useState, type ComponentType, type ReactElement } from 'react'
import { Navigate, useParams, useRoutes } from 'react-router'
import { FirstPage } from './check/FirstPage.tsx'
import { InEnglish } from './InEnglish.tsx'
import { lazyPage } from './lazyPage.tsx'
import { NotFoundPage } from './not-found/NotFoundPage.tsx'
import { paths } from './paths.ts'
import { carryOver, isFirst, theResult, theStart, theWay, type Ahead } from './ahead.ts'

/** Loaded when opened; what was found in the tab is carried over to today's rules first. */
function later<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazyPage(async () => {
    const [pages] = await Promise.all([load(), carryOver()])
    return { default: pages[name] }
  })
}

/** Shows what follows from the answers: not before questions that have changed with the rules are answered again. */
function afterAsking<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazyPage(async () => {
    const [pages, { mustAskAgain }] = await Promise.all([load(), theWay.load()])
    const Page: ComponentType = pages[name]
    return { default: () => (mustAskAgain() ? <Navigate to={paths.resume} replace /> : <Page />) }
  })
}

/** A page that is drawn at once where its piece has been fetched, without a blank moment. */
function atOnce<Name extends string>(piece: Ahead<Record<Name, ComponentType>>, name: Name) {
  const showsAdvice = name === 'EmergencyCardPage' || name === 'ResultPage'
  const Later = showsAdvice ? afterAsking(piece.load, name) : later(piece.load, name)
  return function PageAtOnce() {
    const [[pages, way]] = useState(() => [piece.here(), theWay.here()] as const)
    if (!pages || (showsAdvice && !way)) return <Later />
    const Page: ComponentType = pages[name]
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
const PrivacyPage = lazyPage(() => import('./privacy/PrivacyPage.tsx').then(({ PrivacyPage: page }) => ({ default: page })))
const IntakeSheetPage = later(() => import('./sheet/IntakeSheetPage.tsx'), 'IntakeSheetPage')
const IntakePage = lazyPage(() => import('./intake/IntakePage.tsx').then(({ IntakePage: page }) => ({ default: page })))
const RulesPage = lazyPage(() => import('./rules/RulesPage.tsx').then(({ RulesPage: page }) => ({ default: page })))
const KeptPage = lazyPage(() => import('./kept/KeptPage.tsx').then(({ KeptPage: page }) => ({ default: page })))
const LearnPage = lazyPage(() => import('./learn/LearnPage.tsx').then(({ LearnPage: page }) => ({ default: page })))

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
