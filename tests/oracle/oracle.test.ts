/** A second evaluator, which shares no code with the engine, and a solver that asks about everybody at once. `npm run oracle` asks all of it. */
import { afterEach, describe, expect, it } from 'vitest'
import { dataFolder } from '#tests/support/content.ts'
import { disagreements } from './agree.ts'
import { compare } from './compare.ts'
import { adviceOf } from './doubt.ts'
import { levels, readRules, type Rules } from './files.ts'
import { floors, type Floor } from './floors.ts'
import { doubting, justEnough, somebody } from './people.ts'
import { added, leftOut, lowering } from './planted.ts'
import { askSolver, type Oracle } from './questions.ts'
import { told } from './told.ts'

const data = readRules(dataFolder)
const fewMinutes = 240_000
const opened: Oracle[] = []
const linesOf = (rule: string) => floors().filter(({ ref }) => ref === rule)
const ask = async (rules: Rules, lines?: readonly Floor[]): Promise<Oracle> => {
  const oracle = await askSolver(rules, lines)
  opened.push(oracle)
  return oracle
}
afterEach(() => {
  for (const oracle of opened.splice(0)) oracle.close()
})

describe('the oracle and the engine tell the same person the same', () => {
  it('at least and at most: made-up people, the written cases, and those who say just enough', { timeout: fewMinutes }, () => {
    const { people, differences } = compare(data, { seeds: 1000, ways: 20 })
    expect(differences).toEqual([])
    expect(people).toBeGreaterThan(1500)
  })

  it('and just enough is enough: nobody of them is told less than the level of their rule', { timeout: fewMinutes }, () => {
    const less = [...justEnough(data, 12)].filter(({ said, level }) => levels.indexOf(told(data, said).atLeast) > levels.indexOf(level))
    expect(less).toEqual([])
  })
})

describe('what the solver is asked is what the interpreter means', () => {
  /** In doubt, and not sure since when, which is not the same as to have said nothing about it. */
  const tired = { who: 'me', sex: 'any', age: 40, fatigue: 'notSure', 'fatigue.since': 'notSure' }

  it('of every rule, sure and in doubt: made-up people, those who doubt, and some of the solver', { timeout: fewMinutes }, async () => {
    const madeUp = Array.from({ length: 30 }, (_, seed) => somebody(data, seed))
    const doubtful = [...justEnough(data, 1)].map(({ said }) => doubting(said))
    expect(doubtful.length).toBeGreaterThan(90)
    expect(await disagreements(data, { people: [tired, ...madeUp, ...doubtful], found: 5 })).toEqual([])
  })

  it('a planted fault is found: formulas that take "not sure since when" for silence', { timeout: fewMinutes }, async () => {
    const found = await disagreements(data, {
      people: [tired],
      written: (rules, logic) => adviceOf(rules, { ...logic, silent: logic.open }),
    })
    expect(found[0]).toMatch(/^R-V02 persistent-tiredness is met, were all that is in doubt so: .*"fatigue":"notSure"/)
  })
})

describe('of all the answers that anybody could give', () => {
  it('none is without advice, and none more worrying is told less', { timeout: fewMinutes }, async () => {
    const oracle = await ask(data, [])
    expect(await oracle.gaps()).toEqual([])
    expect(await oracle.lowered()).toEqual([])
  })

  it('none with a line of the evidence table, sure or not, is told less than it needs', { timeout: fewMinutes }, async () => {
    const oracle = await ask(data)
    expect(floors().length).toBeGreaterThan(800)
    expect(await oracle.unsaid()).toEqual([])
    expect(await oracle.belowFloor()).toEqual([])
  })
})

describe('a fault that was planted is found, and printed as a case', () => {
  it('a rule left out', { timeout: fewMinutes }, async () => {
    const oracle = await ask(leftOut(data, 'R-E03'), linesOf('R-E03'))
    const [found] = await oracle.belowFloor()
    expect(found).toMatchObject({ what: 'R-E03: seizure is not emergency', case: { symptoms: [{ id: 'seizure', present: true }] } })
    expect(found?.case).toMatchObject({ referenceUrgency: 'emergency', acceptable: ['emergency'] })
  })

  it('an escalation that lowers', { timeout: fewMinutes }, async () => {
    const oracle = await ask(lowering(data, 'R-V17', 'self-care'), linesOf('R-V17'))
    const found = await oracle.belowFloor()
    expect(found[0]).toMatchObject({ case: { referenceUrgency: 'within-48h', modifiers: { repeatVisits: 3 } } })
  })

  it('advice that falls when an answer gets worse', { timeout: fewMinutes }, async () => {
    const oracle = await ask(added(data, 'same-day', { context: 'known-leukaemia', oneOf: ['no'] }), [])
    const [found] = await oracle.lowered(['same-day'])
    expect(found?.what).toBe('more worrying in known-leukaemia, and less urgent')
    expect(found?.case).toMatchObject({
      modifiers: { knownLeukaemia: expect.stringMatching(/yes|notSure/) as string },
      referenceUrgency: 'same-day',
    })
  })

  it('nobody to meet a rule, and nobody to meet it alone', { timeout: fewMinutes }, async () => {
    const hidden = { all: [{ context: 'sex', oneOf: ['male'] }, { symptom: 'heavy-periods' }] }
    const oracle = await ask(added(added(data, 'emergency', hidden), 'same-day', { symptom: 'seizure' }), [])
    expect(await oracle.dead('R-X01')).toEqual(['R-X01 planted'])
    expect(await oracle.shadowed('R-X01')).toEqual(['R-X01 planted', 'R-X01 planted'])
  })

  it('people without advice', { timeout: fewMinutes }, async () => {
    const oracle = await ask(leftOut(data, 'R-W02'), [])
    expect(await oracle.gaps()).toMatchObject([{ what: 'no rule is met', case: { symptoms: [] } }])
  })
})
