import { afterEach, describe, expect, it, vi } from 'vitest'
import { timeZoneHere } from '#src/store/timeZone.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const broken = () => {
  throw new RangeError('broken on purpose')
}

describe('the time zone of this device', () => {
  it('is told by Temporal where the browser has it', () => {
    vi.stubGlobal('Temporal', { Now: { timeZoneId: () => 'Europe/Madrid' } })
    expect(timeZoneHere()).toBe('Europe/Madrid')
  })

  it('and by a date format where it has not', () => {
    vi.stubGlobal('Temporal', undefined)
    expect(timeZoneHere()).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone)
  })

  it('is "unknown", which is a zone of no country, where the browser cannot say', () => {
    vi.stubGlobal('Temporal', { Now: { timeZoneId: broken } })
    expect(timeZoneHere()).toBe('unknown')
  })
})
