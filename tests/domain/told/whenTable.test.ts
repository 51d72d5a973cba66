/** What every country is told at hard times: read by eye, kept, and held to a few rules. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isBefore } from '#src/domain/told/calendarDays.ts'
import { content, data } from '#tests/support/content.ts'
import { moments, toldAt, whenTable, type Told } from '../../../scripts/when-table.ts'

const all = moments.flatMap(([, moment]) => toldAt(moment))
const faulty = (isFault: (one: Told) => boolean) => all.filter(isFault).map(({ country, level, text }) => `${country}, ${level}: ${text}`)

/** Tells what to do where a practice is closed, or when to phone it. */
const doesSomething = /\b(ring|phone|go to|find a doctor)\b/i

it('is as a human has read it (npm run when-table)', async () => {
  await expect(whenTable()).toMatchFileSnapshot(join(import.meta.dirname, '../../golden/when.md'))
})

describe('in every country, at every level and moment', () => {
  it('there is advice', () => {
    expect(all).toHaveLength(data.regions.length * content.levels.length * moments.length)
    expect(data.regions.length).toBeGreaterThanOrEqual(62)
  })

  it('no day by which to be seen is in the past', () => {
    expect(faulty(({ when, moment }) => when !== undefined && isBefore(when.due, moment.day))).toEqual([])
  })

  it('a day on which surgeries are closed comes with what to do instead', () => {
    expect(faulty(({ when, text }) => when?.afterDue !== undefined && !doesSomething.test(text))).toEqual([])
    expect(all.filter(({ when }) => when?.afterDue !== undefined).length).toBeGreaterThan(50)
  })

  it('nobody is told to phone a practice today or tomorrow that is closed until after tomorrow', () => {
    expect(
      faulty(({ when, text }) => when?.nextIsTomorrow === false && when.opens !== undefined && /today or tomorrow/.test(text)),
    ).toEqual([])
  })

  it('whoever needs to be seen today is told what to do at this hour', () => {
    const closed = all.filter(({ level, when }) => level === 'same-day' && when?.opens !== undefined)
    expect(closed.length).toBeGreaterThan(100)
    expect(closed.filter(({ text }) => !/Do not wait: (ring|find)/.test(text))).toEqual([])
  })

  it('the emergency number stands at the emergency alone', () => {
    const named = (text: string, number: string) => new RegExp(`(?<!\\d|\\d )${number}(?!\\d| \\d)`).test(text)
    expect(faulty(({ level, text, emergencyNumber }) => (level === 'emergency') !== named(text, emergencyNumber))).toEqual([])
  })

  it('an emergency depends on no hour', () => {
    const texts = new Set(all.filter(({ level }) => level === 'emergency').map(({ country, text }) => `${country}: ${text}`))
    expect(texts.size).toBe(data.regions.length)
  })

  it('no sentence has more than 20 words', () => {
    const sentences = all.flatMap(({ text }) => text.split(/(?<=[.?:])\s+/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([])
  })
})

describe('what is known of a country', () => {
  it('has its source, and no line is the emergency number', () => {
    const known = data.regions.flatMap(({ code, emergency, alsoEmergency, hours }) =>
      hours ? [{ code, emergency, alsoEmergency, hours }] : [],
    )
    expect(known.filter(({ hours }) => hours.source.length < 20)).toEqual([])
    expect(
      known.filter(({ hours: { line }, emergency, alsoEmergency }) => line?.number && [emergency, alsoEmergency].includes(line.number)),
    ).toEqual([])
  })

  it('on a Friday at 19:00 in Britain: 111, and not the practice', () => {
    const { text } = all.find(({ country, level, moment }) => country === 'United Kingdom' && level === 'within-48h' && moment.hour === 19)!
    expect(text).toBe(
      'See a doctor within 48 hours. By Sunday 29 November. ' +
        'It is 19:00 on Friday, and the doctor’s practice is closed until 08:00 on Monday 30 November. That is too late. ' +
        'Ring NHS 111 now. Say that you must be seen by Sunday 29 November.',
    )
  })
})
