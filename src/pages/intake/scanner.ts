/**
 * A hand-held scanner that types what it reads, as a keyboard would: its link goes to the reader of links and into no field.
 * Any other code answers nothing: what it typed among the keys or into a reading is taken back when it ends. In a field of
 * free words it stays, for a wristband may well be scanned into the label.
 */
import { nameOf } from '#src/domain/nurse/keys.ts'
import { keyOf } from './keyOf.ts'
import { linkRoute } from '#src/exports/linkRoute.ts'

/** What a patient's link has in it, and no note. */
export const linkMark = linkRoute

/** Milliseconds between two characters: no one types that fast for long, and a slow scanner still does. */
const gap = 150
/** No hand has so many keys in a row that fast, in milliseconds from one to the next. The fastest scanners take 1, slow ones 50. */
const scanned = { keys: 6, gap: 50 }
/** Nor has it so many different keys within so many milliseconds: a code as short as this is one, with an Enter behind it or none. */
const quick = { keys: 4, within: 80 }

/**
 * What a nurse may well press there, however fast: the rest of a time, then answers, groups, times and numbers of rows, and at last
 * the name of a row to be found. Most codes have other digits.
 */
const handKeys =
  /^(?:\*?\d{0,3}[hdwmy]|\d{0,2}\/(?:7|12|52))?(?:[023*-]|1\*?(?:\d{0,3}[hdwmy]|\d{1,3}\/(?:7|12|52))?|[.,]\d{1,3})*(?:1\*?\d{1,3}|\/\p{L}.*)?$/iu

/**
 * Began among the rows, or on nothing. In the fields at the top more is asked of it: answers and readings follow each other there
 * without a key between, twelve digits from the pulse to the pressure. What begins with "/" is the name of a row to be found.
 * `end`: the key that ended it, if one did.
 */
export function isOther(code: string, end: string, focus: Element | null, isQuick = false): boolean {
  if (code.startsWith('/') || focus?.matches(words)) return false
  if (focus?.matches('input, select')) return end === 'Enter' && /^\d{13,}$/.test(code)
  const isAmongRows = focus?.closest('[role=grid]') != null
  return ((isQuick && isAmongRows) || (end !== '' && code.length >= scanned.keys)) && !handKeys.test(code)
}
const words = 'textarea, input:not([inputmode]), dialog *'

type Scanner<State> = {
  /** What the screen holds, and how to have it so again: the code began in a field, or among the keys. */
  snapshot: () => State
  restore: (state: State) => void
  onLink: (text: string) => void
  /** A code of something else was typed, and what it did is taken back. */
  onOther: () => void
}

/** @returns Takes each key that is pressed, and says whether it was part of a link, or the end of another code. */
export function scanner<State>({ snapshot, restore, onLink, onOther }: Scanner<State>): (event: KeyboardEvent) => boolean {
  type Before = { state: State; focus: Element | null }
  let text = ''
  let last = -Infinity
  let before: Before | undefined
  /** Its end, as far as it came faster than by hand. */
  let fast = ''
  let beforeFast: Before | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  /** The last keys of it, and were there so many different ones that no hand has typed them? */
  let recent: readonly { name: string; at: number }[] = []
  let isQuick = false
  let pausing: ReturnType<typeof setTimeout> | undefined
  /** It was taken back already, and so is what still comes of it. */
  let isTaken = false

  const watch = (name: string, at: number) => {
    recent = [...recent.filter((one) => at - one.at <= quick.within), { name, at }]
    if (new Set(recent.map((one) => one.name)).size >= quick.keys) isQuick = true
  }
  const forget = () => {
    clearTimeout(pausing)
    fast = ''
    recent = []
    isQuick = false
  }
  /** No key has ended it. */
  const atPause = () => {
    if (beforeFast && !text.includes(linkMark) && isOther(fast, '', beforeFast.focus, isQuick)) {
      takeBack(beforeFast)
      onOther()
      isTaken = true
    }
    forget()
  }

  const end = () => {
    clearTimeout(waiting)
    const link = text
    text = ''
    if (link.includes(linkMark)) onLink(link)
  }
  const takeBack = ({ state, focus }: Before) => {
    restore(state)
    if (focus instanceof HTMLElement) focus.focus()
  }
  const isFast = ({ timeStamp }: KeyboardEvent) => timeStamp - last <= scanned.gap
  const endOf = (event: KeyboardEvent): boolean => {
    const isLink = text.includes(linkMark)
    const isEnd = event.key === 'Enter' || event.key === 'Tab'
    const code = isEnd && isFast(event) ? fast : ''
    if (isEnd && code !== '') watch(event.key, event.timeStamp)
    const wasQuick = isQuick
    if (event.key !== 'Shift') forget()
    if (isLink && isEnd) end()
    if (isLink || code === '' || !beforeFast || !isOther(code, event.key, beforeFast.focus, wasQuick)) return isLink
    text = ''
    takeBack(beforeFast)
    onOther()
    return true
  }

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const isLink = text.includes(linkMark)
    // A key that is held comes as fast as a scanner's.
    if (event.repeat) return isLink
    if (isTaken && !isLink && isFast(event)) {
      last = event.timeStamp
      return true
    }
    isTaken = false
    if (event.key.length > 1) return endOf(event)
    if (fast !== '' && !isFast(event)) {
      atPause()
      isTaken = false
    }
    if (fast === '') beforeFast = { state: snapshot(), focus: document.activeElement }
    if (event.timeStamp - last > gap) {
      text = ''
      before = beforeFast
    }
    last = event.timeStamp
    const name = nameOf(keyOf(event))
    fast += name
    watch(name, event.timeStamp)
    clearTimeout(pausing)
    pausing = setTimeout(atPause, gap)
    text += event.key
    if (!text.includes(linkMark)) return false
    if (!isLink && before) takeBack(before)
    clearTimeout(waiting)
    waiting = setTimeout(end, gap * 2)
    return true
  }
}
