/** A part of a page that could not be loaded is asked for again: a connection that was lost comes back. */
import { Suspense } from 'react'
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { optional } from '#src/pages/optional.ts'
import { useLater } from '#src/pages/useLater.ts'

let asked: number
let isConnected: boolean
const load = async () => {
  asked += 1
  if (!isConnected) throw new TypeError('Failed to fetch dynamically imported module')
  return { text: 'the part' }
}

function Page() {
  const later = useLater(load)
  return <p>{typeof later === 'object' ? later.text : (later ?? 'on its way')}</p>
}
const settled = (time = 0) => act(() => vi.advanceTimersByTimeAsync(time))

beforeEach(() => {
  vi.useFakeTimers()
  asked = 0
  isConnected = false
})
afterEach(() => {
  vi.useRealTimers()
})

it('comes when the browser says that there is a connection again, and is then asked for no more', async () => {
  render(<Page />)
  expect(screen.getByText('on its way')).toBeInTheDocument()
  await settled()
  expect(screen.getByText('failed')).toBeInTheDocument()
  isConnected = true
  act(() => void window.dispatchEvent(new Event('online')))
  await settled()
  expect(screen.getByText('the part')).toBeInTheDocument()
  act(() => void window.dispatchEvent(new Event('online')))
  await settled(60_000)
  expect(asked).toBe(2)
})

it('comes where the browser says nothing', async () => {
  render(<Page />)
  await settled(20_000)
  expect(screen.getByText('failed')).toBeInTheDocument()
  isConnected = true
  await settled(15_000)
  expect(screen.getByText('the part')).toBeInTheDocument()
})

it('is asked for no more once the page is left', async () => {
  const { unmount } = render(<Page />)
  await settled()
  unmount()
  await settled(60_000)
  expect(asked).toBe(1)
})

it('a picture leaves the words to stand alone, and comes with the connection', async () => {
  const Picture = optional(async () => {
    await load()
    return { Picture: () => <img alt="a bruise" /> }
  }, 'Picture')
  render(
    <p>
      A bruise.
      <Suspense>
        <Picture />
      </Suspense>
    </p>,
  )
  await settled()
  expect(screen.getByText('A bruise.')).toBeInTheDocument()
  expect(screen.queryByRole('img')).toBeNull()
  isConnected = true
  act(() => void window.dispatchEvent(new Event('online')))
  await settled()
  expect(screen.getByRole('img', { name: 'a bruise' })).toBeInTheDocument()
  await settled(60_000)
  expect(asked).toBe(2)
})
