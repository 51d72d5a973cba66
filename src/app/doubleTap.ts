/** Milliseconds. Of two taps on one spot that come sooner, the second was meant for what stood there at the first. */
const soonest = 700
/** Milliseconds. Nobody gives an answer and takes it back as soon as this: the finger has bounced. */
const bounce = 350
/** CSS pixels: a finger does not come down twice on the same point. */
const spot = 40

/**
 * A second tap on a page that the first one has brought, or on its dialog, does nothing: who taps a button twice would answer
 * a question that nobody has read yet, an emergency sign too. On the same page an answer is not
 * taken back by a tap that bounces. A finger's taps are looked at, and a mouse's double clicks.
 */
export function watchDoubleTaps(): void {
  let last = { x: 0, y: 0, at: -Infinity, where: '' }
  let isFinger = false
  /** A label passes its click on to its field: one tap, two clicks. */
  let isTap = false
  const on = { capture: true }
  window.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      // Older browsers do not say of a click what made it.
      isFinger = pointerType !== 'mouse'
      isTap = true
    },
    on,
  )
  window.addEventListener(
    'click',
    (event) => {
      // A key, a voice and a script press without a point.
      if (!event.isTrusted || event.detail === 0 || !isTap) return
      isTap = false
      const { clientX: x, clientY: y, timeStamp: at } = event
      const where = placeNow()
      const isSecond = (isFinger || event.detail > 1) && at - last.at < soonest && Math.hypot(x - last.x, y - last.y) < spot
      if (isSecond && (where !== last.where || (at - last.at < bounce && isAnswer(event)))) {
        event.preventDefault()
        event.stopImmediatePropagation()
        last = { ...last, at }
      } else last = { x, y, at, where }
    },
    on,
  )
}

const isAnswer = ({ target }: Event): boolean => (target as Element).closest('[aria-pressed], label, input') !== null

/** The page, and whether a dialog lies over it. */
const placeNow = (): string => `${window.location.hash} ${document.querySelector('dialog[open]') ? 'dialog' : ''}`
