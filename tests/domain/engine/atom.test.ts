/** One answer and one demand on it: met, unmet, or not known. */
import { describe, expect, it } from 'vitest'
import type { Atom } from '#src/content/model.ts'
import { answerOrder, reaches, severityOrder, trendOrder, type Verdict } from '#src/domain/engine/atom.ts'

type Line = [said: string | number | undefined, verdict: Verdict]
/** The same lines, with the verdicts that are given. */
const told = (atom: Atom, lines: readonly Line[]): Line[] =>
  lines.map(([said]) => [said, reaches(atom, said === undefined ? {} : { [atom.fact]: said })])

describe('from harmless to worrying', () => {
  it('is the order of answers, of trends and of how bad it is', () => {
    expect(answerOrder).toEqual(['no', 'notSure', 'yes'])
    expect(trendOrder).toEqual(['better', 'same', 'comesAndGoes', 'worse', 'muchWorse'])
    expect(severityOrder).toEqual(['mild', 'moderate', 'severe'])
  })
})

describe('someone who is asked about a fever', () => {
  it('has one only when they say so; not sure may be one', () => {
    const lines: Line[] = [
      ['yes', 'met'],
      ['notSure', 'unknown'],
      ['no', 'unmet'],
      [undefined, 'unknown'],
    ]
    expect(told({ fact: 'fever', is: 'yes' }, lines)).toEqual(lines)
  })

  it('may have one when they are not sure', () => {
    const lines: Line[] = [
      ['yes', 'met'],
      ['notSure', 'met'],
      ['no', 'unmet'],
      [undefined, 'unknown'],
    ]
    expect(told({ fact: 'fever', is: 'notSure' }, lines)).toEqual(lines)
  })

  it('has had it for this long, or longer', () => {
    const lines: Line[] = [
      [2, 'unmet'],
      [3, 'met'],
      [4, 'met'],
      ['no', 'unmet'],
      ['notSure', 'unknown'],
      [undefined, 'unknown'],
    ]
    expect(told({ fact: 'fever.since', atLeast: 3 }, lines)).toEqual(lines)
  })

  it('and it is not taken to be short when nothing was said, where that counts', () => {
    const lines: Line[] = [
      [2, 'unmet'],
      [3, 'met'],
      ['notSure', 'met'],
      [undefined, 'met'],
    ]
    expect(told({ fact: 'fever.since', atLeast: 3, orNotKnown: true }, lines)).toEqual(lines)
  })

  it('says which way it goes, and how bad it is', () => {
    const trends: Line[] = [
      ['better', 'unmet'],
      ['same', 'unmet'],
      ['worse', 'met'],
      ['muchWorse', 'met'],
      [undefined, 'unknown'],
    ]
    expect(told({ fact: 'fever.trend', atLeast: 'worse' }, trends)).toEqual(trends)
    const severities: Line[] = [
      ['mild', 'unmet'],
      ['moderate', 'met'],
      ['severe', 'met'],
      ['no', 'unmet'],
    ]
    expect(told({ fact: 'fever.severity', atLeast: 'moderate' }, severities)).toEqual(severities)
  })

  it('has no explanation until one is named', () => {
    const lines: Line[] = [
      ['cold-flu', 'unmet'],
      ['unexplained', 'met'],
      [undefined, 'met'],
    ]
    expect(told({ fact: 'fever.cause', unexplained: true }, lines)).toEqual(lines)
  })

  it('is under an age, or one of some kinds of people', () => {
    const ages: Line[] = [
      [24.9, 'met'],
      [25, 'unmet'],
      [undefined, 'unknown'],
    ]
    expect(told({ fact: 'age', under: 25 }, ages)).toEqual(ages)
    const kinds: Line[] = [
      ['any', 'met'],
      ['male', 'unmet'],
      [undefined, 'unknown'],
    ]
    expect(told({ fact: 'sex', oneOf: ['female', 'any'] }, kinds)).toEqual(kinds)
  })
})
