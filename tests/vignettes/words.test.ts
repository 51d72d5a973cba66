/** How the words of a written case become answers: what is understood, what is not, and what is said about it. */
import { describe, expect, it } from 'vitest'
import { answersOf, runCase } from '#src/domain/cases/vignettes.ts'
import type { Case, CaseSymptom } from '#src/domain/cases/case.ts'
import { content } from '#tests/support/content.ts'

const written = (more: Partial<Case> = {}): Case => ({
  id: 'x',
  age: 30,
  sex: 'female',
  symptoms: [],
  referenceUrgency: 'self-care',
  ...more,
})
const read = (more: Partial<Case> = {}) => answersOf(content, written(more))
const withModifier = (name: string, said: unknown, ...symptoms: string[]) =>
  read({ modifiers: { [name]: said }, symptoms: symptoms.map((id) => ({ id, present: true })) })
const there = (id: string, more: Partial<CaseSymptom> = {}): CaseSymptom => ({ id, present: true, ...more })

describe('the person', () => {
  it.each([
    [15.9, '', 'child'],
    [15.9, 'worried', 'child'],
    [16, '', 'me'],
    [16, 'worried', 'other'],
    [16, 'no', 'other'],
    [16, false, 'other'],
  ])('of %f years, of whom a carer says "%s", is answered for as "%s"', (age, carerConcern, who) => {
    expect(read({ age, modifiers: { carerConcern } }).answers).toMatchObject({ who, age })
  })

  it.each([
    ['female', 'female'],
    ['male', 'male'],
    ['intersex', 'any'],
    [null, 'any'],
    [undefined, 'any'],
  ])('of sex "%s" is asked as "%s"', (sex, answer) => {
    expect(read({ sex }).answers['sex']).toBe(answer)
  })

  it.each([
    ['onChemoOrImmunosuppressed', 'spleen taken out as a child', 'immunosuppressed'],
    ['knownLowPlateletsOrBloodThinner', 'takes warfarin', 'low-platelets-or-thinner'],
    ['pregnantOrRecentBirth', 'gave birth 3 weeks ago', 'pregnant'],
    ['carerConcern', 'mother is very worried', 'carer-concern'],
    ['toldLiverOrSpleen', 'enlarged spleen on a scan', 'told-liver-or-spleen'],
    ['knownLeukaemia', 'yes, in remission', 'known-leukaemia'],
  ])('%s: "%s" is a yes', (name, said, id) => {
    expect(withModifier(name, said)).toMatchObject({ answers: { [id]: 'yes' }, notes: [] })
    expect(read().answers[id]).toBe('no')
  })

  it.each([
    ['Not sure', 'notSure'],
    ['notSure', 'notSure'],
    ['unsure, records are missing', 'notSure'],
    [false, 'no'],
    [null, 'no'],
    [true, 'yes'],
    ['None', 'no'],
    ['not known', 'no'],
    ['n/a', 'no'],
    [[], 'no'],
    [{}, 'no'],
    ['no, stopped chemo in spring', 'no'],
    ['yes (steroids)', 'yes'],
    [' Yes ', 'yes'],
    [['methotrexate, immunosuppressant'], 'yes'],
  ])('a weak immune system: %j is "%s"', (said, answer) => {
    expect(withModifier('onChemoOrImmunosuppressed', said)).toMatchObject({ answers: { immunosuppressed: answer }, notes: [] })
  })

  it.each([
    'she is unsure',
    'not  sure',
    'says yes',
    'perhaps no',
    'never had chemo',
    'chemo was stopped',
    'without steroids',
    'denies transplant',
    'none so far',
    'unknown drug',
  ])('a weak immune system: "%s" is not guessed at, and is reported', (said) => {
    const { answers, notes } = withModifier('onChemoOrImmunosuppressed', said)
    expect(answers['immunosuppressed']).toBe('no')
    expect(notes).toEqual([`onChemoOrImmunosuppressed: "${said}" could not be mapped`])
  })

  it('with leukaemia in words that say neither yes nor no is reported', () => {
    expect(withModifier('knownLeukaemia', 'treated in 2019').notes).toHaveLength(1)
  })

  it('has a risk factor only where it is named', () => {
    expect(withModifier('riskFactors', ['Down syndrome']).answers['down-syndrome']).toBe('yes')
    expect(withModifier('riskFactors', ['smoker']).answers['down-syndrome']).toBe('no')
  })
})

describe('numbers in words', () => {
  it.each([
    [38.4, 38.4],
    ['38.4', 38.4],
    ['38', 38],
    ['"38.4"', 38.4],
    ['38.45°C', 38.45],
    ['38.4 C', 38.4],
    ['38.4  °  C', 38.4],
  ])('the temperature %j is %f °C', (said, celsius) => {
    expect(withModifier('temperatureC', said)).toMatchObject({ answers: { temperature: celsius }, notes: [] })
  })

  it.each(['about 38', '38.4 °F', '38.', '38.4 °C today', '38,4', '38°', 'high'])('the temperature "%s" is not guessed at', (said) => {
    const { answers, notes } = withModifier('temperatureC', said)
    expect(answers).not.toHaveProperty('temperature')
    expect(notes).toEqual([`temperatureC: "${said.toLowerCase()}" could not be mapped`])
  })

  it('no temperature is nothing to report', () => {
    expect(read()).toMatchObject({ notes: [] })
    expect(read().answers).not.toHaveProperty('temperature')
  })

  it.each([
    ['once', 1],
    ['Twice', 2],
    ['three times', 3],
    ['1-2', 2],
    ['1–2', 2],
    ['2', 2],
    [2.5, 2],
    ['3+', 3],
    ['3 +', 3],
    [7, 3],
    ['none', 0],
    [undefined, 0],
  ])('seen before: %j is %i times', (said, times) => {
    expect(withModifier('repeatVisits', said)).toMatchObject({ answers: { 'times-seen': times }, notes: [] })
  })

  it('seen before, but not how often, is reported', () => {
    expect(withModifier('repeatVisits', 'many')).toMatchObject({
      answers: { 'times-seen': 0 },
      notes: ['repeatVisits: "many" could not be mapped'],
    })
  })

  it.each([
    [2, '5 days', 5],
    [2, '1 day', 2],
    [9, 5, 9],
    [undefined, '6', 6],
    [undefined, '1 day', 1],
    [undefined, undefined, undefined],
    [4, undefined, 4],
  ])('a fever of %s days, in other words %j, has lasted %s days', (durationDays, feverDays, days) => {
    expect(read({ symptoms: [there('fever', { durationDays })], modifiers: { feverDays } }).answers['fever.since']).toBe(days)
  })

  it('days of a fever that cannot be counted are reported', () => {
    const { answers, notes } = withModifier('feverDays', 'most of the week', 'fever')
    expect(answers).not.toHaveProperty('fever.since')
    expect(notes).toEqual(['feverDays: "most of the week" could not be mapped'])
  })

  it('days of a fever that is not there are reported, and no answer', () => {
    expect(withModifier('feverDays', 5).notes).toEqual(['feverDays: there is no fever among the symptoms'])
    expect(withModifier('feverDays', 5).answers).not.toHaveProperty('fever.since')
    expect(withModifier('feverDays', 'none').notes).toEqual([])
    expect(withModifier('feverDays', 5, 'fever').notes).toEqual([])
  })
})

describe('a fever after a journey', () => {
  it.each([
    ['back from Ghana', 'yes'],
    ['malaria area in June', 'yes'],
    ['no travel', 'no'],
    [undefined, 'no'],
  ])('"%s": malaria may be about: %s', (travelMalaria, answer) => {
    expect(withModifier('travelMalaria', travelMalaria, 'fever')).toMatchObject({ answers: { 'fever.malaria-travel': answer }, notes: [] })
  })

  it('that is told as a detail of the fever is not undone', () => {
    const { answers } = read({ symptoms: [there('fever', { features: ['malaria-travel'] })] })
    expect(answers['fever.malaria-travel']).toBe('yes')
  })
})

describe('what is said of a symptom', () => {
  it('is its time, how bad it is, its features and its measures', () => {
    const said = there('nosebleeds', { durationDays: 0, severity: 'moderate', features: ['both-sides'], measures: { minutes: 12 } })
    const { answers } = read({ symptoms: [said] })
    expect(answers).toMatchObject({
      nosebleeds: 'yes',
      'nosebleeds.since': 0,
      'nosebleeds.severity': 'moderate',
      'nosebleeds.heavy': 'no',
      'nosebleeds.both-sides': 'yes',
      'nosebleeds.minutes': 12,
    })
  })

  it('stays open where it is not said', () => {
    const { answers } = read({ symptoms: [there('nosebleeds', { durationDays: null, severity: 'terrible' })] })
    const open = ['since', 'severity', 'both-sides', 'minutes', 'times', 'cause']
    expect(open.filter((detail) => `nosebleeds.${detail}` in answers)).toEqual([])
  })

  it('is not severe in the form that is severe where it is mild', () => {
    expect(read({ symptoms: [there('nosebleeds', { severity: 'mild' })] }).answers['nosebleeds.heavy']).toBe('no')
    expect(read({ symptoms: [there('nosebleeds', { severity: 'severe' })] }).answers).not.toHaveProperty('nosebleeds.both-sides')
  })

  it('is a no for what is not there, with all its forms', () => {
    const { answers } = read({ symptoms: [{ id: 'nosebleeds', present: false }], absent: ['fever'] })
    expect(answers).toMatchObject({ nosebleeds: 'no', 'nosebleeds.heavy': 'no', 'nosebleeds.both-sides': 'no', fever: 'no' })
    expect(answers).not.toHaveProperty('nosebleeds.trend')
  })

  it('is taken as present where it stands in both lists, which is reported', () => {
    const { answers, notes } = read({ symptoms: [there('fatigue')], absent: ['fatigue', 'pallor'] })
    expect(answers).toMatchObject({ fatigue: 'yes', pallor: 'no' })
    expect(notes).toEqual(['fatigue: in both lists, or part of something present; taken as present'])
  })

  it.each([
    ['worse', 'worse'],
    ['Better', 'better'],
    ['getting worse', 'worse'],
    ['slowly better', 'better'],
    ['gradually worse', 'worse'],
    ['about the same', 'same'],
    ['much worse', 'muchWorse'],
    ['muchWorse', 'muchWorse'],
    ['much worse since Monday', 'muchWorse'],
    ['muchWorse since Monday', 'muchWorse'],
    [undefined, 'same'],
  ])('goes the way that "%s" says: %s', (trend, answer) => {
    const { answers, notes } = withModifier('trend', trend, 'fatigue')
    expect(answers['fatigue.trend']).toBe(answer)
    expect(notes).toEqual([])
  })

  it.each(['it is getting worse', 'worse since monday', 'not much worse', 'up and down'])('does not guess which way "%s" goes', (trend) => {
    const { answers, notes } = withModifier('trend', trend, 'fatigue', 'pallor')
    expect(answers).toMatchObject({ 'fatigue.trend': 'same', 'pallor.trend': 'same' })
    expect(notes).toEqual([`trend: "${trend}" could not be mapped`])
  })
})

describe('causes', () => {
  const explained = (id: string, modifiers: Case['modifiers'] = {}) => {
    const { answers, notes } = read({ symptoms: [there(id, { unexplained: false })], modifiers })
    return { cause: answers[`${id}.cause`], notes }
  }

  it.each([
    ['a cold', 'cold-flu'],
    ['flu last week', 'cold-flu'],
    ['stomach flu', 'cold-flu'],
    ['tummy bug', 'tummy-bug'],
    ['gastroenteritis', 'tummy-bug'],
  ])('an infection "%s" explains a fever as %s', (infectionContext, cause) => {
    expect(explained('fever', { infectionContext })).toEqual({ cause, notes: [] })
  })

  it.each(['no cold', 'never had flu', 'scolded, fluid', 'denies a cold'])(
    'an infection "%s" is none, and is reported',
    (infectionContext) => {
      expect(explained('appetite-loss', { infectionContext }).notes).toEqual([
        `infectionContext: "${infectionContext}" is not a cause on any list`,
      ])
    },
  )

  it('no infection is nothing to report', () => {
    expect(explained('fever', { infectionContext: 'none' }).notes).toEqual([])
  })

  it.each(['viral illness', 'sport', 'anaemia', 'anemia', 'Animal bite, then anmia'])(
    '"%s" never explains bruises (I-22), and that is reported',
    (knownCause) => {
      const { cause, notes } = explained('easy-bruising', { knownCause })
      expect(cause).toBeUndefined()
      expect(notes).toEqual([`easy-bruising: "${knownCause.toLowerCase()}" is not accepted as its cause (I-22)`])
    },
  )

  it.each(['thrombocytopenia sign', 'red flag', 'lump', 'skin lump'])('is guarded: %s', (kind) => {
    const id = {
      'thrombocytopenia sign': 'bleeding-gums',
      'red flag': 'stiff-neck',
      lump: 'swollen-lymph-nodes',
      'skin lump': 'skin-lumps',
    }[kind]!
    expect(explained(id, { knownCause: 'a virus' }).cause).toBeUndefined()
  })

  it('of anything else may be a virus that a clinician named', () => {
    expect(explained('pallor', { knownCause: 'a virus' })).toEqual({ cause: 'clinician', notes: [] })
    expect(explained('pallor')).toEqual({ cause: 'clinician', notes: [] })
  })

  it('of a lump count only when a clinician said which', () => {
    expect(explained('swollen-lymph-nodes', { knownCause: 'seen by the GP: tonsillitis' }).cause).toBe('clinician')
    expect(explained('swollen-lymph-nodes')).toEqual({
      cause: undefined,
      notes: ['swollen-lymph-nodes: said to be explained, but no cause that counts is named'],
    })
  })

  it('of a piece are those of the whole, and nothing to report', () => {
    const { answers, notes } = read({ symptoms: [there('lightheadedness', { unexplained: false })] })
    expect(answers).toMatchObject({ 'dizziness.cause': 'cold-flu' })
    expect(answers).not.toHaveProperty('lightheadedness.cause')
    expect(notes).toEqual([])
  })

  it('are none where a symptom is unexplained, or nothing is said of it', () => {
    for (const unexplained of [true, null, undefined]) {
      expect(read({ symptoms: [there('easy-bruising', { unexplained })] }).answers).not.toHaveProperty('easy-bruising.cause')
    }
  })
})

describe('lumps', () => {
  const sites = ['neck', 'groin', 'armpit', 'collarbone']
  const sitesOf = (more: Partial<Case>) => {
    const { answers } = read(more)
    return sites.filter((site) => answers[`lymph-nodes-${site}`] === 'yes')
  }

  it.each([
    [0, []],
    [1, ['neck']],
    ['2 areas', ['neck', 'groin']],
    ['1 area', ['neck']],
    ['3+', ['neck', 'groin', 'armpit']],
    [9, ['neck', 'groin', 'armpit']],
    ['none', []],
  ])('in %j areas are in those listed first, and never at the collarbone', (lymphNodeAreas, places) => {
    const more = { modifiers: { lymphNodeAreas } }
    expect(sitesOf(more)).toEqual(places)
    expect(read(more).notes).toEqual([])
    expect(read(more).answers['swollen-lymph-nodes']).toBe(places.length > 0 ? 'yes' : 'no')
  })

  it('in areas that cannot be counted are reported', () => {
    expect(withModifier('lymphNodeAreas', 'several').notes).toEqual(['lymphNodeAreas: "several" could not be mapped'])
  })

  it('fill up what is named, but nothing that is said to be absent', () => {
    expect(sitesOf({ symptoms: [there('lymph-nodes-armpit')], modifiers: { lymphNodeAreas: 2 } })).toEqual(['neck', 'armpit'])
    expect(sitesOf({ symptoms: [there('lymph-nodes-armpit')], modifiers: { lymphNodeAreas: 1 } })).toEqual(['armpit'])
    expect(sitesOf({ absent: ['lymph-nodes-neck'], modifiers: { lymphNodeAreas: 1 } })).toEqual(['groin'])
    expect(sitesOf({ modifiers: { lymphNodeAreas: 2, nodeFeatures: 'supraclavicular' } })).toEqual(['neck', 'collarbone'])
  })

  it('in areas of which none can be is still lumps', () => {
    const absent = ['lymph-nodes-neck', 'lymph-nodes-groin', 'lymph-nodes-armpit']
    expect(read({ absent, modifiers: { lymphNodeAreas: 1 } }).answers['swollen-lymph-nodes']).toBe('yes')
  })

  it('at the collarbone are lumps, whatever else is said', () => {
    expect(read({ modifiers: { nodeFeatures: 'above the collarbone' } }).answers).toMatchObject({
      'swollen-lymph-nodes': 'yes',
      'lymph-nodes-collarbone': 'yes',
    })
  })

  it('are as long there as the one that is described, where nothing is said of all', () => {
    const neck = there('lymph-nodes-neck', { durationDays: 30, severity: 'moderate' })
    expect(read({ symptoms: [neck], modifiers: { lymphNodeAreas: 1 } }).answers).toMatchObject({
      'swollen-lymph-nodes.since': 30,
      'swollen-lymph-nodes.severity': 'moderate',
    })
    expect(read({ symptoms: [neck] }).answers).toMatchObject({ 'swollen-lymph-nodes': 'yes', 'swollen-lymph-nodes.since': 30 })
    const all = there('swollen-lymph-nodes', { durationDays: 9 })
    expect(read({ symptoms: [all, neck] }).answers['swollen-lymph-nodes.since']).toBe(9)
    expect(read({ symptoms: [all], modifiers: { lymphNodeAreas: 1 } }).answers).toMatchObject({
      'swollen-lymph-nodes.since': 9,
      'lymph-nodes-neck': 'yes',
    })
  })

  it.each([
    ['hard', ['hard']],
    ['Hard, fixed', ['hard', 'fixed']],
    ['hard to swallow', ['hard-to-swallow']],
    ['hardly any', []],
    ['getting bigger', ['growing']],
    ['growing, not painful', ['growing', 'painless']],
    ['2 cm', ['over-2cm']],
    ['2cm', ['over-2cm']],
    ['12 mm', []],
    [
      ['painless', 'fixed'],
      ['fixed', 'painless'],
    ],
  ])('that are %j have the features %j, and no others', (nodeFeatures, features) => {
    const { answers } = withModifier('nodeFeatures', nodeFeatures, 'swollen-lymph-nodes')
    const names = content.symptoms.find(({ id }) => id === 'swollen-lymph-nodes')!.features.map(({ id }) => id)
    const own = names.map((name) => [name, answers[`swollen-lymph-nodes.${name}`]])
    expect(own).toEqual(names.map((name) => [name, features.includes(name) ? 'yes' : 'no']))
  })

  it('of which nothing is said have open features', () => {
    expect(read({ symptoms: [there('swollen-lymph-nodes')] }).answers).not.toHaveProperty('swollen-lymph-nodes.hard')
  })

  it('that are described but not listed are reported, and no answer', () => {
    expect(withModifier('nodeFeatures', 'hard')).toMatchObject({
      answers: { 'swollen-lymph-nodes': 'no', 'swollen-lymph-nodes.hard': 'no' },
      notes: ['nodeFeatures: there is no lump among the symptoms'],
    })
    expect(withModifier('nodeFeatures', 'none').notes).toEqual([])
    expect(withModifier('nodeFeatures', 'hard', 'swollen-lymph-nodes').notes).toEqual([])
  })
})

describe('a whole case', () => {
  it('is told the advice of its answers, with every rule that is met once and most urgent first', () => {
    const outcome = runCase(content, written({ symptoms: [there('petechiae'), there('fever')], age: 8 }))
    expect(outcome).toMatchObject({ id: 'x', category: 'other', atLeast: 'emergency', atMost: 'emergency', notes: [] })
    expect(outcome.rules[0]).toBe('R-E06')
    expect(new Set(outcome.rules).size).toBe(outcome.rules.length)
  })

  it('is held against its reference where no other level is said to be right', () => {
    expect(runCase(content, written({ referenceUrgency: 'same-day' })).acceptable).toEqual(['same-day'])
    expect(runCase(content, written({ referenceUrgency: 'same-day', acceptable: [] })).acceptable).toEqual(['same-day'])
    const both = runCase(content, written({ referenceUrgency: 'same-day', acceptable: ['same-day', 'within-48h'], category: 'flu' }))
    expect(both).toMatchObject({ reference: 'same-day', acceptable: ['same-day', 'within-48h'], category: 'flu' })
  })
})
