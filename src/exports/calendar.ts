import type { Day } from '#src/domain/told/times.ts'

type Event = {
  /** The date by which to be seen. */
  day: Day
  /** Read on that very day: never a number of days, which would be taken to count from then. */
  title: string
  /** What the reminder says. */
  reminder: string
  /** Nothing about symptoms: calendars are often shared, and kept on other people's computers. */
  text: string
  /** Now, in UTC, as 20261123T091400Z. */
  stamp: string
  /** Remind at 9 in the morning of the day before; else on the day itself. */
  dayBefore: boolean
}

/** A calendar file (RFC 5545) with one whole-day event and a reminder. */
export function calendarFile({ day, title, reminder, text, stamp, dayBefore }: Event): string {
  const date = `${day.year}${two(day.month)}${two(day.day)}`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Small Signs//EN',
    'BEGIN:VEVENT',
    `UID:${stamp}-${date}@small-signs.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(reminder)}`,
    `TRIGGER:${dayBefore ? '-PT15H' : 'PT9H'}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const two = (number: number) => String(number).padStart(2, '0')
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** No line over 75 bytes; what goes on starts with a space. */
function folded(line: string): string {
  const lines = ['']
  let bytes = 0
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length
    if (bytes + size > 74) {
      lines.push('')
      bytes = 0
    }
    lines[lines.length - 1] += sign
    bytes += size
  }
  return lines.join('\r\n ')
}
