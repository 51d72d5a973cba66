import type { StartContent } from '#src/content/model.ts'
import { guessRegion } from '#src/domain/told/region.ts'
import { keys } from '#src/store/keys.ts'
import { timeZoneHere } from '#src/store/timeZone.ts'
import { stored } from './stored.ts'

/** What the boot script knows of a country. */
export type Country = Pick<StartContent['regions'][number], 'code' | 'name' | 'emergency' | 'timeZones'>

/** The country as the app will have it: the one that was chosen here before, or the one of the time zone. */
export function countryHere(countries: readonly Country[]): Country {
  const chosen = stored<{ code: unknown }>(() => localStorage, keys.country)?.code
  const find = (code: unknown) => countries.find((country) => country.code === code)
  const guess = () => guessRegion(countries, timeZoneHere(), navigator.languages)
  return find(chosen) ?? find(guess())!
}
