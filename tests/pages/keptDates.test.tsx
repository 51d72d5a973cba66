/** A kept check is of the day that its person had, wherever the device is now. */
import { screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import { KeptPage } from '#src/pages/kept/KeptPage.tsx'
import { Compare } from '#src/pages/result/Compare.tsx'
import { forgetAllChecks, keepCheck } from '#src/store/kept.ts'
import { chooseRegion } from '#src/store/region.ts'
import { content, harmless, summarise } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

const check = { ...emptyCheck, answers: { ...harmless, fatigue: 'yes' } }
const now = '2026-11-28T12:00:00Z'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
  chooseRegion('GB')
})
afterEach(() => {
  forgetAllChecks()
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe.each([
  ['a day alone, from a link, in New York', '2026-11-24', 'America/New_York'],
  ['late in London, seen in Singapore', '2026-11-24T23:30:00.000+00:00', 'Asia/Singapore'],
  ['early on Kiritimati, seen in Honolulu', '2026-11-24T00:30:00.000+14:00', 'Pacific/Honolulu'],
])('%s', (_, startedAt, zone) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone)
    keepCheck(check, startedAt, { level: 'within-2-weeks', version: '1', fingerprint: 'a' })
  })

  it('is that day among the kept checks', () => {
    draw(
      <MemoryRouter>
        <KeptPage />
      </MemoryRouter>,
    )
    expect(screen.getByRole('columnheader', { name: /^24 Nov/ })).toBeVisible()
  })

  it('is that day where the result compares with it', () => {
    draw(
      <MemoryRouter>
        <Compare summary={summarise(content, check)} check={check} startedAt={now} />
      </MemoryRouter>,
    )
    expect(screen.getAllByText(/Tuesday 24 November/).length).toBeGreaterThan(0)
  })
})
