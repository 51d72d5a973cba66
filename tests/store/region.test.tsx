import { renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

async function reload() {
  vi.resetModules()
  return import('#src/store/region.ts')
}

describe('the country that someone chose', () => {
  const key = 'small-signs-country'
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('survives a reload', async () => {
    const before = await reload()
    before.chooseRegion('DE')
    const { useRegion } = await reload()
    expect(renderHook(() => useRegion()).result.current.words.emergencyNumber).toBe('112')
  })

  it.each(['{"state":{', 'null', '{"state":null,"version":1}', '{"state":{"code":"ZZ"},"version":1}', '{"state":{"code":7},"version":1}'])(
    'is none when the stored text is %s',
    async (text) => {
      vi.spyOn(console, 'error').mockReturnValue()
      localStorage.setItem(key, text)
      expect((await reload()).useRegionChoice.getState().code).toBeNull()
    },
  )
})

it.each(['TH', 'SA', 'EG', 'IN', 'US', 'GB', 'other'])(
  'a date is of the calendar and in the digits of all other texts: %s',
  async (code) => {
    const { chooseRegion, useLocale } = await reload()
    chooseRegion(code)
    const { calendar, numberingSystem } = new Intl.Locale(renderHook(() => useLocale()).result.current)
    expect([calendar, numberingSystem]).toEqual(['gregory', 'latn'])
  },
)
