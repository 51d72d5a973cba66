/** What an engine finds that a person has looked at and that is right as it is. Each with the reason. */
type Reviewed = { engine: string; rule: RegExp; html: RegExp; why: string }

export type Violation = { rule: string; html: string }

const asksNext =
  'What to ask next runs on in one line at a desk. It leads to a row that is on the same screen, with buttons as large as a target has to be (2.5.8, equivalent).'

const reviewed: readonly Reviewed[] = [
  {
    engine: 'HTML_CodeSniffer',
    rule: /NoSuchID/,
    html: /href="#\//,
    why: 'What stands after "#/" is the address of a page of the app, not of a place on this page.',
  },
  {
    engine: 'IBM',
    rule: /^input_label_exists/,
    html: /^<output\b/,
    why: 'An <output> says what has just happened, in whole sentences, as a live region; there is nothing to fill in and nothing to name.',
  },
  {
    engine: 'IBM',
    rule: /^target_spacing_sufficient/,
    html: /^<button title="[^"]*" aria-label="\d+ /,
    why: asksNext,
  },
  {
    engine: 'axe',
    rule: /^target-size$/,
    html: /^<button type="button" aria-label="\d+ [^"]*" title="/,
    why: asksNext,
  },
]

export const isReviewed = (engine: string, { rule, html }: Violation): boolean =>
  reviewed.some((one) => one.engine === engine && one.rule.test(rule) && one.html.test(html))
