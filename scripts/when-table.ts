/**
 * Writes `tests/golden/when.md`: what people in each country are told at each level, at moments at which a doctor is hard to
 * reach. Countries that are told the same stand together. A clinician reads it, and a change in the data shows as a change there.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEnglish } from '#src/content/languages.ts'
import { loadContent } from '#src/content/load.ts'
import { fill, messagesFrom, type Messages } from '#src/content/message.ts'
import type { Hours } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import { actionOf } from '#src/domain/told/order.ts'
import { regionWords } from '#src/domain/told/region.ts'
import { whenOf, type Moment, type When } from '#src/domain/told/when.ts'
import { longDate, timeText, weekdayText } from '#src/pages/dates.ts'
import { whenWords } from '#src/words/when.ts'

const folder = join(import.meta.dirname, '../data')
const { content, data } = loadContent(folder)
const texts = messagesFrom<Messages>(readEnglish(folder).messages, 'en')

const format = {
  weekday: (day: Moment['day']) => weekdayText(day, 'en-GB'),
  day: (day: Moment['day']) => longDate(day, 'en-GB'),
  time: (clock: string) => timeText(clock, 'en-GB'),
}

const at = (year: number, month: number, day: number, hour: number, minute = 0): Moment => ({ day: { year, month, day }, hour, minute })

export const moments: readonly (readonly [name: string, moment: Moment])[] = [
  ['Tuesday 24 November 2026, 10:05', at(2026, 11, 24, 10, 5)],
  ['Thursday 26 November 2026, 03:12', at(2026, 11, 26, 3, 12)],
  ['Friday 27 November 2026, 19:00', at(2026, 11, 27, 19)],
  ['Sunday 29 November 2026, 15:00', at(2026, 11, 29, 15)],
  ['Thursday 31 December 2026, 17:00', at(2026, 12, 31, 17)],
]

export type Told = { country: string; level: LevelId; moment: Moment; hours: Hours; when?: When; emergencyNumber: string; text: string }

/** Everything of the advice that depends on the country and the clock, as the result shows it. */
export function toldAt(moment: Moment): Told[] {
  return data.regions.flatMap(({ code, name, hours: known }) => {
    const { words } = regionWords(data.regions, code, texts.region)
    const hours: Hours = known ?? { weekend: [6, 7] }
    return content.levels.map((one): Told => {
      const { id: level, heading, withinDays } = one
      const action = fill(actionOf(one, 'me'), words)
      const base = { country: name, level, moment, hours, emergencyNumber: words.emergencyNumber }
      if (level === 'emergency' || withinDays === null) return { ...base, text: `${fill(heading, words)}. ${action}` }
      const when = whenOf(level, withinDays, moment.day, moment, hours)
      const { sentences, instead } = whenWords(level, when, hours.line, words, texts.when, format)
      const date = texts.result[level === 'self-care' ? 'watchUntil' : 'by']({ date: format.day(when.due) })
      const said = [`${fill(heading, words)}.`, date, ...sentences, ...(instead ? [] : [action])]
      return { ...base, when, text: said.join(' ') }
    })
  })
}

export function whenTable(): string {
  const parts = moments.map(([name, moment]) => {
    const told = toldAt(moment)
    const levels = content.levels.map(({ id, name: level }) => {
      const here = told.filter((one) => one.level === id)
      const groups = [...new Set(here.map(({ text }) => text))].map((text) => {
        const countries = here.filter((one) => one.text === text).map(({ country }) => country)
        return `- ${text}\n  ${countries.join(', ')}`
      })
      return `### ${level}\n\n${groups.join('\n')}\n`
    })
    return `## ${name}\n\n${levels.join('\n')}`
  })
  return `# What is said at hard times, by country\n\nMade by \`npm run when-table\`.\n\n${parts.join('\n')}`
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(import.meta.dirname, '../tests/golden/when.md'), whenTable())
