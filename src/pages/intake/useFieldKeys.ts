import type { KeyboardEvent } from 'react'
import type { Context, FactId } from '#src/content/model.ts'
import { nameOf } from '#src/domain/nurse/keys.ts'
import { answerNoAbout, useIntake } from '#src/store/intake.ts'
import { aboutElementId } from './aboutFields.ts'
import { isComposing } from './composing.ts'
import { keyOf } from './keyOf.ts'

type Line = { item: Context; options: readonly { value: string; label: string }[]; choose: (value: string) => void }

type Keys = {
  /** Every list. */
  lines: readonly Line[]
  /** Those that "none of these" answers. */
  none: readonly Line[]
  onEnter: () => void
}

/**
 * The keys of the grid in the lists at the top: a digit chooses that line and goes on to the next field, 0 in a list of yes
 * and no answers "no" to all of those that are open, and Enter goes to the grid. The letter of a line ("f") is as its digit: if it
 * stayed in the list, the next digit would choose another line there. With the keys off, Enter alone is left.
 */
export function useFieldKeys({ lines, none, onEnter }: Keys) {
  const keysOn = useIntake((session) => session.keysOn)

  return (event: KeyboardEvent<HTMLFormElement>) => {
    const { target, currentTarget, nativeEvent } = event
    const key = nameOf(keyOf(event))
    if (!(target instanceof HTMLSelectElement) || isComposing(nativeEvent)) return
    if (key === 'Enter') onEnter()
    if (!keysOn || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.repeat) {
      // A key that is held has chosen already: in the next list it would choose the line that begins with it.
      if (event.key.length === 1) event.preventDefault()
      return
    }
    const line = lines.find(({ item }) => target.id === aboutElementId(item.id))
    const option = line && (line.options[Number(key) - 1] ?? optionOfLetter(line, key))
    if (line && option) {
      event.preventDefault()
      line.choose(option.value)
      focusAfter(currentTarget, target)
    } else if (key === '0' && line !== undefined && none.includes(line) && line.item.kind === 'three') {
      event.preventDefault()
      const last = answerNone(none)
      focusAfter(currentTarget, document.getElementById(aboutElementId(last)) ?? target)
    }
  }
}

/** The one line that begins with this letter; of yes, no and not sure "n" is no. */
function optionOfLetter({ item, options }: Line, key: string): Line['options'][number] | undefined {
  if (!/^\p{L}$/u.test(key)) return undefined
  const found = options.filter(({ label }) => label.toLowerCase().startsWith(key.toLowerCase()))
  return found.length === 1 || item.kind === 'three' ? found[0] : undefined
}

/** "None of these": each yes-or-no question that is asked and open has a no. The last of them is given back. */
export function answerNone(lines: readonly Line[]): FactId {
  const group = lines.filter(({ item }) => item.kind === 'three').map(({ item }) => item.id)
  answerNoAbout(group)
  return group.at(-1)!
}

/** The next field that can be answered; what is folded is passed by. */
function focusAfter(form: HTMLFormElement, field: Element): void {
  const fields = [...form.querySelectorAll<HTMLElement>('input, select')].filter(
    (one) => !one.matches(':disabled, [data-unit], details:not([open]) *'),
  )
  const every = [...form.querySelectorAll<HTMLElement>('input, select')]
  const at = every.indexOf(field as HTMLElement)
  fields.find((one) => every.indexOf(one) > at)?.focus()
}
