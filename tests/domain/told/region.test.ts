import { describe, expect, it } from 'vitest'
import { english, regions } from '#src/content/start.ts'
import zones from 'virtual:zones'
import { guessRegion, regionWords } from '#src/domain/told/region.ts'

const guess = (timeZone: string, ...languages: string[]) => guessRegion(zones, timeZone, languages)
const wordsFor = (code: string) => regionWords(regions, code, english.region)

describe('the country that is guessed', () => {
  it('is none where the time zone is that of no listed country, whatever the language: a wrong number is worse than none', () => {
    expect(guess('Asia/Karachi', 'en-US')).toBe('other')
  })

  it('is that of the time zone, whatever the language', () => {
    expect(guess('Europe/Berlin', 'en-US')).toBe('DE')
    expect(guess('Europe/London', 'de-DE', 'en-US')).toBe('GB')
  })

  it('is that of the language where the time zone says nothing', () => {
    expect(guess('UTC', 'en-GB')).toBe('GB')
    expect(guess('UTC', 'en', 'fr-FR', 'de-DE')).toBe('FR')
    expect(guess('UTC', 'zh-Hant-HK')).toBe('HK')
    expect(guess('', 'de-DE-1996')).toBe('DE')
  })

  it.each(['Etc/UTC', 'Etc/GMT', 'Etc/GMT+5'])('is that of the language under %s, which is no place', (timeZone) => {
    expect(guess(timeZone, 'de-DE')).toBe('DE')
  })

  it('is that of the first language with a country on the list', () => {
    expect(guess('UTC', 'ur-PK', 'en-GB')).toBe('GB')
  })

  it.each([
    ['UTC', []],
    ['UTC', ['en']],
    ['UTC', ['es-419']],
    ['UTC', ['ur-PK']],
    ['Mars/Olympus_Mons', ['tlh', '']],
  ])('is "other" where nothing says it (%s, %j)', (timeZone, languages) => {
    expect(guess(timeZone, ...languages)).toBe('other')
  })

  it('is one country for each time zone', () => {
    const all = Object.values(zones).flat()
    expect(all.length).toBeGreaterThan(100)
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((zone) => zone === 'UTC' || zone.startsWith('Etc/'))).toEqual([])
  })
})

describe('the words of a country', () => {
  it.each(regions.filter(({ code }) => code !== 'other'))('in $name give a number to dial', (region) => {
    const { dial, words } = wordsFor(region.code)
    expect(dial).toMatch(/^\d+$/)
    expect(words.emergencyNumber).toBe(dial)
  })

  it.each(['other', 'ZZ', '', '__proto__', 'gb'])('are general where the country is not known (%j)', (code) => {
    const { words, dial, urgentLine } = wordsFor(code)
    expect(words.emergencyNumber).toBe('your local emergency number')
    expect(words.urgentLine).toBe('an urgent health line, if there is one')
    expect(dial).toBeNull()
    expect(urgentLine).toBeNull()
  })

  it('name the urgent line where there is one', () => {
    expect(wordsFor('GB').urgentLine).toEqual({ name: 'NHS 111', number: '111' })
    expect(wordsFor('GB').words.urgentLine).toBe('NHS 111')
  })

  it('say where to go, whom to see and how a temperature is read there', () => {
    for (const { code, name, doctor, emergencyDepartment, temperature } of regions) {
      expect(wordsFor(code)).toMatchObject({ code, name, temperature, words: { doctor, emergencyDepartment } })
    }
  })
})
