/** Any text as printable ASCII, for record systems: numbers, units and signs keep their meaning, and what cannot be said is seen to be missing. */

/** Writes letters of any script in Latin letters. A library does it, which is loaded only where a text needs it. */
export type Latin = (letters: string) => string

/** Stands for a picture or a letter that ASCII cannot write. */
export const unsaid = '[?]'

/** Printable ASCII without the signs that record systems read as commands (@ { } and stars). Without `latin`, letters of other scripts are unsaid. */
export function ascii(text: string, latin?: Latin): string {
  if (/^[\x20-\x7e]*$/.test(text)) return tidy(text)
  return tidy(lettersOf(decomposed(replaced(text.normalize('NFC'))), latin))
}

/** Has it letters that only the library can write? */
export const needsLatin = (text: string): boolean => ascii(text, () => '').length !== ascii(text).length

/** What Unicode's own decompositions would lose, merge into a number, or turn into another unit. */
const signs: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  // Units in one sign.
  [/[\u3380-\u33dd]/g, (unit) => unit.normalize('NFKC')],
  // Invisible: joiners, marks of direction, soft hyphens. A zero-width space parts words, but no digits.
  [/(?<=\p{Nd})\u200b+(?=\p{Nd})/gu, ''],
  [/[\u00ad\u061c\u180e\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}/gu, ''],
  [/[\s\u0085\u200b\u2800]+/g, ' '],
  [/(?<=[0-9#])\u20e3/g, ''],
  // Crossed out: what is under the line is not said.
  [/.[\u0335-\u0338\u20d2\u20d3\u20e5\u20eb]+/gu, unsaid],
  [/[‘’‚‛ʼʹ′‵´]/g, "'"],
  [/[“”„‟″‶«»]/g, '"'],
  [/[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d\u05be]/g, '-'],
  [/(?<=\p{Nd}) ?[×✕✖*] ?(?=\p{Nd})/gu, 'x'],
  [/[×✕✖]/g, 'x'],
  // A point in the middle of a number is a decimal point, in every script.
  [/(?<=\p{Nd})[·‧∙⋅•・٫](?=\p{Nd})/gu, '.'],
  [/(?<=\p{Nd})٬(?=\p{Nd})/gu, ','],
  [/ ?[·‧∙⋅•・] ?/g, ' - '],
  // Raised and lowered numbers end where a number on the line begins.
  [/(?<=[⁰¹²³⁴-⁹₀-₉])(?=\p{Nd})/gu, ' '],
  [/[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+/g, (run) => `^${run.normalize('NFKD').replaceAll('\u2212', '-')}`],
  [/(?<=\p{Nd})[₀₁₂₃₄₅₆₇₈₉]+/gu, (run) => `_${run.normalize('NFKD')}`],
  [/ ?[°º˚] ?(?=[CF]\b)|℃|℉/gi, (found) => (found === '℃' ? ' C' : found === '℉' ? ' F' : ' ')],
  [/(?<=\p{Nd}) ?[°º˚] ?(?=[\p{L}\p{N}])/gu, ' deg '],
  [/(?<=\p{Nd}) ?[°º˚]/gu, ' deg'],
  // "ug" is read as "mg" too often: the letters for a microgram are mcg.
  [/[µμ](?=g)|(?<=\p{Nd} ?)[µμ]γ(?!\p{L})/gu, (found) => (found.length > 1 ? 'mcg' : 'mc')],
  [/(?<!\p{Script=Greek})[µμ](?!\p{Script=Greek})/gu, 'u'],
  [/(?<!\p{Script=Greek})[αβγδΔκλ](?!\p{Script=Greek})/gu, (letter) => greek[letter]!],
  // Spanish opens a question with it; nothing is lost.
  [/[¿¡]/g, ' '],
  [/≠/g, '!='],
  [/[≥⩾≧]/g, '>='],
  [/[≤⩽≦]/g, '<='],
  [/[≈≃∼]/g, '~'],
  [/±/g, '+/-'],
  [/[÷∕]/g, '/'],
  [/[→⇒➔➜]/g, '->'],
  [/[←⇐]/g, '<-'],
  [/ ?([↑⇑↓⇓]) ?(?=[\p{L}\p{N}])/gu, ' $1 '],
  [/ ?[↑⇑]/g, ' up'],
  [/ ?[↓⇓]/g, ' down'],
  [/€ ?/g, 'EUR '],
  [/£ ?/g, 'GBP '],
  [/ ?‰/g, ' per 1000'],
  [/[ßẞæÆœŒøØłŁđĐðÐþÞıħĦŋŊ]/g, (letter) => letters[letter]!],
]

const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  Δ: 'delta',
  κ: 'kappa',
  λ: 'lambda',
}
/** Latin letters that are no letter with a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'ng',
  Ŋ: 'NG',
}

function replaced(text: string): string {
  return signs.reduce((said, [sign, by]) => (typeof by === 'string' ? said.replace(sign, by) : said.replace(sign, by)), text)
}

/** Marks go from Latin letters, digits of every script become ours, and a fraction or a digit in a circle never joins the number beside it. */
function decomposed(text: string): string {
  let said = ''
  let joins = true
  for (const char of text) {
    const piece = pieceFor(char)
    const isOwnDigit = /^\p{Nd}$/u.test(char)
    if (/\d$/.test(said) && /^\d/.test(piece) && !(joins && isOwnDigit)) said += ' '
    said += piece
    joins = isOwnDigit
  }
  return said.replaceAll(/(?<=[A-Za-z])\p{M}+/gu, '')
}

function pieceFor(char: string): string {
  if (char <= '\x7f') return char
  if (/\p{Nd}/u.test(char)) return digitOf(char.normalize('NFKC'))
  const apart = char.normalize('NFKD').replaceAll('⁄', '/')
  // Letters of other scripts stay whole, for the library.
  return /^ ?[\x20-\x7e]/.test(apart) ? apart.trim() : char.normalize('NFKC')
}

/** The ten digits of a script stand together in Unicode, beginning with its zero; some scripts stand side by side. */
function digitOf(char: string): string {
  const code = char.codePointAt(0)!
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}

/** Runs of letters by the library; everything else that is left is unsaid. */
function lettersOf(text: string, latin: Latin | undefined): string {
  return text
    .replaceAll(/(?:(?!\p{ASCII})[\p{L}\p{M}\p{N}])+/gu, (run, at: number) => {
      const said = latin?.(run).trim() ?? unsaid
      const [before, after] = [text[at - 1] ?? '', text[at + run.length] ?? '']
      const isApart = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(run)
      const first = /\d/.test(before) && (isApart || /^\d/.test(said)) ? ' ' : ''
      const last = /\d/.test(after) && (isApart || /\d$/.test(said)) ? ' ' : ''
      return `${first}${said}${last}`
    })
    .replaceAll(/[^\x20-\x7e]+/gu, unsaid)
}

const tidy = (text: string): string =>
  text
    .replaceAll(/(?<=\d) ?\* ?(?=\d)/g, 'x')
    .replaceAll(/[@{}*]+/g, ' ')
    .replaceAll(/(?:\[\?\] ?){2,}/g, `${unsaid} `)
    .replaceAll(/ +/g, ' ')
    .trim()
