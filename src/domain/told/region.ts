import type { StartContent, Zones } from '#src/content/model.ts'

type Region = StartContent['regions'][number]

export type RegionWords = {
  code: string
  name: string
  /** To put in the place of {emergencyNumber} and so on in advice. */
  words: { emergencyNumber: string; emergencyDepartment: string; doctor: string; urgentLine: string }
  /** Digits to dial, where the country is known. */
  dial: string | null
  urgentLine: { name: string; number: string } | null
  temperature: 'C' | 'F'
}

/**
 * The country of this time zone. A zone of no listed country is "other": a wrong emergency number is worse than none.
 * Where the zone says nothing of a place (UTC), the first language with a listed region decides.
 */
export function guessRegion(zones: Zones, timeZone: string, languages: readonly string[]): string {
  const isPlace = timeZone !== '' && timeZone !== 'UTC' && !timeZone.startsWith('Etc/')
  if (isPlace) return Object.keys(zones).find((code) => zones[code]!.includes(timeZone)) ?? 'other'
  const spoken = languages.flatMap((tag) => tag.split('-'))
  return spoken.find((part) => Object.hasOwn(zones, part)) ?? 'other'
}

export function regionWords(
  regions: readonly Region[],
  code: string,
  texts: { localEmergencyNumber: string; urgentLine: string },
): RegionWords {
  const region = regions.find((one) => one.code === code) ?? regions.find((one) => one.code === 'other')!
  const { name, emergency, doctor, emergencyDepartment, urgentLine = null, temperature } = region
  return {
    code: region.code,
    name,
    words: {
      emergencyNumber: emergency ?? texts.localEmergencyNumber,
      emergencyDepartment,
      doctor,
      urgentLine: urgentLine?.name ?? texts.urgentLine,
    },
    dial: emergency,
    urgentLine,
    temperature,
  }
}
