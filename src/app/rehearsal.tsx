import { Activity } from 'react'
import { createRoot } from 'react-dom/client'
import { HashRouter } from 'react-router'
import { paths } from '#src/pages/paths.ts'
import { AppRoutes } from '#src/pages/routes.tsx'
import { Layout } from './Layout.tsx'

/**
 * Draws the first page of questions once where nobody sees it, in moments in which the browser has nothing else to do, and
 * throws it away: its functions are compiled by then, and the first page is drawn in two thirds of the time when "Start"
 * is pressed. Hidden, no effect runs: title, focus and address stay as they are.
 */
export function rehearse(): void {
  createRoot(document.createElement('div')).render(
    <Activity mode="hidden">
      <HashRouter>
        <Layout>
          <AppRoutes at={paths.page('about')} />
        </Layout>
      </HashRouter>
    </Activity>,
  )
}
