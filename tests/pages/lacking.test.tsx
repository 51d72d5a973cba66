/** Browsers inside other apps, and pages not opened over HTTPS, lack what others have: each has its way without. */
import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepOnDevice } from '#src/app/worker.ts'
import { CameraPart } from '#src/pages/intake/CameraPart.tsx'
import { copyText } from '#src/pages/intake/copyText.ts'
import { CopyText } from '#src/pages/result/CopyText.tsx'
import { PrintButton } from '#src/ui/PrintButton.tsx'
import { draw } from '#tests/support/render.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a browser that cannot print', () => {
  it('says what to do instead, and has no button that does nothing', () => {
    vi.stubGlobal('print', undefined)
    draw(<PrintButton instead="Copy the summary.">Print</PrintButton>)
    expect(screen.getByText('Copy the summary.')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('has nothing where there is nothing else to do', () => {
    vi.stubGlobal('print', undefined)
    const { container } = draw(<PrintButton>Print</PrintButton>)
    expect(container).toBeEmptyDOMElement()
  })

  it('is told from one that can', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    const { person } = draw(<PrintButton instead="Copy the summary.">Print</PrintButton>)
    await person.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledOnce()
    expect(screen.queryByText('Copy the summary.')).toBeNull()
  })
})

describe('a browser without a clipboard', () => {
  it('shows the text to copy by hand, selected, and says so', async () => {
    const { person } = draw(<CopyText text="I have bruises." label="Copy as text" />)
    vi.stubGlobal('navigator', { clipboard: undefined })
    await person.click(screen.getByRole('button', { name: 'Copy as text' }))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' })
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('I have bruises.')
    expect(screen.getByRole('status')).toHaveTextContent('This browser did not allow copying.')
  })

  it('tells the nurse’s screen that nothing was copied', async () => {
    vi.stubGlobal('navigator', { clipboard: undefined })
    expect(await copyText('Note')).toBe(false)
  })
})

it('a browser without a camera says so, and how to go on', async () => {
  const { person } = draw(<CameraPart onText={() => undefined} />)
  expect(navigator.mediaDevices).toBeUndefined()
  await person.click(screen.getByRole('button', { name: 'Start the camera' }))
  expect(await screen.findByText('The camera works only on a secure page (https). Paste the link below.')).toBeVisible()
})

describe('a browser without a service worker', () => {
  it('runs the app without a copy on the device', async () => {
    vi.stubGlobal('navigator', {})
    await expect(keepOnDevice()).resolves.toBeUndefined()
  })

  it('does so as well where it is refused', async () => {
    const register = vi.fn<() => Promise<never>>(() => Promise.reject(new DOMException('no', 'SecurityError')))
    vi.stubGlobal('navigator', { serviceWorker: { register } })
    await expect(keepOnDevice()).resolves.toBeUndefined()
    expect(register).toHaveBeenCalledOnce()
  })
})
