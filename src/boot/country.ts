import type { StartContent } from '#src/content/model.ts'
import { keys } from '#src/store/keys.ts'
import { stored } from './stored.ts'

/** What the boot script knows of a country. */
export type Country = Pick<StartContent['regions'][number], 'code' | 'name' | 'emergency'>

/** The country as the app will have it: the one that was chosen here before, or the one that is guessed. */
export function countryHere(countries: readonly Country[], guessed: string): Country {
  const chosen = stored<{ code: unknown }>(() => localStorage, keys.country)?.code
  const find = (code: unknown) => countries.find((country) => country.code === code)
  return find(chosen) ?? find(guessed)!
}
