/** Milliseconds. Of two taps on one spot that come sooner, the second was meant for what stood there at the first. */
const soonest = 700
/** CSS pixels: a finger does not come down twice on the same point. */
const spot = 40

/**
 * A second tap on a page that the first one has brought, or on its dialog, does nothing: who taps a button twice would answer
 * a question that nobody has read yet, an emergency sign too. A finger's taps are looked at, and a mouse's double clicks.
 */
export function watchDoubleTaps(): void {
  let last = { x: 0, y: 0, at: -Infinity, where: '' }
  let isFinger = false
  const on = { capture: true }
  // Older browsers do not say of a click what made it.
  window.addEventListener('pointerdown', ({ pointerType }) => (isFinger = pointerType !== 'mouse'), on)
  window.addEventListener(
    'click',
    (event) => {
      // A key, a voice and a script press without a point.
      if (!event.isTrusted || event.detail === 0) return
      const { clientX: x, clientY: y, timeStamp: at } = event
      const where = placeNow()
      const isSecond = (isFinger || event.detail > 1) && at - last.at < soonest && Math.hypot(x - last.x, y - last.y) < spot
      if (isSecond && where !== last.where) {
        event.preventDefault()
        event.stopImmediatePropagation()
        last = { ...last, at }
      } else last = { x, y, at, where }
    },
    on,
  )
}

/** The page, and whether a dialog lies over it. */
const placeNow = (): string => `${window.location.hash} ${document.querySelector('dialog[open]') ? 'dialog' : ''}`
