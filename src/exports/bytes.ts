/** Bytes as text that every program leaves alone (base64url), and a checksum over them (CRC-32 of zip and png). */

/** Newer browsers know base64 themselves; for the others there is `btoa`, which takes letters of one byte each. */
type WithBase64 = { toBase64?: () => string }

/** Base64 as in RFC 4648, with its padding. */
export function base64Of(bytes: Uint8Array): string {
  return (bytes as WithBase64).toBase64?.() ?? btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** Base64 for addresses, without padding. */
export function textOf(bytes: readonly number[]): string {
  return base64Of(Uint8Array.from(bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Undefined unless it is exactly what `textOf` would have written: there is one text for the same bytes, and no other. */
export function bytesOf(text: string): number[] | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined
  const bytes = Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  return textOf(bytes) === text ? bytes : undefined
}

export function crc32(bytes: Iterable<number>): number {
  let crc = 0xff_ff_ff_ff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0
}

/** Big end first. */
export function bytesOfNumber(number: number, length: number): number[] {
  return Array.from({ length }, (_, index) => Math.floor(number / 256 ** (length - 1 - index)) % 256)
}

export function numberOf(bytes: readonly number[]): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0)
}
