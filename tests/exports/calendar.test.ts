import { expect, it } from 'vitest'
import { calendarFile } from '#src/exports/calendar.ts'

const event = {
  day: { year: 2026, month: 11, day: 25 },
  title: 'See a doctor: today at the latest',
  reminder: 'See a doctor: tomorrow at the latest',
  text: 'Reminder, from a checklist; see the sheet',
  stamp: '20261123T091400Z',
  dayBefore: true,
}

it('is a whole day by which to be seen, with a reminder on the morning before', async () => {
  await expect(calendarFile(event)).toMatchFileSnapshot('../golden/see-a-doctor.ics')
})

it('folds long lines and keeps what the format uses as a sign', () => {
  const file = calendarFile({ ...event, text: 'é;'.repeat(80) })
  const bytes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
  expect(Math.max(...bytes)).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n ', '')).toContain('é\\;'.repeat(80))
})
