/** Newer features that a built file may use, each with what the oldest browsers do without it. One that no file uses is a fault. */
const looks = 'Lines break elsewhere, and all of the text is there.'
const pointer = 'A telephone has no pointer.'
const print = 'The prefixed property stands beside it.'
const react = 'React asks first whether it is there.'
const own = 'A text or a part of the app or of a library of it, and no object of the browser.'
const share =
  'The button is only there where the browser can share (src/pages/result/Share.tsx); copying, saving and printing are there without it.'
const folds = 'Only on paper: a fold that is closed is printed closed. The sheet, which is made for paper, has no folds.'

export const reviewed: Readonly<Record<string, string>> = {
  '.toSorted()': 'src/app/arrays.ts puts it there before anything else runs.',
  '::-webkit-search-cancel-button': 'Firefox has no such button in the field, so there is none to hide.',
  '.toReversed()': 'src/app/arrays.ts puts it there before anything else runs.',
  '.toBase64()': 'btoa, where it is missing (src/exports/bytes.ts).',
  'window.requestIdleCallback': 'setTimeout, where it is missing (src/boot/paint.ts, src/pages/idle.ts).',
  'navigator.share': share,
  'navigator.canShare': share,
  'api.HTMLElement.focus.options_preventScroll_parameter':
    'The page scrolls to what has the focus, which is its heading or the row that was answered.',
  'global setImmediate': react,
  'global navigation': react,
  'navigator.connection': react,
  '.startViewTransition()': react,
  'Error.captureStackTrace': 'zod asks first whether it is there.',
  '.try()': own,
  '.when()': own,
  '.with()': own,
  '.resize()': own,
  '<html writingsuggestions>': 'A browser that does not know the attribute has no such suggestions.',
  '@media (scripting)': 'Without scripts, buttons are there that do nothing, and a sentence below says why (StartPage.module.css).',
  '@page': 'The margins of paper are those of the browser.',
  'text-wrap': looks,
  'text-wrap: balance': looks,
  'text-wrap: pretty': looks,
  'break-after: avoid': 'On paper, a heading may stand at the foot of a page.',
  'text-size-adjust': print,
  'print-color-adjust': print,
  'print-color-adjust: exact': print,
  'forced-color-adjust': 'Safari has no forced colours.',
  'forced-color-adjust: none': 'Safari has no forced colours.',
  '::details-content': folds,
  'content-visibility': folds,
  'content-visibility: visible': folds,
  'scrollbar-width': 'The bar for scrolling is as wide as the system has it.',
  'scrollbar-width: thin': 'The bar for scrolling is as wide as the system has it.',
  resize: 'On an iPhone, the text in a larger field scrolls.',
  'resize: vertical': 'On an iPhone, the text in a larger field scrolls.',
  'cursor: default': pointer,
  'cursor: pointer': pointer,
  'cursor: not-allowed': pointer,
  'cursor: progress': pointer,
}
