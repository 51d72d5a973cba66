/** What every resource of the export has: who said it, with what, in which language, and the same in plain words. */
import type { Narrative, Reference } from 'fhir/r4'
import { limits } from '#src/domain/check/outside.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import { plainText } from './file.ts'

/** All that is exported is in clinical English. */
export const language = 'en'

/** Nobody is named: the record that takes it in knows whose it is, and puts its own patient in the place of this. */
export const subject: Reference = { type: 'Patient', display: 'The person this check is about' }

/** The person who answered; undefined if unknown. */
export function sourceOf({ facts }: Seen): Reference | undefined {
  const who = facts['who']
  if (who === 'child' || who === 'other') return { type: 'RelatedPerson', display: 'Parent or carer' }
  return who === 'me' ? subject : undefined
}

type By = { by?: string | undefined }

/** Name or initials where they were given. */
export const staffName = ({ by = '' }: By): string => fhirText(by, limits.short)

export const staffReference = (by: By): Reference => ({ type: 'Practitioner', display: staffName(by) || 'Staff who took the check' })

export const device = ({ content }: Seen): Reference => ({
  type: 'Device',
  display: `Small Signs, rules ${content.version} #${content.fingerprint}`,
})

/** Text that FHIR takes: of white space it knows the blank, the tab and the line break alone, and its XML has not the last two letters of all. */
export const fhirText = (text: string, most: number): string =>
  plainText(text, most)
    .replaceAll(/[^\S \t\n]|[\ufffe\uffff]/g, ' ')
    .trim()

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => signs[sign]!)

export function narrative(lines: readonly string[]): Narrative {
  const div = lines.map((line) => `<p>${escaped(line)}</p>`).join('')
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}">${div}</div>` }
}
