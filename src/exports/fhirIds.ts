/** Names that stay the same: the same check, exported again, gives the same ids, so that a record can tell that it has it. */
import type { Identifier } from 'fhir/r4'
import type { Content } from '#src/content/model.ts'
import type { Check } from '#src/domain/check/check.ts'

/**
 * FNV-1a of 128 bits (draft-eastlake-fnv): nobody has to be kept from finding two texts alike, they only must not meet by
 * chance. In four numbers of 32 bits, the lowest first: numbers without a bound take ten times as long, for each name of a bundle.
 */
const basis: readonly [number, number, number, number] = [0x6295c58d, 0x62b82175, 0x07bb0142, 0x6c62272e]
const lowFactor = 0x13b

/** As 32 hexadecimal digits. */
function hashOf(text: string): string {
  let [a, b, c, d] = basis
  // Times the prime, which is 2^88 + 0x13b.
  for (const byte of new TextEncoder().encode(text)) {
    const low = a ^ byte
    const first = (low >>> 0) * lowFactor
    const second = b * lowFactor + Math.floor(first / 2 ** 32)
    const third = c * lowFactor + Math.floor(second / 2 ** 32) + ((low << 24) >>> 0)
    d = (d * lowFactor + Math.floor(third / 2 ** 32) + (((low >>> 8) | (b << 24)) >>> 0)) >>> 0
    a = first >>> 0
    b = second >>> 0
    c = third >>> 0
  }
  return [d, c, b, a].map((part) => part.toString(16).padStart(8, '0')).join('')
}

/** A UUID of version 8 (RFC 9562: from data of one's own) that is always the same for the same text. */
export function uuidOf(text: string): string {
  const hex = hashOf(text)
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

/**
 * What makes this check this one and no other: its answers, when they were given, and the rules that read them. A day, or
 * no date at all, does not tell two people apart who answered alike: `taken` then says when the answers came to this device.
 */
export function keyOf(content: Content, { answers, grouped, rough = [], words, answeredAt }: Check, taken: string, added: unknown): string {
  const sorted = Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const moment = answeredAt !== null && answeredAt.length > 10 ? answeredAt : [answeredAt, taken]
  return JSON.stringify([content.version, content.fingerprint, sorted, grouped.toSorted(), rough.toSorted(), words, moment, added])
}

export const urnOf = (key: string, name: string): string => `urn:uuid:${uuidOf(`${name}\n${key}`)}`

/** The system of the identifiers: a name of this app's own. */
const system = 'urn:uuid:0b608f99-bfb7-4e5c-aa37-c81aa9fb919c'

/** Without the "urn:uuid:" of its address in the bundle: servers put an address of their own wherever they find that one. */
export const identifierOf = (urn: string): Identifier => ({ system, value: urn.slice('urn:uuid:'.length) })

/** What a server is to look for before it makes the resource. */
export const searchFor = (urn: string): string => `identifier=${system}|${identifierOf(urn).value}`
