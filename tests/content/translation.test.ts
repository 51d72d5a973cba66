/** Content in another language: other words, and not a thing else. */
import { describe, expect, it } from 'vitest'
import { englishTexts } from '#src/content/languages.ts'
import { localised, type Texts } from '#src/content/translation.ts'
import { see } from '#src/domain/check/seen.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { content, data, dataFolder } from '#tests/support/content.ts'

const { clinical } = englishTexts(dataFolder)
const turned = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? `¡${text}!` : turned(text)]))
const spanish = localised(content, turned(clinical))

/** Every text in it, wherever it stands. */
function textsOf(value: unknown): string[] {
  const found: string[] = []
  JSON.stringify(value, (_key, text: unknown) => {
    if (typeof text === 'string') found.push(text)
    return text
  })
  return found
}

describe('content in another language', () => {
  it('says everything with the words of that language', () => {
    // What is written in words and is no text would be found here: ids and codes have no spaces.
    const { sources: _, ...rest } = spanish
    expect(textsOf(rest).filter((text) => text.includes(' ') && !text.startsWith('¡'))).toEqual([])
  })

  it('is the same content when its words are the same', () => {
    expect(localised(content, clinical)).toEqual(content)
  })

  it('keeps the words of English where a text is missing', () => {
    expect(localised(content, {})).toEqual(content)
  })

  const examples = data.rules.flatMap(({ rules }) => rules.map(({ ref, examples: [first] }) => [ref, first!.given] as const))

  it.each(examples)('leads to the same advice: the first example of %s', (_, given) => {
    const advice = ({ atLeast, atMost, met }: ReturnType<typeof triage>) => [atLeast, atMost, met.map(({ rule }) => rule.id)]
    expect(advice(triage(see(spanish, given)))).toEqual(advice(triage(see(content, given))))
  })
})
