/** On whose word a rule stands: of nobody else's age. */
import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { content, data, harmless, summarise } from '#tests/support/content.ts'

const sourcesFor = (rule: string, answers: Answers) => {
  const { reasons } = summarise(content, { ...emptyCheck, answers: { ...harmless, ...answers } })
  return reasons.find(({ id }) => id === rule)?.sources.map(({ code }) => code)
}

describe('behind a vital sign stand the charts of this age alone', () => {
  const child = { who: 'child', oxygen: 80 }

  it.each([
    ['a man of 43', { age: 43, oxygen: 80 }, ['RCP-C1', 'OEHR', 'GPNB', 'WHOT']],
    ['a girl of 14', { ...child, age: 14 }, ['GPNB', 'WHOT', 'NICE254']],
    ['a boy of 8', { ...child, age: 8 }, ['NNB', 'PALS', 'WHOT', 'NICE254']],
    ['a child of 2', { ...child, age: 2 }, ['PZZ', 'PALS', 'WHOT', 'NICE254']],
    ['a baby of 5 months', { ...child, age: 5 / 12 }, ['PZZ', 'PALS', 'WHOT', 'NICE254']],
  ])('that is an emergency, of %s', (_, answers, codes) => {
    expect(sourcesFor('vital-signs', answers)).toEqual(codes)
  })

  it.each([
    ['a man of 43', { age: 43, sex: 'male', pulse: 115 }, ['RCP-C1', 'GPNB', 'OXI']],
    ['a pregnant woman', { age: 33, sex: 'female', pregnant: 'yes', pulse: 115 }, ['RCP-C1', 'GPNB', 'OXI', 'EWSC', 'GLAS']],
    ['a boy of 8', { who: 'child', age: 8, pulse: 118 }, ['NNB']],
    ['a child of 2', { who: 'child', age: 2, pulse: 155 }, ['PZZ', 'NASGP']],
  ])('that needs a check today, of %s', (_, answers, codes) => {
    expect(sourcesFor('vital-signs-today', answers)).toEqual(codes)
  })

  it('at the very birthday on which one chart ends and the next begins', () => {
    expect(sourcesFor('vital-signs', { ...child, age: 4.99 })).toContain('PZZ')
    expect(sourcesFor('vital-signs', { ...child, age: 5 })).toContain('NNB')
    expect(sourcesFor('vital-signs', { ...child, age: 11.99 })).toContain('NNB')
    expect(sourcesFor('vital-signs', { ...child, age: 12 })).toContain('GPNB')
    expect(sourcesFor('vital-signs', { ...child, age: 15.99 })).not.toContain('RCP-C1')
    expect(sourcesFor('vital-signs', { age: 16, oxygen: 80 })).toContain('RCP-C1')
  })
})

describe('behind other rules', () => {
  it('no grown-up is told of a page for parents, and no child of the menopause', () => {
    const bleeding = { nosebleeds: 'yes', 'bleeding-gums': 'yes' }
    expect(sourcesFor('bleeding-in-two-places', { age: 40, ...bleeding })).toEqual(['NHS-NOSE', 'JUDGE'])
    expect(sourcesFor('bleeding-in-two-places', { who: 'child', age: 9, ...bleeding })).toEqual(['H2G-NOSE', 'NHS-NOSE', 'JUDGE'])
    expect(sourcesFor('heavy-periods', { who: 'child', age: 14, sex: 'female', 'heavy-periods': 'yes' })).toEqual(['NHS-PERIOD', 'NHS-IMB'])
    expect(sourcesFor('heavy-periods', { age: 58, sex: 'female', 'heavy-periods': 'yes' })).toContain('PMB')
  })

  it('all of them stand where the age is not known, and where none is about this age', () => {
    const { age: _, ...ageless } = harmless
    const of = (answers: Answers) => summarise(content, { ...emptyCheck, answers }).reasons.find(({ id }) => id === 'spots-and-fever')
    const all = data.rules.flatMap(({ rules }) => rules).find(({ id }) => id === 'spots-and-fever')!.sources
    expect(of({ ...ageless, petechiae: 'yes', fever: 'yes' })!.sources.map(({ code }) => code)).toEqual(all)

    const onlyForChildren = { ...content, sources: content.sources.map((one) => ({ ...one, under: 5 })) }
    const { reasons } = summarise(onlyForChildren, { ...emptyCheck, answers: { ...harmless, age: 40, petechiae: 'yes', fever: 'yes' } })
    expect(reasons.find(({ id }) => id === 'spots-and-fever')!.sources.map(({ code }) => code)).toEqual(all)
  })

  it('whatever a rule rests on, something is named', () => {
    for (const age of [0.1, 3, 8, 14, 30, 80]) {
      const { reasons } = summarise(content, {
        ...emptyCheck,
        answers: { ...harmless, ...Object.fromEntries(content.symptoms.map(({ id }) => [id, 'yes'])), age, oxygen: 80 },
      })
      for (const { id, sources } of reasons) expect([id, sources.length > 0]).toEqual([id, true])
    }
  })
})

describe('of a sign that is there, somebody who is not sure since when, how bad or why', () => {
  const sureBut = content.symptoms.flatMap(({ id, details, causes, measures }) => {
    const course = ['since', 'trend', 'severity'].filter((detail) => details.some((one) => one === detail))
    const all = [...course, ...measures.map((measure) => measure.id), ...(causes.length > 0 ? ['cause'] : [])]
    return all.map((detail): [string, Answers] => [`${id}.${detail}`, { [id]: 'yes', [`${id}.${detail}`]: 'notSure' }])
  })
  const progress: [string, Answers] = [
    'fatigue.as-said',
    { fatigue: 'yes', 'fatigue.cause': 'clinician', 'fatigue.as-said': 'notSure', 'fatigue.since': 60 },
  ]

  it.each([...sureBut, progress])('is never told that the sign itself was not sure: %s', (_, answers) => {
    const { reasons } = summarise(content, { ...emptyCheck, answers: { ...harmless, ...answers } })
    expect(reasons.map(({ doubted, why }) => [...doubted, /not sure about/.exec(why)?.[0]].join())).toEqual(reasons.map(() => ''))
  })
})
