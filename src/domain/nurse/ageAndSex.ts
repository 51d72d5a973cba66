/** An age and a sex in one go, as staff type them: "43f", "f 43", "43yo m", "18m f", "newborn girl". */
import { ageTyped, westernDigits } from '#src/domain/check/numbers.ts'

export type AgeAndSex = { age: string; sex?: 'female' | 'male' }

const sexes = { f: 'female', female: 'female', woman: 'female', girl: 'female', m: 'male', male: 'male', man: 'male', boy: 'male' } as const
type SexWord = keyof typeof sexes

const sexFirst = /^(female|woman|girl|f|male|man|boy|m)[ ,/]*(?=\d)(.+)$/
const sexLast = /^(.*?[^ ,/])[ ,/]*(female|woman|girl|f|male|man|boy|m)$/

/** "43m" and "9m" can be months, and the years of a man or a boy: a boy of 9 has not the pulse of a baby. The number of it. */
export function monthsOrMale(text: string): number | undefined {
  const count = Number(/^(\d{1,3}) ?m$/i.exec(westernDigits(text))?.[1])
  return count > 0 ? count : undefined
}

/** Up to here everybody counts in months, so that "18m f" is a girl; "43m f" is nobody. */
const mostMonths = 24

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
  const read = age === undefined || (monthsOrMale(age) ?? 0) > mostMonths ? undefined : ageTyped(age)
  const isMonths = last !== null && word === 'm' && read?.unit === undefined
  return read === undefined || (isMonths && !first) ? { age: text } : { age: age!, sex: sexes[word as SexWord] }
}
