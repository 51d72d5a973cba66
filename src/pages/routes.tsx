import { lazy, useState, type ComponentType } from 'react'
import { Route, Routes } from 'react-router'
import { NotFoundPage } from './not-found/NotFoundPage.tsx'
import { paths } from './paths.ts'
import { StartPage } from './start/StartPage.tsx'
import { loadTheWay, theWay } from './theWay.ts'

/** Loaded when opened; before a page reads answers, what cannot be an answer today has been left out. */
function later<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(async () => {
    const [pages] = await Promise.all([load(), import('#src/store/known.ts')])
    return { default: pages[name] }
  })
}

/** A page of the straight way: drawn at once where that has been fetched, without a blank moment. */
function onTheWay(name: 'CheckPage' | 'EmergencyCardPage' | 'ResultPage') {
  const Later = lazy(async () => ({ default: (await loadTheWay())[name] }))
  return function PageOnTheWay() {
    const [Page] = useState(() => theWay()?.[name] ?? Later)
    return <Page />
  }
}

const CheckPage = onTheWay('CheckPage')
const EmergencyCardPage = onTheWay('EmergencyCardPage')
const ResultPage = onTheWay('ResultPage')
const SheetPage = later(() => import('./sheet/SheetPage.tsx'), 'SheetPage')
const BlankPage = later(() => import('./blank/BlankPage.tsx'), 'BlankPage')
const PrivacyPage = lazy(() => import('./privacy/PrivacyPage.tsx').then(({ PrivacyPage: page }) => ({ default: page })))
const IntakePage = lazy(() => import('./intake/IntakePage.tsx').then(({ IntakePage: page }) => ({ default: page })))

/** Every path, and the page it leads to. */
export function AppRoutes() {
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
