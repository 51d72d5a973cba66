/** What makes the files of the nurse's screen, loaded when one is asked for. */
import codes from 'virtual:codes'
import { content } from '#src/content/app.ts'
import type { Check } from '#src/domain/engine/answers.ts'
import { fileText } from '#src/exports/file.ts'
import { bundle } from '#src/exports/fhir.ts'
import { seenOf } from '#src/store/seen.ts'

export { saveFile } from '#src/pages/saveFile.ts'

/** A FHIR R4 bundle of the answers. */
export const fhirText = (check: Check): string =>
  JSON.stringify(bundle(seenOf(check.answers), codes, check, { authored: new Date().toISOString(), uuid }), null, 2)

/** The check as Small Signs opens it again. */
export const checkText = (check: Check): string => fileText(content, check, new Date().toISOString())

/** By hand: `crypto.randomUUID` is only there over HTTPS. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
