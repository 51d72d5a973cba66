/** Numbers, ages and lengths of time as people type them, for every page: digits of any script, and the signs of its keyboards. */

/** Arabic, Persian and full-width: where the ten digits of each begin. */
const zeros = [0x06_60, 0x06_f0, 0xff_10]
const digitsOfOthers = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu
/** Marks that turn the direction of writing, and other signs without a width: a copied number may bring them along. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** The text with Western digits, without spaces around and without signs that nobody sees. A raised ² is no digit. */
export const westernDigits = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/[\uff01-\uff0f\uff1a-\uff5e]/gu, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xfe_e0))
    .trim()
    .replace(digitsOfOthers, (digit) => String(valueOf(digit.codePointAt(0)!)))

const valueOf = (point: number): number => point - zeros.findLast((zero) => zero <= point)!
