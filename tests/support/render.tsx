/** For tests of screens: someone who presses and types, and a place that keeps what they chose. */
import { render, type RenderResult } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'

/** Draws this, and gives back the person in front of it. */
export function draw(ui: ReactNode): RenderResult & { person: UserEvent } {
  return { person: userEvent.setup(), ...render(ui) }
}

type Props<T> = { start: T; children: (value: T, keep: (value: T) => void) => ReactNode }

/** Keeps one value, as the page around a field does. */
export function Keeping<T>({ start, children }: Props<T>) {
  const [value, setValue] = useState(start)
  return children(value, setValue)
}
