import fc from 'fast-check'
import type { QuestionnaireItem, QuestionnaireItemEnableWhen, QuestionnaireResponseItem } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import type { Check } from '#src/domain/answers.ts'
import { summaryOf } from '#src/domain/summary.ts'
import { questionnaireUrl } from '#src/exports/fhirCodes.ts'
import { someCheck } from '#tests/support/checks.ts'
import { codingsIn, isVerified } from '#tests/support/codes.ts'
import { content, harmless } from '#tests/support/content.ts'
import { authored, bundleOf, flatAnswers, flatItems, form, observationsOf, resourcesOf, responseOf } from '#tests/support/fhir.ts'

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
const asked: Check = { ...check, answers: withoutBonePain }
const response = responseOf(asked)
const answerOf = (linkId: string, from = response) => flatAnswers(from.item).find((item) => item.linkId === linkId)?.answer?.[0]

const items = flatItems(form.item)
const byId = new Map(items.map((item) => [item.linkId, item]))

/** The link ids that lead to each item, in the form and in a response alike. */
function paths(list: readonly (QuestionnaireItem | QuestionnaireResponseItem)[] = [], above = ''): string[] {
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
    expect(form.item?.find(({ linkId }) => linkId === 'page:bruises-and-bleeding-2')?.item?.map(({ linkId }) => linkId)).toContain(
      'nosebleeds',
    )
  })

  it('asks each row with yes, no and do not know', () => {
    const rows = content.symptoms.map(({ id }) => byId.get(id)!)
    expect(rows.every(({ type }) => type === 'choice')).toBe(true)
    expect(
      new Set(
        rows.map(({ answerOption }) =>
          codingsIn(answerOption)
            .map(({ code }) => code)
            .join(),
        ),
      ),
    ).toEqual(new Set(['Y,N,asked-unknown']))
  })

  it('opens a question only after one that is there, with an answer that it has', () => {
    const conditions = items.flatMap(({ enableWhen = [] }) => enableWhen)
    const isPossible = ({ question, operator, answerCoding }: QuestionnaireItemEnableWhen) => {
      const { type, answerOption = [] } = byId.get(question) ?? {}
      if (operator === 'exists') return type !== undefined
      return answerCoding ? JSON.stringify(answerOption).includes(JSON.stringify(answerCoding)) : type === 'decimal'
    }
    expect(conditions.filter((condition) => !isPossible(condition))).toEqual([])
    expect(items.filter(({ enableWhen, enableBehavior }) => (enableWhen?.length ?? 0) > 1 !== (enableBehavior !== undefined))).toEqual([])
    expect(byId.get('nosebleeds.since')?.enableWhen).toMatchObject([{ question: 'nosebleeds', operator: '=', answerCoding: { code: 'Y' } }])
    expect(byId.get('heavy-periods')).toMatchObject({
      enableBehavior: 'any',
      // An answer counts while nobody has said the sex, so the question is there too.
      enableWhen: [{ question: 'sex' }, { question: 'sex' }, { question: 'sex', operator: 'exists', answerBoolean: false }],
    })
    expect(byId.get('easy-bruising.not-crawling')).toMatchObject({
      enableBehavior: 'all',
      enableWhen: [{}, { operator: '<', answerDecimal: 1 }],
    })
  })

  it('keeps to the rules of the format', () => {
    expect(items.filter(({ type, item }) => type === 'group' && !item?.length)).toEqual([])
    expect(items.filter(({ type, answerOption }) => (type === 'choice') !== (answerOption !== undefined))).toEqual([])
    // A choice is answered with a coding in R4, and forms that follow it understand nothing else.
    const options = items.map(({ answerOption = [] }) => answerOption)
    expect(options.flat().filter(({ valueCoding }) => !valueCoding?.display)).toEqual([])
    expect(options.filter((list) => new Set(list.map(({ valueCoding }) => valueCoding?.display)).size < list.length)).toEqual([])
    expect(items.filter(({ text, linkId }) => !text?.trim() || linkId.trim() !== linkId)).toEqual([])
    expect(items.filter(({ linkId }) => linkId.startsWith('advice.')).every(({ readOnly }) => readOnly)).toBe(true)
  })

  it('says that it is not yet ready for use in care', () => {
    expect(form).toMatchObject({ status: 'draft', experimental: true })
  })

  it('has a name that is its own wherever it is hosted', () => {
    expect(questionnaireUrl).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('carries the notices and the version of the rules', () => {
    expect(form).toMatchObject({ url: questionnaireUrl, version: content.version })
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
    expect(answerOf('nosebleeds.trend')).toEqual({ valueCoding: { display: 'Worse' } })
    expect(answerOf('nosebleeds.heavy')).toMatchObject({ valueCoding: { code: 'asked-unknown' } })
    expect(answerOf('easy-bruising.since')).toBeUndefined()
    expect(answerOf('easy-bruising.since.not-known')).toMatchObject({ valueCoding: { code: 'asked-unknown' } })
    expect(answerOf('age')).toEqual({ valueDecimal: 0.75 })
    expect(answerOf('times-seen')).toEqual({ valueCoding: { display: 'Once' } })
    expect(answerOf('lymph-nodes-neck')).toMatchObject({ valueCoding: { code: 'Y' } })
  })

  it('says the advice as the screens do, with the rules and their version', () => {
    const { level, reasons } = summaryOf(content, asked)
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
    expect(responseOf({ answers: { fever: 'yes' }, grouped: [], words: '' }).status).toBe('in-progress')
  })

  it('leaves out a number that cannot be right, as the advice does', () => {
    const wrong = responseOf({ ...check, answers: { ...check.answers, age: 200, 'nosebleeds.since': -3 } })
    expect(answerOf('age', wrong)).toBeUndefined()
    expect(answerOf('nosebleeds.since', wrong)).toBeUndefined()
  })

  it('has own words only if there are any', () => {
    expect(answerOf('words', responseOf({ ...check, words: ' \n ' }))).toBeUndefined()
  })

  it('of any check has every answer at its place in the questionnaire', () => {
    const places = new Set(paths(form.item))
    fc.assert(
      fc.property(someCheck, (one) => {
        expect(paths(responseOf(one).item).filter((path) => !places.has(path))).toEqual([])
      }),
      { numRuns: 50, seed: 20_261_123 },
    )
  }, 30_000)
})

describe('the bundle', () => {
  const made = bundleOf(check)
  const observations = observationsOf(made)

  it('has the response and one observation for each yes', () => {
    expect(made).toMatchObject({ resourceType: 'Bundle', type: 'collection', timestamp: authored })
    expect(made.entry?.[0]?.resource).toEqual(responseOf(check))
    expect(observations.map(({ valueCodeableConcept }) => valueCodeableConcept?.text)).toEqual([
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
    expect(new Set(resourcesOf(made).map(({ resourceType }) => resourceType))).toEqual(new Set(['QuestionnaireResponse', 'Observation']))
  })

  it('names nobody', () => {
    expect(JSON.stringify(made)).not.toMatch(/"(Patient|subject|identifier|name|author|source|performer|id)"/)
  })

  it('refers only to what is in it', () => {
    const urls = made.entry?.map(({ fullUrl }) => fullUrl) ?? []
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls.every((url) => /^urn:uuid:[0-9a-f-]{36}$/.test(url ?? ''))).toBe(true)
    expect(observations.map(({ derivedFrom }) => derivedFrom)).toEqual(observations.map(() => [{ reference: urls[0] }]))
  })

  it('codes a symptom in the words of both vocabularies', () => {
    const epistaxis = observations.find(({ valueCodeableConcept }) => valueCodeableConcept?.text?.startsWith('Epistaxis'))
    expect(epistaxis?.valueCodeableConcept?.coding).toEqual([
      { system: 'http://snomed.info/sct', code: '249366005', display: 'Bleeding from nose' },
      { system: 'http://human-phenotype-ontology.org', code: 'HP:0000421', display: 'Epistaxis' },
    ])
  })

  it('of any check has an observation for each row that is a yes in it, and for nothing else', () => {
    const rows = new Set([...content.symptoms.map(({ id }) => id), ...content.questionnaire.emergency.flatMap((page) => page.rows)])
    fc.assert(
      fc.property(someCheck, (one) => {
        const bundled = bundleOf(one)
        const own = resourcesOf(bundled).find((resource) => resource.resourceType === 'QuestionnaireResponse')
        const isYes = ({ linkId, answer }: QuestionnaireResponseItem) => rows.has(linkId) && answer?.[0]?.valueCoding?.code === 'Y'
        const yes = flatAnswers(own?.item).filter(isYes)
        expect(observationsOf(bundled)).toHaveLength(yes.length)
        expect(resourcesOf(bundled)).toHaveLength(yes.length + 1)
      }),
      { numRuns: 50, seed: 20_261_123 },
    )
  }, 30_000)
})

describe('codes', () => {
  const strange = [
    ['from a system that may not be shipped', { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'R04.0', display: 'Epistaxis' }],
    ['that nobody looked up', { system: 'http://snomed.info/sct', code: '91637004', display: 'Blood disease' }],
    ['under another term', { system: 'http://snomed.info/sct', code: '249366005', display: 'Epistaxis' }],
    ['of one system in another', { system: 'http://loinc.org', code: '249366005', display: 'Bleeding from nose' }],
    ['without a system', { code: '249366005', display: 'Bleeding from nose' }],
    ['without a code', { system: 'http://snomed.info/sct', display: 'Bleeding from nose' }],
  ] as const
  const unverified = (resource: unknown) => codingsIn(resource).filter((coding) => !isVerified(coding))

  it('are only those that were looked up, each under its own term', () => {
    expect(unverified([form, bundleOf(check)])).toEqual([])
    expect(codingsIn(form).length).toBeGreaterThan(500)
    expect(codingsIn(bundleOf(check)).length).toBeGreaterThan(20)
  })

  it.each(strange)('%s are found, wherever they stand', (_name, coding) => {
    const [page, ...others] = form.item!
    const [question] = page!.item!
    const inQuestion = { ...form, item: [{ ...page!, item: [{ ...question!, code: [coding] }] }, ...others] }
    expect(unverified(inQuestion)).toEqual([coding])
    expect(unverified({ ...question!, answerOption: [{ valueCoding: coding }] })).toEqual([coding])
    expect(unverified({ resourceType: 'Observation', code: { coding: [coding] } })).toEqual([coding])
  })
})
