/** The calendar file of a result: read on its day or on the morning before, it never gives more time than the advice did. */
import { cleanup, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { CalendarButton } from '#src/pages/result/CalendarButton.tsx'
import { ResultPage } from '#src/pages/result/ResultPage.tsx'
import { saveFile } from '#src/pages/saveFile.ts'
import { openCheck, passEmergency } from '#src/store/answering.ts'
import { chooseRegion } from '#src/store/region.ts'
import { answer, clearEverything } from '#src/store/session.ts'
import { content, harmless, summarise } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

vi.mock('#src/pages/saveFile.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }))

beforeEach(() => {
  chooseRegion('GB')
  vi.setSystemTime(new Date(2026, 10, 23, 9, 14))
})
afterEach(() => {
  vi.useRealTimers()
  clearEverything()
})

const saved = async (answers: Answers, day: number) => {
  const summary = summarise(content, { ...emptyCheck, answers: { ...harmless, sex: 'female', ...answers } })
  const { person } = draw(<CalendarButton summary={summary} day={{ year: 2026, month: 11, day }} />)
  await person.click(screen.getByRole('button', { name: 'Save calendar file' }))
  return vi.mocked(saveFile).mock.lastCall![2].replaceAll('\r\n ', '')
}
const bruise: Answers = { 'easy-bruising': 'yes' }

describe('a calendar file', () => {
  it('saved twice is one reminder, and the later one holds', async () => {
    answer('age', 40)
    const part = (file: string, name: string) => new RegExp(`\\r\\n${name}:(.*)\\r`).exec(file)![1]!
    const first = await saved(bruise, 25)
    cleanup()
    vi.setSystemTime(new Date(2026, 10, 24, 9, 14))
    const second = await saved(bruise, 25)
    expect(part(second, 'UID')).toBe(part(first, 'UID'))
    expect(Number(part(second, 'SEQUENCE'))).toBeGreaterThan(Number(part(first, 'SEQUENCE')))
    cleanup()
    clearEverything()
    answer('age', 40)
    expect(part(await saved(bruise, 25), 'UID')).not.toBe(part(first, 'UID'))
  })

  it('of two people whose links have one day never takes the place of the other', async () => {
    const uids: string[] = []
    for (const [who, age] of Object.entries({ child: 4, other: 7 })) {
      vi.setSystemTime(new Date(2026, 10, 23, 9, age))
      openCheck({ ...emptyCheck, answers: { ...harmless, who, age }, answeredAt: '2026-11-22' })
      for (let times = 0; times < 2; times += 1) {
        uids.push(/\r\nUID:(.*)\r/.exec(await saved(bruise, 25))![1]!)
        cleanup()
      }
    }
    const [first, again, other] = uids as [string, string, string]
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  it('says "today" on the last day and "tomorrow" on the morning before, and no number of hours or days', async () => {
    const file = await saved(bruise, 25)
    expect(file).toContain('SUMMARY:See a doctor: today at the latest')
    expect(file).toContain('DESCRIPTION:See a doctor: tomorrow at the latest\r\nTRIGGER:-PT15H')
    expect(file).not.toMatch(/hours|days|weeks/)
  })

  it.each([
    [23, 'PT9H44M'],
    [24, 'PT9H'],
  ])('reminds on the day itself where the morning before may be over, and never in the past (%s November)', async (day, trigger) => {
    expect(await saved(bruise, day)).toContain(`DESCRIPTION:See a doctor: today at the latest\r\nTRIGGER:${trigger}\r\n`)
  })

  it('reminds on the last open day before, with the date by which to be seen', async () => {
    expect(await saved(bruise, 30)).toContain('DESCRIPTION:See a doctor: by Monday 30 November at the latest\r\nTRIGGER:-PT63H\r\n')
  })

  it('rings at no time where the practice is closed until it is too late', async () => {
    vi.setSystemTime(new Date(2026, 10, 28, 9, 14))
    const file = await saved(bruise, 29)
    expect(file).toContain('SUMMARY:See a doctor: today at the latest')
    expect(file).not.toContain('ALARM')
  })

  it('of advice to watch speaks of a doctor only if it is not better', async () => {
    const file = await saved({}, 26)
    expect(file).toContain('SUMMARY:See a doctor if anything is not better')
    expect(file).toContain('DESCRIPTION:See a doctor tomorrow if anything is not better')
  })
})

it('an emergency has none: its order is now, and a reminder of a day would be permission to wait', { timeout: 40_000 }, async () => {
  const offers = async (answers: Answers) => {
    openCheck({ ...emptyCheck, answers: { ...harmless, sex: 'female', ...answers }, answeredAt: new Date().toISOString() })
    passEmergency(['seizure'])
    draw(
      <MemoryRouter>
        <ResultPage />
      </MemoryRouter>,
    )
    await screen.findByRole('button', { name: 'Show a code to scan' }, { timeout: 15_000 })
    const offered = screen.queryByRole('button', { name: 'Save calendar file' }) !== null
    cleanup()
    return offered
  }
  expect(await offers(bruise)).toBe(true)
  expect(await offers({ ...bruise, seizure: 'yes' })).toBe(false)
})
