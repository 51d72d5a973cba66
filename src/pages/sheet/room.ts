import type { Reported } from '#src/domain/told/reported.ts'
import type { Summary } from '#src/domain/told/summary.ts'

/** Letters that a line of 186 mm holds at 9 pt, counted rather too few. */
const lineLetters = 110
const between = 3
const soonerLines = 4

/** So many lines of lists fit the page beside everything that is always there. Measured on sheets in Noto Sans, and rounded down. */
const room = 35

/**
 * Whether everything fits one page in its usual order. A guess: where it is wrong, the end of the sheet moves, and nothing
 * is lost. `more`: lists beside the summary, each with its heading.
 */
export const fitsOnePage = (summary: Summary, more: readonly (readonly string[])[] = []): boolean =>
  linesOf(summary) + sum(more.map(lines)) <= room

/** About how many lines the lists take, those that are longer or shorter from one person to the next. */
function linesOf({ reported, notSure, unanswered, notAsked, no, context, actions, reasons, triage, words }: Summary): number {
  const terms = (list: readonly { clinicalTerm: string }[]) => lines(list.map(({ clinicalTerm }) => clinicalTerm))
  const why = reasons.filter(({ level }) => level === triage.atLeast)
  return sum([
    lines(why.map(({ clinical, sources }) => `${clinical}${sources.map(({ label }) => label).join()}`)),
    lines(actions),
    ...reported.map(rowLines),
    lines(notSure.map(({ label }) => label)),
    terms(unanswered),
    terms(notAsked) + 1,
    terms(no.filter(({ grouped }) => !grouped)),
    terms(no.filter(({ grouped }) => grouped)),
    terms(context),
    lines([words]),
    triage.atLeast === 'emergency' ? 0 : soonerLines,
  ])
}

function rowLines({ severity, features, featuresNotSure, measures, cause }: Reported): number {
  const details = [severity, ...features.map(({ label }) => label), ...featuresNotSure.map(({ label }) => label)]
  return 1 + lines([...details, ...measures.map(({ value }) => value), cause?.label].filter((text) => text !== undefined))
}

const lines = (texts: readonly string[]) => Math.ceil(sum(texts.map((text) => (text === '' ? 0 : text.length + between))) / lineLetters)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
