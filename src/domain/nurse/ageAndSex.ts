/** An age and a sex in one go, as staff type them: "43f", "f 43", "43yo m", "18m f", "newborn girl". */
import { ageTyped, westernDigits } from '#src/domain/check/numbers.ts'

export type AgeAndSex = { age: string; sex?: 'female' | 'male' }

const sexes = { f: 'female', female: 'female', woman: 'female', girl: 'female', m: 'male', male: 'male', man: 'male', boy: 'male' } as const
type SexWord = keyof typeof sexes

const sexFirst = /^(female|woman|girl|f|male|man|boy|m)[ ,/]*(?=\d)(.+)$/
const sexLast = /^(.*?[^ ,/])[ ,/]*(female|woman|girl|f|male|man|boy|m)$/

/** Up to here everybody counts in months: "18m" is a baby, and "18m f" a girl; "43m f" is nobody. */
const mostMonths = 24

/** A number and a bare "m": months, or the years of a man or a boy. `isMonths`: used as months, unless somebody says that it is not. */
export function monthsOrMale(text: string): { count: number; isMonths: boolean } | undefined {
  const [, digits, letter] = /^(\d{1,3}) ?(m)$/i.exec(westernDigits(text)) ?? []
  const count = Number(digits)
  return count > 0 ? { count, isMonths: letter === 'm' && count <= mostMonths } : undefined
}

/** "9mo", "10y 1mo": months that nobody takes for anything else. */
export const monthsText = (count: number): string => (count < 100 ? `${count}mo` : `${Math.floor(count / 12)}y ${count % 12}mo`)

/** "43 y.o." as "43 yo". */
const withoutPoints = (text: string): string => text.replaceAll(/(?<=[a-z])\./gi, '')

/** The age without the sex, where both can be read without a doubt; the text as it is where not. A bare "m" behind a number is months. */
export function ageAndSex(typed: string): AgeAndSex {
  const text = withoutPoints(typed)
  if (ageTyped(text) !== undefined) return { age: text }
  const plain = westernDigits(text).toLowerCase()
  const first = sexFirst.exec(plain)
  const last = sexLast.exec(plain)
  const [age, word] = first ? [first[2]!, first[1]!] : last ? [last[1]!, last[2]!] : []
  const read = age === undefined || (monthsOrMale(age)?.count ?? 0) > mostMonths ? undefined : ageTyped(age)
  const isMonths = last !== null && word === 'm' && read?.unit === undefined
  return read === undefined || (isMonths && !first) ? { age: text } : { age: age!, sex: sexes[word as SexWord] }
}
