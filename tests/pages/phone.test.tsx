/** The numbers to call on the result, and what a phone shares. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import { summaryOf } from '#src/domain/told/summary.ts'
import { PhoneScript } from '#src/pages/result/PhoneScript.tsx'
import { Share } from '#src/pages/result/Share.tsx'
import { chooseRegion, useRegionChoice } from '#src/store/region.ts'
import { harmless, seenOf } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

afterEach(() => {
  useRegionChoice.setState({ code: null })
})

it.each([
  ['GB', 'Call NHS 111', 'tel:111'],
  ['DE', 'Call the on-call doctor service: 116 117', 'tel:116117'],
  ['AU', 'Call healthdirect: 1800 022 222', 'tel:1800022222'],
])('in %s the urgent line is "%s": its number once', (country, name, href) => {
  chooseRegion(country)
  draw(<PhoneScript lines={['I have had a cough.']} emergency={false} />)
  expect(screen.getByRole('link', { name })).toHaveAttribute('href', href)
})

it.each(['US', 'FR', 'other'])('in %s, which has no urgent line, only an emergency has the emergency number', (country) => {
  chooseRegion(country)
  const { unmount } = draw(<PhoneScript lines={['I would like an appointment within 2 weeks.']} emergency={false} />)
  expect(screen.queryByRole('link')).toBeNull()
  unmount()
  draw(<PhoneScript lines={['This is an emergency.']} emergency />)
  expect(screen.queryAllByRole('link')).toHaveLength(country === 'other' ? 0 : 1)
})

describe('a device that can share', () => {
  const nothing = { ...harmless, fever: 'no' as const }
  const summary = summaryOf(seenOf(nothing), { ...emptyCheck, answers: nothing })
  const device = (canShare?: (data: ShareData) => boolean) => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve())
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share, canShare }))
    return share
  }
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Share' }))

  afterEach(() => vi.unstubAllGlobals())

  it('gets the advice, what to say, and the summary as a file', async () => {
    const share = device(() => true)
    draw(<Share summary={summary} note="SYMPTOM CHECK" />)
    await press()
    const [shared] = share.mock.calls[0]!
    expect(shared.text).toContain(shared.title)
    expect(shared.files![0]!.name).toBe('symptom-summary.txt')
    expect(await shared.files![0]!.text()).toBe('SYMPTOM CHECK')
  })

  it.each([
    ['cannot share files', () => false],
    ['does not say whether it can share files', undefined],
  ])('and %s, gets the text alone', async (_name, canShare) => {
    const share = device(canShare)
    draw(<Share summary={summary} note="SYMPTOM CHECK" />)
    await press()
    expect(share.mock.calls[0]![0].files).toBeUndefined()
    expect(share.mock.calls[0]![0].text).not.toBe('')
  })

  it('does not wait for a summary that is not written yet', async () => {
    const share = device(() => true)
    draw(<Share summary={summary} note={undefined} />)
    await press()
    expect(share.mock.calls[0]![0].files).toBeUndefined()
  })
})

it('a device that cannot share has no button for it', () => {
  draw(<Share summary={summaryOf(seenOf(harmless), { ...emptyCheck, answers: harmless })} note={undefined} />)
  expect(screen.queryByRole('button', { name: 'Share' })).toBeNull()
})
