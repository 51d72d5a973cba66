/** The content as the browser has it: checked when the app was built. The start page does without it. */
import compact from 'virtual:content'
import { contentFrom } from './join.ts'
import type { Content } from './model.ts'

export const content: Content = contentFrom(compact)
