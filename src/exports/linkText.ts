/** Finds the payload of a link in a text that came by mail or messenger. */

/** Links in one text, and places where one of them may be broken, that are tried. */
const mostLinks = 5
const mostBreaks = 12

/**
 * What may be the payload in a text that came by mail or messenger, most likely first; the seal decides. On their way
 * links are packed into others (`?url=https%3A%2F%2F`), get brackets, full stops and `?fbclid=` behind them, are
 * wrapped over lines, quoted with ">", and written with "=" at the end of a line (quoted-printable). Mail filters write other
 * signs for "#" and "/", and what people write in puts invisible signs into long words.
 */
export function payloadsIn(text: string): string[] {
  const plain = unpacked(visible(text))
    .replaceAll(/=[\t ]*\r?\n/g, '')
    .replaceAll(/\r?\n[\t >]*/g, '\n')
  const starts = plain
    .replaceAll(/-23_from_([\w-]+)/g, (_, run: string) => `#/from/${run.replaceAll(/-2D/gi, '-').replaceAll(/-5F/gi, '_')}`)
    .split(/[#*]!?\/from\//)
    .slice(1)
    .slice(-mostLinks)
    .toReversed()
  if (starts.length > 0) return [...new Set(starts.flatMap(runsFrom))]
  const alone = plain.replaceAll(/\s/g, '').replaceAll(/^[<("'“]+(?=[\w-]{7})|[>)"'”.,;…]+$/g, '')
  return /[^\w-]/.test(alone) ? [] : [alone]
}

/** The letters of a payload from here on, over fewer and fewer breaks: what comes after the link has letters, too. */
function runsFrom(text: string): string[] {
  const [run = ''] = /^[\s\w-]*/.exec(text)!
  const words = run.trim().split(/\s+/, mostBreaks)
  const whole = words.map((_, left) => words.slice(0, words.length - left).join(''))
  return whole.flatMap((one) => [one, one.replace(/[-_]+$/, '')])
}

/** Without signs that nobody sees; dashes, and signs that were written by their number or after a backslash, as they were. */
const visible = (text: string): string =>
  text
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replaceAll(/[\u2010-\u2013\u2212]/g, '-')
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll('\\/', '/')

/** Without the percent signs that packing puts in, once for each link that another holds. */
function unpacked(text: string): string {
  let plain = text
  for (let times = 0; times < 3 && /%(?:25)*(?:23|2f)/i.test(plain); times += 1) {
    plain = plain.replaceAll(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  }
  return plain
}
