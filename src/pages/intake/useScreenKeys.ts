import { useEffectEvent, useLayoutEffect } from 'react'
import { westernDigits } from '#src/domain/check/numbers.ts'
import { nameOf, type Effect } from '#src/domain/nurse/keys.ts'
import { calmIntake, pressKey, sayScanned, snapshotOf, restore, useIntake, rowInUse } from '#src/store/intake.ts'
import { isComposing } from './composing.ts'
import { aboutElementId } from './aboutFields.ts'
import { focusRow } from './IntakeGrid.tsx'
import { keyOf } from './keyOf.ts'
import { linkMark, scanner } from './scanner.ts'

/** What a sign asks for outside the grid, which has its own keys. */
const signEffects: Readonly<Record<string, Effect>> = { '/': 'find', '?': 'help' }

type Props = { onEffect: (effect: Effect) => void; onLink: (text: string) => void }

const held = new Set(['Tab', 'PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
const textFields = 'input:not([type=file], [type=checkbox], [type=radio]), textarea, select'

/** What the keys do wherever the focus is on this screen: copy, call off, wake up after a click on nothing, and a scanner that types. */
export function useScreenKeys({ onEffect, onLink }: Props): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    const isText = target instanceof Element && target.matches(textFields)
    if (isComposing(event)) return
    // A button that is held would be pressed again and again, and in the dialog that the first press has opened.
    if (event.repeat && !isText && !held.has(event.key)) {
      stop(event)
      return
    }
    if (document.querySelector('dialog[open]')) return
    const { armed } = useIntake.getState().intake
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === 'Enter' && ((armed && isPlain) || ((event.ctrlKey || event.metaKey) && !event.altKey))) {
      stop(event)
      if (event.repeat) return
      const { effect } = pressKey({ key: 'Enter', ctrl: !isPlain, shift: event.shiftKey })
      if (effect) onEffect(effect)
    } else if (armed && !isModifier(event.key)) {
      calmIntake()
      if (event.key === 'Escape') stop(event)
    } else if (isPlain && !isText && /^\d$/.test(westernDigits(event.key)) && isFresh(target)) {
      // The first thing that is typed about a patient is the age, and the digit goes there.
      document.getElementById(aboutElementId('age'))?.focus()
    } else if (isPlain && event.key === 'F9') {
      stop(event)
      pressKey({ key: 'F9' })
    } else if (isPlain && !isText && signEffects[nameOf(keyOf(event))] && !(target instanceof Element && target.closest('[role=grid]'))) {
      // With the keys off, a sign that was only spoken or brushed does nothing.
      if (!useIntake.getState().keysOn) return
      stop(event)
      onEffect(signEffects[nameOf(keyOf(event))]!)
    } else if (target === document.body && isPlain && (event.key.length === 1 || event.key.startsWith('Arrow'))) {
      // The focus was on nothing: it comes back first, so that no key answers a row that nobody sees.
      stop(event)
      focusRow(rowInUse().id)
    }
  })
  const take = useEffectEvent(onLink)

  // Before the screen is drawn: the first key of whoever types at once is heard too.
  useLayoutEffect(() => {
    const scan = scanner({ snapshot: snapshotOf, restore, onLink: take, onOther: sayScanned })
    const onKey = (event: Event) => {
      // Chrome tells of a filled-in field as of a key without a name.
      if (!(event instanceof KeyboardEvent)) return
      if (scan(event)) stop(event)
      else press(event)
    }
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text') ?? ''
      if (document.querySelector('dialog[open]') || !text.includes(linkMark)) return
      stop(event)
      take(text)
    }
    const off = () => {
      calmIntake()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    window.addEventListener('paste', onPaste, { capture: true })
    window.addEventListener('pointerdown', off, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
      window.removeEventListener('paste', onPaste, { capture: true })
      window.removeEventListener('pointerdown', off, { capture: true })
    }
  }, [])
}

/** Nothing is known about the patient, and nothing has the focus but the heading. */
function isFresh(target: EventTarget | null): boolean {
  const { intake, fields } = useIntake.getState()
  const isNowhere = target === document.body || (target instanceof Element && target.matches('h1'))
  return isNowhere && fields.age === '' && Object.keys(intake.check.answers).length === 0
}

const isModifier = (key: string) => ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'].includes(key)

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
