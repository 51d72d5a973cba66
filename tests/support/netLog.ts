/** Reads the browser's own record of everything that went over the network: `--log-net-log`. */
import { readFileSync } from 'node:fs'

type NetEvent = { type: number; params?: Record<string, unknown> }
type NetLog = { constants: { logEventTypes: Record<string, number> }; events: NetEvent[] }

export type Traffic = {
  /** The address of every request, whoever made it. */
  requests: string[]
  /** The address and port of every connection that was tried. */
  connections: string[]
  /** Every name that was looked up. */
  names: string[]
  /** The requests that had a body, or were none of GET and HEAD. */
  sent: string[]
  /** The whole record, to search in. */
  text: string
}

/** `file` is whole only once its browser has closed. */
export function trafficIn(file: string): Traffic {
  const text = readFileSync(file, 'utf8')
  const { constants, events } = JSON.parse(text) as NetLog
  const of = (...names: string[]) => {
    const types = new Set(names.map((name) => numberOf(constants.logEventTypes, name)))
    return events.filter(({ type }) => types.has(type)).map(({ params }) => params ?? {})
  }
  const starts = of('URL_REQUEST_START_JOB').filter(({ url }) => /^(https?|wss?):/.test(String(url)))
  return {
    requests: starts.map(({ url }) => String(url)),
    connections: of('TCP_CONNECT_ATTEMPT', 'UDP_CONNECT').flatMap(({ address }) => (address ? [String(address)] : [])),
    names: of('HOST_RESOLVER_MANAGER_REQUEST').flatMap(({ host }) => (host ? [String(host)] : [])),
    sent: starts.filter(({ method, upload_id: body }) => !/^(GET|HEAD)$/.test(String(method)) || body !== undefined).map(({ url }) => String(url)),
    text,
  }
}

/** @throws Error when this browser calls the event otherwise: a check that looks for nothing must not pass. */
function numberOf(types: Record<string, number>, name: string): number {
  const number = types[name]
  if (number === undefined) throw new Error(`The record of this browser knows no ${name}.`)
  return number
}
