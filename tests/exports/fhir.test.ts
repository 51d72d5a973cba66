import fc from 'fast-check'
import codes from 'virtual:codes'
import { describe, expect, it } from 'vitest'
import type { Check } from '#src/domain/answers.ts'
import { summaryOf } from '#src/domain/summary.ts'
import { bundle, questionnaire, questionnaireResponse, questionnaireUrl } from '#src/exports/fhir.ts'
import type { EnableWhen, QuestionnaireItem, ResponseItem } from '#src/exports/fhirTypes.ts'
import { content, harmless } from '#tests/support/content.ts'

/**
 * Every HPO and SNOMED CT code that was looked up and found in a source that may be shipped (clinical/codes.md), but for
 * those that stand there as near only, or as what a clinician finds.
 */
const verified = new Set(
  [
    '111516008 12584003 127086001 127189005 127199000 131148009 13791008 161882006 16294009 20262006 249366005 25064002',
    '262285001 26544005 267036007 267102003 271687003 271782001 271813007 278528006 280816001 286933003 29857009',
    '301777002 30746006 34436003 367391008 36760000 386661006 386692008 387603000 398979000 404640003 422400008',
    '422868009 424131007 42984000 43724002 438457000 49727002 54711002 57676002 60728008 60845006 62744007',
    '79890006 80313002 80515008 84229001 86276007 90834002 91175000 HP:0000132 HP:0000212 HP:0000225',
    'HP:0000282 HP:0000421 HP:0000622 HP:0000790 HP:0000967 HP:0000978 HP:0000980 HP:0001250 HP:0001251',
    'HP:0001289 HP:0001324 HP:0001433 HP:0001744 HP:0001824 HP:0001892 HP:0001934 HP:0001945 HP:0001962 HP:0002013',
    'HP:0002094 HP:0002141 HP:0002240 HP:0002315 HP:0002653 HP:0002716 HP:0002719 HP:0002829 HP:0002875',
    'HP:0003270 HP:0004396 HP:0009763 HP:0010628 HP:0012378 HP:0012735 HP:0012764 HP:0025143 HP:0025289 HP:0025406',
    'HP:0030166 HP:0031179 HP:0033050 HP:0033834 HP:0034750 HP:0034751 HP:0034752 HP:0100749',
  ].flatMap((line) => line.split(' ')),
)

/** System and code of everything else. */
const fixed = new Set([
  'http://terminology.hl7.org/CodeSystem/v2-0136|Y',
  'http://terminology.hl7.org/CodeSystem/v2-0136|N',
  'http://terminology.hl7.org/CodeSystem/data-absent-reason|asked-unknown',
  'http://loinc.org|75325-1',
  'http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary|symptom',
])
const vocabularies: Readonly<Record<string, RegExp>> = {
  'http://snomed.info/sct': /^\d+$/,
  'http://human-phenotype-ontology.org': /^HP:\d{7}$/,
}

const isVerified = (system: string, code: string) =>
  vocabularies[system]?.test(code) ? verified.has(code) : fixed.has(`${system}|${code}`)

const authored = '2026-11-23T09:14:00.000Z'
const form = questionnaire(content, codes)

const check: Check = {
  answers: {
    ...harmless,
    age: 0.75,
    who: 'child',
    sex: 'female',
    'times-seen': 1,
    temperature: 38.2,
    nosebleeds: 'yes',
    'nosebleeds.since': 9,
    'nosebleeds.trend': 'worse',
    'nosebleeds.cause': 'dry-nose',
    'nosebleeds.minutes': 10,
    'nosebleeds.heavy': 'notSure',
    'easy-bruising': 'yes',
    'easy-bruising.since': 'notSure',
    'swollen-lymph-nodes': 'yes',
    'lymph-nodes-neck': 'yes',
    'chest-pain.tight-or-heavy': 'yes',
    pallor: 'notSure',
    'testicular-pain-sudden': 'yes',
  },
  grouped: ['headache', 'vomiting'],
  words: 'She is \u202Etired\u0000 <b>',
}
const { 'bone-pain': _, ...withoutBonePain } = check.answers
const response = questionnaireResponse(content, codes, { ...check, answers: withoutBonePain }, { authored })

const flat = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] => items.flatMap((item) => [item, ...flat(item.item ?? [])])
const flatAnswers = (items: readonly ResponseItem[]): ResponseItem[] =>
  items.flatMap((item) => [
    item,
    ...flatAnswers(item.item ?? []),
    ...(item.answer ?? []).flatMap((answer) => flatAnswers(answer.item ?? [])),
  ])
const answerOf = (linkId: string, from = response) => flatAnswers(from.item).find((item) => item.linkId === linkId)?.answer?.[0]
const bundleOf = (one: Check) => {
  let count = 0
  return bundle(content, codes, one, { authored, uuid: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}` })
}

/** Every object with a system and a code, wherever it stands. */
function codings(value: unknown): { system: string; code: string; display: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'system' in value && 'code' in value ? [value as { system: string; code: string; display: string }] : []
  return [...own, ...Object.values(value).flatMap(codings)]
}

const items = flat(form.item)
const byId = new Map(items.map((item) => [item.linkId, item]))

/** The link ids that lead to each item, in the form and in a response alike. */
function paths(list: readonly (QuestionnaireItem | ResponseItem)[], above = ''): string[] {
  return list.flatMap((item) => {
    const path = `${above}/${item.linkId}`
    const nested = 'answer' in item ? (item.answer ?? []).flatMap((answer) => answer.item ?? []) : []
    return [path, ...paths([...(item.item ?? []), ...nested], path)]
  })
}

describe('the questionnaire', () => {
  it('has every row, page by page, each once', () => {
    const ids = items.map(({ linkId }) => linkId)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(content.symptoms.filter(({ id }) => !byId.has(id)).map(({ id }) => id)).toEqual([])
    expect(content.context.filter(({ id }) => !byId.has(id)).map(({ id }) => id)).toEqual([])
    const features = content.symptoms.flatMap(({ id, features: own }) => own.map((feature) => `${id}.${feature.id}`))
    expect(features.filter((id) => !byId.has(id))).toEqual([])
    expect(form.item.find(({ linkId }) => linkId === 'page:bruises-and-bleeding-2')?.item?.map(({ linkId }) => linkId)).toContain(
      'nosebleeds',
    )
  })

  it('asks each row with yes, no and do not know', () => {
    const rows = content.symptoms.map(({ id }) => byId.get(id)!)
    expect(rows.every(({ type }) => type === 'choice')).toBe(true)
    expect(
      new Set(
        rows.map(({ answerOption }) =>
          codings(answerOption)
            .map(({ code }) => code)
            .join(),
        ),
      ),
    ).toEqual(new Set(['Y,N,asked-unknown']))
  })

  it('has only codes that were verified', () => {
    const all = [...codings(form), ...codings(bundleOf(check))]
    expect(all.filter(({ system, code }) => !isVerified(system, code))).toEqual([])
    expect(all.length).toBeGreaterThan(200)
    expect(JSON.stringify(form)).not.toMatch(/icd-10|http:\/\/id\.who\.int/)
  })

  it('opens a question only after one that is there, with an answer that it has', () => {
    const conditions = items.flatMap(({ enableWhen = [] }) => enableWhen)
    const isPossible = ({ question, answerCoding, answerString }: EnableWhen) => {
      const options = JSON.stringify(byId.get(question)?.answerOption ?? [])
      if (answerCoding) return options.includes(JSON.stringify(answerCoding))
      return answerString === undefined ? byId.get(question)?.type === 'decimal' : options.includes(JSON.stringify(answerString))
    }
    expect(conditions.filter((condition) => !isPossible(condition))).toEqual([])
    expect(items.filter(({ enableWhen, enableBehavior }) => (enableWhen?.length ?? 0) > 1 !== (enableBehavior !== undefined))).toEqual([])
    expect(byId.get('nosebleeds.since')?.enableWhen).toMatchObject([{ question: 'nosebleeds', operator: '=', answerCoding: { code: 'Y' } }])
    expect(byId.get('heavy-periods')).toMatchObject({ enableBehavior: 'any', enableWhen: [{ question: 'sex' }, { question: 'sex' }] })
    expect(byId.get('easy-bruising.not-crawling')).toMatchObject({
      enableBehavior: 'all',
      enableWhen: [{}, { operator: '<', answerDecimal: 1 }],
    })
  })

  it('keeps to the rules of the format', () => {
    expect(items.filter(({ type, item }) => type === 'group' && !item?.length)).toEqual([])
    expect(items.filter(({ type, answerOption }) => (type === 'choice') !== (answerOption !== undefined))).toEqual([])
    expect(items.filter(({ text, linkId }) => text.trim() === '' || linkId.trim() !== linkId)).toEqual([])
    const options = items.map(({ answerOption = [] }) => answerOption.map((option) => JSON.stringify(option)))
    expect(options.filter((list) => new Set(list).size < list.length)).toEqual([])
    expect(items.filter(({ linkId }) => linkId.startsWith('advice.')).every(({ readOnly }) => readOnly)).toBe(true)
  })

  it('carries the notices and the version of the rules', () => {
    expect(form.version).toBe(content.version)
    expect(form.copyright).toMatch(/SNOMED CT.*CC BY 4\.0.*Human Phenotype Ontology.*LOINC/)
  })
})

describe('the response', () => {
  it('keeps yes, no and not sure, and leaves out what was not answered or not asked', () => {
    expect(answerOf('nosebleeds')).toMatchObject({ valueCoding: { code: 'Y' } })
    expect(answerOf('fever')).toMatchObject({ valueCoding: { code: 'N' } })
    expect(answerOf('pallor')).toMatchObject({ valueCoding: { code: 'asked-unknown' } })
    expect(answerOf('bone-pain')).toBeUndefined()
    expect(answerOf('testicular-pain-sudden')).toBeUndefined()
  })

  it('keeps the details of a yes', () => {
    expect(answerOf('nosebleeds.since')).toEqual({ valueDecimal: 9 })
    expect(answerOf('nosebleeds.minutes')).toEqual({ valueDecimal: 10 })
    expect(answerOf('nosebleeds.trend')).toEqual({ valueString: 'Worse' })
    expect(answerOf('nosebleeds.heavy')).toMatchObject({ valueCoding: { code: 'asked-unknown' } })
    expect(answerOf('easy-bruising.since')).toBeUndefined()
    expect(answerOf('easy-bruising.since.not-known')).toMatchObject({ valueCoding: { code: 'asked-unknown' } })
    expect(answerOf('age')).toEqual({ valueDecimal: 0.75 })
    expect(answerOf('times-seen')).toEqual({ valueString: 'Once' })
    expect(answerOf('lymph-nodes-neck')).toMatchObject({ valueCoding: { code: 'Y' } })
  })

  it('says the advice as the screens do, with the rules and their version', () => {
    const { level, reasons } = summaryOf(content, { ...check, answers: withoutBonePain })
    expect(answerOf('advice.level')).toEqual({ valueString: `${level.name} (${level.clinical})` })
    expect(answerOf('advice.rules-version')).toEqual({ valueString: `${content.version} #${content.fingerprint}` })
    const rules = flatAnswers(response.item).find(({ linkId }) => linkId === 'advice.rule')!
    expect(rules.answer).toEqual(reasons.map(({ ref, clinical }) => ({ valueString: `${ref} ${clinical}` })))
    expect(response.questionnaire).toBe(`${questionnaireUrl}|${content.version}`)
  })

  it('keeps free text as plain text, and which answers were given together', () => {
    expect(answerOf('words')).toEqual({ valueString: 'She is tired <b>' })
    const grouped = flatAnswers(response.item).find(({ linkId }) => linkId === 'grouped')!
    expect(grouped.answer).toHaveLength(2)
  })

  it('is complete only when there is a result', () => {
    expect(response.status).toBe('completed')
    expect(questionnaireResponse(content, codes, { answers: { fever: 'yes' }, grouped: [], words: '' }, { authored }).status).toBe(
      'in-progress',
    )
  })

  const states = fc.constantFrom('yes', 'no', 'notSure', undefined)
  const ids = [
    ...content.symptoms.map(({ id }) => id),
    ...content.symptoms.flatMap(({ id, features }) => features.map((one) => `${id}.${one.id}`)),
  ]
  const anyCheck = fc
    .tuple(
      fc.array(states, { minLength: ids.length, maxLength: ids.length }),
      fc.constantFrom('female', 'male', 'any'),
      fc.nat({ max: 90 }),
    )
    .map(([drawn, sex, age]): Check => {
      const rows = ids.flatMap((id, index) => (drawn[index] === undefined ? [] : [[id, drawn[index]] as const]))
      return { answers: { who: 'me', sex, age, ...Object.fromEntries(rows) }, grouped: [], words: '' }
    })

  it('of any check fits the questionnaire and says the states that the sheet says', () => {
    const places = new Set(paths(form.item))
    fc.assert(
      fc.property(anyCheck, (one) => {
        const made = questionnaireResponse(content, codes, one, { authored })
        expect(paths(made.item).filter((path) => !places.has(path))).toEqual([])
        const summary = summaryOf(content, one)
        const said = new Map(flatAnswers(made.item).map(({ linkId, answer }) => [linkId, codings(answer?.[0])[0]?.code]))
        expect(summary.notSure.filter(({ id }) => said.get(id) !== 'asked-unknown')).toEqual([])
        expect(summary.no.filter(({ id }) => said.get(id) !== 'N')).toEqual([])
        expect([...summary.unanswered, ...summary.notAsked].filter(({ id }) => said.has(id))).toEqual([])
        expect(summary.reported.filter(({ id }) => said.get(id) !== 'Y')).toEqual([])
      }),
      { numRuns: 100, seed: 20_261_123 },
    )
  })
})

describe('the bundle', () => {
  const made = bundleOf(check)
  const observations = made.entry.flatMap(({ resource }) => (resource.resourceType === 'Observation' ? [resource] : []))

  it('has the response and one observation for each yes', () => {
    expect(made).toMatchObject({ resourceType: 'Bundle', type: 'collection', timestamp: authored })
    expect(made.entry[0]?.resource.resourceType).toBe('QuestionnaireResponse')
    expect(observations.map(({ valueCodeableConcept }) => valueCodeableConcept.text)).toEqual([
      expect.stringMatching(/chest/i),
      'Unexplained bruising',
      'Epistaxis (frequent or heavy)',
      expect.stringMatching(/lymph/i),
      expect.stringMatching(/neck|cervical/i),
    ])
  })

  it('says what was reported, and no diagnosis, no risk and no order', () => {
    for (const one of observations) {
      expect(one).toMatchObject({
        status: 'preliminary',
        code: { coding: [{ system: 'http://loinc.org', code: '75325-1' }] },
        effectiveDateTime: authored,
      })
      expect(one.category).toMatchObject([{ coding: [{ code: 'symptom' }] }])
    }
    expect(new Set(made.entry.map(({ resource }) => resource.resourceType))).toEqual(new Set(['QuestionnaireResponse', 'Observation']))
    expect(JSON.stringify(made)).not.toMatch(/"(Condition|RiskAssessment|ServiceRequest|Patient|subject)"/)
  })

  it('refers only to what is in it', () => {
    const urls = made.entry.map(({ fullUrl }) => fullUrl)
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls.every((url) => /^urn:uuid:[0-9a-f-]{36}$/.test(url))).toBe(true)
    expect(observations.flatMap(({ derivedFrom }) => derivedFrom).filter(({ reference }) => reference !== urls[0])).toEqual([])
  })

  it('codes a symptom in the words of both vocabularies', () => {
    const epistaxis = observations.find(({ valueCodeableConcept }) => valueCodeableConcept.text?.startsWith('Epistaxis'))
    expect(epistaxis?.valueCodeableConcept.coding).toEqual([
      { system: 'http://snomed.info/sct', code: '249366005', display: 'Bleeding from nose' },
      { system: 'http://human-phenotype-ontology.org', code: 'HP:0000421', display: 'Epistaxis' },
    ])
  })
})
