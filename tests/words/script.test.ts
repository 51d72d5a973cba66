/** What somebody reads out on the phone: made-up texts, so that each line says where it comes from. */
import { describe, expect, it } from 'vitest'
import { emptyCheck, type Answers } from '#src/domain/engine/answers.ts'
import { phoneScript } from '#src/words/script.ts'
import { content, harmless, summarise } from '#tests/support/content.ts'

type Texts = Parameters<typeof phoneScript>[1]

const texts: Texts = {
  script: {
    me: ({ age }) => `I am ${age}`,
    child: ({ age }) => `a child of ${age}`,
    someone: ({ age }) => `someone of ${age}`,
    iHave: ({ symptom }) => `I have ${symptom}`,
    childHas: ({ symptom }) => `the child has ${symptom}`,
    otherHas: ({ symptom }) => `they have ${symptom}`,
    also: ({ symptom }) => `and ${symptom}`,
    forTime: ({ symptom, time }) => `${symptom} for ${time}`,
    more: (count) => `${count} more`,
  },
  times: {
    days: (count) => `${count} d`,
    weeks: (count) => `${count} w`,
    months: (count) => `${count} m`,
    years: (count) => `${count} y`,
  },
}
const scriptFor = (answers: Answers) => phoneScript(summarise(content, { ...emptyCheck, answers: { ...harmless, ...answers } }), texts)
const words = (id: string) => content.symptoms.find((one) => one.id === id)!.inSentence
const level = (id: string) => content.levels.find((one) => one.id === id)!

describe('what is said on the phone', () => {
  it('is who it is about, the symptoms with their times, and the ask last', () => {
    const bruised = { age: 43, 'easy-bruising': 'yes', 'easy-bruising.since': 14, fatigue: 'yes' }
    expect(scriptFor(bruised)).toEqual([
      'I am 43 y',
      `I have ${words('easy-bruising')} for 2 w`,
      `and ${words('fatigue')}`,
      level('within-48h').sayAsk,
    ])
  })

  it('begins in an emergency with that word and the reason, and asks for nothing', () => {
    const lines = scriptFor({ seizure: 'yes' })
    const { say } = content.rules.find(({ id }) => id === 'seizure')!
    expect(lines).toEqual([level('emergency').spoken, say, 'I am 40 y', `I have ${words('seizure')}`])
  })

  it('asks for advice where the level has no test to ask for', () => {
    const minor = { 'cough-wheeze': 'yes', 'cough-wheeze.since': 1, 'cough-wheeze.trend': 'same', 'cough-wheeze.cause': 'cold-flu' }
    expect(scriptFor({ ...minor, 'cough-wheeze.severity': 'mild' }).at(-1)).toBe(level('self-care').spoken)
  })

  it.each([
    ['me', 'I am 8 y', 'I have'],
    ['child', 'a child of 8 y', 'the child has'],
    ['other', 'someone of 8 y', 'they have'],
  ])('speaks for %s', (who, about, has) => {
    expect(scriptFor({ who, age: 8, pallor: 'yes' }).slice(0, 2)).toEqual([about, `${has} ${words('pallor')}`])
  })

  it('gives the age of a small child in months, and says nothing of an age that is not known', () => {
    expect(scriptFor({ who: 'child', age: 0.75 })[0]).toBe('a child of 9 m')
    const { age: _, ...noAge } = harmless
    expect(phoneScript(summarise(content, { ...emptyCheck, answers: noAge }), texts)).toEqual([level('self-care').spoken])
  })

  it('gives no time that is not known, or shorter than a day', () => {
    for (const since of ['notSure', 0]) {
      expect(scriptFor({ pallor: 'yes', 'pallor.since': since })).toContain(`I have ${words('pallor')}`)
    }
    expect(scriptFor({ pallor: 'yes', 'pallor.since': 1 })).toContain(`I have ${words('pallor')} for 1 d`)
  })

  it('names five symptoms, and counts the rest', () => {
    const symptoms = ['pallor', 'fatigue', 'weight-loss', 'night-sweats', 'bone-pain', 'joint-pain', 'gum-swelling']
    const five = Object.fromEntries(symptoms.slice(0, 5).map((id) => [id, 'yes']))
    const seven = Object.fromEntries(symptoms.map((id) => [id, 'yes']))
    expect(scriptFor(five).filter((line) => line.startsWith('and '))).toHaveLength(4)
    expect(scriptFor(five).filter((line) => line.endsWith(' more'))).toEqual([])
    expect(scriptFor(seven).filter((line) => line.startsWith('and '))).toHaveLength(4)
    expect(scriptFor(seven).slice(-2)[0]).toBe('2 more')
  })
})
