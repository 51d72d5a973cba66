/** What an engine finds that a person has looked at and that is right as it is. Each with the reason. */
export type Reviewed = { engine: string; rule: RegExp; html: RegExp; why: string }

export const reviewed: readonly Reviewed[] = [
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
]
