/** The library that writes every script in Latin letters. It is large, and loaded only where a text for a record needs it. */
import { transliterate } from 'transliteration'
import { unsaid } from '#src/exports/ascii.ts'

/** Letters that the library does not know are seen to be missing; Arabic alone leaves out vowels by its nature. */
export function latin(letters: string): string {
  let run = ''
  let said = ''
  for (const letter of letters) {
    if (/\p{M}|\p{Script=Arabic}/u.test(letter) || written(letter) !== '') run += letter
    else {
      said += `${written(run)}${unsaid}`
      run = ''
    }
  }
  return said + written(run)
}

const written = (letters: string): string => transliterate(letters, { replace: [['ا', 'a']] })
