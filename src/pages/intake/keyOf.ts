import type { Key } from '#src/domain/nurse/keys.ts'

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat'> & {
  getModifierState: (name: 'AltGraph') => boolean
}

/** A key as the rules of this screen take it. With AltGr the place counts for nothing: "²" and "}" are printed there beside a digit, and are none. */
export const keyOf = (event: Pressed): Key => ({
  key: event.key,
  code: event.getModifierState('AltGraph') ? '' : event.code,
  ctrl: event.ctrlKey || event.metaKey,
  shift: event.shiftKey,
  repeat: event.repeat,
})
