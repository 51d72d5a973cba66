/** Makes a language of its texts. Loaded with the first language that is not English. */
import type { Language } from '#src/content/language.ts'
import { messagesFrom, type Messages, type RawMessages } from '#src/content/message.ts'
import { localised, type Texts } from '#src/content/translation.ts'

type Translation = { tag: string; direction: 'ltr' | 'rtl'; messages: RawMessages; clinical: Texts }

export function translated({ tag, direction, messages, clinical }: Translation): Language {
  return {
    tag,
    direction,
    messages: messagesFrom<Messages>(messages, tag),
    content: (english) => localised(english, clinical),
    trueSentence: (clinical['advice'] as { trueSentence: string }).trueSentence,
    regions: (english) => localised(english, clinical['regions'] as Texts),
  }
}
