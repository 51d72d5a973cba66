/** Makes a language of its texts. Loaded with the first language that is not English. */
import type { Language } from '#src/content/language.ts'
import { messagesFrom, type Messages, type RawMessages } from '#src/content/message.ts'
import { localised, type Texts } from '#src/content/translation.ts'

/** A value in a sentence that runs from right to left keeps the order of its own signs: "0800 123", not "123 0800". */
const isolated = (value: string | number): string => `\u2068${value}\u2069`

type Translation = { tag: string; direction: 'ltr' | 'rtl'; messages: RawMessages; clinical: Texts }

export function translated({ tag, direction, messages, clinical }: Translation): Language {
  return {
    tag,
    direction,
    messages: messagesFrom<Messages>(messages, tag, direction === 'rtl' ? isolated : undefined),
    content: (english) => localised(english, clinical),
    trueSentence: (clinical['advice'] as { trueSentence: string }).trueSentence,
    regions: (english) => localised(english, clinical['regions'] as Texts),
  }
}
