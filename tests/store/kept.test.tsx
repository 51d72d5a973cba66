import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const key = 'small-signs-kept'
const now = new Date('2026-11-24T09:00:00Z')
const check = {
  answers: { who: 'me', age: 34, sex: 'female', fatigue: 'yes' },
  grouped: [],
  words: 'my own words',
  answeredAt: null,
}
const rules = { level: 'within-2-weeks' as const, version: '2026.11', fingerprint: 'abc' }

/** The app as it is when it is opened again, at this time, with only what the device kept. */
async function openedAt(time: string) {
  vi.setSystemTime(new Date(time))
  vi.resetModules()
  return import('#src/store/kept.ts')
}

beforeEach(() => {
  vi.useFakeTimers({ now })
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a check that someone asked to keep', () => {
  it('is there when the app is opened again, without their own words', async () => {
    const { keepCheck } = await openedAt(now.toISOString())
    keepCheck(check, now.toISOString(), rules)
    const { useKept } = await openedAt('2027-02-21T09:00:00Z')
    expect(useKept.getState().checks).toMatchObject([{ startedAt: now.toISOString(), level: 'within-2-weeks', answers: check.answers }])
    expect(localStorage.getItem(key)).not.toContain('my own words')
  })

  it('is not called kept by a device that is full, which keeps what it had', async () => {
    const { keepCheck } = await openedAt(now.toISOString())
    expect(keepCheck(check, '2026-11-01T09:00:00.000Z', rules)).toBe(true)
    const room = localStorage.getItem(key)!.length
    const setItem = localStorage.setItem.bind(localStorage)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation((name, text) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError')
      setItem(name, text)
    })
    expect(keepCheck(check, now.toISOString(), rules)).toBe(false)
    const { keepsChecks, useKept } = await openedAt(now.toISOString())
    expect(useKept.getState().checks.map(({ startedAt }) => startedAt)).toEqual(['2026-11-01T09:00:00.000Z'])
    expect(keepsChecks()).toBe(true)
  })

  it('is not called kept by a browser that keeps nothing, which is known from the start', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const { keepCheck, keepsChecks, useKept } = await openedAt(now.toISOString())
    expect(keepsChecks()).toBe(false)
    expect(keepCheck(check, now.toISOString(), rules)).toBe(false)
    expect(useKept.getState().checks).toEqual([])
  })

  it('is gone from the device after 90 days', async () => {
    const { keepCheck } = await openedAt(now.toISOString())
    keepCheck(check, now.toISOString(), rules)
    const { useKept } = await openedAt('2027-02-23T09:00:00Z')
    expect(useKept.getState().checks).toEqual([])
    expect(localStorage.getItem(key)).not.toContain('fatigue')
  })

  it('with a date from a wrong clock, far ahead, is gone as well', async () => {
    const { keepCheck } = await openedAt(now.toISOString())
    keepCheck(check, '2036-01-01T00:00:00Z', rules)
    const { useKept } = await openedAt(now.toISOString())
    expect(useKept.getState().checks).toEqual([])
  })

  it('is kept once, in its latest form, and deleted by itself', async () => {
    const { forgetCheck, keepCheck, useKept } = await openedAt(now.toISOString())
    keepCheck(check, 'a-2026-11-01T00:00:00Z', rules)
    keepCheck(check, now.toISOString(), rules)
    keepCheck({ ...check, answers: { ...check.answers, pallor: 'yes' } }, now.toISOString(), rules)
    expect(useKept.getState().checks).toHaveLength(2)
    forgetCheck('a-2026-11-01T00:00:00Z')
    expect(useKept.getState().checks).toMatchObject([{ answers: { pallor: 'yes' } }])
  })

  it('leaves with "Clear everything", also before anything of it was loaded', async () => {
    const { keepCheck } = await openedAt(now.toISOString())
    keepCheck(check, now.toISOString(), rules)
    vi.resetModules()
    const { clearDevice } = await import('#src/store/session.ts')
    clearDevice()
    expect(localStorage.getItem(key)).toBeNull()
  })

  it('leaves with "Clear everything" when it stands on the screen, and stays when someone only starts again', async () => {
    const { keepCheck, useKept } = await openedAt(now.toISOString())
    const { clearDevice, clearEverything } = await import('#src/store/session.ts')
    keepCheck(check, now.toISOString(), rules)
    clearEverything()
    expect(useKept.getState().checks).toHaveLength(1)
    clearDevice()
    expect(useKept.getState().checks).toEqual([])
    expect(localStorage.getItem(key)).toBeNull()
  })

  it('is left alone when what is stored is damaged or hostile', async () => {
    for (const text of ['{', '{"state":{"checks":[{"startedAt":"x"}]},"version":1}', '{"state":{"checks":{"__proto__":[]}},"version":1}']) {
      localStorage.setItem(key, text)
      const { useKept } = await openedAt(now.toISOString())
      expect(useKept.getState().checks).toEqual([])
    }
  })

  it('keeps of its answers what today’s questions know', async () => {
    const { checkOf } = await openedAt(now.toISOString())
    const kept = {
      ...rules,
      startedAt: now.toISOString(),
      answers: { headache: 'yes', 'no-longer-asked': 'yes', pallor: 'maybe' },
      grouped: [],
    }
    expect(checkOf(kept).answers).toEqual({ headache: 'yes' })
  })
})
