import { describe, expect, it } from 'vitest'
import { questionOf } from '#src/domain/told/question.ts'
import { content } from '#tests/support/content.ts'

const nosebleeds = content.symptoms.find(({ id }) => id === 'nosebleeds')!

describe('the question behind an answer', () => {
  it('is that of its row, and a detail goes by its symptom', () => {
    expect(questionOf(content, 'nosebleeds')).toBe(nosebleeds.label)
    expect(questionOf(content, 'nosebleeds.since')).toBe(nosebleeds.label)
    expect(questionOf(content, 'nosebleeds.minutes')).toBe(nosebleeds.label)
  })

  it('is that of the form of a symptom, or of the person, where it is about one', () => {
    const heavy = nosebleeds.features.find(({ id }) => id === 'heavy')!
    expect(questionOf(content, 'nosebleeds.heavy')).toBe(heavy.label)
    expect(questionOf(content, 'age')).toBe(content.context.find(({ id }) => id === 'age')!.label)
  })

  it.each(['gone', 'gone.since', '', '__proto__', 'constructor'])('is none where today’s questionnaire has none (%j)', (fact) => {
    expect(questionOf(content, fact)).toBeUndefined()
  })
})
