import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Link } from '#src/pages/Link.tsx'
import { paths } from '#src/pages/paths.ts'

/** `to` is a page and a place on it; without it, the overview. */
type Props = { to?: readonly string[]; className?: string | undefined; children: ReactNode }

/** From one learning page to another, or to a place on it: remembers where the reader came from. */
export function LearnLink({ to, className, children }: Props) {
  const { state } = useLocation() as { state: unknown }
  return (
    <Link to={paths.learn(...(to ?? []))} state={state} className={className}>
      {children}
    </Link>
  )
}
