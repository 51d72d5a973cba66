/** The content in the browser, checked by the build. The start page does without it. */
import sent from 'virtual:content'
import { unpacked } from './columns.ts'
import { contentFrom } from './join.ts'
import type { Content } from './model.ts'

export const content: Content = contentFrom(unpacked(sent))
