/** A new random UUID (RFC 9562, version 4). Not `crypto.randomUUID`: that one is missing on a page that was not opened over HTTPS. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! % 16) + 0x40
  bytes[8] = (bytes[8]! % 64) + 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
