/** What is said of answers, where they are kept and for how long is true, and leads to where they are. */
import { screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { KeptPage } from '#src/pages/kept/KeptPage.tsx'
import { PrivacyPage } from '#src/pages/privacy/PrivacyPage.tsx'
import { ResultPage } from '#src/pages/result/ResultPage.tsx'
import { openCheck } from '#src/store/answering.ts'
import { answer, clearDevice } from '#src/store/session.ts'
import { keptDays } from '#src/store/kept.ts'
import { harmless } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

const show = (page: React.ReactNode) => draw(<MemoryRouter>{page}</MemoryRouter>)
const check = (answers: Answers) => openCheck({ ...emptyCheck, answers, answeredAt: new Date().toISOString() })

beforeEach(() => {
  // jsdom counts no requests.
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  clearDevice()
})

describe('the privacy page', () => {
  it('tells of checks that are kept: only when asked for, where, for how long, who can see them, and how they go', () => {
    show(<PrivacyPage />)
    const main = screen.getByRole('main')
    expect(main).toHaveTextContent('Nothing is kept unless you ask.')
    expect(main).toHaveTextContent(`It stays on this device for ${keptDays} days`)
    expect(main).toHaveTextContent('Anyone who uses this device can see it.')
    expect(main).toHaveTextContent('deletes your answers and all kept checks at once')
    expect(main).toHaveTextContent('Close the tab and they are gone, but for checks that you keep.')
    expect(screen.getByRole('link', { name: 'See all kept checks' })).toHaveAttribute('href', '/kept')
  })
})

describe('the result', () => {
  it('does not promise that answers go with the tab where a check is kept', () => {
    check({ ...harmless, sex: 'female' })
    show(<ResultPage />)
    expect(screen.getByText(/Your answers are gone when you close this tab, unless you keep this check\./)).toBeInTheDocument()
  })
})

describe('the page of kept checks', () => {
  it('leads to the start where there is nothing to compare with', () => {
    show(<KeptPage />)
    expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '/')
  })

  it('leads back to a check that has no result yet', () => {
    answer('age', 34)
    show(<KeptPage />)
    expect(screen.getByRole('link', { name: 'Go on with my check' })).toHaveAttribute('href', '/check/resume')
  })

  it.each([
    ['that is ready', { ...harmless, sex: 'female' }],
    ['in an emergency, whatever is open', { seizure: 'yes' }],
  ] as const)('leads to the result of a check %s', (_, answers) => {
    check(answers)
    show(<KeptPage />)
    expect(screen.getByRole('link', { name: 'See the result' })).toHaveAttribute('href', '/result')
  })
})
