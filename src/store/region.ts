/** The country: chosen by the person, or guessed from the browser's time zone and language. */
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { regions } from '#src/content/start.ts'
import type { Language } from '#src/content/language.ts'
import { once } from '#src/domain/engine/once.ts'
import { guessRegion, regionWords, type RegionWords } from '#src/domain/told/region.ts'
import zones from 'virtual:zones'
import { keys } from './keys.ts'
import { useLanguage, useMessages } from './language.ts'
import { safeLocalStorage } from './storage.ts'
import { timeZoneHere } from './timeZone.ts'

type Chosen = { code: string | null }

export const useRegionChoice = create<Chosen>()(
  persist((): Chosen => ({ code: null }), {
    name: keys.country,
    version: 1,
    storage: createJSONStorage(() => safeLocalStorage()),
    merge: (stored) => {
      const code = (stored as Partial<Chosen> | undefined)?.code
      return { code: regions.some((region) => region.code === code) ? (code ?? null) : null }
    },
  }),
)

export const chooseRegion = (code: string): void => {
  useRegionChoice.setState({ code })
}

/** The boot script has guessed already, where there is one. */
const guessed = ((): string => {
  // The pre-rendered page is made for no country.
  if (import.meta.env.SSR) return 'other'
  if (import.meta.env.DEV || import.meta.env.MODE === 'single') return guessRegion(zones, timeZoneHere(), navigator.languages)
  return document.documentElement.dataset['country'] ?? 'other'
})()

/** The words that advice needs: emergency number, doctor, emergency department, urgent line. */
export function useRegion(): RegionWords {
  return regionWords(useRegions(), useRegionCode(), useMessages().region)
}

/** Every country, by its name in the language that is read. */
export const useRegions = () => regionsIn(useLanguage())

/**
 * The language as it is written in this country; English is British where the country does not say. Always with the calendar and
 * the digits of all other texts: Safari has the year 2569 for English in Thailand, and the moon's months in Saudi Arabia.
 */
export function useLocale(): string {
  const { language } = new Intl.Locale(useLanguage().tag)
  const code = useRegionCode()
  const place = code !== 'other' ? `${language}-${code}` : language === 'en' ? 'en-GB' : language
  return `${place}-u-ca-gregory-nu-latn`
}

const regionsIn = once((language: Language) => language.regions?.(regions) ?? regions)

const useRegionCode = (): string => useRegionChoice(({ code }) => code) ?? guessed
