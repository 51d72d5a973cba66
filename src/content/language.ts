/** A language in which the app speaks: English, whose texts are built in, or another that was loaded. */
import type { Messages } from './message.ts'
import type { Content, StartContent } from './model.ts'

export type Language = {
  tag: string
  direction: 'ltr' | 'rtl'
  /** Every text of the screens; missing in English, where each page brings its own. */
  messages?: Messages
  /** The same with the texts of this language; missing in English. */
  content?: (english: Content) => Content
  trueSentence?: string
  regions?: (english: StartContent['regions']) => StartContent['regions']
}
