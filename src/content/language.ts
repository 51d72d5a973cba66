/** A language in which the app speaks: English, whose texts are built in, or another that was loaded. */
import type { Messages } from './message.ts'
import type { StartContent } from './model.ts'

export type Language = {
  tag: string
  direction: 'ltr' | 'rtl'
  /** Every text of the screens; missing in English, where each page brings its own. */
  messages?: Messages
  /** The same with the texts of this language, of the content or a part of it; missing in English. */
  content?: <Part>(english: Part) => Part
  trueSentence?: string
  regions?: (english: StartContent['regions']) => StartContent['regions']
}
