/** One answer and one demand on it: met, unmet, or not known. */
import { describe, expect, it } from 'vitest'
import type { Atom } from '#src/content/model.ts'
import { answerOrder, reaches, severityOrder, trendOrder, type Verdict } from '#src/domain/atom.ts'

type Line = [said: string | number | undefined, verdict: Verdict]
const holds = (atom: Atom, lines: readonly Line[]) => {
  for (const [said, verdict] of lines) {
    expect({ said, verdict: reaches(atom, said === undefined ? {} : { [atom.fact]: said }) }).toEqual({ said, verdict })
  }
}

describe('from harmless to worrying', () => {
  it('is the order of answers, of trends and of how bad it is', () => {
    expect(answerOrder).toEqual(['no', 'notSure', 'yes'])
    expect(trendOrder).toEqual(['better', 'same', 'worse', 'muchWorse'])
    expect(severityOrder).toEqual(['mild', 'moderate', 'severe'])
  })
})

describe('someone who is asked about a fever', () => {
  it('has one only when they say so; not sure may be one', () => {
    holds({ fact: 'fever', is: 'yes' }, [
      ['yes', 'met'],
      ['notSure', 'unknown'],
      ['no', 'unmet'],
      [undefined, 'unknown'],
    ])
  })

  it('may have one when they are not sure', () => {
    holds({ fact: 'fever', is: 'notSure' }, [
      ['yes', 'met'],
      ['notSure', 'met'],
      ['no', 'unmet'],
      [undefined, 'unknown'],
    ])
  })

  it('has had it for this long, or longer', () => {
    holds({ fact: 'fever.since', atLeast: 3 }, [
      [2, 'unmet'],
      [3, 'met'],
      [4, 'met'],
      ['no', 'unmet'],
      ['notSure', 'unknown'],
      [undefined, 'unknown'],
    ])
  })

  it('and it is not taken to be short when nothing was said, where that counts', () => {
    holds({ fact: 'fever.since', atLeast: 3, orNotKnown: true }, [
      [2, 'unmet'],
      [3, 'met'],
      ['notSure', 'met'],
      [undefined, 'met'],
    ])
  })

  it('says which way it goes, and how bad it is', () => {
    holds({ fact: 'fever.trend', atLeast: 'worse' }, [
      ['better', 'unmet'],
      ['same', 'unmet'],
      ['worse', 'met'],
      ['muchWorse', 'met'],
      [undefined, 'unknown'],
    ])
    holds({ fact: 'fever.severity', atLeast: 'moderate' }, [
      ['mild', 'unmet'],
      ['moderate', 'met'],
      ['severe', 'met'],
      ['no', 'unmet'],
    ])
  })

  it('has no explanation until one is named', () => {
    holds({ fact: 'fever.cause', unexplained: true }, [
      ['explained', 'unmet'],
      ['unexplained', 'met'],
      [undefined, 'met'],
    ])
  })

  it('is under an age, or one of some kinds of people', () => {
    holds({ fact: 'age', under: 25 }, [
      [24.9, 'met'],
      [25, 'unmet'],
      [undefined, 'unknown'],
    ])
    holds({ fact: 'sex', oneOf: ['female', 'any'] }, [
      ['any', 'met'],
      ['male', 'unmet'],
      [undefined, 'unknown'],
    ])
  })
})
