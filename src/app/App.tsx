import { Suspense } from 'react'
import { HashRouter } from 'react-router'
import { AppRoutes } from '#src/pages/routes.tsx'
import { CrashNet } from './CrashPage.tsx'
import { Layout } from './Layout.tsx'

export function App() {
  return (
    <CrashNet>
      <HashRouter>
        <Layout>
          <Suspense>
            <AppRoutes />
          </Suspense>
        </Layout>
      </HashRouter>
    </CrashNet>
  )
}
