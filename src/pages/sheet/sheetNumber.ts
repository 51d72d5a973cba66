import type { Check } from '#src/domain/check/check.ts'
import { linkPayload } from '#src/exports/link.ts'

/** "3F-9A": joins the pages of one sheet, and tells it from another on the same printer. The same answers have the same number. */
export function sheetNumber(check: Check): string {
  const letters = [...linkPayload(check).payload]
  const sum = letters.reduce((hash, letter) => (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0, 7)
  const text = (sum % 0x1_00_00).toString(16).toUpperCase().padStart(4, '0')
  return `${text.slice(0, 2)}-${text.slice(2)}`
}
