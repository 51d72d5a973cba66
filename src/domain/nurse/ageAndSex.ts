/** An age and a sex in one go, as staff type them: "43f", "f 43", "43yo m", "18m f", "newborn girl". */
import { ageTyped, westernDigits } from '#src/domain/check/numbers.ts'

export type AgeAndSex = { age: string; sex?: 'female' | 'male' }

const sexes = { f: 'female', female: 'female', woman: 'female', girl: 'female', m: 'male', male: 'male', man: 'male', boy: 'male' } as const
type SexWord = keyof typeof sexes

const sexFirst = /^(female|woman|girl|f|male|man|boy|m)[ ,/]*(?=\d)(.+)$/
const sexLast = /^(.*?[^ ,/])[ ,/]*(female|woman|girl|f|male|man|boy|m)$/

/** Up to here everybody counts in months. */
const mostMonths = 24

/** "43m" can be months and the years of a man; with a capital letter "18M" can, too. The number of it. */
export function monthsOrMan(text: string): number | undefined {
  const found = /^(\d{2,3}) ?([mM])$/.exec(westernDigits(text))
  const count = Number(found?.[1])
  return found && (count > mostMonths || found[2] === 'M') ? count : undefined
}

/** The age without the sex, where both can be read without a doubt; the text as it is where not. A bare "m" behind a number is months. */
export function ageAndSex(text: string): AgeAndSex {
  if (ageTyped(text) !== undefined) return { age: text }
  const plain = westernDigits(text).toLowerCase()
  const first = sexFirst.exec(plain)
  const last = sexLast.exec(plain)
  const [age, word] = first ? [first[2]!, first[1]!] : last ? [last[1]!, last[2]!] : []
  const read = age === undefined || monthsOrMan(age) !== undefined ? undefined : ageTyped(age)
  const isMonths = last !== null && word === 'm' && read?.unit === undefined
  return read === undefined || (isMonths && !first) ? { age: text } : { age: age!, sex: sexes[word as SexWord] }
}
