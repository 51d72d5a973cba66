import { lazy, useEffect, type ComponentType } from 'react'
import { Route, Routes } from 'react-router'
import { whenIdle } from './idle.ts'
import { NotFoundPage } from './not-found/NotFoundPage.tsx'
import { paths } from './paths.ts'
import { StartPage } from './start/StartPage.tsx'

/** The check itself, from the first question to the result, in one piece: no chain of requests on a bad connection. */
const loadTheWay = () => import('./way.ts')

/** Loaded when opened; before a page reads answers, what cannot be an answer today has been left out. */
function later<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(async () => {
    const [pages] = await Promise.all([load(), import('#src/store/known.ts')])
    return { default: pages[name] }
  })
}

const CheckPage = later(loadTheWay, 'CheckPage')
const EmergencyCardPage = later(loadTheWay, 'EmergencyCardPage')
const ResultPage = later(loadTheWay, 'ResultPage')
const SheetPage = later(() => import('./sheet/SheetPage.tsx'), 'SheetPage')
const BlankPage = later(() => import('./blank/BlankPage.tsx'), 'BlankPage')
const PrivacyPage = lazy(() => import('./privacy/PrivacyPage.tsx').then(({ PrivacyPage: page }) => ({ default: page })))
const IntakePage = lazy(() => import('./intake/IntakePage.tsx').then(({ IntakePage: page }) => ({ default: page })))

/** Every path, and the page it leads to. */
export function AppRoutes() {
  useEffect(() => {
    // The next likely thing. A failure shows when the page is opened.
    whenIdle(() => {
      loadTheWay().catch(() => undefined)
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
      <Route path={paths.intake} element={<IntakePage />} />
      <Route path={paths.privacy} element={<PrivacyPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  )
}
