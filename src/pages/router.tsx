/**
 * Which page is shown: what stands after the "#" of the address, so that the app runs in any folder of any host and from a
 * disk. As much of a router as this app needs; its parts are named as in react-router.
 */
import {
  Children,
  createContext,
  isValidElement,
  startTransition,
  use,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
  type ComponentProps,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
} from 'react'

/** A page, and what was handed to it: never in the address, gone with the tab. */
export type Place = { pathname: string; state: unknown }

/** With `replace`, Back does not lead to the page before. */
type Options = { replace?: boolean | undefined; state?: unknown }

/** To a page, or as many steps through the history. */
export type GoTo = (to: string | number, options?: Options) => void

type Params = Readonly<Record<string, string | undefined>>

const PlaceContext = createContext<Place>({ pathname: '/', state: null })
const NavigateContext = createContext<GoTo>(() => {})
const ParamsContext = createContext<Params>({})

export const useLocation = (): Place => use(PlaceContext)
export const useNavigate = (): GoTo => use(NavigateContext)
/** The named parts of the path of this page, decoded. */
export const useParams = (): Params => use(ParamsContext)

type RouterProps = { place: Place; navigate: GoTo; children: ReactNode }

/** The pages at this place, whoever keeps it. */
export function Router({ place, navigate, children }: RouterProps) {
  return (
    <NavigateContext value={navigate}>
      <PlaceContext value={place}>{children}</PlaceContext>
    </NavigateContext>
  )
}

/** The place is the browser's: its address and its history. */
export function HashRouter({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(placeHere)
  const [navigate] = useState((): GoTo => (to, { replace = false, state = null } = {}) => {
    if (typeof to === 'number') {
      window.history.go(to)
      return
    }
    window.history[replace ? 'replaceState' : 'pushState'](state, '', `#${to}`)
    follow()
  })

  // The page before stays until the next one can be drawn.
  function follow() {
    startTransition(() => {
      setPlace(placeHere())
    })
  }
  useLayoutEffect(() => {
    window.addEventListener('popstate', follow)
    return () => {
      window.removeEventListener('popstate', follow)
    }
  }, [])

  return (
    <Router place={place} navigate={navigate}>
      {children}
    </Router>
  )
}

function placeHere(): Place {
  const [path = ''] = window.location.hash.slice(1).split(/[?#]/)
  return { pathname: path.startsWith('/') ? path : `/${path}`, state: window.history.state }
}

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & { to: string; state?: unknown }

/** A link to a page: the browser's own in every way, but that a plain press loads nothing anew. To the page that is open it adds no step to the history. */
export function Link({ to, state, onClick, children, ...rest }: LinkProps) {
  const navigate = useNavigate()
  const { pathname } = useLocation()

  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const isPlain = event.button === 0 && !(event.metaKey || event.altKey || event.ctrlKey || event.shiftKey)
    if (event.defaultPrevented || !isPlain || (rest.target ?? '_self') !== '_self') return
    event.preventDefault()
    navigate(to, { replace: to === pathname, state })
  }
  return (
    <a {...rest} href={`#${to}`} onClick={press}>
      {children}
    </a>
  )
}

/** Leads on to another page as soon as it is drawn. */
export function Navigate({ to, replace, state }: { to: string } & Options) {
  const navigate = useNavigate()
  const leadOn = useEffectEvent((page: string) => {
    navigate(page, { replace, state })
  })

  // Once, however often the page that leads on is drawn meanwhile.
  useEffect(() => {
    leadOn(to)
  }, [to])
  return null
}

/** `:name` stands for one part of the path, `:name?` for one that may be missing, `*` for anything. */
type RouteProps = { path: string; element: ReactNode }

/** One page of `Routes`. */
export function Route(_props: RouteProps): ReactNode {
  return null
}

/** The first page whose path this is. */
export function Routes({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()

  for (const route of Children.toArray(children)) {
    if (!isValidElement(route)) continue
    const { path, element } = (route as ReactElement<RouteProps>).props
    const params = matchPath(path, pathname)
    if (params) return <ParamsContext value={params}>{element}</ParamsContext>
  }
  return null
}

/** The named parts of a path, decoded; null where it is of another kind. */
export function matchPath(pattern: string, pathname: string): Params | null {
  if (pattern === '*') return {}
  const source = pattern.replaceAll(/\/:(\w+)(\??)/g, (_, name: string, optional: string) => `(?:/(?<${name}>[^/]+))${optional}`)
  const found = new RegExp(`^${source}/*$`, 'i').exec(pathname)
  return found && Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, value]) => [name, value && decoded(value)]))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
