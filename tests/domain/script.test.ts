import { describe, expect, it } from 'vitest'
import type { Messages } from '#src/content/language.ts'
import { readLanguage } from '#src/content/languages.ts'
import { messagesFrom } from '#src/content/message.ts'
import type { Answers } from '#src/domain/answers.ts'
import { phoneScript } from '#src/domain/script.ts'
import { summaryOf } from '#src/domain/summary.ts'
import { content, dataFolder, harmless } from '#tests/support/content.ts'

const texts = messagesFrom<Messages>(readLanguage(dataFolder, 'en').messages, 'en')
const said = (answers: Answers) =>
  phoneScript(summaryOf(content, { answers: { ...harmless, who: 'me', ...answers }, grouped: [], words: '' }), texts)

describe('the words for the phone', () => {
  it('speak of tiredness as people do', () => {
    expect(said({ fatigue: 'yes', 'fatigue.since': 28 })).toContain('I have had very bad tiredness with no clear cause, for 4 weeks.')
  })

  it('say a fit once', () => {
    expect(said({ seizure: 'yes' }).filter((line) => /\bfit\b/.test(line))).toEqual(['There has been a fit.'])
  })

  it('say the other symptoms of an emergency too, and the first of them in a whole sentence', () => {
    expect(said({ seizure: 'yes', pallor: 'yes' })).toContain(
      'I have had ' + content.symptoms.find(({ id }) => id === 'pallor')!.inSentence + '.',
    )
  })

  it('say which sign it is where the rule names several', () => {
    const lines = said({ 'facial-droop': 'yes' })
    expect(lines).toContain('There is a drooping face, slurred speech, or a weak arm or leg.')
    expect(lines.some((line) => line.startsWith('I have had'))).toBe(true)
  })
})
