/** What a bundle says is read back and held against the answers: nothing is made up, nothing is lost, nothing has a wrong name or number. */
import fc from 'fast-check'
import type { Bundle, Observation, QuestionnaireResponse } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import { emptyCheck, type Check } from '#src/domain/check/check.ts'
import { contextAsked } from '#src/domain/engine/facts.ts'
import { see } from '#src/domain/check/seen.ts'
import { fileText } from '#src/exports/file.ts'
import { readyCheck, someCheck } from '#tests/support/checks.ts'
import { content, harmless } from '#tests/support/content.ts'
import { bundleOf } from '#tests/support/fhir.ts'
import { expectedOf, inRecord } from '#tests/readback/expected.ts'
import { runs } from '#tests/support/propertyRuns.ts'
import { readBundle, type Answer } from '#tests/support/readFhir.ts'

const nameOf = new Map([
  ...content.symptoms.flatMap(({ id, clinicalTerm, features }) => [
    [id, clinicalTerm] as const,
    ...features.map((one) => [`${id}.${one.id}`, one.clinicalTerm] as const),
  ]),
  ...content.context.map(({ id, clinicalTerm }) => [id, clinicalTerm] as const),
])
const emergency = new Set(content.questionnaire.emergency.flatMap(({ rows }) => rows))
const loinc: Readonly<Record<string, string>> = {
  temperature: '8310-5',
  pulse: '8867-4',
  breaths: '9279-1',
  oxygen: '2708-6',
  systolic: '8480-6',
  diastolic: '8462-4',
}
const courses: Readonly<Record<string, string>> = {
  better: 'Better',
  same: 'Same',
  comesAndGoes: 'Comes and goes',
  worse: 'Worse',
  muchWorse: 'Much worse within days',
}
const spanOfDays: Readonly<Record<string, string>> = { '1': '0-1', '3': '2-3', '14': '4-14', '42': '15-42', '43': '43-' }
const spanNames: Readonly<Record<string, string>> = {
  '0-1': 'today',
  '2-3': 'days',
  '4-14': 'fortnight',
  '15-42': 'weeks',
  '43-': 'longer',
}
const severities: Readonly<Record<string, string>> = { mild: 'Mild', moderate: 'Moderate', severe: 'Severe' }

/** What is wrong with the bundle of this check, each fault in words; empty if it says what was answered. */
function faults(check: Check, bundle: Bundle): string[] {
  const read = readBundle(bundle)
  const seen = see(content, check.answers)
  const { facts } = seen
  // A measured fever is a yes for the rules; what is told of the row is its answer.
  const isMeasured = (fact: string) => facts[fact] === 'yes' && facts[fact] !== check.answers[fact]
  const isTrue = (fact: string) => check.answers[fact] !== undefined && (facts[fact] === check.answers[fact] || isMeasured(fact))
  // Spots that fade under a glass are a no for the rules: they are told as what they are, with no code.
  const undoing = ({ id, measures }: Pick<(typeof content.symptoms)[number], 'id' | 'measures'>) =>
    measures.flatMap((one) => one.options.filter(({ undoes, value }) => undoes && facts[`${id}.${one.id}`] === value))[0]
  const saidOf = (fact: string) => (isMeasured(fact) ? check.answers[fact] : facts[fact])
  /** From and to in days, where no number was said. */
  const spanIn = (fact: string) => (check.rough?.includes(fact) ? spanOfDays[String(facts[fact])] : undefined)
  const found: string[] = []

  for (const [fact, value] of read.answers) {
    const isSpan = fact.endsWith('.span')
    const said = isSpan ? spanNames[spanIn(fact.replace(/\.span$/, '')) ?? ''] : spanIn(fact) ? 'a span' : check.answers[fact]
    if (String(said) !== String(value)) found.push(`${fact} was not answered with ${value}`)
  }
  const rows = [
    ...seen.rows.filter(({ row, asked }) => asked !== 'notAsked' && !row.symptom.partOf).map(({ row }) => row.id),
    ...content.context.filter((item) => item.reading || contextAsked(item, facts) === 'shown').map(({ id }) => id),
  ]
  for (const row of rows) if (isTrue(row) && !read.answers.has(row)) found.push(`${row} is missing`)

  const reported = content.symptoms.flatMap(({ id, partOf, clinicalTerm, features, details }) => {
    const own = !partOf || facts[partOf] === 'yes' ? [{ id, clinicalTerm, details, whole: true }] : []
    const lines = features.filter((feature) => emergency.has(`${id}.${feature.id}`) && facts[id] !== 'yes')
    return [
      ...own,
      ...lines.map((feature) => ({ id: `${id}.${feature.id}`, clinicalTerm: feature.clinicalTerm, details: [], whole: false })),
    ]
  })
  const terms = new Set<string>()
  for (const symptom of content.symptoms) {
    const option = check.answers[symptom.id] === 'yes' ? undoing(symptom) : undefined
    if (!option) continue
    const term = `${symptom.clinicalTerm} (${option.clinicalTerm})`
    terms.add(term)
    const said = read.symptoms.get(term)
    if (!said?.present || said.coded) found.push(`${term} is not told, or as what it is not`)
  }
  for (const { id, clinicalTerm, whole, details } of reported) {
    if (!isTrue(id) || saidOf(id) === 'no') continue
    terms.add(clinicalTerm)
    const said = read.symptoms.get(clinicalTerm)
    if (said?.present !== (saidOf(id) === 'yes')) found.push(`${id} is not told as ${saidOf(id)}`)
    if (!said || !whole || saidOf(id) !== 'yes') continue
    const expected = (part: string, words?: Readonly<Record<string, string>>) => {
      const value = facts[`${id}.${part}`]
      return typeof value === 'string' ? (words?.[value] ?? value) : value
    }
    const span = spanIn(`${id}.since`)
    if (span && said.start !== undefined) found.push(`${id}: a first day that nobody said`)
    if (details.includes('since') && said.days !== (span ?? expected('since'))) found.push(`${id}: ${said.days} days`)
    if (details.includes('trend') && said.course !== expected('trend', courses)) found.push(`${id}: course ${said.course}`)
    if (said.severity !== undefined && said.severity !== expected('severity', severities)) found.push(`${id}: severity ${said.severity}`)
    if (
      typeof said.days === 'number' &&
      check.answeredAt !== null &&
      !span &&
      daysBetween(said.start, check.answeredAt) !== Math.round(said.days)
    ) {
      found.push(`${id}: from ${said.start}`)
    }
  }
  for (const term of read.symptoms.keys()) {
    const isLine = content.symptoms.some(({ features }) => features.some((feature) => feature.clinicalTerm === term))
    if (!terms.has(term) && !isLine) found.push(`${term} is made up`)
  }
  for (const { id, clinicalTerm, reading } of content.context) {
    const value: Answer | undefined = read.vitals.get(loinc[id] ?? clinicalTerm)
    const isNumber = typeof facts[id] === 'number' && isTrue(id)
    if (reading && isNumber && value !== facts[id]) found.push(`${id} is told as ${value}`)
    if (reading && check.answers[id] === undefined && value !== undefined) found.push(`${id} was not measured`)
  }
  const { triage, tooEarly, open, actions } = expectedOf(check)
  const clinical = (id: string) => nameOf.get(id)!
  const wanted = [
    ...open.notSure.map((id) => `${clinical(id)}: not sure`),
    ...open.notAnswered.map((id) => `${clinical(id)}: not answered`),
    ...[...open.details].map(
      ([id, parts]) =>
        `${clinical(id)}: details not known (${parts
          .map((part) => openName(id, part))
          .toSorted()
          .join('; ')})`,
    ),
  ]
  const names = (one: string) => one.replace(/(?<=details not known \()(.*)(?=\)$)/, (list) => list.split('; ').toSorted().join('; '))
  if (wanted.toSorted().join('; ') !== read.open.map(names).toSorted().join('; ')) found.push(`open: ${read.open.join('; ')}`)
  if (read.actions.join(' ') !== inRecord(actions)) found.push(`told to do: ${read.actions.join(' ')}`)
  const level = content.levels.find(({ id }) => id === triage.atLeast)!
  if (read.level !== (tooEarly ? undefined : `${level.name} (${level.clinical})`)) found.push(`the advice is ${read.level}`)
  const isPlain = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(check.words)
  if (isPlain && (read.words ?? '') !== check.words) found.push('own words')
  if (read.authored !== (check.answeredAt ?? undefined)) found.push(`answered at ${read.authored}`)
  return found
}

/** What of a symptom is open, in clinical words without what stands in brackets. */
function openName(id: string, part: string): string {
  const symptom = content.symptoms.find((one) => one.id === id)!
  const all = [...symptom.features, ...symptom.measures, ...content.symptoms]
  const asked = content.causes.find(({ asksProgress }) => asksProgress)?.asksProgress
  if (part === 'as-said') return asked!.clinicalTerm
  const term = all.find((one) => one.id === part)?.clinicalTerm.replaceAll(/ \([^)]*\)/g, '')
  return part === 'since' ? 'duration' : (term ?? part)
}

/** By the calendar, without the code that counts days for the app. */
function daysBetween(start: string | undefined, answeredAt: string): number {
  return (Date.parse(`${answeredAt.slice(0, 10)}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000
}

describe.each([
  ['any', someCheck],
  ['any finished', readyCheck],
])('the bundle of %s check', (_name, checks) => {
  it('says what was answered, and nothing else', () => {
    fc.assert(
      fc.property(checks, (check) => {
        expect(faults(check, bundleOf(check) as Bundle)).toEqual([])
      }),
      { numRuns: runs(1000), seed: 20_261_126 },
    )
  }, 240_000)
})

describe('a fault in what is written is found:', () => {
  const check: Check = {
    ...emptyCheck,
    answers: {
      ...harmless,
      nosebleeds: 'yes',
      'nosebleeds.since': 9,
      'nosebleeds.trend': 'worse',
      fatigue: 'yes',
      'fatigue.since': 14,
      fever: 'yes',
      temperature: 38.4,
      pallor: 'notSure',
    },
    rough: ['fatigue.since'],
    answeredAt: '2026-11-24T09:14:00.000+01:00',
  }
  type Change = (parts: {
    response: QuestionnaireResponse
    observations: Observation[]
    nosebleeds: Observation
    fatigue: Observation
    pallor: Observation
  }) => void
  const planted: [string, Change][] = [
    ['a yes that became a no', ({ response }) => swap(response, '"code":"Y","display":"Yes"', '"code":"N","display":"No"')],
    [
      'a doubt that became a no',
      ({ response }) => swap(response, '"code":"asked-unknown","display":"Don\'t know"', '"code":"N","display":"No"'),
    ],
    ['an answer under another question', ({ response }) => swap(response, '"linkId":"fever"', '"linkId":"headache"')],
    ['an answer that was lost', ({ response }) => swap(response, '"linkId":"vomiting"', '"linkId":"page:x"')],
    ['a number that was changed', ({ response }) => swap(response, '"valueDecimal":38.4', '"valueDecimal":34.8')],
    ['a calm advice while a row is open', ({ response }) => swap(response, '"advice.level"', '"advice.no-level"')],
    ['a date that moved', ({ response }) => (response.authored = '2026-11-26T09:14:00.000+01:00')],
    ['a symptom that is not told', ({ observations }) => observations.splice(0, 1)],
    ['a symptom that was never said', ({ observations, nosebleeds }) => observations.push(renamed(nosebleeds, 'Headache'))],
    ['a symptom under another name', ({ nosebleeds }) => (nosebleeds.valueCodeableConcept!.text = 'Petechiae')],
    ['a doubt that looks like a yes', ({ pallor }) => Object.assign(pallor, asPresent(pallor))],
    ['another number of days', ({ nosebleeds }) => (nosebleeds.component![0]!.valueQuantity!.value = 90)],
    ['no number of days', ({ nosebleeds }) => nosebleeds.component!.splice(0, 1)],
    [
      'a span that became a number',
      ({ fatigue }) => (fatigue.component![0] = { code: { text: 'Duration' }, valueQuantity: { value: 14 } }),
    ],
    ['a span that has a first day', ({ fatigue }) => (fatigue.effectivePeriod = { start: '2026-11-10' })],
    ['a span under the number', ({ response }) => swap(response, '"linkId":"fatigue.since.span"', '"linkId":"fatigue.since"')],
    ['another first day', ({ nosebleeds }) => (nosebleeds.effectivePeriod!.start = '2026-11-24')],
    ['another course', ({ nosebleeds }) => (nosebleeds.component![1]!.valueCodeableConcept = { text: 'Better' })],
    ['another temperature', ({ observations }) => (observations.find((one) => one.valueQuantity)!.valueQuantity!.value = 36.4)],
    [
      'no temperature',
      ({ observations }) =>
        observations.splice(
          observations.findIndex((one) => one.valueQuantity),
          1,
        ),
    ],
  ]

  it.each(planted)('%s', (_name, change) => {
    const bundle = bundleOf(check) as Bundle
    expect(faults(check, bundle)).toEqual([])
    const resources = structuredClone(bundle.entry!.map(({ resource }) => resource!))
    const response = resources[0] as QuestionnaireResponse
    const observations = resources.filter((one): one is Observation => one.resourceType === 'Observation')
    const named = (term: RegExp) =>
      observations.find(({ code, valueCodeableConcept }) => term.test(valueCodeableConcept?.text ?? code.text ?? ''))!
    change({ response, observations, nosebleeds: named(/Epistaxis/), fatigue: named(/^Fatigue/), pallor: named(/Pallor/) })
    const changed: Bundle = { ...bundle, entry: [response, ...observations].map((resource) => ({ resource })) }
    expect(faults(check, changed)).not.toEqual([])
  })

  function swap(response: QuestionnaireResponse, from: string, to: string): void {
    const text = JSON.stringify(response)
    expect(text).toContain(from)
    Object.assign(response, JSON.parse(text.replace(from, to)))
  }
  const renamed = (one: Observation, text: string): Observation => ({ ...structuredClone(one), valueCodeableConcept: { text } })
  const asPresent = ({ code }: Observation) => ({
    code: { coding: [{ code: '75325-1' }] },
    valueCodeableConcept: code,
    dataAbsentReason: undefined,
  })
})

it('a file holds every answer and every date as it was given, as anyone reads JSON', () => {
  fc.assert(
    fc.property(someCheck, (check) => {
      const { check: saved } = JSON.parse(fileText(content, check, '2026-11-26T09:14:00.000+01:00')) as { check: Check }
      expect(saved.answers).toEqual(check.answers)
      expect(saved.answeredAt).toBe(check.answeredAt)
      expect(new Set(saved.grouped)).toEqual(new Set(check.grouped.filter((fact) => check.answers[fact] === 'no')))
    }),
    { numRuns: runs(2000), seed: 20_261_126 },
  )
}, 60_000)
