/** What the sheet says of one statement. Two signs go before what it is about: `*` decides the advice, `?` could raise it. */
import type { Messages } from '#src/content/message.ts'
import type { FactId } from '#src/content/model.ts'
import type { Detail } from '#src/domain/told/details.ts'
import type { Statement } from '#src/domain/told/statements.ts'
import { ageOf } from '#src/domain/told/times.ts'
import { isSinceDay, timeWords } from './time.ts'

export type SheetTexts = Pick<Messages, 'sheet' | 'times'>

/** "3 weeks", for the column of a symptom; nothing where it is not asked about. */
export function sinceWords({ details }: Statement, texts: SheetTexts): string | undefined {
  const since = details.find(({ kind }) => kind === 'since')
  return since && withSign(since, stateWords(since, texts))
}

/** "much worse" */
export function trendWords({ details }: Statement, texts: SheetTexts): string | undefined {
  const trend = details.find(({ kind }) => kind === 'trend')
  return trend && withSign(trend, stateWords(trend, texts))
}

/**
 * All that is known of a symptom beside since when and the trend; what was answered no is counted. What has no answer and could
 * change nothing is left out, because it may never have been asked; not so what could undo the row.
 */
export function detailWords({ details }: Statement, texts: SheetTexts): string[] {
  const { sheet } = texts
  const rest = details.filter(({ kind }) => kind !== 'since' && kind !== 'trend')
  const open = rest.filter(({ open: isOpen, undoes, state }) => (isOpen || undoes) && state === 'notAnswered')
  const count = (state: Detail['state']) =>
    rest.filter((detail) => detail.state === state && !isSaid(detail) && !open.includes(detail)).length
  return [
    ...rest.filter((detail) => isSaid(detail) && !isDoubt(detail)).map((detail) => detailWord(detail, texts)),
    ...[true, false].flatMap((isOpen) =>
      together(
        rest.filter((detail) => isDoubt(detail) && detail.open === isOpen),
        sheet.unsure,
        texts,
      ),
    ),
    ...[true, false].flatMap((isOpen) =>
      together(
        open.filter((detail) => detail.open === isOpen),
        sheet.open,
        texts,
      ),
    ),
    ...(count('no') > 0 ? [sheet.detailsNo(count('no'))] : []),
  ]
}

const isDoubt = ({ state }: Detail) => state === 'notSure'

/** "? not sure: hard; fixed" */
function together(details: readonly Detail[], words: (names: { feature: string }) => string, texts: SheetTexts): string[] {
  const [first] = details
  return first ? [withSign(first, words({ feature: details.map((detail) => nameOf(detail, texts)).join('; ') }))] : []
}

/** What is answered no is counted, but that there is no clear cause is worth a word. */
const isSaid = ({ kind, state }: Detail) =>
  state === 'yes' || state === 'given' || state === 'notSure' || (kind === 'cause' && state === 'no')

/** "not sure: Feels hard" */
function detailWord(detail: Detail, texts: SheetTexts): string {
  const { sheet } = texts
  const { kind, state, counts } = detail
  const label = nameOf(detail, texts)
  if (state === 'notSure' || state === 'notAnswered') {
    return withSign(detail, (state === 'notSure' ? sheet.unsure : sheet.open)({ feature: label }))
  }
  if (state === 'no') return kind === 'cause' ? sheet.noCause : sheet.detailNo({ feature: label })
  if (kind === 'cause') return counts ? sheet.cause({ cause: label }) : sheet.causeNoCount({ cause: label })
  if (kind === 'since') return (isSinceDay(lastedOf(detail)) ? sheet.sinceDay : sheet.forTime)({ time: stateWords(detail, texts) })
  return kind === 'measure' ? `${label}: ${detail.valueTerm}` : kind === 'trend' || kind === 'severity' ? stateWords(detail, texts) : label
}

/** A place is told in the person's words, what it is like in the doctor's; both are short. */
const nameOf = ({ kind, label, clinicalTerm }: Detail, { sheet }: SheetTexts): string =>
  (kind === 'piece' ? label : clinicalTerm) || sheet.details[kind]

/** The answer itself, where the column says what it is about. */
function stateWords(detail: Detail, { sheet, times }: SheetTexts): string {
  const { kind, state, value } = detail
  if (state !== 'given') return state === 'notSure' ? sheet.states.notSure : sheet.states.notAnswered
  if (kind === 'since') return timeWords(lastedOf(detail), times)
  const words: Readonly<Record<string, string>> = kind === 'trend' ? sheet.trends : sheet.severities
  return words[String(value)] ?? String(value)
}

const lastedOf = ({ value, span }: Detail) => ({ days: Number(value), span })

const withSign = ({ open }: { open: boolean }, words: string) => (open ? `? ${words}` : words)

/** "Bruises with no clear cause / Unexplained bruising": lay words and clinical words, once where they are the same. */
export const nameWords = ({ label, clinicalTerm }: Pick<Statement, 'label' | 'clinicalTerm'>): string =>
  label.toLowerCase() === clinicalTerm.toLowerCase() ? label : `${label} / ${clinicalTerm}`

/** "no": what was answered about the person or measured on them; "no °" where it was answered together with others. */
export function answerWords({ id, state, value, valueLabel }: Statement, { sheet, times }: SheetTexts): string {
  if (id === 'age' && typeof value === 'number') return times[ageOf(value).unit](ageOf(value).count)
  if (state === 'given') return valueLabel ?? ''
  if (state === 'groupedNo') return `${sheet.states.no} °`
  return state === 'no' ? sheet.states.no : state === 'notAsked' ? sheet.states.notAsked : sheet.states[state]
}

/** "Fever (pyrexia), answered “no”: for 6 days; Malaria area within 12 months": what is known of a fever that was measured alone. */
export function feverWords(fever: Statement, texts: SheetTexts): string {
  const { sheet } = texts
  const answer = fever.state === 'groupedNo' ? sheet.states.no : answerWords(fever, texts)
  const times = fever.details.filter(
    ({ kind, state }) => (kind === 'since' || kind === 'trend') && (state === 'given' || state === 'notSure'),
  )
  // What a denied fever has not either is denied with it.
  const rest = { ...fever, details: fever.details.filter(({ kind, state }) => state !== 'no' || kind === 'cause') }
  const known = [...times.map((detail) => detailWord(detail, texts)), ...detailWords(rest, texts)]
  const said = sheet.answered({ name: fever.clinicalTerm, answer })
  return `${fever.decides ? '* ' : ''}${[said, ...known].join('; ')}`
}

/**
 * What of the person's own answers met the rules behind the advice: "Bruises with no clear cause (New bruises appear within
 * hours)". `facts`: those of the rules.
 */
export function findingWords(statement: Statement, facts: ReadonlySet<FactId>, texts: SheetTexts): string {
  const { kind, label, details } = statement
  if (kind !== 'symptom') return `${label}: ${answerWords(statement, texts)}`
  const told = details.filter((detail) => facts.has(detail.fact) && isSaid(detail))
  return told.length === 0 ? label : `${label} (${told.map((detail) => detailWord(detail, texts)).join(', ')})`
}
