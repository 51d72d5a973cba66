/** Bytes as text that every program leaves alone (base64url), and a checksum over them (CRC-32 of zip and png). */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function textOf(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3)
    const bits = first * 0x1_00_00 + (second ?? 0) * 0x1_00 + (third ?? 0)
    const letters = second === undefined ? 2 : third === undefined ? 3 : 4
    for (let letter = 0; letter < letters; letter += 1) text += alphabet[Math.floor(bits / 64 ** (3 - letter)) % 64]
  }
  return text
}

/** Undefined unless it is exactly what `textOf` would have written: there is one text for the same bytes, and no other. */
export function bytesOf(text: string): number[] | undefined {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 4) {
    const letters = text
      .slice(at, at + 4)
      .split('')
      .map((letter) => alphabet.indexOf(letter))
    const [first = 0, second = 0, third = 0, fourth = 0] = letters
    const bits = first * 64 ** 3 + second * 64 ** 2 + third * 64 + fourth
    bytes.push(...[bits >> 16, (bits >> 8) & 255, bits & 255].slice(0, letters.length - 1))
  }
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
