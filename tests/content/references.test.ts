/** Every id in `data/` that leads nowhere is found where it stands, and data that would be unsafe to ask or to advise from stops the build. */
import { describe, expect, it } from 'vitest'
import { referenceFaults } from '#src/content/references.ts'
import type { Data, Fault } from '#src/content/read.ts'
import type { ConditionText } from '#src/content/conditionSchema.ts'
import { data } from '#tests/support/content.ts'

type Change = (copy: Data) => void

const faultsAfter = (change: Change): Fault[] => {
  const copy = structuredClone(data)
  change(copy)
  return referenceFaults(copy)
}
const messagesAfter = (change: Change) => faultsAfter(change).map(({ message }) => message)

const symptomOf = (copy: Data, id: string) => copy.taxonomy.flatMap((group) => group.symptoms).find((symptom) => symptom.id === id)!
const firstRule = (copy: Data, level = 'emergency') => copy.rules.find((file) => file.level === level)!.rules[0]!
const lost: ConditionText = { all: [{ ageUnder: 5 }, { any: [{ symptom: ['fever', 'nowhere'] }] }] }
const inLost = 'all[1].any[0].symptom'

describe('an id that leads nowhere is found', () => {
  it.each<[string, Change, string, string, string]>([
    [
      'in the sources of a mechanism',
      ({ taxonomy: [group] }) => void (group!.mechanisms[1]!.sources = ['SEED', 'NOWHERE']),
      'source "NOWHERE"',
      'data/taxonomy/anemia.json',
      'mechanisms[1].sources',
    ],
    [
      'in the sources of a symptom',
      ({ taxonomy: [group] }) => void (group!.symptoms[1]!.sources = ['NOWHERE']),
      'source "NOWHERE"',
      'data/taxonomy/anemia.json',
      'symptoms[1].sources',
    ],
    [
      'among the causes that explain a symptom',
      ({ context }) => void (context.causes[0]!.explains[0]!.symptoms = ['nowhere', 'easy-bruising']),
      'symptom "nowhere"',
      'data/context.json',
      'causes[0].explains[0].symptoms',
    ],
    [
      'among the mechanisms of a symptom',
      ({ taxonomy: [group] }) => void group!.symptoms[1]!.mechanisms.push('nowhere'),
      'mechanism "nowhere"',
      'data/taxonomy/anemia.json',
      'symptoms[1].mechanisms',
    ],
    [
      'in what a symptom is part of',
      (copy) => void (symptomOf(copy, 'lightheadedness').partOf = 'nowhere'),
      'symptom "nowhere"',
      'data/taxonomy/anemia.json',
      'symptoms[2].partOf',
    ],
    [
      'in the condition under which a symptom is asked',
      ({ taxonomy: [group] }) => void (group!.symptoms[0]!.showIf = { when: lost, reason: 'Made up.' }),
      'symptom "nowhere"',
      'data/taxonomy/anemia.json',
      `symptoms[0].showIf.when.${inLost}`,
    ],
    [
      'in the condition under which a feature is asked',
      ({ taxonomy: [group] }) =>
        void (group!.symptoms[0]!.features = [
          { id: 'made-up', label: 'Made up', clinicalTerm: 'Made up', showIf: { when: lost, reason: 'Made up.' } },
        ]),
      'symptom "nowhere"',
      'data/taxonomy/anemia.json',
      `symptoms[0].features[0].showIf.when.${inLost}`,
    ],
    [
      'in the condition of a rule',
      (copy) => void (firstRule(copy, 'same-day').when = lost),
      'symptom "nowhere"',
      'data/rules/same-day.json',
      `rules[0].when.${inLost}`,
    ],
    [
      'in the condition of a rule of self-care, whose file is called "watch"',
      (copy) => void (firstRule(copy, 'self-care').when = lost),
      'symptom "nowhere"',
      'data/rules/watch.json',
      `rules[0].when.${inLost}`,
    ],
    [
      'in the age from which a rule adds advice',
      (copy) => void (firstRule(copy).ageFrom = { years: 'nowhere', action: 'Made up.' }),
      'threshold "nowhere"',
      'data/rules/emergency.json',
      'rules[0].ageFrom.years',
    ],
    [
      'in the sources of a rule',
      (copy) => void (firstRule(copy).sources = ['NOWHERE']),
      'source "NOWHERE"',
      'data/rules/emergency.json',
      'rules[0].sources',
    ],
    [
      'in a named condition',
      ({ conditions }) => void (conditions[1]!.when = lost),
      'symptom "nowhere"',
      'data/rules/conditions.json',
      `conditions[1].when.${inLost}`,
    ],
    [
      'in the sources of a threshold',
      ({ thresholds }) => void (thresholds[1]!.sources = ['NOWHERE']),
      'source "NOWHERE"',
      'data/rules/thresholds.json',
      'thresholds[1]',
    ],
    [
      'in the condition of an escalation',
      ({ escalations }) => void (escalations[1]!.when = lost),
      'symptom "nowhere"',
      'data/rules/escalations.json',
      `escalations[1].when.${inLost}`,
    ],
    [
      'in the condition under which something is asked about the person',
      ({ context: { items } }) => void (items[0]!.showIf = { when: lost, reason: 'Made up.' }),
      'symptom "nowhere"',
      'data/context.json',
      `items[0].showIf.when.${inLost}`,
    ],
    [
      'in the sources of a question about the person',
      ({ context: { items } }) => void (items[1]!.sources = ['NOWHERE']),
      'source "NOWHERE"',
      'data/context.json',
      'items[1].sources',
    ],
    [
      'in the safety net',
      ({ urgency: { safetyNet } }) => void (safetyNet[1]!.symptoms = ['nowhere']),
      'symptom "nowhere"',
      'data/urgency.json',
      'safetyNet[1].symptoms',
    ],
    [
      'in the sign of the safety net',
      ({ urgency: { safetyNet } }) => void (safetyNet[1]!.sign = { 'fever.nowhere': 'yes' }),
      'part "fever.nowhere"',
      'data/urgency.json',
      'safetyNet[1].sign',
    ],
    [
      'in what it says of a sign that is there already',
      ({ urgency: { safetyNet } }) => void (safetyNet[0]!.worse!.sign = { nowhere: 'yes' }),
      'symptom "nowhere"',
      'data/urgency.json',
      'safetyNet[0].worse.sign',
    ],
    [
      'in the condition under which a sign is there already',
      ({ urgency: { safetyNet } }) => void (safetyNet[0]!.there = 'nowhere'),
      'condition "nowhere"',
      'data/urgency.json',
      'safetyNet[0].there',
    ],
    [
      'in the rules that say to ring a line first',
      ({ urgency: { lineFirst } }) => void (lineFirst[0]!.rule = 'nowhere'),
      'rule "nowhere"',
      'data/urgency.json',
      'lineFirst[0].rule',
    ],
    [
      'among the questions about the person',
      ({ questionnaire }) => void questionnaire.about.push('nowhere'),
      'context "nowhere"',
      'data/questionnaire.json',
      'about',
    ],
    [
      'among the last questions',
      ({ questionnaire }) => void questionnaire.last.push('nowhere'),
      'context "nowhere"',
      'data/questionnaire.json',
      'last',
    ],
    [
      'on the emergency page',
      ({ questionnaire }) => void questionnaire.emergency[0]!.rows.push('nowhere'),
      'symptom "nowhere"',
      'data/questionnaire.json',
      'nowhere',
    ],
    [
      'on a page of rows',
      ({ questionnaire }) => void questionnaire.parts[0]!.pages[0]!.rows.push('fever.nowhere'),
      'part "fever.nowhere"',
      'data/questionnaire.json',
      'fever.nowhere',
    ],
  ])('%s', (_, change, what, file, path) => {
    expect(faultsAfter(change).filter((fault) => fault.path !== 'noticed')).toEqual([{ file, path, message: `There is no ${what}` }])
  })

  it.each<[string, ConditionText, string]>([
    ['the feature', { feature: 'fever.nowhere' }, 'feature: There is no part "fever.nowhere"'],
    ['the measure', { measure: 'fever.nowhere', atLeast: 3 }, 'measure: There is no part "fever.nowhere"'],
    ['the number that is measured', { measure: 'nosebleeds.minutes', atLeast: 'nowhere' }, 'atLeast: There is no threshold "nowhere"'],
    ['the question about the person', { context: 'nowhere' }, 'context: There is no context "nowhere"'],
    ['the named condition', { condition: 'nowhere' }, 'condition: There is no condition "nowhere"'],
    ['the age', { ageUnder: 'nowhere' }, 'ageUnder: There is no threshold "nowhere"'],
    ['the time', { symptom: 'any', since: 'nowhere' }, 'since: There is no threshold "nowhere"'],
  ])('in a condition: %s', (_, when, fault) => {
    const faults = faultsAfter((copy) => void (firstRule(copy).when = when))
    expect(faults.map(({ path, message }) => `${path}: ${message}`)).toEqual([`rules[0].when.${fault}`])
  })

  it.each<[string, string]>([
    ['nowhere', 'symptom "nowhere"'],
    ['nowhere.since', 'symptom "nowhere"'],
    ['nowhere.trend', 'symptom "nowhere"'],
    ['nowhere.severity', 'symptom "nowhere"'],
    ['nowhere.cause', 'symptom "nowhere"'],
    ['fever.nowhere', 'part "fever.nowhere"'],
  ])('in what an example answers: %s', (fact, what) => {
    const change: Change = (copy) => void (firstRule(copy).examples[1]!.given = { age: 4, 'fever.since': 3, [fact]: 'yes' })
    expect(faultsAfter(change)).toEqual([
      { file: 'data/rules/emergency.json', path: 'rules[0].examples[1].given', message: `There is no ${what}` },
    ])
  })

  it('and words that are no id are left alone: "any" symptom, numbers, and what an answer is compared with', () => {
    const when: ConditionText = {
      all: [
        { symptom: 'any', is: 'notSure', since: 3, trend: 'worse', severity: 'severe', count: 2 },
        { context: 'who', oneOf: ['nobody'] },
        { context: 'times-seen', atLeast: 3 },
      ],
    }
    expect(faultsAfter((copy) => void (firstRule(copy).when = when))).toEqual([])
  })
})

describe('what would be unsafe stops the build', () => {
  it('an emergency without the words to say on the phone', () => {
    expect(faultsAfter((copy) => void delete firstRule(copy).say)).toEqual([
      {
        file: 'data/rules/emergency.json',
        path: 'rules[0].say',
        message: '"severe-breathlessness" is an emergency: it must give the words to say.',
      },
    ])
  })

  it('a red flag that is left out of the emergency page, be it a symptom or a feature', () => {
    const change: Change = ({ questionnaire: { emergency } }) => {
      for (const page of emergency) page.rows = page.rows.filter((row) => row !== 'chest-pain.tight-or-heavy')
    }
    expect(faultsAfter(change)).toEqual([
      {
        file: 'data/questionnaire.json',
        path: 'emergency',
        message: '"chest-pain.tight-or-heavy" is a red flag and must stand on the emergency page.',
      },
    ])
  })

  it('an emergency that asks how severe it is', () => {
    expect(faultsAfter(({ taxonomy: [group] }) => void group!.symptoms[5]!.details.push('severity'))).toEqual([
      {
        file: 'data/taxonomy/anemia.json',
        path: 'symptoms[5].details',
        message: '"severe-breathlessness" is an emergency however severe it is.',
      },
    ])
  })

  it.each<[string, Change, string]>([
    [
      'that asks for causes itself would go round in circles',
      ({ context }) => void (context.causes[0]!.ends = { condition: 'platelet-line' }),
      'What ends "knock" asks for "unexplained". Ask for the sign alone.',
    ],
    [
      'with more days for the young would make the young safer than the old',
      ({ context }) => void (context.causes[0]!.explains[0]!.younger = { under: 16, days: 20 }),
      '"knock": the younger have fewer days, never more.',
    ],
    [
      'for a symptom twice',
      ({ context }) => context.causes[0]!.explains[1]!.symptoms.push('easy-bruising'),
      '"knock" explains "easy-bruising" twice. Keep one of them.',
    ],
  ])('an explanation %s', (_, change, message) => {
    expect(faultsAfter(change).map((fault) => fault.message)).toEqual([message])
  })

  it.each<[string, Change]>([
    [
      'asked where no cause counts',
      ({ context }) => {
        for (const { explains } of context.causes)
          for (const one of explains) one.symptoms = one.symptoms.filter((id) => id !== 'dizziness')
      },
    ],
    ['never asked although some count', (copy) => void (symptomOf(copy, 'dizziness').details = ['since'])],
  ])('a clear cause that is %s', (_, change) => {
    expect(faultsAfter(change)).toEqual([
      {
        file: 'data/taxonomy/anemia.json',
        path: 'symptoms[1].details',
        message: '"dizziness": clearCause is asked exactly when a cause of data/context.json explains it.',
      },
    ])
  })

  it('a symptom that no page asks', () => {
    const change: Change = ({ questionnaire: { parts } }) => {
      for (const page of parts.flatMap(({ pages }) => pages)) page.rows = page.rows.filter((row) => row !== 'fever')
    }
    expect(faultsAfter(change)).toEqual([
      { file: 'data/questionnaire.json', path: 'parts', message: '"fever" must be asked in exactly one place, and stands in 0.' },
      { file: 'data/questionnaire.json', path: 'core', message: '"fever" must stand in "core" once, and in "parts" too.' },
      {
        file: 'data/questionnaire.json',
        path: 'noticed',
        message: '"fever" must stand in one group of "noticed" exactly when it stands in one of "parts".',
      },
    ])
  })

  it('a symptom that the short way leaves out, or that nobody can find by what people call it', () => {
    const leaveOut: Change = ({ questionnaire: { noticed }, taxonomy }) => {
      for (const group of noticed.flatMap(({ groups }) => groups)) group.rows = group.rows.filter((row) => row !== 'fever')
      for (const symptom of taxonomy.flatMap(({ symptoms }) => symptoms)) if (symptom.id === 'fever') delete symptom.layWords
    }
    expect(messagesAfter(leaveOut)).toEqual([
      '"fever" must stand in one group of "noticed" exactly when it stands in one of "parts".',
      'Nobody can find "fever" by what people call it: give it layWords.',
    ])
  })

  it('a symptom that is asked twice', () => {
    expect(messagesAfter(({ questionnaire }) => void questionnaire.emergency[0]!.rows.push('fever'))).toEqual([
      '"fever" must be asked in exactly one place, and stands in 2.',
    ])
  })

  it('a symptom that has a row and is asked in the details of another as well', () => {
    expect(messagesAfter(({ questionnaire }) => void questionnaire.emergency[0]!.rows.push('lightheadedness'))).toEqual([
      '"lightheadedness" must be asked in exactly no place (it is part of another row), and stands in 1.',
    ])
  })

  it('a symptom in the file of a group that is not its first', () => {
    expect(faultsAfter(({ taxonomy: [group] }) => void (group!.symptoms[4]!.groups = ['organ-infiltration', 'anemia']))).toEqual([
      {
        file: 'data/taxonomy/anemia.json',
        path: 'symptoms[4].groups',
        message: '"shortness-of-breath" stands in the file of "anemia", so that must be its first group.',
      },
    ])
  })

  it('a symptom without a mechanism for one of its groups', () => {
    expect(faultsAfter(({ taxonomy: [group] }) => void group!.symptoms[0]!.groups.push('leukopenia'))).toEqual([
      {
        file: 'data/taxonomy/anemia.json',
        path: 'symptoms[0].mechanisms',
        message: '"weakness" names no mechanism of its group "leukopenia".',
      },
    ])
  })
})

describe('an id is given once and for good', () => {
  it.each<[string, string, Change]>([
    ['a symptom', 'fever', (copy) => void (symptomOf(copy, 'gum-swelling').id = 'fever')],
    ['a mechanism', 'mech-anemia', ({ taxonomy: [group] }) => void group!.mechanisms.push({ ...group!.mechanisms[1]! })],
    ['a rule', 'seizure', (copy) => void (firstRule(copy, 'same-day').id = 'seizure')],
    ['a condition', 'red-cell-line', ({ conditions }) => void conditions.push({ ...conditions[1]! })],
    ['a threshold', 'fever-days', ({ thresholds }) => void (thresholds[0]!.id = 'fever-days')],
    ['a question about the person', 'who', ({ context: { items } }) => void items.push({ ...items[0]! })],
  ])('so two of %s are one too many', (_, id, change) => {
    expect(faultsAfter(change)).toContainEqual({
      file: 'data',
      path: id,
      message: `The id "${id}" is used twice. Give one of them another id.`,
    })
  })

  it.each(['fever', 'nosebleeds.heavy', 'seizure', 'mech-anemia', 'who'])('so "%s" cannot be in use and retired', (id) => {
    expect(faultsAfter(({ retired }) => void retired.push({ id, since: '2026.11' }))).toEqual([
      { file: 'data/retired.json', path: id, message: `The id "${id}" was retired and must never be used again. Choose a new one.` },
    ])
  })
})
