/** Text in ASCII: numbers, units and signs keep their meaning, and what cannot be said is seen to be missing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ascii, needsLatin } from '#src/exports/ascii.ts'
import { latin } from '#src/pages/latin.ts'
import { runs } from '#tests/support/propertyRuns.ts'

describe('in ASCII', () => {
  it.each([
    ['a microgram is no gram and no milligram', '50 µg, 50 μg, 50μg/kg, 50 ㎍', '50 mcg, 50 mcg, 50mcg/kg, 50 mcg'],
    ['other units with the same letter', '5 µl, 3 μmol/L', '5 ul, 3 umol/L'],
    ['a fraction stays apart from the number before it', '1½ weeks, ½ day, 2¾', '1 1/2 weeks, 1/2 day, 2 3/4'],
    ['a decimal point in the middle', '38·5, 38٫5, ３８．５', '38.5, 38.5, 38.5'],
    ['powers and times', '50×10⁹/L, m², 10⁻³, 50 * 10', '50x10^9/L, m^2, 10^-3, 50x10'],
    ['small numbers below', 'SpO₂ 97', 'SpO2 97'],
    ['dashes of every kind', '3‑4 a day, 3–5, −5, a — b', '3-4 a day, 3-5, -5, a - b'],
    ['digits of every script', '٣ ۳ ३ ৩ ௩ ๓ ３', '3 3 3 3 3 3 3'],
    ['spaces of every kind', '38.5\t112\u00A0a\u202Fb\nc\u2028d  e\u3000f', '38.5 112 a b c d e f'],
    ['invisible characters', '\u202E38\u202C a\u200Db \u200Fc \uFEFFd 1\u200B2', '38 ab c d 12'],
    ['signs of a measure', '≥ 2 cm, ≤ 3 cm, ≠ 4, ± 1, ≈ 5', '>= 2 cm, <= 3 cm, != 4, +/- 1, ~ 5'],
    ['degrees', '38 °C, 38°C, 38ºC, 101 °F, 38°, ℃', '38 C, 38 C, 38 C, 101 F, 38 deg, C'],
    ['quotes and dots', '“q” ‘a’ «b» wait…', `"q" 'a' "b" wait...`],
    ['what opens a question in Spanish', '¿qué? ¡ya! 38¿5', 'que? ya! 38 5'],
    ['letters with marks, and letters of their own', 'Sørensen, naïve, Übelkeit, Łódź, ß, þ', 'Sorensen, naive, Ubelkeit, Lodz, ss, th'],
    ['Greek letters that name things', 'β-blocker, α1, γ-GT', 'beta-blocker, alpha1, gamma-GT'],
    ['money', '£5, €6', 'GBP 5, EUR 6'],
    ['arrows', 'Hb ↓, CRP ↑', 'Hb down, CRP up'],
    ['digits in circles never join', '5①5 ①②', '5 1 5 1 2'],
    ['keycaps', '2️⃣', '2'],
    ['what a picture says is not said', 'pain 😀👩‍👩‍👧🩸 bad, ☐', 'pain [?] bad, [?]'],
    ['what is crossed out is not said', '3̶8̶ 39', '[?] 39'],
    ['commands of record systems', '@ME@ {TXT:1} *** *é** ＠x 38{5', 'ME TXT:1 e x 38 5'],
  ])('%s', (_name, text, expected) => {
    expect(ascii(text)).toBe(expected)
    expect(ascii(text, latin)).toBe(expected)
    expect(needsLatin(text)).toBe(false)
  })

  it.each([
    ['Arabic', 'صداع منذ ٣ أيام', "Sdaaa mndh 3 'yam"],
    ['Russian', 'Температура 38,5', 'Temperatura 38,5'],
    ['Greek', 'Πυρετός', 'Pyretos'],
    ['Chinese', '发烧3天', 'Fa Shao 3 Tian'],
    ['Punjabi', 'ਸਿਰ ਦਰਦ', 'sir drd'],
    ['Tamil', 'தலைவலி', 'tlaivli'],
  ])('%s by the library, and marked as missing without it', (_name, text, expected) => {
    expect(needsLatin(text)).toBe(true)
    expect(ascii(text, latin)).toBe(expected)
    expect(ascii(text)).toContain('[?]')
    expect(ascii(text)).not.toMatch(/[a-z]/i)
  })

  it('every digit of Unicode is the digit that it is', () => {
    const digits = Array.from({ length: 0x11_0000 }, (_, code) => code).filter(
      (code) => (code < 0xd800 || code > 0xdfff) && /\p{Nd}/u.test(String.fromCodePoint(code)),
    )
    const said = digits.map((code) => ascii(String.fromCodePoint(code)))
    expect(said.join('')).toBe('0123456789'.repeat(digits.length / 10))
  })

  it('of any text nothing is left that is not ASCII, and no number grows or merges', () => {
    const piece = fc.constantFrom(...'½¼³⁹₂·٫×−‑°µ①Ⅳ٣३ \t\u00A0\u202F😀éصж发@{}*x'.match(/./gsu)!)
    const text = fc.array(fc.oneof(fc.nat(99).map(String), piece), { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (words) => {
        const said = ascii(words, latin)
        expect(said).toMatch(/^[\x20-\x7e]*$/)
        expect(said).not.toMatch(/[@{}*]| {2}/)
        expect(ascii(said)).toBe(said)
        const longest = (some: string) => Math.max(0, ...(some.match(/\p{Nd}+/gu) ?? []).map(({ length }) => length))
        expect(longest(said)).toBeLessThanOrEqual(Math.max(longest(words.replaceAll(/\p{Cf}|\p{M}/gu, '')), 2))
      }),
      { seed: 20_261_123, numRuns: runs(500) },
    )
  })
})
