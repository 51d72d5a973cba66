/** A hand-held scanner that types what it reads, as a keyboard would: its link goes to the reader of links and into no field. */
import { linkRoute } from '#src/exports/linkRoute.ts'

/** What a patient's link has in it, and no note. */
export const linkMark = linkRoute

/** Milliseconds between two characters: no one types that fast for long, and a slow scanner still does. */
const gap = 150

type Scanner<State> = {
  /** What the screen holds, and how to have it so again: the link began in a field, or among the keys. */
  snapshot: () => State
  restore: (state: State) => void
  onLink: (text: string) => void
}

/** @returns Takes each key that is pressed, and says whether it was part of a link. */
export function scanner<State>({ snapshot, restore, onLink }: Scanner<State>): (event: KeyboardEvent) => boolean {
  let text = ''
  let last = -Infinity
  let before: { state: State; focus: Element | null } | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined

  const end = () => {
    clearTimeout(waiting)
    const link = text
    text = ''
    if (link.includes(linkMark)) onLink(link)
  }

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const isLink = text.includes(linkMark)
    if (event.key.length > 1) {
      if (isLink && (event.key === 'Enter' || event.key === 'Tab')) end()
      return isLink
    }
    if (event.timeStamp - last > gap) {
      text = ''
      before = { state: snapshot(), focus: document.activeElement }
    }
    last = event.timeStamp
    text += event.key
    if (!text.includes(linkMark)) return false
    if (!isLink && before) {
      restore(before.state)
      if (before.focus instanceof HTMLElement) before.focus.focus()
    }
    clearTimeout(waiting)
    waiting = setTimeout(end, gap * 2)
    return true
  }
}
