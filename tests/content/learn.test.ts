/** The learning pages: every point of the source article is told, and treatment and outlook are told nowhere else. */
import readability from 'text-readability'
import { describe, expect, it } from 'vitest'
import { learnFaults } from '#src/content/learnFaults.ts'
import { compactFrom, learnFrom, startFrom } from '#src/content/load.ts'
import type { Data } from '#src/content/read.ts'
import { readEnglish } from '#src/content/languages.ts'
import { data, dataFolder } from '#tests/support/content.ts'

const { pages, glossary, prevalence, contents } = data.learn
const statements = pages.flatMap((page) => page.sections.flatMap((section) => section.statements))
const spoiled = (change: (learn: Data['learn']) => void) => {
  const copy = structuredClone(data)
  change(copy.learn)
  return learnFaults(copy)
}
const without = (id: string) =>
  spoiled((learn) => {
    for (const page of learn.pages)
      for (const section of page.sections) section.statements = section.statements.filter(({ tells }) => !tells?.includes(id))
    learn.glossary.entries = learn.glossary.entries.filter(({ tells }) => !tells?.includes(id))
  }).map(({ message }) => message)

describe('every point of the source article', () => {
  it('is told: 10 mechanisms, 8 risk factors, and 42 points on the disease, its treatment and its outlook', () => {
    expect(learnFaults(data)).toEqual([])
    expect(Object.values(contents.mustTell).map((ids) => ids.length)).toEqual([10, 8, 42])
  })

  it.each(Object.values(contents.mustTell).flat())('%s is missed when nobody tells it', (id) => {
    expect(without(id)).toContain(`No statement tells "${id}". Write one on a page of data/learn, and name the id in its "tells".`)
  })

  it('is named with its file, its place and what was probably meant when it is misspelt', () => {
    expect(spoiled(({ pages: [page] }) => void (page!.sections[0]!.statements[0]!.tells = ['kp-name', 'kp-akute']))).toEqual([
      {
        file: 'data/learn/what-it-is.json',
        path: 'sections[0].statements[0].tells',
        message: 'There is no point "kp-akute"; did you mean "kp-acute"?',
      },
    ])
  })
})

describe('a fault on a learning page is named with its file and its place', () => {
  it.each<[string, (learn: Data['learn']) => void, string, string, string]>([
    [
      'a source',
      ({ pages: [page] }) => void (page!.sections[0]!.statements[0]!.sources = ['SEEED']),
      'data/learn/what-it-is.json',
      'sections[0].statements[0].sources',
      'There is no source "SEEED"; did you mean "SEED"?',
    ],
    [
      'a source that is like no other',
      ({ glossary: { entries } }) => void (entries[1]!.sources = ['NOWHERE']),
      'data/learn/glossary.json',
      'entries[1].sources',
      'There is no source "NOWHERE"',
    ],
    [
      'a source of what is told beside the chart',
      ({ prevalence: { more } }) => void (more[1]!.sources = ['SEEED']),
      'data/learn/prevalence.json',
      'more[1].sources',
      'There is no source "SEEED"; did you mean "SEED"?',
    ],
    [
      'a term',
      ({ pages: [page] }) => void (page!.sections[0]!.statements[0]!.terms = ['platelet']),
      'data/learn/what-it-is.json',
      'sections[0].statements[0].terms',
      'There is no glossary entry "platelet"; did you mean "platelets"?',
    ],
    [
      'a row',
      ({ glossary: { entries } }) => void (entries[0]!.symptoms = ['pallour']),
      'data/learn/glossary.json',
      'entries[0].symptoms',
      'There is no symptom "pallour"; did you mean "pallor"?',
    ],
    [
      'a row of a sign',
      ({ prevalence: { features } }) => void (features[1]!.symptoms = ['pallour']),
      'data/learn/prevalence.json',
      'features[1].symptoms',
      'There is no symptom "pallour"; did you mean "pallor"?',
    ],
    [
      'a study',
      ({ prevalence: { features } }) => void (features[0]!.values = { revue: 3 }),
      'data/learn/prevalence.json',
      'features[0].values',
      'There is no study "revue"; did you mean "review"?',
    ],
    [
      'a source of a study',
      ({ prevalence: { studies } }) => void (studies[1]!.source = 'SEEED'),
      'data/learn/prevalence.json',
      'studies[1].source',
      'There is no source "SEEED"; did you mean "SEED"?',
    ],
    [
      'a name',
      ({ pages: [page] }) => void (page!.id = 'other'),
      'data/learn/what-it-is.json',
      'id',
      'The id "other" is not the name of the file. Write "what-it-is".',
    ],
    [
      'a double in the glossary',
      ({ glossary: { entries } }) => void entries.push(entries[0]!),
      'data/learn/glossary.json',
      'entries',
      'The id "acute" is used twice. Give one of them another id.',
    ],
    [
      'a double on a page',
      ({ pages: [page] }) => void (page!.sections[1]!.id = page!.sections[0]!.id),
      'data/learn/what-it-is.json',
      'sections',
      `The id "${pages[0]!.sections[0]!.id}" is used twice. Give one of them another id.`,
    ],
    [
      'a double in the chart',
      ({ prevalence: { features } }) => void (features[1]!.id = features[0]!.id),
      'data/learn/prevalence.json',
      'features',
      `The id "${prevalence.features[0]!.id}" is used twice. Give one of them another id.`,
    ],
    [
      'a point that nobody tells',
      ({ contents: { mustTell } }) => void (mustTell['made-up'] = ['kp-made-up']),
      'data/learn/contents.json',
      'mustTell.made-up',
      'No statement tells "kp-made-up". Write one on a page of data/learn, and name the id in its "tells".',
    ],
    ...(['people', 'when'] as const).map((missing): [string, (learn: Data['learn']) => void, string, string, string] => [
      `outlook without "${missing}"`,
      ({ pages: all }) => void delete all.at(-1)!.sections[0]!.statements[0]![missing],
      'data/learn/outlook.json',
      'sections[0].statements[0]',
      'A statement on outlook says whom it is about ("people") and how old it is ("when"). Add both.',
    ]),
  ])('%s', (_, change, file, path, message) => {
    expect(spoiled(change)).toEqual([{ file, path, message }])
  })
})

describe('how common the signs are', () => {
  it('is what the evidence pack says (section 7)', () => {
    const told = prevalence.features.map(({ label, values }) => [
      label,
      ...prevalence.studies.map(({ id }) => {
        const value = values[id]
        return typeof value === 'object' ? `${value.from}–${value.to}` : (value ?? '–')
      }),
    ])
    expect(told).toEqual([
      ['Large liver', 64, 78, 66, 35],
      ['Large spleen', 61, 63, 59, 44],
      ['Large liver and spleen', 42, '–', '–', '–'],
      ['Paleness', 54, 48, '–', '–'],
      ['Fever', 53, 60, 57, '33–56'],
      ['Bruises', 52, 30, '–', '–'],
      ['Infections that come back', 49, '–', '–', '–'],
      ['Tiredness', 46, 62, 50, 'common'],
      ['Pain in limbs, bones or joints', 43, 39, 25, 25],
      ['Bruises or tiny spots', 42, '–', '–', '–'],
      ['Large lymph nodes', 41, 57, 70, 49],
      ['Bleeding', 38, '–', 43, 33],
      ['Rash', 35, '–', '–', '–'],
      ['Poor appetite', 'common', 33, '–', '–'],
      ['Weight loss', 'common', 21, '–', '–'],
      ['No signs at all', 6, '–', '–', '–'],
    ])
  })

  it('says in the heading whom was counted, and that it is no chance of disease', () => {
    expect(prevalence.heading).toContain('people who turned out to have leukaemia')
    expect(prevalence.warning).toContain('not your chance')
  })
})

/** Treatment and outlook stand on the learning pages alone (evidence pack 1d). */
describe('treatment and outlook', () => {
  const medicines = glossary.entries
    .filter(({ medicine }) => medicine)
    .flatMap(({ term, alsoCalled = [] }) => [term, ...alsoCalled.filter((name) => !/^an? /.test(name))])
  const words = ['survival', 'remission', 'relapse', 'cure', 'cured', 'prognosis', 'outlook', 'induction', 'consolidation', 'CAR-T']
  const { learn: _, ...messages } = readEnglish(dataFolder).messages
  const elsewhere = JSON.stringify([compactFrom(data), startFrom(data), messages]).toLowerCase()
  const found = (word: string, text: string) => new RegExp(`\\b${word.toLowerCase().replaceAll('.', '\\.')}\\b`).test(text)

  it.each([...medicines, ...words])('"%s" stands on no other screen', (word) => {
    expect(found(word, elsewhere)).toBe(false)
  })

  it('would be found if they did', () => {
    const here = JSON.stringify(learnFrom(data)).toLowerCase()
    expect([...medicines, 'remission', 'outlook', 'CAR-T'].filter((word) => !found(word, here))).toEqual([])
    expect(medicines.length).toBeGreaterThanOrEqual(22)
  })

  it('speak of outlook behind a door alone', () => {
    const spoken = /\b(died?|dies|deaths?|survi\w+|prognosis|fared?|lived? for)\b/i
    const open = pages.filter(({ door }) => door === undefined)
    expect(
      open.flatMap(({ sections }) => sections.flatMap((section) => section.statements)).filter(({ text }) => spoken.test(text)),
    ).toEqual([])
    expect(pages.filter(({ door }) => door !== undefined).map(({ id }) => id)).toEqual(['outlook'])
  })

  it('speak to nobody in person', () => {
    const outlook = pages.find(({ id }) => id === 'outlook')!
    expect(outlook.sections.flatMap((section) => section.statements).filter(({ text }) => /\byour?\b/i.test(text))).toEqual([])
  })
})

describe('people can read it', () => {
  /** Words that the glossary explains, and the names of organisations: each is read as one short word. */
  const explained = [
    ...glossary.entries.flatMap(({ term, alsoCalled = [] }) => [term, ...alsoCalled]),
    'leukaemia cells',
    'lymphoblastic',
    'adult T-cell leukaemia',
    'Burkitt lymphoma',
    'American Cancer Society',
    'Hispanic or Latino',
    'United States',
    'spinal cord',
  ]
    .toSorted((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const plain = (text: string) => text.replace(new RegExp(`\\b(${explained.join('|')})(e?s)?\\b`, 'gi'), 'word')

  const screens: [string, string[]][] = [
    ...pages.map((page): [string, string[]] => [
      page.title,
      [
        page.title,
        page.lead,
        page.door ?? '',
        ...page.sections.flatMap(({ title, statements: list }) => [title, ...list.map(({ text }) => text)]),
      ],
    ]),
    [prevalence.title, [prevalence.lead, prevalence.warning, prevalence.missing, ...prevalence.more.map(({ text }) => text)]],
    [glossary.title, [glossary.lead, ...glossary.entries.map((entry) => entry.plain)]],
  ]

  it.each(screens)('"%s" is for reading age 11 (grade 6 at most, explained words aside)', (_title, texts) => {
    const lines = texts.filter(Boolean).map((text) => plain(text).replace(/(?<![.!?])$/, '.'))
    expect(readability.fleschKincaidGrade(lines.join(' '))).toBeLessThanOrEqual(6)
  })

  it('no sentence has more than 20 words', () => {
    const long = screens.flatMap(([, texts]) => texts.flatMap((text) => text.split(/(?<=[.!?:])\s+/)))
    expect(long.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([])
  })

  it('no text is falsely calming, or personal about risk', () => {
    const texts = screens.flatMap(([, list]) => list).filter((text) => !text.includes('not your chance'))
    expect(
      texts.filter((text) =>
        /all clear|low risk|nothing to worry|do not need to see|unlikely|harmless|your (risk|chance)|[–—]/i.test(text),
      ),
    ).toEqual([])
  })

  it('each statement names a source that the reader can look up, or says that it is an article or a judgement', () => {
    const sources = new Map(data.sources.map((source) => [source.code, source]))
    const used = new Set(statements.flatMap((one) => one.sources))
    const nowhere = [...used].filter((code) => !sources.get(code)!.urls.concat(sources.get(code)!.readAt ?? []).length)
    expect(nowhere.toSorted()).toEqual(['JUDGE', 'SEED'])
  })
})
