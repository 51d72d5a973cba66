import { Suspense } from 'react'
import { HashRouter } from 'react-router'
import { AppRoutes } from '#src/pages/routes.tsx'
import { CrashNet } from './CrashPage.tsx'
import { useLanguage } from '#src/store/language.ts'
import { Layout } from './Layout.tsx'

export function App() {
  const { tag } = useLanguage()
  return (
    <CrashNet>
      <HashRouter>
        <Layout>
          {/* Anew in another language: no page keeps words of the one before. */}
          <Suspense key={tag}>
            <AppRoutes />
          </Suspense>
        </Layout>
      </HashRouter>
    </CrashNet>
  )
}
