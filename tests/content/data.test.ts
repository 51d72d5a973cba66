/** Everything in `data/` fits together, and holds all that the evidence pack asks for. */
import { describe, expect, it } from 'vitest'
import { linksFrom } from '#src/content/load.ts'
import { DataError, readData, type Data } from '#src/content/read.ts'
import { referenceFaults } from '#src/content/references.ts'
import { atoms } from '#src/domain/engine/condition.ts'
import { ruleBook } from '#src/domain/engine/triage.ts'
import { isVerified } from '#tests/support/codes.ts'
import { content, data, dataFolder } from '#tests/support/content.ts'

/** The symptoms of the seed article. */
const seedIds = [
  'fatigue',
  'fever',
  'appetite-loss',
  'weight-loss',
  'night-sweats',
  'weakness',
  'dizziness',
  'lightheadedness',
  'feeling-cold',
  'shortness-of-breath',
  'recurrent-infections',
  'easy-bruising',
  'nosebleeds',
  'bleeding-gums',
  'prolonged-bleeding',
  'abdominal-swelling',
  'swollen-lymph-nodes',
  'lymph-nodes-neck',
  'lymph-nodes-groin',
  'lymph-nodes-armpit',
  'lymph-nodes-collarbone',
  'bone-pain',
  'joint-pain',
  'headache',
  'balance-problems',
  'vomiting',
  'seizure',
  'blurred-vision',
  'breathing-difficulty',
]

/** The symptoms that the article leaves out. */
const beyondSeedIds = [
  'lymph-nodes-head',
  'lymph-nodes-limb',
  'severe-breathlessness',
  'pallor',
  'palpitations',
  'fainting',
  'chest-pain',
  'infection-not-clearing',
  'sore-throat-mouth-ulcers',
  'shivering-rigors',
  'skin-mottled-blue-grey',
  'very-fast-breathing',
  'no-urine',
  'petechiae',
  'heavy-periods',
  'blood-in-urine',
  'blood-in-stool',
  'vomiting-blood',
  'bleeding-after-dental-work',
  'uncontrolled-bleeding',
  'head-injury',
  'drowsy-confused',
  'stiff-neck',
  'light-hurts-eyes',
  'sudden-severe-headache',
  'double-vision',
  'vision-loss',
  'facial-droop',
  'speech-problem',
  'numb-chin',
  'limb-weakness-numbness',
  'bladder-bowel-loss',
  'back-pain',
  'limp-or-refusal-to-walk',
  'night-bone-pain',
  'joint-swelling',
  'abdominal-pain',
  'early-fullness',
  'testicular-swelling',
  'testicular-pain-sudden',
  'gum-swelling',
  'skin-lumps',
  'salivary-gland-swelling',
  'face-neck-arm-swelling',
  'cough-wheeze',
  'noisy-breathing-stridor',
  'trouble-lying-flat',
  'jaundice',
  'thirst-peeing-constipation',
  'leg-swelling',
  'priapism',
  'irritability',
  'not-acting-normally',
  'generally-unwell',
]

const ruleRefs = [...numbered('E', 25), ...numbered('D', 28), ...numbered('V', 19), ...numbered('S', 14), ...numbered('W', 2)]

const symptoms = data.taxonomy.flatMap((group) => group.symptoms)
const rules = data.rules.flatMap((file) => file.rules)
const spoiled = (change: (copy: Data) => void): Data => {
  const copy = structuredClone(data)
  change(copy)
  return copy
}

describe('a misspelt id is reported with its file, its place and what was probably meant', () => {
  it('a symptom in a rule', () => {
    const faults = referenceFaults(spoiled((copy) => void (copy.rules[0]!.rules[0]!.when = { symptom: 'severe-breathlesness' })))
    expect(faults).toEqual([
      {
        file: 'data/rules/emergency.json',
        path: 'rules[0].when.symptom',
        message: 'There is no symptom "severe-breathlesness"; did you mean "severe-breathlessness"?',
      },
    ])
  })

  it('a threshold, a condition, a source, a cause, a mechanism and a part', () => {
    const faults = referenceFaults(
      spoiled((copy) => {
        const rule = copy.rules[0]!.rules[0]!
        rule.when = {
          all: [{ symptom: 'fever', since: 'fever-dayz' }, { condition: 'fevr' }, { measure: 'nosebleeds.minuts', atLeast: 3 }],
        }
        rule.sources = ['NHS-SOBB']
        copy.sources[0]!.citedFor = { from: 'child-agee', context: 'pregnantt' }
      }),
    )
    expect(faults.map(({ message }) => message)).toEqual([
      'There is no threshold "child-agee"; did you mean "child-age"?',
      'There is no context "pregnantt"; did you mean "pregnant"?',
      'There is no threshold "fever-dayz"; did you mean "fever-days"?',
      'There is no condition "fevr"; did you mean "fever"?',
      'There is no part "nosebleeds.minuts"; did you mean "nosebleeds.minutes"?',
      'There is no source "NHS-SOBB"; did you mean "NHS-SOB"?',
    ])
  })

  it('an id that was used twice, and one that was retired', () => {
    const twice = referenceFaults(spoiled((copy) => void (copy.rules[0]!.rules[1]!.id = copy.rules[0]!.rules[0]!.id)))
    expect(twice.map(({ message }) => message)).toEqual([expect.stringContaining('is used twice')])
    const retired = referenceFaults(spoiled((copy) => void copy.retired.push({ id: 'fever', since: '2026.11' })))
    expect(retired.length).toBeGreaterThan(0)
  })

  it('a red flag that is not on the emergency page', () => {
    const faults = referenceFaults(spoiled((copy) => void copy.questionnaire.emergency[0]!.rows.shift()))
    expect(faults.map(({ message }) => message)).toContainEqual(expect.stringContaining('must stand on the emergency page'))
  })

  it('a folder that is not there is named', () => {
    expect(() => readData(`${dataFolder}/nothing`)).toThrow(DataError)
  })
})

describe('whom a source is about', () => {
  it('is said of each that a rule names and that names an age, children, a pregnancy or the menopause itself', () => {
    const named = data.sources.filter(
      ({ code, label, title }) =>
        content.sources.some((one) => one.code === code) &&
        /child|paediatric|under \d|\d (?:to|and over)|NEWS2|NG143|healthier together|growing pains|matern|obstetric|menopaus/i.test(
          `${label} ${title}`,
        ),
    )
    expect(named.length).toBeGreaterThan(30)
    // What was seen in children carries a rule for everybody: it is told to everybody. A journal has children in its name.
    expect(named.filter(({ citedFor }) => !citedFor).map(({ code }) => code)).toEqual(['OCP', 'EFTH', 'ADC07', 'ICH-ITP'])
  })
})

describe('where a source leads to', () => {
  const linked = data.sources.flatMap(({ urls: [url], ...source }) => (url === undefined ? [] : [{ ...source, url }]))
  const siteOf = (url: string) => new URL(url).hostname.replace(/^www\./, '')

  it('is a page, not the front door of a site, and its address is whole', () => {
    expect(linked.length).toBeGreaterThan(90)
    expect(linked.filter(({ url }) => url.includes('…') || new URL(url).pathname + new URL(url).search === '/')).toEqual([])
  })

  it('is no copy on the site of somebody else: that is told, and nobody is sent there', () => {
    const copied = data.sources.filter(({ copy }) =>
      /^(excerpt of a )?mirror|(on|by) an?other (site|charity)|^quoted|proxy/i.test(copy ?? ''),
    )
    expect(copied.length).toBeGreaterThan(25)
    // Read in a copy, but the address of their own page is known.
    expect(copied.filter(({ urls }) => urls.length > 0).map(({ code }) => code)).toEqual(['DU23', 'NHSUK258'])
    // A source with no link says how it was read.
    expect(data.sources.filter(({ urls, copy, code }) => urls.length === 0 && code !== 'JUDGE' && !copy)).toEqual([])
  })

  it('is a site of the health service or of NICE where the label says so, unless the label names who sums it up', () => {
    const named = linked.filter(({ label }) => /^(NHS|NICE)\b(?!.*\()/.test(label))
    expect(named.length).toBeGreaterThan(12)
    expect(named.filter(({ url }) => !/(^|\.)(nhs\.uk|nhs\.scot|nice\.org\.uk|scot\.nhs\.uk|nhslothian\.scot)$/.test(siteOf(url)))).toEqual(
      linked.filter(({ code }) => code === 'NHSUK258'),
    )
  })

  it.each(['NHS-SEIZ', 'NHS-HEAD', 'NHS-NOSE', 'CG89', 'CG150', 'PZZ', 'NNB', 'RHCG', 'EBMG', 'NHS-ASTH'])('%s: nowhere', (code) => {
    expect(linksFrom(data)).not.toHaveProperty(code)
  })
})

describe('I-21 the taxonomy is whole', () => {
  it('data/ has no fault', () => {
    expect(referenceFaults(data)).toEqual([])
  })

  it.each(seedIds)('the seed symptom %s is there', (id) => {
    expect(symptoms.find((symptom) => symptom.id === id)?.origin).toBe('seed')
  })

  it.each(beyondSeedIds)('the symptom %s is there, marked as beyond the seed', (id) => {
    expect(symptoms.find((symptom) => symptom.id === id)?.origin).toBe('beyond-seed')
  })

  it('and no other', () => {
    expect(symptoms.map(({ id }) => id).toSorted()).toEqual([...seedIds, ...beyondSeedIds].toSorted())
  })

  it('every symptom has a group, a question, a help text, a mechanism and a source; every group has a mechanism', () => {
    for (const symptom of symptoms) {
      expect(symptom.groups.length).toBeGreaterThan(0)
      expect(symptom.label.length * symptom.howToCheck.length).toBeGreaterThan(0)
      expect(symptom.mechanisms.length * symptom.sources.length).toBeGreaterThan(0)
    }
    for (const group of data.taxonomy) expect(group.mechanisms.length).toBeGreaterThan(0)
  })
})

describe('every rule of the evidence pack is there', () => {
  const written = new Set([...rules.map(({ ref }) => ref), ...data.escalations.map(({ ref }) => ref)])
  it.each(ruleRefs)('%s', (ref) => {
    expect(written).toContain(ref)
  })

  it('each with examples of met and unmet', () => {
    // Nobody waits for what staff have not measured: there is no unknown to show.
    for (const { id, examples } of rules.filter((rule) => rule.ref !== 'R-W02')) {
      const shown = new Set(examples.map(({ expect: wanted }) => wanted))
      expect([id, [...shown].toSorted()]).toEqual([id, id === 'news2-of-5' ? ['met', 'unmet'] : ['met', 'unknown', 'unmet']])
    }
  })

  it('and every fact that a rule looks at can be answered', () => {
    const parts = content.symptoms.flatMap(({ id, features, measures }) => [...features, ...measures].map((part) => `${id}.${part.id}`))
    const details = content.symptoms.flatMap(({ id }) => ['since', 'trend', 'severity', 'cause'].map((detail) => `${id}.${detail}`))
    const follow = ['news2', 'oxygen.scale-1', 'oxygen.scale-2', 'oxygen.too-much']
    const known = new Set([...content.symptoms, ...content.context].map(({ id }) => id).concat(parts, details, follow))
    for (const { when } of ruleBook(content)) for (const { fact } of atoms(when)) expect(known).toContain(fact)
  })
})

describe('nothing stands in data/ for nothing', () => {
  const all = JSON.stringify([data.rules, data.conditions, data.taxonomy, data.context, data.escalations])
  it.each(data.thresholds.map(({ id }) => id))('the threshold %s is used', (id) => {
    expect(all).toContain(`:"${id}"`)
  })

  it.each(data.conditions.map(({ id }) => id))('the condition %s is used', (id) => {
    expect(all).toContain(`"condition":"${id}"`)
  })

  it.each(symptoms.filter(({ partOf }) => !partOf).map(({ id }) => id))(
    'the symptom %s is used by a rule of its own or a feature of it',
    (id) => {
      const own = JSON.stringify([data.rules.map((file) => file.rules.map(({ when }) => when)), data.conditions])
      expect(own.includes(`"${id}"`) || own.includes(`"${id}.`) || symptoms.some((one) => one.id === id && one.redFlag === 'alone')).toBe(
        true,
      )
    },
  )
})

describe('codes', () => {
  it.each(symptoms.map(({ id, codes }) => ({ id, codes })))('of $id were looked up', ({ codes }) => {
    expect(codes.hpo === undefined || isVerified({ system: 'http://human-phenotype-ontology.org', ...codes.hpo })).toBe(true)
    expect(codes.snomed === undefined || isVerified({ system: 'http://snomed.info/sct', ...codes.snomed })).toBe(true)
  })
})

describe('nobody is asked too much at once', () => {
  const pages = data.questionnaire.parts.flatMap((part) => part.pages)
  it('at most 14 pages of rows, with 3 to 6 rows each', () => {
    expect(pages.length).toBeLessThanOrEqual(14)
    for (const { rows } of pages) {
      expect(rows.length).toBeGreaterThanOrEqual(3)
      expect(rows.length).toBeLessThanOrEqual(6)
    }
  })

  it('at most 60 rows for anyone', () => {
    expect(pages.flatMap(({ rows }) => rows).length).toBeLessThanOrEqual(60)
  })
})

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `R-${letter}${String(index + 1).padStart(2, '0')}`)
}
