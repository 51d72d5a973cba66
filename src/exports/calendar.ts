import { addDays, dayNumber, dayText, type Day } from '#src/domain/told/times.ts'

type Event = {
  /** Of this check: saved again, the event takes the place of the one that is there. */
  uid: string
  /** Higher each time it is saved: the last one holds. */
  sequence: number
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
  /** When to remind, by the clock on the wall ("09:00"); without it, no reminder. */
  at?: { day: Day; time: string } | undefined
}

/** A calendar file (RFC 5545) with one whole-day event and, where there is a time for it, a reminder. */
export function calendarFile({ uid, sequence, day, title, reminder, text, stamp, at }: Event): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Small Signs//EN',
    'BEGIN:VEVENT',
    `UID:${uid}@small-signs.invalid`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    // The first day that is no part of it.
    `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    ...(at ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(reminder)}`, `TRIGGER:${trigger(day, at)}`, 'END:VALARM'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** From the start of the day of the event: "-PT15H" is 9 in the morning of the day before, "PT12H55M" is 12:55 on the day itself. */
function trigger(day: Day, { day: on, time }: { day: Day; time: string }): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  const minutes = ((dayNumber(on) - dayNumber(day)) * 24 + hour) * 60 + minute
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : ''}PT${hours}H${rest > 0 ? `${rest}M` : ''}`
}

const dateOf = (day: Day) => dayText(day).replaceAll('-', '')
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
