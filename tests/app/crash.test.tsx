import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CrashNet } from '#src/app/CrashPage.tsx'
import { chooseRegion } from '#src/store/region.ts'
import { answer, useSession } from '#src/store/session.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a page that breaks', () => {
  let isBroken = true
  function Page() {
    if (isBroken) throw new Error('broken on purpose')
    return <p>The page is back.</p>
  }

  function openBroken() {
    isBroken = true
    // React reports the error that we throw on purpose.
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    chooseRegion('GB')
    render(
      <CrashNet>
        <Page />
      </CrashNet>,
    )
  }

  it('says how to get help without us, with the emergency number to press', () => {
    openBroken()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(screen.getByText(/call 999 now/i)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')
  })

  it('says that there is no connection where that is so, and only there', () => {
    openBroken()
    expect(screen.queryByText(/There is no connection/)).toBeNull()
    cleanup()
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    openBroken()
    expect(screen.getByText('There is no connection. When there is one again, press “Try again”.')).toBeVisible()
  })

  it('can be tried again with every answer still there', async () => {
    answer('age', 34)
    openBroken()
    isBroken = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('The page is back.')).toBeVisible()
    expect(useSession.getState().check.answers['age']).toBe(34)
  })

  it('can be left with nothing kept', async () => {
    answer('age', 34)
    openBroken()
    isBroken = false
    await userEvent.click(screen.getByRole('button', { name: 'Clear everything and start again' }))
    expect(useSession.getState().check.answers).toEqual({})
    expect(window.location.hash).toBe('#/')
  })
})
