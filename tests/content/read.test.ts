/** A file of `data/` that does not fit stops the build, and whoever wrote it is told where and how to mend it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadContent } from '#src/content/load.ts'
import { DataError, readData, type Fault } from '#src/content/read.ts'
import { data, dataFolder } from '#tests/support/content.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- what is written here is wrong on purpose
type Json = any

let root: string
const spoilt = new Set<string>()
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'data-'))
  cpSync(dataFolder, root, { recursive: true })
})
afterEach(() => {
  for (const file of spoilt) cpSync(join(dataFolder, file), join(root, file))
  spoilt.clear()
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

function write(file: string, text: string) {
  spoilt.add(file)
  writeFileSync(join(root, file), text)
}

function spoil(file: string, change: (json: Json) => void) {
  const json: Json = JSON.parse(readFileSync(join(root, file), 'utf8'))
  change(json)
  write(file, JSON.stringify(json))
}

function faults(): readonly Fault[] {
  try {
    loadContent(root)
  } catch (error) {
    if (error instanceof DataError) return error.faults
    throw error
  }
  return []
}

it('data/ is read whole, in the order of the groups and from the most urgent level', () => {
  expect(readData(root)).toEqual(data)
  expect(faults()).toEqual([])
  expect(data.taxonomy.map(({ id }) => id)).toEqual(['anemia', 'leukopenia', 'thrombocytopenia', 'organ-infiltration', 'nonspecific'])
  expect(data.rules.map(({ level }) => level)).toEqual(['emergency', 'same-day', 'within-48h', 'within-2-weeks', 'self-care'])
})

describe('a file that does not fit is named, with the place in it', () => {
  it.each<[string, (json: Json) => void, string]>([
    ['taxonomy/anemia.json', (json) => void (json.symptoms[1].label = ''), 'symptoms[1].label'],
    ['rules/emergency.json', (json) => void (json.rules[0].basis = 'hearsay'), 'rules[0].basis'],
    ['rules/same-day.json', (json) => void (json.rules[2].sources = []), 'rules[2].sources'],
    ['rules/within-48h.json', (json) => void (json.level = 'soon'), 'level'],
    ['rules/within-2-weeks.json', (json) => void (json.rules[0].examples[1].expect = 'perhaps'), 'rules[0].examples[1].expect'],
    ['rules/watch.json', (json) => void delete json.rules[0].why, 'rules[0].why'],
    ['rules/conditions.json', (json) => void delete json.conditions[0].label, 'conditions[0].label'],
    ['rules/thresholds.json', (json) => void (json.thresholds[0].value = 'two'), 'thresholds[0].value'],
    ['rules/escalations.json', (json) => void (json.escalations[0].to = 'two-up'), 'escalations[0].to'],
    ['urgency.json', (json) => void json.levels.pop(), 'levels'],
    ['context.json', (json) => void (json.items[0].kind = 'essay'), 'items[0].kind'],
    ['questionnaire.json', (json) => void (json.parts[0].pages[0].rows = []), 'parts[0].pages[0].rows'],
    ['sources.json', (json) => void (json.sources[0].read = 'last week'), 'sources[0].read'],
    ['sources.json', (json) => void (json.sources[1].urls = ['https://a.example/…/b.php']), 'sources[1].urls[0]'],
    ['sources.json', (json) => void (json.sources[1].urls = ['https://a.example/b', 'https://a.example']), 'sources[1].urls[1]'],
    ['sources.json', (json) => void (json.sources[1].urls = ['https://a.example/']), 'sources[1].urls[0]'],
    ['regions.json', (json) => void (json.regions[0].emergency = 'call us'), 'regions[0].emergency'],
    ['retired.json', (json) => void json.changed.unshift({ id: 'fever', since: 'today' }), 'changed[0].since'],
    ['learn/contents.json', (json) => void (json.mustTell = []), 'mustTell'],
    ['learn/contents.json', (json) => void delete json.pages, 'pages'],
    ['learn/outlook.json', (json) => void delete json.sections[0].statements[0].sources, 'sections[0].statements[0].sources'],
    ['learn/glossary.json', (json) => void delete json.entries[0].plain, 'entries[0].plain'],
    ['learn/prevalence.json', (json) => void (json.heading = 'How likely it is'), 'heading'],
  ])('data/%s', (file, change, path) => {
    spoil(file, change)
    expect(faults()).toEqual([{ file: `data/${file}`, path, message: expect.any(String) }])
  })

  it('and so is every other fault, in one go', () => {
    spoil('taxonomy/anemia.json', (json) => void delete json.short)
    spoil('learn/contents.json', (json) => void delete json.pages)
    spoil('urgency.json', (json) => void delete json.normalTest)
    spoil('context.json', (json) => {
      delete json.items[0].label
      delete json.items[1].label
    })
    expect(faults().map(({ file, path }) => [file, path])).toEqual([
      ['data/taxonomy/anemia.json', 'short'],
      ['data/learn/contents.json', 'pages'],
      ['data/urgency.json', 'normalTest'],
      ['data/context.json', 'items[0].label'],
      ['data/context.json', 'items[1].label'],
    ])
  })

  it('on a learning page too, when the list of pages is sound', () => {
    spoil('taxonomy/anemia.json', (json) => void delete json.short)
    spoil('learn/outlook.json', (json) => void delete json.lead)
    expect(faults().map(({ file, path }) => [file, path])).toEqual([
      ['data/taxonomy/anemia.json', 'short'],
      ['data/learn/outlook.json', 'lead'],
    ])
  })
})

describe('whoever wrote it is told how to mend it', () => {
  it('when a key is misspelt', () => {
    spoil('urgency.json', (json) => void (json.normaltest = json.normalTest))
    expect(faults()).toEqual([
      {
        file: 'data/urgency.json',
        path: '',
        message: expect.stringMatching(/"normaltest".* Remove it, or check its spelling against data\/schema\.$/),
      },
    ])
  })

  it('when an id is misspelt, and not to look at its key', () => {
    spoil('context.json', (json) => void (json.causes[0].id = 'Cold_Flu'))
    expect(faults()).toEqual([
      { file: 'data/context.json', path: 'causes[0].id', message: 'An id is lower case with single hyphens, like "easy-bruising".' },
    ])
  })

  it('when the heading of the chart could be read as a chance of disease', () => {
    spoil('learn/prevalence.json', (json) => void (json.heading = 'How often each sign means leukaemia'))
    expect(faults()).toEqual([
      { file: 'data/learn/prevalence.json', path: 'heading', message: expect.stringContaining('says whom was counted') },
    ])
  })

  it('when a file is not JSON', () => {
    write('urgency.json', '{ "levels": [], }')
    expect(faults()).toEqual([
      { file: 'data/urgency.json', path: '', message: expect.stringMatching(/not valid JSON.* Look for a missing comma or quote\.$/) },
    ])
  })

  it('in one message with each fault below the other, and "the top" where a fault has no place', () => {
    const error = new DataError([
      { file: 'data/urgency.json', path: '', message: 'Unknown key.' },
      { file: 'data/context.json', path: 'items[0].label', message: 'Too short.' },
    ])
    expect(String(error)).toBe(
      'DataError: data/urgency.json\n✖ Unknown key.\n  → at the top\n\ndata/context.json\n✖ Too short.\n  → at items[0].label',
    )
  })
})

describe('what fits and does not fit together stops the build as well', () => {
  it.each<[string, string, (json: Json) => void, string]>([
    ['in the rules', 'rules/emergency.json', (json) => void (json.rules[0].when = { symptom: 'nowhere' }), 'There is no symptom "nowhere"'],
    [
      'on the learning pages',
      'learn/glossary.json',
      (json) => void (json.entries[0].symptoms = ['nowhere']),
      'There is no symptom "nowhere"',
    ],
  ])('%s', (_, file, change, message) => {
    spoil(file, change)
    expect(faults()).toEqual([{ file: `data/${file}`, path: expect.any(String), message }])
  })
})
