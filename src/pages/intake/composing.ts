/** An input method is at work: its Enter takes a word and is no command. Safari tells it by the old number alone. */
export const isComposing = ({ isComposing: is, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  // oxlint-disable-next-line typescript/no-deprecated -- There is no other sign of it in Safari.
  is || keyCode === 229
