/** What the start page and the frame around every page need: the countries and the texts. */
import raw from 'virtual:language/en'
import start from 'virtual:start'
import { messagesFrom, type CoreMessages } from './message.ts'

export const { rulesVersion, regions, trueSentence } = start
export const english: CoreMessages = messagesFrom<CoreMessages>(raw, 'en')
