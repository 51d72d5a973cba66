/** Reads the browser's own record of everything that went over the network: `--log-net-log`, with `--net-log-capture-mode=Everything`. */
import { readFileSync } from 'node:fs'

type Params = Readonly<Record<string, unknown>>
type NetLog = { constants: { logEventTypes: Record<string, number> }; events: { type: number; params?: Params }[] }

export type Traffic = {
  /** The address of every request that a page or a worker made, and of every page that was opened. */
  requests: string[]
  /** The addresses and ports that were called. */
  connections: string[]
  /** How many names were looked up ahead of any request, because a page links to them. */
  lookedAhead: number
  /** Every byte that left, as text. */
  sent: string
}

/**
 * What Chromium asks its maker by itself; the browser of the journeys finds none of them. The last is told what kind of
 * fields a page has, and never what stands in them: see "Fields have no names" in DECISIONS.md.
 */
const browsersOwn = new Set(['update.googleapis.com', 'accounts.google.com', 'content-autofill.googleapis.com'])

/** Chromium opens a socket to this address to see whether there is IPv6, and sends nothing through it. */
const probe = '[2001:4860:4860::8888]:443'

/** `file` is whole only once its browser has closed. */
export function trafficIn(file: string): Traffic {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog
  /** @throws Error when this browser calls the event otherwise: a search that looks for nothing must not pass. */
  const of = (name: string): Params[] => {
    const wanted = constants.logEventTypes[name]
    if (wanted === undefined) throw new Error(`The record of this browser knows no ${name}.`)
    return events.flatMap(({ type, params }) => (type === wanted && params ? [params] : []))
  }
  const called = [...of('TCP_CONNECT_ATTEMPT'), ...of('UDP_CONNECT')].flatMap(({ address }) =>
    typeof address === 'string' ? [address] : [],
  )
  return {
    requests: of('URL_REQUEST_START_JOB').flatMap(({ url, initiator }) => (isOurs(url, initiator) ? [String(url)] : [])),
    connections: called.filter((address) => address !== probe),
    lookedAhead: of('HOST_RESOLVER_MANAGER_REQUEST').filter((params) => params['is_speculative'] === true).length,
    sent: of('SOCKET_BYTES_SENT')
      .map(({ bytes }) => Buffer.from(String(bytes), 'base64').toString())
      .join('\r\n'),
  }
}

function isOurs(url: unknown, initiator: unknown): boolean {
  if (!/^(https?|wss?):/.test(String(url))) return false
  return initiator !== 'not an origin' || !browsersOwn.has(new URL(String(url)).hostname)
}
