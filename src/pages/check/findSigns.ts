/** Finds signs by what people call them. What is typed finds rows, and is never interpreted beyond that. */
import words from 'virtual:words'
import { limits } from '#src/domain/check/outside.ts'
import { signFinder } from '#src/domain/find/signFinder.ts'

const find = signFinder(words)

export const findSigns = (text: string) => find(text.slice(0, limits.words))
