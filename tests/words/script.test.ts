/** What somebody reads out on the phone, in the English that is read out. That every script is right: readback/readBack.tsx. */
import { describe, expect, it } from 'vitest'
import { messagesFrom, type Messages } from '#src/content/message.ts'
import { readEnglish } from '#src/content/languages.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { phoneScript } from '#src/words/script.ts'
import { content, dataFolder, harmless, summarise } from '#tests/support/content.ts'

const texts = messagesFrom<Messages>(readEnglish(dataFolder).messages, 'en')
const scriptFor = (answers: Answers) => phoneScript(summarise(content, { ...emptyCheck, answers: { ...harmless, ...answers } }), texts)
const level = (id: string) => content.levels.find((one) => one.id === id)!

describe('what is said on the phone', () => {
  it('is speech, in the person of who it is about, with the ask last', () => {
    const pale = { age: 4, sex: 'male', pallor: 'yes', 'pallor.since': 21, 'pallor.trend': 'worse' }
    expect(scriptFor({ ...pale, who: 'child' })).toEqual([
      'My son is 4 years old.',
      'He has looked much paler than usual for 3 weeks. It is getting worse.',
      level('within-48h').sayAsk,
    ])
    expect(scriptFor({ ...pale, who: 'other', age: 82, sex: 'female' }).slice(0, 2)).toEqual([
      'I am calling about a woman I look after. She is 82 years old.',
      'She has looked much paler than usual for 3 weeks. It is getting worse.',
    ])
    const caredFor = (sex: string, age: number) => scriptFor({ ...pale, who: 'other', sex, age })[0]
    expect(caredFor('female', 0.75)).toBe('I am calling about a girl I look after. She is 9 months old.')
    expect(caredFor('male', 15)).toBe('I am calling about a boy I look after. He is 15 years old.')
    expect(caredFor('any', 3)).toBe('I am calling about a child I look after. They are 3 years old.')
    expect(caredFor('male', 16)).toBe('I am calling about a man I look after. He is 16 years old.')
    expect(scriptFor({ ...pale, who: 'me', age: 43 }).slice(0, 2)).toEqual([
      'I am 43 years old.',
      'I have looked much paler than usual for 3 weeks. It is getting worse.',
    ])
    expect(scriptFor({ ...pale, who: 'child', age: 0.75, sex: 'any' }).slice(0, 2)).toEqual([
      'My child is 9 months old.',
      'They have looked much paler than usual for 3 weeks. It is getting worse.',
    ])
  })

  it('asks in words that fit whoever it is about', () => {
    for (const { sayAsk = '', spoken } of content.levels) expect(`${sayAsk} ${spoken}`).not.toMatch(/\bI need to be seen\b/)
    expect(scriptFor({ who: 'child', age: 7, 'easy-bruising': 'yes', pallor: 'yes', fatigue: 'yes' }).at(-1)).toBe(level('same-day').sayAsk)
  })

  it('says of the person what people say, not what a form says', () => {
    const person = { who: 'child', age: 4, sex: 'male' }
    expect(scriptFor({ ...person, 'carer-concern': 'yes' })).toContain('Something feels wrong, even if it is hard to say what.')
    const fever = { fever: 'yes', 'fever.since': 1, 'not-acting-normally': 'yes' }
    expect(scriptFor({ ...person, ...fever, 'down-syndrome': 'yes' })).toContain('He has Down syndrome.')
    expect(scriptFor({ age: 30, sex: 'female', pregnant: 'yes' })).toContain('I have been pregnant, now or in the last 6 weeks.')
    for (const line of scriptFor({ ...person, 'carer-concern': 'yes', 'down-syndrome': 'yes', ...fever }))
      expect(line).not.toMatch(/: yes\b/)
  })

  it('says of what happens in a moment when it first happened, and never that it lasted', () => {
    const [line] = scriptFor({ who: 'child', age: 4, sex: 'male', 'head-injury': 'yes', 'head-injury.since': 3 }).slice(1)
    expect(line).toBe('He has had a bang on the head in the last few days. It first happened 3 days ago.')
    expect(scriptFor({ fainting: 'yes', 'fainting.since': 0 })).toContain('I have fainted or passed out. It first happened today.')
  })

  it('says of what came and went whether it is over, and asks nothing', () => {
    const said = [0, 1, 2, 3].map((over) => scriptFor({ 'chest-pain': 'yes', 'chest-pain.over': over }).join(' '))
    for (const text of said) expect(text).not.toMatch(/\?|yes,|no, it/i)
    expect(said[3]).toContain('it is not over')
    expect(said[0]).toContain('it stopped more than 3 days ago')
  })

  it('never says that a newborn is 0 months old', () => {
    const script = scriptFor({ who: 'child', age: 0, sex: 'female', pallor: 'yes' })
    expect(script).toContain('My daughter is less than 1 month old.')
  })

  it.each<[string, Answers, RegExp, RegExp?]>([
    ['spots that were not pressed', { age: 3, petechiae: 'yes', 'petechiae.new-today': 'yes' }, /may not fade/, /that do not fade/],
    ['a headache with lost sight', { headache: 'yes', 'vision-loss': 'yes' }, /or one with lost sight/],
    ['a headache after a bang on the head', { age: 9, headache: 'yes', 'head-injury': 'yes' }, /or a bang on the head/],
    ['large spots', { petechiae: 'yes', 'petechiae.over-2mm': 'yes' }, /within hours or large/],
    [
      'clots',
      { sex: 'female', 'heavy-periods': 'yes', 'heavy-periods.pad-an-hour': 'yes', 'heavy-periods.clots': 'yes' },
      /clots or other/,
    ],
    ['a feverish child', { age: 3, fever: 'yes', irritability: 'yes', 'irritability.cannot-comfort': 'yes' }, /cannot be calmed/],
  ])('names %s, and claims nothing else', (_name, answers, said, never = /\bnever\b/) => {
    const text = scriptFor({ who: 'other', ...answers }).join(' ')
    expect(text).toMatch(said)
    expect(text).not.toMatch(never)
  })

  it('begins in an emergency with that word and the reason, and asks for nothing', () => {
    const { say } = content.rules.find(({ id }) => id === 'seizure')!
    expect(scriptFor({ seizure: 'yes' })).toEqual([level('emergency').spoken, say, 'I am 40 years old.', 'I have had a fit (seizure).'])
  })

  it('says the fever that decides, however many symptoms there are', () => {
    const many = ['pallor', 'fatigue', 'weight-loss', 'night-sweats', 'bone-pain', 'joint-pain', 'gum-swelling', 'headache']
    const lines = scriptFor({
      ...Object.fromEntries(many.map((id) => [id, 'yes'])),
      fever: 'yes',
      immunosuppressed: 'yes',
      temperature: 38.4,
    })
    expect(lines.indexOf('I have had a high temperature.')).toBeLessThan(6)
    expect(lines).toContain('I have had cancer treatment, or a weak immune system.')
    expect(lines).toContain('The highest temperature was 38.4 °C.')
    expect(lines.at(-1)).toMatch(/^There are \d more symptoms on my list\.$/)
  })

  it('says the weak arm first that is the only reason for the advice', () => {
    const arm = scriptFor({ pallor: 'yes', fatigue: 'yes', 'limb-weakness-numbness': 'yes' })
    expect(arm.find((line) => line.startsWith('I have'))).toBe('I have had a weak or numb arm or leg.')
  })

  it('says blood thinner and pregnancy, and doubt as doubt', () => {
    const lines = scriptFor({ 'low-platelets-or-thinner': 'yes', pregnant: 'notSure', nosebleeds: 'yes', seizure: 'notSure' })
    expect(lines).toContain('I have been taking blood thinners, or had low platelets.')
    expect(lines.join(' ')).toMatch(/I am not sure about this: a fit \(seizure\); pregnant now, or in the last 6 weeks\./)
  })

  it('says what belongs to a symptom, and how long it went on, under its own name', () => {
    expect(scriptFor({ nosebleeds: 'yes', 'nosebleeds.since': 9, 'nosebleeds.heavy': 'yes', 'nosebleeds.minutes': 16 })).toContain(
      'I have had nosebleeds for 9 days. With it: a heavy nosebleed, with a lot of blood; the longest one took over 15 minutes, with firm pressing.',
    )
  })

  it('gives no time that is not known, and says today', () => {
    expect(scriptFor({ pallor: 'yes', 'pallor.since': 'notSure' })).toContain('I have looked much paler than usual.')
    expect(scriptFor({ pallor: 'yes', 'pallor.since': 0 })).toContain('I have looked much paler than usual since today.')
    expect(scriptFor({ pallor: 'yes', 'pallor.since': 1 })).toContain('I have looked much paler than usual for 1 day.')
  })

  it('names what was measured, and nothing else', () => {
    const lines = scriptFor({ temperature: 42.9 })
    expect(lines).toContain('The highest temperature was 42.9 °C.')
    const summary = summarise(content, { ...emptyCheck, answers: { ...harmless, temperature: 42.9 } })
    expect(phoneScript(summary, texts, 'F')).toContain('The highest temperature was 109.2 °F (42.9 °C).')
    expect(lines.join(' ')).not.toMatch(/pulse|oxygen|blood pressure/i)
    expect(scriptFor({ oxygen: 82 })).toContain('Oxygen in the blood: 82 %.')
  })

  it('says of a symptom what nobody is sure of and could raise the advice, whatever else there is to say', () => {
    const child = { who: 'child', age: 3, sex: 'male', 'not-acting-normally': 'yes', 'not-acting-normally.no-response': 'notSure' }
    expect(scriptFor(child)).toContain(
      'He has not been acting normally. I am not sure about this: no response, does not wake, or a weak cry.',
    )
    // No more doubt than can matter.
    expect(scriptFor({ headache: 'yes', 'headache.wakes-or-morning': 'notSure', seizure: 'yes' }).join(' ')).not.toContain('not sure')
  })

  it('says what about the person, or measured on them, decides', () => {
    const again = scriptFor({ fatigue: 'yes', 'fatigue.since': 21, 'times-seen': 3 })
    expect(again.join(' ')).toMatch(/Times a doctor or nurse was seen about this: /)
    expect(scriptFor({ 'systolic-fell': 'yes' })).toContain('Upper number more than 40 below the usual: yes.')
  })

  it('says what is known of a fever that was measured, where the answer denies it', () => {
    const denied = { fever: 'no', temperature: 39.1, 'fever.since': 6, 'fever.malaria-travel': 'yes', 'fever.keeps-coming-back': 'no' }
    expect(scriptFor(denied)).toContain(
      'The highest temperature was 39.1 °C. With it: 6 days; in a malaria area in the last 12 months, even with tablets.',
    )
  })

  it('puts a comma between a list and its time, and says how many as speech', () => {
    const bruises = scriptFor({ 'easy-bruising': 'yes', 'easy-bruising.since': 35, 'easy-bruising.count': 6 })
    expect(bruises).toContain('I have had bruises, or bruised easily, for 5 weeks. With it: more than 5 in all.')
    const said = [...Object.keys(texts.script.measures), 'over']
    for (const { measures } of content.symptoms) for (const { id } of measures) expect(said).toContain(id)
  })

  it('has words to say for every symptom, in the form of every person', () => {
    for (const { spoken } of content.symptoms.filter(({ partOf }) => !partOf)) expect(spoken).toMatch(/^\{have\} [a-z][^{}.]*$/)
  })
})
