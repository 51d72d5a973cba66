/** What people are told to watch for asks for no less than the engine would, if the sign came true. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEnglish } from '#src/content/languages.ts'
import { messagesFrom, type Messages } from '#src/content/message.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Case } from '#src/domain/cases/case.ts'
import { answersOf } from '#src/domain/cases/vignettes.ts'
import { adviceOf } from '#src/domain/engine/advice.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { withSign, type SafetyNetLine } from '#src/domain/told/safetyNet.ts'
import { netSentence } from '#src/words/net.ts'
import { readyCheck } from '#tests/support/checks.ts'
import { adviceKnowing, content, dataFolder, harmless, summarise } from '#tests/support/content.ts'
import { rank } from '#tests/support/proof.ts'
import { runs } from '#tests/support/propertyRuns.ts'
import written from '../../vignettes/cases.json' with { type: 'json' }

const cases = written.cases as Case[]
const texts = messagesFrom<Messages>(readEnglish(dataFolder).messages, 'en').result
const words = { emergencyNumber: '999', emergencyDepartment: 'A&E', doctor: 'GP', urgentLine: 'NHS 111' }
const lines = content.advice.safetyNet

const told = (answers: Answers) => summarise(content, { ...emptyCheck, answers })
const of = (answers: Answers) => told({ ...harmless, ...answers })
const all = ({ safetyNet }: ReturnType<typeof told>) => [...safetyNet.first, ...safetyNet.rest]
const sentences = (answers: Answers) => all(of(answers)).map((line) => netSentence(line, words, texts))
const sentenceOf = (id: string, answers: Answers) => {
  const line = all(of(answers)).find((one) => one.id === id)
  return line && netSentence(line, words, texts)
}

/** What a reader would take these words to ask for. "Sooner" is sooner than the advice itself. */
function asks(sentence: string, advice: LevelId): LevelId {
  const order = sentence.slice(sentence.lastIndexOf(':') + 1)
  if (/call 999|ring the 24-hour cancer or hospital line at once/.test(order)) return 'emergency'
  if (/today|the same day/.test(order)) return 'same-day'
  if (/within 48 hours/.test(order)) return 'within-48h'
  if (/within 2 weeks/.test(order)) return 'within-2-weeks'
  if (/sooner/.test(order)) return advice
  if (/speak to a doctor/.test(order)) return 'self-care'
  throw new Error(`These words ask for nothing: ${sentence}`)
}

/** The lines whose words ask for less than the answers and the sign come to, as the engine adds them up or as a plain sum of both. */
function askTooLittle(answers: Answers, summary = told(answers)): string[] {
  const advice = summary.triage.atLeast
  return all(summary).flatMap((line) => {
    const said = lines.find(({ id }) => id === line.id)!
    const facts = [said.worse, said.enough].find((one) => one?.text === line.text)?.sign ?? said.sign
    const engine = adviceKnowing(withSign(content, answers, facts)).atLeast
    const { 'petechiae.glass': _, ...untested } = answers
    const plain = adviceOf(content, { ...(facts['petechiae'] ? untested : answers), ...facts }).level
    const sentence = netSentence(line, words, texts)
    const asked = rank(asks(sentence, advice))
    const enough = asked >= Math.max(rank(engine), rank(plain), rank(advice)) && line.level === engine
    return enough ? [] : [`${sentence} (${engine}, ${plain}, ${advice})`]
  })
}

describe('no line asks for less than the engine would', () => {
  it('where the spots of today fade under a glass, and those that are to be watched for do not', () => {
    const faded = { who: 'child', age: 3, petechiae: 'yes', 'petechiae.glass': 0, fever: 'yes', temperature: 39.2 }
    expect(of(faded).level.id).toBe('same-day')
    expect(sentenceOf('spots', faded)).toMatch(/call 999/)
  })

  it('in any check that can be', { timeout: 240_000 }, () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(readyCheck, ({ answers }) => {
        const summary = told(answers)
        expect(askTooLittle(answers, summary)).toEqual([])
        for (const { id } of all(summary)) met.add(`${summary.triage.atLeast}: ${id}`)
      }),
      { numRuns: runs(800), seed: 11 },
    )
    if (runs(800) < 800) return
    const levels = content.levels.map(({ id }) => id).filter((id) => id !== 'emergency' && id !== 'self-care')
    expect(levels.flatMap((level) => lines.filter(({ id }) => !met.has(`${level}: ${id}`)))).toEqual([])
  })

  it.each(cases.map((one) => [one.id, answersOf(content, one).answers] as const))('in the written case %s', (_, answers) => {
    expect(askTooLittle(answers)).toEqual([])
  })

  it('when nothing else is the matter', () => {
    expect(askTooLittle(harmless)).toEqual([])
  })

  it.each(lines.map(({ id, sign }) => [id, sign] as const))('and no sign lowers the advice: %s', (_, sign) => {
    expect(rank(adviceKnowing(withSign(content, harmless, sign)).atLeast)).toBeGreaterThanOrEqual(rank(adviceKnowing(harmless).atLeast))
  })

  it('because a sign only adds: what is worse already stays, and an old cause explains nothing new', () => {
    const answers: Answers = { fever: 'yes', temperature: 39.5, 'fever.trend': 'muchWorse', 'fever.cause': 'cold-flu', 'fever.since': 3 }
    expect(withSign(content, answers, { fever: 'yes', temperature: 38, 'fever.trend': 'worse', petechiae: 'yes' })).toEqual({
      fever: 'yes',
      temperature: 39.5,
      'fever.trend': 'muchWorse',
      'fever.since': 3,
      petechiae: 'yes',
    })
    expect(withSign(content, { headache: 'no', 'headache.severity': 'mild' }, { headache: 'yes', 'headache.severity': 'severe' })).toEqual({
      headache: 'yes',
      'headache.severity': 'severe',
    })
  })
})

describe('a boy of 4 with 38.2 °C', () => {
  const boy: Answers = { who: 'child', age: 4, sex: 'male', fever: 'yes', temperature: 38.2 }

  it('whose spots would be an emergency is told so first', () => {
    const { first } = of(boy).safetyNet
    expect(first).toHaveLength(3)
    expect(netSentence(first[0]!, words, texts)).toBe('Spots that do not fade when pressed: call 999')
  })

  it.each([boy, { ...boy, fever: 'no' }, { ...boy, temperature: 37, fever: 'yes' }])(
    'is not told to come back at 38 °C (%j)',
    (answers) => {
      expect(sentences(answers).filter((sentence) => /38/.test(sentence))).toEqual([])
      expect(sentenceOf('fever', answers)).toMatch(/^A fever that goes up/)
    },
  )
})

describe('each person is told what fits them', () => {
  it('an adult nothing of children, and a child who does not walk nothing of that', () => {
    expect(sentences({ age: 40 }).filter((sentence) => /child|walking/.test(sentence))).toEqual([])
    const child: Answers = { who: 'child', age: 6 }
    expect(sentenceOf('walking', child)).toMatch(/^Stops walking/)
    const lame = { 'limp-or-refusal-to-walk': 'yes', 'limp-or-refusal-to-walk.cannot-bear-weight': 'yes' }
    expect(sentenceOf('walking', { ...child, ...lame })).toBeUndefined()
  })

  it.each<[string, Answers, RegExp]>([
    ['a baby of 2 months', { who: 'child', age: 0.17, 'appetite-loss': 'yes' }, /or more: call 999$/],
    ['someone with a weak immune system', { immunosuppressed: 'yes', fatigue: 'yes' }, /or more: ring the 24-hour/],
    ['someone who has leukaemia', { 'known-leukaemia': 'yes', fatigue: 'yes' }, /or more: ring the 24-hour/],
    ['a pregnant woman', { sex: 'female', pregnant: 'yes', fatigue: 'yes' }, /or more: .*today/],
    ['a pregnant woman who is to be seen today', { sex: 'female', pregnant: 'yes', 'double-vision': 'yes' }, /or more: go now/],
    ['a child with Down syndrome', { who: 'child', age: 4, 'down-syndrome': 'yes' }, /or more: .*today/],
    ['a man with spots that stay', { petechiae: 'yes', 'petechiae.glass': 2 }, /or more: call 999$/],
    ['a child with unexplained bruises', { who: 'child', age: 6, 'easy-bruising': 'yes' }, /or more: .*today/],
  ])('that a fever is enough without feeling ill: %s', (_, answers, order) => {
    expect(sentenceOf('fever', answers)).toMatch(/^A temperature of 38°C/)
    expect(sentenceOf('fever', answers)).toMatch(order)
    expect(sentenceOf('fever', answers)).not.toMatch(/ill/)
  })

  it.each<[string, Answers]>([
    ['somebody who is well', {}],
    ['a tired adult', { fatigue: 'yes' }],
    ['an adult who is to be seen today for something else', { 'double-vision': 'yes' }],
    ['a child who is well', { who: 'child', age: 6 }],
  ])('that a fever counts with feeling ill: %s', (_, answers) => {
    expect(sentenceOf('fever', answers)).toMatch(/^A temperature of 38°C \(100.4°F\) or more and feeling ill: /)
  })

  it('that a headache that gets worse is enough beside spots, or bleeding of nose, gums or womb, without being sick', () => {
    for (const sign of ['petechiae', 'bleeding-gums', 'nosebleeds', 'heavy-periods']) {
      expect([sign, sentenceOf('headache', { sex: 'female', [sign]: 'yes' })]).toEqual([sign, 'A headache that gets worse: call 999'])
    }
    expect(sentenceOf('headache', {})).toMatch(/^A bad headache with vomiting: /)
    expect(sentenceOf('headache', { fatigue: 'yes', 'swollen-lymph-nodes': 'yes' })).toMatch(/^A bad headache with vomiting: /)
  })

  it('nothing of walking in the first two years, but of a leg that is not used', () => {
    const baby: Answers = { who: 'child', age: 0.5, 'bone-pain': 'yes' }
    expect(sentences(baby).filter((sentence) => /walk|weight/.test(sentence))).toEqual([])
    expect(sentenceOf('walking', baby)).toMatch(/^Stops using an arm or leg, or cries when it is moved: see a doctor today$/)
    expect(sentenceOf('walking', { ...baby, age: 2 })).toMatch(/^Stops walking/)
  })

  it('what is there already is said as new or worse', () => {
    expect(sentenceOf('bruises', {})).toMatch(/^Bruises with no clear cause/)
    expect(sentenceOf('bruises', { 'easy-bruising': 'yes' })).toMatch(/^New or larger bruises/)
    expect(sentenceOf('bruises', { 'easy-bruising': 'notSure' })).toMatch(/^Bruises with no clear cause/)
    const stale = lines.filter(({ id, text, sign }) =>
      all(of({ who: 'child', age: 6, ...sign })).some((line) => line.id === id && line.text === text),
    )
    expect(stale).toEqual([])
  })

  it('someone on cancer treatment to ring their own line for a fever', () => {
    expect(sentenceOf('fever', { immunosuppressed: 'yes', fatigue: 'yes' })).toMatch(/ring the 24-hour cancer or hospital line at once$/)
  })

  it('the worst that fits the answers first, each line once, three shown', () => {
    const { first, rest } = of({ 'easy-bruising': 'yes' }).safetyNet
    expect(first).toHaveLength(3)
    const fitting = new Set(lines.filter(({ symptoms }) => symptoms.includes('easy-bruising')).map(({ id }) => id))
    expect(first.every(({ id }) => fitting.has(id))).toBe(true)
    const falling = (list: readonly SafetyNetLine[]) => list.map(({ level }) => rank(level))
    expect(falling(first)).toEqual(falling(first).toSorted((a, b) => b - a))
    const ids = [...first, ...rest].map(({ id }) => id)
    expect(ids.toSorted()).toEqual(
      lines
        .filter(({ id }) => id !== 'walking')
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it('the line of the whole for a piece of it', () => {
    const { first } = of({ 'swollen-lymph-nodes': 'yes', 'lymph-nodes-neck': 'notSure' }).safetyNet
    expect(first.map(({ id }) => id)).toContain('lumps')
  })

  it('nothing in an emergency, which nothing could raise', () => {
    expect(of({ seizure: 'yes' }).safetyNet).toEqual({ first: [], rest: [] })
  })
})
