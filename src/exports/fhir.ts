/**
 * For the records of a clinic, FHIR R4: one person's response, what was reported and measured, and the note as a document.
 * Nothing here says what it may be.
 */
import type { Bundle, BundleEntry, DocumentReference, Observation, QuestionnaireResponse } from 'fhir/r4'
import type { Check } from '#src/domain/check/check.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import { summaryOf } from '#src/domain/told/summary.ts'
import { base64Of } from './bytes.ts'
import type { Codes } from './fhirCodes.ts'
import { identifierOf, keyOf, searchFor, urnOf } from './fhirIds.ts'
import { observationsOf } from './fhirObservations.ts'
import { language, narrative, sourceOf, staffReference, subject } from './fhirParts.ts'
import { questionnaireResponse, type Staff } from './fhirResponse.ts'

export type { Staff }

export type Made = {
  /** Now, as an ISO date and time with its zone: when the bundle was put together. */
  now: string
  /** When the answers came to this device (ISO 8601): it tells apart two people whose answers came alike and without a time. */
  taken: string
  /** The note for clinicians, which goes along as a document. */
  note: string
  staff?: Staff | undefined
}

type Resource = QuestionnaireResponse | Observation | DocumentReference
export type Records = Bundle<Resource>

/** To be opened and read: a bundle of type collection. */
export const collection = (seen: Seen, codes: Codes, check: Check, made: Made): Records => bundleOf('collection', seen, codes, check, made)

/** To be sent to a server at its base: each resource is made unless one with its identifier is there. */
export const transaction = (seen: Seen, codes: Codes, check: Check, made: Made): Records =>
  bundleOf('transaction', seen, codes, check, made)

function bundleOf(type: 'collection' | 'transaction', seen: Seen, codes: Codes, check: Check, made: Made): Records {
  const entries = entriesOf(seen, codes, check, made)
  return {
    resourceType: 'Bundle',
    type,
    timestamp: made.now,
    entry: type === 'collection' ? entries : entries.map(requested),
  }
}

function requested(entry: Entry): BundleEntry<Resource> {
  return { ...entry, request: { method: 'POST', url: entry.resource.resourceType, ifNoneExist: searchFor(entry.fullUrl) } }
}

type Entry = { fullUrl: string; resource: Resource }

function entriesOf(seen: Seen, codes: Codes, check: Check, { taken, note, staff }: Made): Entry[] {
  const summary = summaryOf(seen, check)
  // A name that is given later does not make another check of it.
  const { by: _, ...measured } = staff ?? {}
  const key = keyOf(seen.content, check, taken, staff ? measured : null)
  const response = urnOf(key, 'response')
  const observations = observationsOf(seen, codes, check, summary.statements, { key, response, measured: staff })
  return [
    { fullUrl: response, resource: questionnaireResponse(seen, codes, check, summary, response, staff) },
    ...observations.map(({ urn, resource }) => ({ fullUrl: urn, resource })),
    documentEntry(),
  ]

  function documentEntry(): Entry {
    const urn = urnOf(key, 'note')
    const title = 'Note of a checklist of symptoms, patient-reported, not verified'
    const { answeredAt } = check
    // An instant or nothing: a day alone is none.
    const moment = answeredAt !== null && answeredAt.length > 10 ? answeredAt : undefined
    const author = staff ? staffReference(staff) : sourceOf(seen)
    return {
      fullUrl: urn,
      resource: {
        resourceType: 'DocumentReference',
        language,
        text: narrative([title]),
        masterIdentifier: identifierOf(urn),
        identifier: [identifierOf(urn)],
        status: 'current',
        docStatus: 'preliminary',
        type: { text: 'Note of a checklist of symptoms' },
        subject,
        ...(moment !== undefined && { date: moment }),
        ...(author && { author: [author] }),
        description: title,
        content: [
          {
            attachment: {
              contentType: 'text/plain; charset=utf-8',
              language,
              data: base64Of(new TextEncoder().encode(note)),
              title,
              ...(answeredAt !== null && { creation: answeredAt }),
            },
          },
        ],
        context: { related: [{ reference: response }] },
      },
    }
  }
}
