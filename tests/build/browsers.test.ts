/** What is newer than the oldest browsers of the app is found in a built file; what they all have is not. */
import { describe, expect, it } from 'vitest'
import { newerIn } from '../../scripts/browsers/newer.ts'

const found = (name: string, text: string) => newerIn(name, text).map(({ feature }) => feature)

describe('a file that needs a newer browser', () => {
  it.each([
    ['a.js', 'using file = open()', 'syntax'],
    ['a.js', 'const words = /[\\p{L}--[a-z]]/v', 'syntax'],
    ['a.js', 'words.toSpliced(0, 1)', '.toSpliced()'],
    ['a.js', 'rows.toSorted()', '.toSorted()'],
    ['a.js', 'Object.groupBy(rows, by)', 'Object.groupBy'],
    ['a.js', 'Promise.withResolvers()', 'Promise.withResolvers'],
    ['a.js', 'URL.canParse(text)', 'URL.canParse'],
    ['a.js', 'new Intl.Segmenter("th")', 'Intl.Segmenter'],
    ['a.js', 'new BarcodeDetector()', 'global BarcodeDetector'],
    ['a.js', 'AbortSignal.any([one, other])', 'AbortSignal.any'],
    ['a.js', 'window.navigation', 'window.navigation'],
    ['a.js', 'dialog.showPopover()', '.showPopover()'],
    ['a.js', 'dialog.addEventListener("scrollend", stop)', 'event scrollend_event'],
    ['a.js', 'jsx("div", { popover: "auto", children: [] })', '<div popover>'],
    ['a.css', '.row { & .name { color: red } }', 'nesting'],
    ['a.css', '.row:has(b) { color: red }', ':has'],
    ['a.css', '.row { color: light-dark(red, blue) }', 'color: light-dark()'],
    ['a.css', '.row { color: color-mix(in srgb, red, blue) }', 'color: color-mix()'],
    ['a.css', '.row { field-sizing: content }', 'field-sizing'],
    ['a.css', '@starting-style { .row { opacity: 0 } }', '@starting-style'],
    ['a.css', '.row { block-size: 4lh }', 'block-size: lh'],
    ['a.css', '.row { text-wrap: nowrap }', 'text-wrap: nowrap'],
    ['a.html', '<style>.row:has(b) { color: red }</style>', ':has'],
    ['a.html', '<script>rows.toSpliced(0, 1)</script>', '.toSpliced()'],
    ['a.html', '<div popover="auto"></div>', '<div popover>'],
  ])('%s: %s', (name, text, feature) => {
    expect(found(name, text).some((one) => one.startsWith(feature))).toBe(true)
  })

  it('says which browsers lack it', () => {
    expect(newerIn('a.css', '.row:has(b) { color: red }')).toEqual([{ feature: ':has', lackedBy: ['firefox'] }])
  })
})

describe('a file for all of them', () => {
  it.each([
    ['a.js', 'class A { #b = 1; static { rows?.at(-1) ?? rows.findLast(by) } }'],
    ['a.js', 'dialog.showModal(), navigator.clipboard.writeText(text), structuredClone(rows), data.when'],
    ['a.css', '@layer base { .row:is(b, i):focus-visible { block-size: 100dvh; inset-inline-end: 0; color: #abcdef } }'],
    ['a.css', '.row { float: right; float: inline-end }'],
    ['a.html', '<dialog inert><details open><summary>More</summary></details></dialog>'],
    ['a.txt', 'rows.toSpliced(0, 1)'],
  ])('%s: %s', (name, text) => {
    expect(found(name, text)).toEqual([])
  })
})
