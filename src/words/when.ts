/** Advice in time and place, in words: what the clock means for it, and what to do instead where a practice is closed. */
import type { Messages } from '#src/content/message.ts'
import type { LevelId } from '#src/content/schema.ts'
import { clock } from '#src/domain/told/when.ts'
import type { RegionWords } from '#src/domain/told/region.ts'
import type { Day } from '#src/domain/told/times.ts'
import type { When } from '#src/domain/told/when.ts'

export type WhenWords = {
  /** In reading order. */
  sentences: readonly string[]
  /** The sentences that stay true on paper, whenever they are read. */
  onPaper: readonly string[]
  /** The sentences replace the action of the level, which knows no opening hours. */
  instead: boolean
}

/** How days and times are written where the person is. */
export type Format = {
  /** "Thursday" */
  weekday: (day: Day) => string
  /** "Monday 30 November" */
  day: (day: Day) => string
  /** "18:30", from the same. */
  time: (clock: string) => string
}

const nothing: WhenWords = { sentences: [], onPaper: [], instead: false }

type Line = { name: string; number?: string | undefined }

/** None of it in an emergency: that depends on no hours. `line`: whom to ring while surgeries are closed, where that is known. */
export function whenWords(
  level: LevelId,
  when: When,
  line: Line | undefined,
  words: RegionWords['words'],
  texts: Messages['when'],
  format: Format,
): WhenWords {
  const isOpen = when.state === 'open' || when.state === 'notKnown'
  const isKnown = when.state === 'open' || when.state === 'closed'
  if (level === 'emergency') return nothing
  const said = level === 'self-care' ? toLookAgain() : toBeSeen()
  if (!when.missed) return said
  const missed = texts[level === 'self-care' ? 'missedLook' : 'missed']({ day: format.day(when.missed) })
  return { ...said, sentences: [missed, ...said.sentences], onPaper: [missed, ...said.onPaper] }

  function toBeSeen(): WhenWords {
    if (level === 'same-day') return today()
    return level === 'within-48h' ? soon() : later()
  }

  function today(): WhenWords {
    if (isOpen) return { ...nothing, sentences: [now(), texts.phoneNow] }
    return { ...nothing, sentences: [now(), line ? texts.ringNow({ line: called(line) }) : texts.findNow(words)], instead: true }
  }

  function soon(): WhenWords {
    const due = format.day(when.due)
    const otherwise = line ? texts.otherwiseRing({ due, line: called(line) }) : texts.otherwiseGo({ due, ...words })
    if (isOpen && when.nextIsTomorrow) return { ...nothing, sentences: [now()] }
    if (isOpen) return { sentences: [now(), texts.phoneNow, closedAfter(), otherwise], onPaper: [otherwise], instead: true }
    if (when.opensAgainInTime) return { sentences: [now(), texts.phoneThen, otherwise], onPaper: [otherwise], instead: true }
    const instead = line ? texts.tooLateRing({ due, line: called(line) }) : texts.tooLateFind({ due, ...words })
    return { sentences: [now(), texts.tooLate, instead], onPaper: [instead], instead: true }
  }

  function later(): WhenWords {
    return isOpen ? nothing : { ...nothing, sentences: [now(), texts.phoneThen] }
  }

  function toLookAgain(): WhenWords {
    if (!when.afterDue) return nothing
    const day = format.day(when.afterDue)
    const sentence = isKnown ? texts.closedThen({ day }) : texts.perhapsClosedThen({ day })
    return { ...nothing, sentences: [sentence], onPaper: [sentence] }
  }

  /** "It is 03:12 on Thursday, and the practice is closed until 08:00." */
  function now(): string {
    const at = { time: format.time(clock(when.now)), weekday: format.weekday(when.now.day) }
    if (when.state === 'open') return texts.open({ ...at, until: format.time(when.until!) })
    if (when.state === 'notKnown') return texts.notKnown(at)
    return texts[when.state]({ ...at, opens: opens() })
  }

  function opens(): string {
    const { day, time } = when.opens!
    const isToday = day.day === when.now.day.day && day.month === when.now.day.month
    if (time === undefined) return isToday ? texts.morning : format.day(day)
    return isToday ? format.time(time) : texts.timeOnDay({ time: format.time(time), day: format.day(day) })
  }

  function closedAfter(): string {
    const day = format.day(when.next)
    return isKnown ? texts.closedAfter({ day }) : texts.perhapsClosedAfter({ day })
  }
}

/** "NHS 111", "1733 (the on-call doctor)": many lines are named for their number. */
function called({ name, number }: Line): string {
  return number === undefined || name.includes(number) ? name : `${number} (${name})`
}
