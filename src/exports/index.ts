/** Every file that a check can leave as, once: both screens offer what stands here. */
import type { FactId } from '#src/content/model.ts'
import type { Check } from '#src/domain/check/check.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import { collection, transaction, type Made, type Records } from './fhir.ts'
import type { Codes } from './fhirCodes.ts'
import { fileText } from './file.ts'

/** What every file is made from. `rowNotes`: of staff, by row. */
export type Given = Made & { seen: Seen; codes: Codes; check: Check; rowNotes?: Readonly<Record<FactId, string>> }

export type FileExport = {
  /** Also the key of its words. */
  id: 'check' | 'fhir' | 'fhirTransaction'
  /** The media type. */
  type: string
  /** The end of its name. */
  ending: string
  text: (given: Given) => string
}

export const fileExports: readonly FileExport[] = [
  {
    id: 'check',
    type: 'application/json',
    ending: '.json',
    text: ({ seen, check, now, staff, rowNotes }) => {
      const answers = { ...check.answers, ...staff?.readings }
      return fileText(seen.content, { ...check, answers }, now, rowNotes)
    },
  },
  {
    id: 'fhir',
    type: 'application/fhir+json',
    ending: '-fhir.json',
    text: ({ seen, codes, check, ...made }) => written(collection(seen, codes, check, made)),
  },
  {
    id: 'fhirTransaction',
    type: 'application/fhir+json',
    ending: '-fhir-transaction.json',
    text: ({ seen, codes, check, ...made }) => written(transaction(seen, codes, check, made)),
  },
]

const written = (records: Records) => `${JSON.stringify(records, null, 2)}\n`

/** By day and time, so that no two patients have the same: "small-signs-2026-11-26-091400.json". No name of a person is in it. */
export function fileName({ ending }: FileExport, now: string): string {
  return `small-signs-${now.slice(0, 10)}-${now.slice(11, 19).replaceAll(':', '')}${ending}`
}
