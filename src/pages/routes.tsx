import { useEffect, type ComponentType } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { hasAnswers, useSession } from '#src/store/session.ts'
import { lazyPage } from './lazyPage.tsx'
import { NotFoundPage } from './not-found/NotFoundPage.tsx'
import { paths } from './paths.ts'
import { StartPage } from './start/StartPage.tsx'

/** The check itself, from the first question to the result, in one piece: no chain of requests on a bad connection. */
const loadTheWay = () => import('./way.ts')

/** Answers from before this tab was loaded may be of other rules, or damaged: no page reads them before they are carried over. */
const foundAnswers = hasAnswers(useSession.getState())
const carryOver = () => (foundAnswers ? import('#src/store/known.ts') : undefined)

function later<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazyPage(async () => {
    const [pages] = await Promise.all([load(), carryOver()])
    return { default: pages[name] }
  })
}

/** Shows what follows from the answers: not before questions that have changed with the rules are answered again. */
function afterAsking<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazyPage(async () => {
    const [pages, { mustAskAgain }] = await Promise.all([load(), loadTheWay(), carryOver()])
    const Page: ComponentType = pages[name]
    return { default: () => (mustAskAgain() ? <Navigate to={paths.resume} replace /> : <Page />) }
  })
}

const CheckPage = later(loadTheWay, 'CheckPage')
const EmergencyCardPage = afterAsking(loadTheWay, 'EmergencyCardPage')
const ResultPage = afterAsking(loadTheWay, 'ResultPage')
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

/** Every path, and the page it leads to. */
export function AppRoutes() {
  useEffect(() => {
    // The next likely thing, once the browser has nothing better to do. A failure shows when the page is opened.
    const whenIdle = window.requestIdleCallback ?? ((load: () => void) => window.setTimeout(load, 500))
    whenIdle(() => {
      loadTheWay().catch(() => undefined)
      import('#src/store/otherTabs.ts').catch(() => undefined)
    })
  }, [])

  return (
    <Routes>
      <Route path={paths.start} element={<StartPage />} />
      <Route path={paths.page(':pageId')} element={<CheckPage />} />
      <Route path={paths.emergencyCard} element={<EmergencyCardPage />} />
      <Route path={paths.result} element={<ResultPage />} />
      <Route path={paths.sheet} element={<SheetPage />} />
      <Route path={paths.blank} element={<BlankPage />} />
      <Route path={paths.from} element={<FromPage />} />
      <Route path={paths.open} element={<OpenPage />} />
      <Route path={paths.intake} element={<IntakePage />} />
      <Route path={paths.rules(':section?')} element={<RulesPage />} />
      <Route path={paths.kept} element={<KeptPage />} />
      <Route path={paths.intakeSheet} element={<IntakeSheetPage />} />
      <Route path={paths.learn(':pageId?', ':place?')} element={<LearnPage />} />
      <Route path={paths.privacy} element={<PrivacyPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  )
}
