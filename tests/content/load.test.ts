/** What travels from `data/` to the engine and to each page, and what stays behind. */
import { beforeEach, describe, expect, it } from 'vitest'
import { contentFrom } from '#src/content/join.ts'
import { codesFrom, compactFrom, learnFrom, linksFrom, loadContent, mechanismsFrom, startFrom } from '#src/content/load.ts'
import type { Content } from '#src/content/model.ts'
import { ruleBookFrom } from '#src/content/rulebook.ts'
import type { Data } from '#src/content/read.ts'
import type { ConditionText } from '#src/content/conditionSchema.ts'
import { data, dataFolder } from '#tests/support/content.ts'

type Change = (copy: Data) => void

const changed = (change: Change): Data => {
  const copy = structuredClone(data)
  change(copy)
  return copy
}
const engineGets = (change: Change = () => {}): Content => contentFrom(compactFrom(changed(change)))

const allSymptoms = data.taxonomy.flatMap((group) => group.symptoms)
const symptomOf = (copy: Data, id: string) => copy.taxonomy.flatMap((group) => group.symptoms).find((symptom) => symptom.id === id)!
const firstRule = (copy: Data) => copy.rules[0]!.rules[0]!
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('what the engine gets of data/', () => {
  let content: Content
  beforeEach(() => {
    content = engineGets()
  })

  it('is what is loaded', () => {
    expect(loadContent(dataFolder).content).toEqual(content)
  })

  it('is every symptom, in its words, wherever they travel', () => {
    const words = (list: readonly { id: string; label: string; inSentence: string; howToCheck: string }[]) =>
      list.map(({ id, label, inSentence, howToCheck }) => [id, label, inSentence, howToCheck])
    expect(words(content.symptoms)).toEqual(words(allSymptoms))
  })

  it('spells out nothing twice: "chest pain" follows from "Chest pain"', () => {
    expect(content.symptoms.find(({ id }) => id === 'chest-pain')?.inSentence).toBe('chest pain')
    expect(JSON.stringify(compactFrom(data))).not.toContain('"chest pain"')
  })

  it('names a list for each symptom where data/ leaves it out', () => {
    const { features, measures, causes, severityDecides } = content.symptoms.find(({ id }) => id === 'lightheadedness')!
    expect([features, measures, causes, severityDecides]).toEqual([[], [], [], false])
    const nosebleeds = content.symptoms.find(({ id }) => id === 'nosebleeds')!
    const written = symptomOf(data, 'nosebleeds')
    expect(idsOf(nosebleeds.features)).toEqual(idsOf(written.features!))
    expect(nosebleeds.measures).toEqual(written.measures)
    expect(nosebleeds.causes).toEqual(['knock', 'dry-nose', 'clinician'])
  })

  it('is every rule with its level, the most urgent first', () => {
    expect(content.rules.map(({ id, level }) => [level, id])).toEqual(
      data.rules.flatMap(({ level, rules }) => rules.map(({ id }) => [level, id])),
    )
  })

  it('is nothing of what only the build reads: examples, codes, origins, and the sources of what gives no advice', () => {
    for (const rule of content.rules) expect(Object.keys(rule)).not.toContain('examples')
    const quiet = [...content.symptoms, ...mechanismsFrom(data), ...content.context, ...content.causes]
    for (const item of quiet) for (const key of ['sources', 'codes', 'origin']) expect(Object.keys(item)).not.toContain(key)
    expect(mechanismsFrom(data).map(({ text }) => text)).toEqual(
      data.taxonomy.flatMap(({ mechanisms }) => mechanisms.map(({ text }) => text)),
    )
    expect(content.causes.map(({ id, label, clinicalTerm }) => [id, label, clinicalTerm])).toEqual(
      data.context.causes.map(({ id, label, clinicalTerm }) => [id, label, clinicalTerm]),
    )
  })

  it('is each group with its names, and the negatives that matter beside it', () => {
    expect(content.groups).toEqual(
      data.taxonomy.map(({ id, label, short, clinicalTerm, negatives }) => ({ id, label, short, clinicalTerm, negatives })),
    )
  })

  it('is the advice, the levels and the questionnaire as they are written', () => {
    const years = new Map(data.thresholds.map(({ id, value }): [number | string, number] => [id, value]))
    const safetyNet = data.urgency.safetyNet.map(({ younger, ...line }) => {
      return younger ? { ...line, younger: { ...younger, under: years.get(younger.under) } } : line
    })
    expect({ ...data.urgency, safetyNet }).toMatchObject(content.advice)
    expect(Object.keys(content.advice).toSorted()).toEqual([
      'cannotRuleOut',
      'doubt',
      'early',
      'lineFirst',
      'normalTest',
      'nothing',
      'safetyNet',
      'trueSentence',
    ])
    expect(content.levels).toEqual(data.urgency.levels)
    expect(content.questionnaire).toEqual(data.questionnaire)
    expect(content.version).toBe(data.urgency.rulesVersion)
  })

  it('is the cell lines and the fever, of all named conditions, for the screens speak of those alone', () => {
    const spoken = data.conditions.filter(({ id, label }) => /\([AWPI]\)$/.test(label) || id === 'fever')
    expect(content.conditions.map(({ id, label }) => [id, label])).toEqual(spoken.map(({ id, label }) => [id, label]))
    expect(content.conditions).toHaveLength(5)
  })

  it('names the sources that a rule or an escalation names, and no others', () => {
    const copy: Change = (one) => {
      one.escalations[0]!.sources = ['HEMONC']
      firstRule(one).sources = ['ROSS05']
    }
    const codes = ({ sources }: Content) => sources.map(({ code }) => code)
    expect(codes(content)).not.toContain('ROSS05')
    expect(codes(content)).not.toContain('HEMONC')
    const labelOf = (code: string) => data.sources.find((one) => one.code === code)!.label
    expect(engineGets(copy).sources).toEqual(expect.arrayContaining(['ROSS05', 'HEMONC'].map((code) => ({ code, label: labelOf(code) }))))
  })

  it('says whom a source is about, in years', () => {
    const change: Change = (one) => {
      firstRule(one).sources = ['ROSS05']
      one.sources.find(({ code }) => code === 'ROSS05')!.citedFor = { from: 'child-age', context: 'pregnant' }
    }
    expect(engineGets(change).sources.find(({ code }) => code === 'ROSS05')).toMatchObject({ from: 16, context: 'pregnant' })
  })
})

describe('a draft', () => {
  const symptomDraft: Change = (copy) => void (symptomOf(copy, 'pallor').status = 'draft')
  const ruleDraft: Change = (copy) => void (firstRule(copy).status = 'draft')

  it('of a symptom is asked of nobody', () => {
    expect(idsOf(engineGets(symptomDraft).symptoms)).toEqual(idsOf(allSymptoms).filter((id) => id !== 'pallor'))
  })

  it('of a rule advises nobody', () => {
    expect(idsOf(engineGets(ruleDraft).rules)).toEqual(idsOf(data.rules.flatMap(({ rules }) => rules)).slice(1))
  })

  it('stands neither among the codes nor on the rules page', () => {
    expect(Object.keys(codesFrom(data))).toContain('pallor')
    expect(Object.keys(codesFrom(changed(symptomDraft)))).not.toContain('pallor')
    const book = ruleBookFrom(changed((copy) => [symptomDraft, ruleDraft].forEach((change) => change(copy))))
    expect(Object.keys(book.symptoms)).toEqual(idsOf(allSymptoms).filter((id) => id !== 'pallor'))
    expect(Object.keys(book.examples)).toEqual(idsOf(data.rules.flatMap(({ rules }) => rules)).slice(1))
  })

  it('is no word that travels', () => {
    expect(JSON.stringify(compactFrom(data))).not.toContain('"status"')
  })
})

describe('a condition is written out for the engine', () => {
  const text: ConditionText = { all: [{ ageUnder: 5 }, { symptom: 'fever', since: 'fever-days' }] }
  const days = data.thresholds.find(({ id }) => id === 'fever-days')!.value
  const condition = {
    all: [
      { fact: 'age', under: 5 },
      {
        all: [
          { fact: 'fever', is: 'yes' },
          { fact: 'fever.since', atLeast: days },
        ],
      },
    ],
  }
  const showIf = { when: text, reason: 'Made up.' }
  const shown = { when: condition, reason: 'Made up.' }

  it('in a rule', () => {
    expect(engineGets((copy) => void (firstRule(copy).when = text)).rules[0]!.when).toEqual(condition)
  })

  it('in a cell line', () => {
    const content = engineGets((copy) => void (copy.conditions.find(({ id }) => id === 'platelet-line')!.when = text))
    expect(content.conditions.find(({ id }) => id === 'platelet-line')!.when).toEqual(condition)
  })

  it('that is named by another', () => {
    const content = engineGets((copy) => {
      copy.conditions.find(({ id }) => id === 'many-lumps')!.when = text
      firstRule(copy).when = { condition: 'many-lumps' }
    })
    expect(content.rules[0]!.when).toEqual(condition)
  })

  it('in an escalation, but for the one that looks at the symptom itself', () => {
    const content = engineGets((copy) => void (copy.escalations[0]!.when = text))
    expect(content.escalations.map(({ when }) => when).slice(0, 2)).toEqual([condition, 'ownSymptomMuchWorse'])
    expect(content.escalations.map(({ from, to }) => [from, to])).toEqual(data.escalations.map(({ from, to }) => [from, to]))
  })

  it('in what a symptom, a feature and a question about the person are asked for', () => {
    const content = engineGets((copy) => {
      symptomOf(copy, 'nosebleeds').showIf = showIf
      symptomOf(copy, 'nosebleeds').features![1]!.showIf = showIf
      copy.context.items[0]!.showIf = showIf
    })
    const nosebleeds = content.symptoms.find(({ id }) => id === 'nosebleeds')!
    expect(nosebleeds.showIf).toEqual(shown)
    expect(nosebleeds.features.map((feature) => feature.showIf)).toEqual([undefined, shown])
    expect(content.context[0]!.showIf).toEqual(shown)
  })

  it('and where everyone is asked there is none', () => {
    const { symptoms, context } = engineGets()
    expect(Object.keys(symptoms.find(({ id }) => id === 'pallor')!)).not.toContain('showIf')
    expect(Object.keys(context.find(({ id }) => id === 'who')!)).not.toContain('showIf')
    expect(Object.keys(compactFrom(data).context.find(({ id }) => id === 'who')!)).not.toContain('showIf')
  })
})

describe('the age from which a rule adds words', () => {
  it.each<[string, number | string, number]>([
    ['is a number as it is', 70, 70],
    ['is the number of a threshold', 'older-age', data.thresholds.find(({ id }) => id === 'older-age')!.value],
  ])('%s', (_, years, number) => {
    const content = engineGets((copy) => void (firstRule(copy).ageFrom = { years, action: 'Ask for more.' }))
    expect(content.rules[0]!.ageFrom).toEqual({ years: number, action: 'Ask for more.' })
  })

  it('is not there where the rule adds none', () => {
    expect(Object.keys(engineGets().rules[0]!)).not.toContain('ageFrom')
  })
})

describe('how severe a symptom is', () => {
  const deciding = (when: ConditionText) => {
    const content = engineGets((copy) => {
      for (const file of copy.rules) for (const rule of file.rules) rule.when = { symptom: 'fever', trend: 'worse' }
      firstRule(copy).when = when
    })
    return idsOf(content.symptoms.filter(({ severityDecides }) => severityDecides))
  }

  it.each<[string, ConditionText, string[]]>([
    ['decides where a rule of its own looks at it', { any: [{ symptom: 'headache', severity: 'severe' }] }, ['headache']],
    ['decides for each that the rule names', { symptom: ['pallor', 'fever'], severity: 'severe' }, ['pallor', 'fever']],
    ['decides nothing where a rule looks at every symptom', { symptom: 'any', severity: 'severe' }, []],
    ['decides nothing where a rule looks at something else', { symptom: 'headache', trend: 'worse' }, []],
  ])('%s', (_, when, ids) => {
    expect(deciding(when).toSorted()).toEqual(ids.toSorted())
  })
})

describe('a symptom leads to the glossary', () => {
  it('where an entry explains its word, and nowhere else', () => {
    const content = engineGets(({ learn: { glossary } }) => {
      for (const entry of glossary.entries) delete entry.symptoms
      glossary.entries[1]!.symptoms = ['fever', 'pallor']
    })
    expect(idsOf(content.symptoms.filter(({ inGlossary }) => inGlossary)).toSorted()).toEqual(['fever', 'pallor'])
    expect(Object.keys(content.symptoms.find(({ id }) => id === 'headache')!)).not.toContain('inGlossary')
  })
})

describe('answers of older rules', () => {
  it('move to the question that took the place of theirs', () => {
    const content = engineGets(({ retired }) => {
      retired.push({ id: 'tiredness', since: '2026.11', replacedBy: 'fatigue' }, { id: 'cold-feet', since: '2026.11' })
    })
    expect(content.replaced).toEqual([{ id: 'tiredness', by: 'fatigue' }])
  })

  it('are asked again where the question has changed', () => {
    const change = { id: 'fever', since: '2026.11' }
    expect(engineGets((copy) => void copy.changed.push(change)).changed).toEqual([...data.changed, change])
  })
})

describe('the fingerprint of the rules', () => {
  let fingerprint: string
  beforeEach(() => {
    fingerprint = engineGets().fingerprint
  })

  it('is short enough to read out, and the same for the same rules', () => {
    expect(fingerprint).toMatch(/^[0-9a-f]{8}$/)
    expect(engineGets().fingerprint).toBe(fingerprint)
  })

  it.each<[string, Change]>([
    ['a symptom', (copy) => void (symptomOf(copy, 'fever').howToCheck += ' Look again.')],
    ['an example of a rule', (copy) => void (firstRule(copy).examples[0]!.name = 'other')],
    ['a named condition', ({ conditions }) => void (conditions[0]!.when = { symptom: 'fever' })],
    ['a threshold', ({ thresholds }) => void (thresholds[0]!.value += 1)],
    ['an escalation', ({ escalations }) => void (escalations[0]!.to = 'same-day')],
    ['a word of advice', ({ urgency }) => void (urgency.levels[0]!.action += ' Now.')],
    ['a question about the person', ({ context }) => void (context.items[0]!.label = 'Who is it?')],
    ['the order of the questions', ({ questionnaire }) => void (questionnaire.parts = questionnaire.parts.toReversed())],
  ])('is another when %s changes', (_, change) => {
    expect(engineGets(change).fingerprint).not.toBe(fingerprint)
  })

  it('is the same when nothing changes that decides or words advice', () => {
    const change: Change = ({ learn, regions, sources }) => {
      learn.glossary.title = 'Other words'
      regions[0]!.name = 'Elsewhere'
      sources[0]!.title = 'Another title'
    }
    expect(engineGets(change).fingerprint).toBe(fingerprint)
  })
})

describe('a page gets what it shows', () => {
  it('the start page: the countries without their sources, and the true sentence', () => {
    const { rulesVersion, regions, trueSentence } = startFrom(data)
    expect([rulesVersion, trueSentence]).toEqual([data.urgency.rulesVersion, data.urgency.trueSentence])
    expect(regions.map(({ code, emergency }) => [code, emergency])).toEqual(data.regions.map(({ code, emergency }) => [code, emergency]))
    for (const region of regions) expect(Object.keys(region)).not.toContain('source')
  })

  it('the learning pages: the sources that they, the glossary or a study name, and no others', () => {
    const learn = learnFrom(
      changed(({ learn: { pages, glossary, prevalence } }) => {
        for (const page of pages) for (const { statements } of page.sections) for (const one of statements) one.sources = ['SEED']
        for (const entry of glossary.entries) entry.sources = ['HEMONC']
        for (const one of prevalence.more) one.sources = ['ACS-RF']
        for (const study of prevalence.studies) study.source = 'ROSS05'
        glossary.title = 'JUDGE'
      }),
    )
    expect(Object.keys(learn.sources).toSorted()).toEqual(['ACS-RF', 'HEMONC', 'ROSS05', 'SEED'])
    const { label, title, urls } = data.sources.find(({ code }) => code === 'HEMONC')!
    expect(learn.sources['HEMONC']).toMatchObject({ label, title, url: urls[0] })
  })

  it('the learning pages: every page, word and study as it is written', () => {
    const { pages, glossary, prevalence } = learnFrom(data)
    expect(pages.map(({ id, sections }) => [id, sections])).toEqual(data.learn.pages.map(({ id, sections }) => [id, sections]))
    expect(glossary.entries).toEqual(data.learn.glossary.entries)
    expect(prevalence.features).toEqual(data.learn.prevalence.features)
    for (const file of [...pages, glossary, prevalence]) expect(Object.keys(file)).not.toContain('$schema')
  })

  it('the links: the first address of each source that has one', () => {
    const links = linksFrom(
      changed(({ sources }) => {
        sources[0]!.urls = ['https://one.example/page', 'https://two.example/page']
        sources[1]!.urls = []
      }),
    )
    expect(links[data.sources[0]!.code]).toBe('https://one.example/page')
    expect(Object.keys(links)).not.toContain(data.sources[1]!.code)
  })

  it('the export for records: the codes of each symptom that has any', () => {
    const codes = codesFrom(changed((copy) => void (symptomOf(copy, 'fever').codes = {})))
    expect(codes['pallor']).toEqual(symptomOf(data, 'pallor').codes)
    expect(Object.keys(codes)).not.toContain('fever')
  })

  it('the rules page: examples, origins, the titles of sources, each condition by its label, and its note where it has one', () => {
    const book = ruleBookFrom(data)
    expect(book.examples['seizure']).toEqual(data.rules[0]!.rules.find(({ id }) => id === 'seizure')!.examples)
    const { origin, sources } = symptomOf(data, 'pallor')
    expect(book.symptoms['pallor']).toEqual({ origin, sources })
    expect(book.conditions).toEqual(
      Object.fromEntries(
        data.conditions.map(({ id, label, basis, note }) => [id, note === undefined ? { label, basis } : { label, basis, note }]),
      ),
    )
    expect(Object.keys(book.conditions['persistent-tiredness']!)).toEqual(['label', 'basis'])
    expect(book.thresholds).toEqual(data.thresholds)
    expect(book.sources).toMatchObject(data.sources.map(({ code, label, title, read }) => ({ code, label, title, read })))
    const copied = book.sources.filter((one) => one.copied).map(({ code }) => code)
    expect(copied).toEqual(data.sources.filter(({ urls, readAt }) => urls.length === 0 && readAt).map(({ code }) => code))
    expect(copied).toEqual(expect.arrayContaining(['NHS-SEIZ', 'NHS-HEAD', 'CG89']))
  })
})
