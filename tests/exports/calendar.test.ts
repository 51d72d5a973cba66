import { expect, it } from 'vitest'
import { calendarFile } from '#src/exports/calendar.ts'

const event = {
  uid: '4f1a2b3c-0000-8000-8000-000000000000',
  sequence: 28_200_000,
  day: { year: 2026, month: 11, day: 25 },
  title: 'See a doctor: today at the latest',
  reminder: 'See a doctor: tomorrow at the latest',
  text: 'Reminder, from a checklist; see the sheet',
  stamp: '20261123T091400Z',
  at: { day: { year: 2026, month: 11, day: 24 }, time: '09:00' },
}

it('is a whole day by which to be seen, with a reminder on the morning before', async () => {
  await expect(calendarFile(event)).toMatchFileSnapshot('../golden/see-a-doctor.ics')
})

it('writes days and months of one digit with two', () => {
  expect(calendarFile({ ...event, day: { year: 2027, month: 1, day: 5 } })).toContain(
    '\r\nDTSTART;VALUE=DATE:20270105\r\nDTEND;VALUE=DATE:20270106\r\n',
  )
})

it.each([
  [25, '09:00', 'PT9H'],
  [25, '12:55', 'PT12H55M'],
  [24, '09:00', '-PT15H'],
  [24, '16:40', '-PT7H20M'],
  [20, '08:30', '-PT111H30M'],
  [27, '09:00', 'PT57H'],
])('reminds on the %i of November at %s', (day, time, trigger) => {
  expect(calendarFile({ ...event, at: { day: { ...event.day, day }, time } })).toContain(`\r\nTRIGGER:${trigger}\r\n`)
})

it('rings at no time where there is none for it, and keeps the day', () => {
  const file = calendarFile({ ...event, at: undefined })
  expect(file).not.toMatch(/ALARM|TRIGGER/)
  expect(file).toContain('\r\nDTSTART;VALUE=DATE:20261125\r\n')
})

it('keeps the line breaks of the note, whatever they were, within its one line', () => {
  expect(calendarFile({ ...event, text: 'one\r\ntwo\nthree' })).toContain('\r\nDESCRIPTION:one\\ntwo\\nthree\r\n')
})

it('leaves a line whole that just fits', () => {
  const line = `SUMMARY:${'x'.repeat(66)}`
  expect(calendarFile({ ...event, title: line.slice(8) })).toContain(`\r\n${line}\r\n`)
  expect(calendarFile({ ...event, title: `${line.slice(8)}y` })).toContain(`\r\n${line}\r\n y\r\n`)
})

it('folds long lines and keeps what the format uses as a sign', () => {
  const file = calendarFile({ ...event, text: 'é;'.repeat(80) })
  const bytes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
  expect(Math.max(...bytes)).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n ', '')).toContain('é\\;'.repeat(80))
})
