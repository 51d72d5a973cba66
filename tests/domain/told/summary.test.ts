import { describe, expect, it } from 'vitest'
import { mechanismsFrom } from '#src/content/load.ts'
import type { Content } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck, type Check } from '#src/domain/check/check.ts'
import { namesOf, pageOf } from '#src/domain/check/fact.ts'
import { pages } from '#src/domain/check/questionnaire.ts'
import { see, type Seen } from '#src/domain/check/seen.ts'
import { causesOf } from '#src/domain/told/causes.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { content, data, harmless, seenOf, summarise } from '#tests/support/content.ts'
import { minor } from '#tests/support/proof.ts'

const summary = (answers: Answers, check: Partial<Check> = {}) => summarise(content, { ...emptyCheck, answers, ...check })
const of = (answers: Answers, check: Partial<Check> = {}) => summary({ ...harmless, ...answers }, check)
const symptomOf = (id: string) => content.symptoms.find((one) => one.id === id)!
const contextOf = (id: string) => content.context.find((one) => one.id === id)!
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('the four answers', () => {
  it('stay apart: yes, no, not sure, not answered, not asked', () => {
    const answers: Answers = { ...harmless, sex: 'male', fatigue: 'yes', pallor: 'notSure' }
    const { fever: _, ...rest } = answers
    const { reported, notSure, unanswered, notAsked, no } = summary(rest)
    expect(ids(reported)).toEqual(['fatigue'])
    expect(ids(notSure)).toEqual(['pallor'])
    expect(ids(unanswered)).toEqual(['fever'])
    expect(ids(notAsked)).toContain('heavy-periods')
    expect(ids(no)).not.toContain('fever')
    expect(ids(no)).toContain('headache')
  })

  it('are told apart by the reasons too: who is not sure of a sign is not told that there was none', () => {
    const doubts = content.symptoms
      .map(({ id }) => of({ [id]: 'notSure' }))
      .filter(({ triage, notSure }) => triage.atLeast === 'self-care' && notSure.length > 0)
    expect(doubts.length).toBeGreaterThan(5)
    for (const { reasons } of doubts) {
      expect(reasons.map(({ why }) => why).join(' ')).not.toMatch(/^No symptom was reported\./)
      expect(reasons.map(({ why }) => why).join(' ')).toContain('as certain')
    }
  })

  it('put every row in exactly one place', () => {
    const all = of({ fatigue: 'yes', 'swollen-lymph-nodes': 'yes', 'lymph-nodes-neck': 'yes', pallor: 'notSure', sex: 'female' })
    const listed = [...all.reported, ...all.notSure, ...all.unanswered, ...all.notAsked, ...all.no].map(({ id }) => id)
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('count what may yet be asked as not answered, and its pieces not at all', () => {
    const { sex: _s, priapism: _p, ...unknown } = harmless
    const { unanswered, notAsked } = summary(unknown)
    expect(ids(unanswered)).toContain('priapism')
    expect(ids(notAsked)).not.toContain('priapism')
    expect(ids(summary({}).unanswered)).toContain('swollen-lymph-nodes')
    expect(ids(summary({}).unanswered)).not.toContain('lymph-nodes-neck')
    expect(ids(of({}).notAsked)).not.toContain('lymph-nodes-neck')
  })

  it('carry the words of their rows', () => {
    const { notSure, no } = of({ petechiae: 'notSure', 'chest-pain.tight-or-heavy': 'notSure' })
    const { label, clinicalTerm, howToCheck, groups } = symptomOf('petechiae')
    expect(notSure.find(({ id }) => id === 'petechiae')).toEqual({ id: 'petechiae', label, clinicalTerm, howToCheck, groups })
    expect(notSure.find(({ id }) => id === 'chest-pain.tight-or-heavy')).not.toHaveProperty('howToCheck')
    expect(no.find(({ id }) => id === 'fever')).toMatchObject({ label: symptomOf('fever').label })
  })

  it('of the emergency page are counted: yes, not sure, and how many there are', () => {
    const rows = content.questionnaire.emergency.flatMap((group) => group.rows)
    expect(of({ sex: 'any' }).emergency).toEqual({ asked: rows.length, yes: 0, notSure: 0, rows })
    expect(of({ sex: 'any', seizure: 'yes', 'vision-loss': 'notSure', fever: 'yes' }).emergency).toMatchObject({
      asked: rows.length,
      yes: 1,
      notSure: 1,
    })
    expect(of({ sex: 'female', priapism: 'yes' }).emergency).toMatchObject({ yes: 0, asked: rows.length - 2 })
    expect(summary({ seizure: 'no' }).emergency).toMatchObject({ asked: 1, yes: 0, notSure: 0 })
  })

  it('mark a no that one button gave to several rows', () => {
    const { no } = of({}, { grouped: ['headache'] })
    expect(no.find(({ id }) => id === 'headache')?.grouped).toBe(true)
    expect(no.find(({ id }) => id === 'vomiting')?.grouped).toBe(false)
  })
})

describe('symptoms reported', () => {
  it('stand worst first, and say which decide', () => {
    const { reported } = of({ age: 40, 'weight-loss': 'yes', 'easy-bruising': 'yes', 'easy-bruising.since': 8 })
    expect(reported[0]).toMatchObject({ id: 'easy-bruising', since: 8, decides: true })
  })

  it('stand in the order of the advice they lead to, then of how bad they are, then of where they go', () => {
    const pain = minor('bone-pain')
    const ache = minor('joint-pain')
    const order = (answers: Answers) => ids(of(answers).reported)
    expect(order({ ...pain, ...minor('skin-lumps'), seizure: 'yes', pallor: 'yes' }).slice(0, 2)).toEqual(['seizure', 'pallor'])
    expect(order({ ...pain, ...ache })).toEqual(['bone-pain', 'joint-pain'])
    expect(order({ ...pain, ...ache, 'joint-pain.severity': 'severe', 'bone-pain.severity': 'moderate' })).toEqual([
      'joint-pain',
      'bone-pain',
    ])
    expect(order({ ...pain, ...ache, 'joint-pain.trend': 'worse', 'bone-pain.trend': 'worse', 'joint-pain.severity': 'moderate' })).toEqual(
      ['joint-pain', 'bone-pain'],
    )
    expect(order({ ...pain, ...ache, 'joint-pain.trend': 'muchWorse', 'bone-pain.trend': 'worse' })).toEqual(['joint-pain', 'bone-pain'])
    expect(order({ 'bone-pain': 'yes', 'joint-pain': 'yes', 'joint-pain.trend': 'better' })).toEqual(['joint-pain', 'bone-pain'])
  })

  it('decide where a rule of the advice looks at them, with others too', () => {
    const { reported } = of({ ...minor('headache'), ...minor('balance-problems'), pallor: 'yes' })
    expect(reported.map(({ id, decides }) => [id, decides])).toEqual([
      ['headache', true],
      ['balance-problems', true],
      ['pallor', false],
    ])
  })

  it('put one that no rule looks at last', () => {
    const { reported } = of({ ...minor('bone-pain'), fever: 'yes', 'fever.severity': 'severe' })
    expect(reported.map(({ id, decides }) => [id, decides])).toEqual([
      ['fever', true],
      ['bone-pain', false],
    ])
  })

  it('say what was said of them, and keep "not sure" apart from silence', () => {
    const said = { 'nosebleeds.since': 9, 'nosebleeds.trend': 'worse', 'nosebleeds.severity': 'severe' }
    const unsure = { 'nosebleeds.since': 'notSure', 'nosebleeds.trend': 'notSure', 'nosebleeds.severity': 'notSure' }
    const nosebleed = (answers: Answers) => of({ nosebleeds: 'yes', ...answers }).reported[0]!
    expect(nosebleed(said)).toMatchObject({ since: 9, trend: 'worse', severity: 'severe' })
    expect(nosebleed(unsure)).toMatchObject({ since: 'notSure', trend: 'notSure', severity: 'notSure' })
    for (const detail of ['since', 'trend', 'severity', 'cause']) expect(nosebleed({})).not.toHaveProperty(detail)
    expect(nosebleed({ 'nosebleeds.since': 'long' })).toMatchObject({ since: 'notSure' })
  })

  it('tell a cause that counts from one that does not', () => {
    const causeOf = (cause: string) => of({ ...minor('easy-bruising'), 'easy-bruising.cause': cause }).reported[0]!.cause
    const { label, clinicalTerm } = content.causes.find(({ id }) => id === 'knock')!
    expect(causeOf('knock')).toEqual({ label, clinicalTerm, counts: true })
    expect(causeOf('cold-flu')).toMatchObject({ counts: false })
    expect([causeOf('none'), causeOf('notSure')]).toEqual([undefined, undefined])
  })

  it('have their forms and measures in words', () => {
    const { minutes, times } = Object.fromEntries(symptomOf('nosebleeds').measures.map((one) => [one.id, one]))
    const answers = {
      nosebleeds: 'yes',
      'nosebleeds.both-sides': 'notSure',
      'nosebleeds.heavy': 'yes',
      'nosebleeds.minutes': 5,
      'nosebleeds.times': 77,
    }
    const { features, featuresNotSure, measures } = of(answers).reported[0]!
    expect(ids(features)).toEqual(['nosebleeds.heavy'])
    expect(ids(featuresNotSure)).toEqual(['nosebleeds.both-sides'])
    expect(measures).toEqual([
      { id: 'minutes', label: minutes!.label, value: minutes!.options.find(({ value }) => value === 5)!.label },
      { id: 'times', label: times!.label, value: '77 times' },
    ])
    expect(of({ nosebleeds: 'yes' }).reported[0]!.measures).toEqual([])
  })

  it('carry their pieces and features, and the causes of both', () => {
    const { reported } = of({ 'appetite-loss': 'yes', 'early-fullness': 'yes' })
    expect(ids(reported)).toEqual(['appetite-loss'])
    expect(ids(reported[0]!.features)).toEqual(['early-fullness'])
    expect(reported[0]!.groups).toContain('organ-infiltration')
  })

  it('include a line of the emergency page whose symptom was not a yes', () => {
    const { reported } = of({ 'chest-pain': 'no', 'chest-pain.tight-or-heavy': 'yes' })
    expect(ids(reported)).toEqual(['chest-pain.tight-or-heavy'])
    expect(reported[0]).toMatchObject({ features: [], featuresNotSure: [], measures: [], decides: true })
    expect(reported[0]!.inSentence).toBe('chest pain that is tight or heavy, now or earlier today')
  })

  it('have that line among their features once the symptom is a yes', () => {
    const { reported } = of({ 'chest-pain': 'yes', 'chest-pain.tight-or-heavy': 'yes' })
    expect(ids(reported)).toEqual(['chest-pain'])
    expect(ids(reported[0]!.features)).toEqual(['chest-pain.tight-or-heavy'])
  })

  it('leave such a line without times of its own, and without a cause', () => {
    const details = { since: 3, trend: 'worse', severity: 'severe', cause: 'knock' }
    const own = Object.fromEntries(Object.entries(details).map(([name, value]) => [`chest-pain.tight-or-heavy.${name}`, value]))
    const { reported } = of({ 'chest-pain': 'notSure', 'chest-pain.tight-or-heavy': 'yes', ...own })
    for (const detail of Object.keys(details)) expect(reported[0]).not.toHaveProperty(detail)
  })

  it('have the pieces of lumps that are a yes, and no others', () => {
    const { reported } = of({ 'swollen-lymph-nodes': 'yes', 'lymph-nodes-neck': 'yes', 'lymph-nodes-groin': 'notSure' })
    expect(ids(reported)).toEqual(['swollen-lymph-nodes'])
    expect(ids(reported[0]!.features)).toEqual(['lymph-nodes-neck'])
  })

  it('do not list what was hidden again', () => {
    const { reported, notAsked } = of({ sex: 'male', 'heavy-periods': 'yes' })
    expect(ids(reported)).toEqual([])
    expect(notAsked.find(({ id }) => id === 'heavy-periods')?.reason).toMatch(/^Asked only/)
  })
})

const causesIn = (answers: Answers) => {
  const { reported, notSure } = of(answers)
  return causesOf(content, mechanismsFrom(data), reported, notSure)
}

describe('causes', () => {
  it('are only those that a yes or a not sure leads to, with the symptoms under them', () => {
    const causes = causesIn({ 'easy-bruising': 'yes', pallor: 'notSure' })
    expect(causes.map(({ group }) => group.id).toSorted()).toEqual(['anemia', 'thrombocytopenia'])
    expect(causes.find(({ group }) => group.id === 'anemia')?.mechanisms[0]?.notSure.map(({ id }) => id)).toEqual(['pallor'])
  })
})

describe('the causes on the sheet', () => {
  it('name each symptom under every part of the body that it speaks for', () => {
    const causes = causesIn({ fatigue: 'yes', 'bone-pain': 'yes', 'swollen-lymph-nodes': 'notSure' })
    const lines = causes.map(({ group, mechanisms }) => [group.id, mechanisms.map((one) => [one.id, ids(one.symptoms), ids(one.notSure)])])
    expect(lines).toEqual([
      ['anemia', [['mech-anemia', ['fatigue'], []]]],
      [
        'organ-infiltration',
        [
          ['mech-infiltration-nodes', [], ['swollen-lymph-nodes']],
          ['mech-infiltration-bone-joint', ['bone-pain'], []],
        ],
      ],
      ['nonspecific', [['mech-nonspecific', ['fatigue'], []]]],
    ])
  })

  it('are none while nothing is a yes or not sure', () => {
    expect(causesIn({})).toEqual([])
  })
})

describe('about the person', () => {
  it('are who, age and sex, where they are known', () => {
    expect(of({ who: 'child', age: 0.5, sex: 'male' })).toMatchObject({ who: 'child', age: 0.5, sex: 'male' })
    for (const part of ['who', 'age', 'sex']) expect(summary({})).not.toHaveProperty(part)
    expect(of({ age: 400 })).not.toHaveProperty('age')
  })

  it('are the questions that were asked, with what was answered', () => {
    const { context } = of({ sex: 'male', pregnant: 'yes', immunosuppressed: 'notSure', 'known-leukaemia': 'yes', 'times-seen': 2 })
    const line = (id: string) => context.find((one) => one.id === id)
    expect(['who', 'age', 'sex', 'pregnant', 'temperature'].filter(line)).toEqual([])
    const { label, clinicalTerm } = contextOf('immunosuppressed')
    expect(line('immunosuppressed')).toEqual({ id: 'immunosuppressed', label, clinicalTerm, answer: 'notSure', riskFactor: false })
    expect(line('known-leukaemia')).toMatchObject({ answer: 'yes' })
    expect(line('told-liver-or-spleen')).toMatchObject({ answer: 'no' })
    expect(line('times-seen')).toMatchObject({ chosen: contextOf('times-seen').options![2]!.label })
    expect(line('times-seen')).not.toHaveProperty('answer')
    expect(line('rf-benzene')).toMatchObject({ riskFactor: true })
  })

  it('are open where nothing was answered, and a reading is there once it was taken', () => {
    const { context } = summary({ temperature: 38.5 })
    const line = (id: string) => context.find((one) => one.id === id)
    expect(line('immunosuppressed')).not.toHaveProperty('answer')
    expect(line('immunosuppressed')).not.toHaveProperty('chosen')
    expect(line('temperature')).toMatchObject({ chosen: '38.5 °C' })
    expect(of({ fever: 'yes', temperature: 38.5 }).context.filter(({ id }) => id === 'temperature')).toHaveLength(1)
    expect(of({ temperature: 'notSure' }).context.find(({ id }) => id === 'temperature')).toMatchObject({
      id: 'temperature',
      answer: 'notSure',
    })
  })

  it('are in the words of the option that was chosen, and as they were given where there is none', () => {
    const item = {
      id: 'mood',
      kind: 'choice' as const,
      label: 'Mood',
      clinicalTerm: 'Mood',
      options: [{ id: 'good', label: 'In good spirits' }],
    }
    const asked = { ...content, context: [...content.context, item] }
    const moodOf = (mood: string) => summarise(asked, { ...emptyCheck, answers: { mood } }).context.find(({ id }) => id === 'mood')!.chosen
    expect([moodOf('good'), moodOf('yes'), moodOf('bad')]).toEqual(['In good spirits', 'yes', 'bad'])
  })
})

/** The page of the whole questionnaire on which what is open of this question is answered. */
function pageOfOpen(seen: Seen, { openQuestions }: Summary, id: string): string {
  return pageOf(seen, pages(seen), openQuestions.find((one) => one.id === id)!.facts[0]!)
}

describe('what is still open', () => {
  it('stands with not sure first, then details, then what was not answered, best first', () => {
    const { seizure: _s, pallor: _p, fatigue: _f, ...rest } = harmless
    const { openQuestions } = summary({
      ...rest,
      ...minor('headache'),
      'headache.trend': 'notSure',
      pregnant: 'notSure',
      jaundice: 'notSure',
    })
    const kinds = openQuestions.map(({ notSure, detail }) => (notSure ? 'not sure' : detail ? 'detail' : 'open'))
    expect(kinds).toEqual(kinds.toSorted((a, b) => ['not sure', 'detail', 'open'].indexOf(a) - ['not sure', 'detail', 'open'].indexOf(b)))
    expect(openQuestions.filter(({ notSure, detail }) => !notSure && !detail).map(({ id }) => id)).toEqual(['seizure', 'fatigue', 'pallor'])
  })

  it('that is not answered stands in the order in which it would be asked', () => {
    const { openQuestions, askNext } = summary({ who: 'me', age: 40, sex: 'female' })
    expect(ids(openQuestions).filter((id) => askNext.includes(id))).toEqual(askNext.filter((id) => ids(openQuestions).includes(id)))
  })

  it('about the person is told apart, not sure or not answered', () => {
    const weak = (answers: Answers) => summary({ fever: 'yes', ...answers }).openQuestions.find(({ id }) => id === 'immunosuppressed')
    expect(weak({ immunosuppressed: 'notSure' })).toMatchObject({ notSure: true, detail: false })
    expect(weak({})).toMatchObject({ notSure: false, detail: false })
  })

  it('is on the page of the row where a symptom has no details', () => {
    const symptoms = content.symptoms.map((one) => (one.id === 'headache' ? { ...one, details: [], features: [] } : one))
    const told = summarise({ ...content, symptoms }, { ...emptyCheck, answers: { ...harmless, headache: 'yes' } })
    expect(ids(told.openQuestions)).toEqual(['headache'])
    expect(pageOfOpen(see({ ...content, symptoms }, { ...harmless, headache: 'yes' }), told, 'headache')).toBe('head-eyes-nerves')
  })

  it('stands behind the rows where it belongs to the person', () => {
    const { 'known-leukaemia': _k, seizure: _s, ...rest } = harmless
    expect(ids(summary({ ...rest, 'back-pain': 'yes' }).openQuestions)).toEqual(['back-pain', 'seizure', 'known-leukaemia'])
  })

  it.each<[string, string, Answers]>([
    ['emergency', 'seizure', { seizure: 'notSure' }],
    ['emergency', 'chest-pain.tight-or-heavy', { 'chest-pain.tight-or-heavy': 'notSure' }],
    ['true', 'immunosuppressed', { immunosuppressed: 'notSure', fever: 'yes' }],
    ['true', 'carer-concern', { who: 'child', age: 5, 'carer-concern': 'notSure', ...minor('bone-pain') }],
    ['lumps-belly-swelling', 'swollen-lymph-nodes', { 'swollen-lymph-nodes': 'notSure' }],
    ['tiredness-and-breath-2', 'chest-pain', { 'chest-pain': 'notSure' }],
    ['tiredness-and-breath-details', 'weakness', { weakness: 'yes' }],
    ['tiredness-and-breath-details', 'dizziness', { dizziness: 'yes' }],
    ['eating-weight-sweats-details', 'weight-loss', { fatigue: 'yes', 'weight-loss': 'yes' }],
    ['eating-weight-sweats-details', 'appetite-loss', { ...minor('appetite-loss'), 'early-fullness': 'notSure' }],
  ])('leads to the page %s for %s', (pageId, id, answers) => {
    expect(pageOfOpen(seenOf({ ...harmless, ...answers }), of(answers), id)).toBe(pageId)
  })
  it('names the row, what is open of it and how to check it', () => {
    const { openQuestions } = of({ petechiae: 'notSure' })
    expect(openQuestions[0]).toMatchObject({ id: 'petechiae', notSure: true, detail: false })
    expect(openQuestions[0]?.facts).toContain('petechiae')
    expect(openQuestions[0]?.howToCheck).toBeDefined()
  })

  it('names a symptom once, however many of its details are open', () => {
    const { openQuestions } = of({ fatigue: 'yes', 'easy-bruising': 'yes' })
    expect(ids(openQuestions).toSorted()).toEqual(['easy-bruising', 'fatigue'])
    expect(openQuestions[0]).toMatchObject({ label: symptomOf(openQuestions[0]!.id).label })
    expect(openQuestions[0]).not.toHaveProperty('howToCheck')
  })

  it('names the whole for an open form of it, but a line of the emergency page by itself', () => {
    expect(ids(of({ 'chest-pain': 'notSure', 'chest-pain.tight-or-heavy': 'notSure' }).openQuestions)).toContain(
      'chest-pain.tight-or-heavy',
    )
    const { 'chest-pain.tight-or-heavy': _, ...rest } = harmless
    expect(ids(summary({ ...rest, 'chest-pain': 'yes' }).openQuestions)).toEqual(['chest-pain'])
    expect(ids(summary({ ...rest, 'chest-pain': 'no' }).openQuestions)).toEqual(['chest-pain.tight-or-heavy'])
  })

  it('sends to the review what has no page yet', () => {
    const { age: _a, 'limp-or-refusal-to-walk': _l, ...rest } = harmless
    const told = summary(rest)
    expect(pageOfOpen(seenOf(rest), told, 'limp-or-refusal-to-walk')).toBe('review')
    expect(pageOfOpen(seenOf(rest), told, 'age')).toBe('about')
    expect(told.openQuestions.find(({ id }) => id === 'age')).toMatchObject({ label: contextOf('age').label })
  })

  it('sends a missing detail to its details page', () => {
    const told = of({ fatigue: 'yes' })
    expect(told.openQuestions.find(({ id }) => id === 'fatigue')).toMatchObject({ detail: true })
    expect(pageOfOpen(seenOf({ ...harmless, fatigue: 'yes' }), told, 'fatigue')).toBe('tiredness-and-breath-details')
  })
})

describe('advice', () => {
  it('quotes each sign in doubt where its sentence quotes one, and none where it quotes none', () => {
    const [first] = of({ petechiae: 'notSure', fever: 'notSure' }).reasons
    const [spots, fever] = [symptomOf('petechiae').label, symptomOf('fever').label]
    expect(first!.why).toContain(`“${spots}”, “${fever}”`)
    expect(first!.clinical).toContain(`(not sure: ${spots}, ${fever})`)
  })

  it('gives the reasons of its own level first, with the answers that met them', () => {
    const { reasons, triage } = of({ age: 40, 'easy-bruising': 'yes' })
    expect(reasons[0]).toMatchObject({ level: triage.atLeast, because: [symptomOf('easy-bruising').label] })
    expect(reasons[0]?.sources[0]?.label).toContain('NICE')
  })

  it('names each source, by its code where nobody wrote down what it is', () => {
    const unknown: Content = { ...content, sources: [] }
    const { reasons } = summarise(unknown, { ...emptyCheck, answers: { ...harmless, pallor: 'yes' } })
    expect(reasons[0]!.sources.map(({ code, label }) => [code, label])).toEqual(reasons[0]!.sources.map(({ code }) => [code, code]))
    expect(of({ pallor: 'yes' }).reasons[0]!.sources[0]!.label).not.toBe(reasons[0]!.sources[0]!.code)
  })

  it('names each answer behind a reason once, features by their own words', () => {
    expect(namesOf(content, ['fever', 'fever.since', 'nosebleeds.heavy', 'age'])).toEqual([
      symptomOf('fever').label,
      symptomOf('nosebleeds').features.find(({ id }) => id === 'heavy')!.label,
      contextOf('age').label,
    ])
    const bruised = of({ 'easy-bruising': 'yes', 'easy-bruising.since': 30 })
    for (const { because } of bruised.reasons) expect(because).toEqual([symptomOf('easy-bruising').label])
  })

  it('has the words to say first only in an emergency, each once', () => {
    const sayOf = (id: string) => content.rules.find((rule) => rule.id === id)!.say
    expect(of({ seizure: 'yes', 'vision-loss': 'yes' }).say).toEqual([sayOf('seizure'), sayOf('lost-sight')])
    expect(of({ pallor: 'yes' }).say).toEqual([])
    const twice = { ...content, rules: content.rules.map((rule) => ({ ...rule, ...(rule.say !== undefined && { say: 'Help.' }) })) }
    const told = summarise(twice, { ...emptyCheck, answers: { ...harmless, seizure: 'yes', 'vision-loss': 'yes' } })
    expect(told.say).toEqual(['Help.'])
  })

  it('asks for the test in the words of the age', () => {
    const { ask, askAdult } = content.levels.find(({ id }) => id === 'same-day')!
    expect(of({ age: 24.9, jaundice: 'yes' }).ask).toBe(ask)
    expect(of({ age: 25, jaundice: 'yes' }).ask).toBe(askAdult)
    const { age: _, ...noAge } = harmless
    expect(summary({ ...noAge, jaundice: 'yes' }).ask).toBe(ask)
    const oneWording = { ...content, levels: content.levels.map(({ askAdult: __, ...level }) => level) }
    expect(summarise(oneWording, { ...emptyCheck, answers: { ...harmless, jaundice: 'yes' } }).ask).toBe(ask)
    expect(of({ seizure: 'yes' })).not.toHaveProperty('ask')
  })

  it('is that of its level, with the level it could become, the date and the words of the person', () => {
    const { level, atMost, withinDays, words, version, fingerprint } = of({ pallor: 'yes', seizure: 'notSure' }, { words: 'Since spring.' })
    expect([level.id, atMost.id, withinDays, words]).toEqual(['same-day', 'emergency', level.withinDays, 'Since spring.'])
    expect([version, fingerprint]).toEqual([content.version, content.fingerprint])
  })

  it('adds what belongs to the rules of its own level, and in an emergency nothing else', () => {
    const actionOf = (id: string) => [content.rules.find((rule) => rule.id === id)!.action].flat()[0]!
    expect(of({ 'face-neck-arm-swelling': 'yes' }).actions).toEqual([actionOf('swollen-face-or-neck')])
    expect(of({ 'face-neck-arm-swelling': 'yes', dizziness: 'yes', 'dizziness.since': 60 }).actions).not.toContain(
      actionOf('dizzy-cold-heart'),
    )
    const pain = { 'back-pain': 'yes', 'back-pain.since': 60, age: 70 }
    expect(of(pain).actions.join()).toContain('myeloma')
    expect(of({ ...pain, 'vision-loss': 'yes' }).actions).toEqual([])
  })

  it('adds what is asked from an age on only from that age on', () => {
    const pain = { 'back-pain': 'yes', 'back-pain.since': 30 }
    expect(of({ ...pain, age: 70 }).actions.join()).toContain('myeloma')
    const { years } = content.rules.find(({ ageFrom }) => ageFrom)!.ageFrom!
    expect(of({ ...pain, age: years }).actions.join()).toContain('myeloma')
    expect(of({ ...pain, age: years - 0.1 }).actions.join()).not.toContain('myeloma')
    const { age: _, ...noAge } = harmless
    expect(summary({ ...noAge, ...pain }).actions).toEqual([])
    expect(of({ ...pain, age: 40 }).actions.join()).not.toContain('myeloma')
  })

  it('never tells somebody who has leukaemia what holds of most people', () => {
    const ofMost = content.advice.trueSentence
    for (const answers of [
      { fatigue: 'yes' },
      { 'easy-bruising': 'yes' },
      { petechiae: 'yes', 'petechiae.glass': 2 },
      { headache: 'yes' },
    ]) {
      expect(of({ ...answers, 'known-leukaemia': 'no' }).beside).toContain(ofMost)
      expect(of({ ...answers, 'known-leukaemia': 'yes' }).beside).not.toContain(ofMost)
      expect(of({ ...answers, 'known-leukaemia': 'yes' }).notices).toEqual([contextOf('known-leukaemia').notice])
    }
    const mild = { fatigue: 'yes', 'fatigue.since': 2, 'fatigue.cause': 'short-sleep', 'fatigue.trend': 'same', 'fatigue.severity': 'mild' }
    const { level, beside } = of({ ...mild, 'known-leukaemia': 'yes' })
    expect([level.id, beside]).toEqual(['self-care', [content.advice.cannotRuleOut]])
  })

  it('tells a woman who has light bleeding between periods nothing of heavy periods alone', () => {
    const light: Answers = { age: 40, sex: 'female', 'heavy-periods': 'yes', 'heavy-periods.cause': 'between-periods' }
    const others: Answers[] = [{}, { pallor: 'yes' }, { 'easy-bruising': 'yes' }, { pregnant: 'yes' }, { 'heavy-periods.cause': 'none' }]
    for (const more of others) {
      const { reasons, actions } = of({ ...light, ...more })
      const said = reasons.filter(({ facts }) => facts.includes('heavy-periods')).map(({ why }) => why)
      expect(said.length).toBeGreaterThan(0)
      expect([...said, ...actions].filter((text) => /heavy period/i.test(text) && !/between/.test(text))).toEqual([])
    }
  })

  it('repeats a notice of a context answer', () => {
    expect(of({ immunosuppressed: 'yes' }).notices).toEqual([contextOf('immunosuppressed').notice])
    expect(of({ immunosuppressed: 'notSure', pregnant: 'yes', sex: 'female' }).notices).toEqual([])
  })
})
