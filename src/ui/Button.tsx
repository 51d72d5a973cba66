import type { ComponentProps } from 'react'
import styles from './Button.module.css'

/** `choice` is a whole line to press, as wide as the page. */
export type ButtonVariant = 'primary' | 'quiet' | 'danger' | 'choice'

type Props = Omit<ComponentProps<'button'>, 'className' | 'style'> & { variant?: ButtonVariant }

/** A button. It does nothing to a form around it unless it says `type="submit"`. */
export function Button({ variant = 'primary', type = 'button', ...rest }: Props) {
  return <button {...rest} type={type} className={buttonClass(variant)} />
}

/** The same look for something else, such as a link of the router. */
export function buttonClass(variant: ButtonVariant = 'primary'): string {
  return `${styles.button} ${styles[variant]}`
}
