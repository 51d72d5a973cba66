import { Button, type ButtonVariant } from './Button.tsx'

type Props = {
  children: string
  /** What to do instead; without it, nothing stands there. */
  instead?: string
  variant?: ButtonVariant
}

/** Prints the page. A browser inside another app may have no way to: then it says so, rather than do nothing when pressed. */
export function PrintButton({ children, instead, variant }: Props) {
  if (typeof window.print !== 'function') return instead === undefined ? null : <p>{instead}</p>
  return (
    <Button
      {...(variant && { variant })}
      onClick={() => {
        window.print()
      }}
    >
      {children}
    </Button>
  )
}
