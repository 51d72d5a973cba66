import type { ComponentProps } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { to: string; state?: unknown }

/** A link to another page of the app. The library's own also knows how to fetch ahead, which takes 2 KiB and is never asked for. */
export function Link({ to, state, target, children, ...rest }: Props) {
  const follow = useLinkClickHandler(to, { state, ...(target && { target }) })

  return (
    <a {...rest} href={useHref(to)} target={target} onClick={follow}>
      {children}
    </a>
  )
}
