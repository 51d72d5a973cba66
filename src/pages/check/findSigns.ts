/** Finds signs by what people call them. What is typed finds rows, and is never interpreted beyond that. */
import words from 'virtual:words'
import { signFinder } from './signFinder.ts'

export const findSigns = signFinder(words)
