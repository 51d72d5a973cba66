/** A piece of a condition in words, for the rules page and the decision table. */
import type { Messages } from '#src/content/message.ts'
import type { ConditionText } from '#src/content/conditionSchema.ts'
import { minimalSets, type Piece } from '#src/domain/told/minimal.ts'

type Texts = Messages['rulesPage']['piece']

/** What things are called: by label on a screen, by id in a table for a clinician who edits the data. */
export type Names = {
  /** Of a symptom, a feature, a measure or a context item. */
  of: (id: string) => string
  condition: (id: string) => string
  /** What is chosen of a measure: by the id of the option, or a number with its unit. */
  option: (measure: string, bound: number | string) => string
  /** A number, or a named one, with its unit. */
  bound: (bound: number | string) => string
  /** An age in years, or a named one, as people say it; without it, as any number. */
  age?: (bound: number | string) => string
}

export function pieceText(piece: Piece, names: Names, texts: Texts): string {
  if ('of' in piece) return texts.of({ count: piece.atLeast, list: piece.of.map((part) => waysText(part, names, texts)).join('; ') })
  if ('condition' in piece) return names.condition(piece.condition)
  if ('reading' in piece) return readingText(piece, names, texts)
  if ('ageUnder' in piece) return texts.under({ age: ageText(piece.ageUnder, names) })
  if ('context' in piece) return contextText(piece, names, texts)
  if ('measure' in piece) return texts.atLeast({ what: names.of(piece.measure), value: names.option(piece.measure, piece.atLeast) })
  if ('feature' in piece) return orNotSure(piece, names.of(piece.feature), texts)
  return symptomText(piece, names, texts)
}

const ageText = (bound: number | string, { age, bound: number }: Names): string => (age ?? number)(bound)

/** Every way to meet a part of "two of these", on one line. */
function waysText(condition: ConditionText, names: Names, texts: Texts): string {
  const sets = minimalSets(condition).map((set) => set.map((piece) => pieceText(piece, names, texts)).join(` ${texts.and} `))
  return sets.join(` ${texts.or} `)
}

/** A measured value and the ages that the limit is for. */
function readingText(
  { reading, atLeast, below, ageFrom, ageUnder }: Extract<Piece, { reading: unknown }>,
  names: Names,
  texts: Texts,
): string {
  const what = names.of(reading)
  const ages = [
    ageFrom !== undefined && texts.atLeast({ what: names.of('age'), value: ageText(ageFrom, names) }),
    ageUnder !== undefined && texts.under({ age: ageText(ageUnder, names) }),
  ]
  return [
    atLeast !== undefined && texts.atLeast({ what, value: names.bound(atLeast) }),
    below !== undefined && texts.below({ what, value: names.bound(below) }),
    ...ages,
  ]
    .filter((part) => part !== false)
    .join(', ')
}

function contextText(piece: Extract<Piece, { context: unknown }>, names: Names, texts: Texts): string {
  const what = names.of(piece.context)
  if (piece.oneOf) return texts.oneOf({ what, options: piece.oneOf.join(` ${texts.or} `) })
  if (piece.atLeast !== undefined) return texts.atLeast({ what, value: names.bound(piece.atLeast) })
  return orNotSure(piece, what, texts)
}

function symptomText(piece: Extract<Piece, { symptom: unknown }>, names: Names, texts: Texts): string {
  const ids = [piece.symptom].flat()
  const list = piece.symptom === 'any' ? texts.anySymptom : ids.map(names.of).join(' / ')
  const counted = piece.count === undefined ? list : texts.count({ count: piece.count, list })
  const details = [
    piece.is && texts.orNotSure,
    piece.unexplained && texts.unexplained,
    piece.since !== undefined && texts.since({ time: names.bound(piece.since) }),
    piece.trend && texts.trend[piece.trend],
    piece.severity && texts.severity[piece.severity],
    piece.orNotKnown && texts.orNotSaid,
  ].filter((detail) => typeof detail === 'string')
  return details.length === 0 ? counted : `${counted} (${details.join(', ')})`
}

const orNotSure = ({ is }: { is?: 'notSure' | undefined }, what: string, texts: Texts) => (is ? `${what} (${texts.orNotSure})` : what)
