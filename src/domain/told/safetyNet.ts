/**
 * What to watch for. Each line names the answers that its sign stands for, and the engine says what they would come to
 * together with the answers given: no line is less urgent than the rules are.
 */
import type { Content, FactId } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import { ownerOf, subjectOf } from '#src/domain/check/fact.ts'
import { adviceOf } from '#src/domain/engine/advice.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { answerOrder } from '#src/domain/engine/atom.ts'
import { evaluate } from '#src/domain/engine/condition.ts'
import { featureAsked, severityOrder, symptomAsked, trendOrder, type Facts } from '#src/domain/engine/facts.ts'
import { findSymptom } from '#src/domain/check/rows.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import { once } from '#src/domain/engine/once.ts'
import { higher, levelOrder } from '#src/domain/engine/urgency.ts'
import { orderOf, type Order } from './order.ts'

type Line = Content['advice']['safetyNet'][number]

export type SafetyNetLine = {
  id: string
  /** The sign in words, as it stands within a sentence. */
  text: string
  /** The advice for the answers given plus this sign. */
  level: LevelId
  /** More urgent than the advice without it. */
  raises: boolean
  /** In an emergency: whom to call first. */
  order: Order
}

export type SafetyNet = {
  /** The three to show: those that fit what was answered first, the worst of these first. */
  first: readonly SafetyNetLine[]
  rest: readonly SafetyNetLine[]
}

const shown = 3

/**
 * `advice`: the level of these answers. `own`: the rows that are a yes or not sure; lines about them come first.
 * None in an emergency: nothing is more urgent.
 */
export function safetyNetOf(seen: Seen, advice: LevelId, own: readonly FactId[]): SafetyNet {
  const { content, answers, facts } = seen
  if (advice === levelOrder[0]) return { first: [], rest: [] }
  const symptoms = new Set(own.map((id) => ownerOf(content, id)))
  const advised = once((sign: Answers) => adviceOf(content, withSign(content, answers, sign)))
  const lines = content.advice.safetyNet
    .flatMap((line) => {
      const whole = saidTo(content, facts, line)
      if (!whole) return []
      const said = isEnough(seen, advice, line, whole, advised) ? line.enough! : whole
      const { level, rules } = advised(said.sign)
      const raises = higher(level, advice)
      const fits = line.symptoms.some((id) => symptoms.has(id))
      return { line: { id: line.id, text: said.text, level, raises, order: orderOf(content, level, rules).kind }, fits }
    })
    .toSorted((a, b) => Number(b.fits) - Number(a.fits) || levelOrder.indexOf(a.line.level) - levelOrder.indexOf(b.line.level))
    .map(({ line }) => line)
  return { first: lines.slice(0, shown), rest: lines.slice(shown) }
}

/** The words of a line for this person. Undefined if it does not fit their age or sex, or if the sign is there and cannot get worse. */
function saidTo(content: Content, facts: Facts, line: Line): Pick<Line, 'text' | 'sign'> | undefined {
  if (Object.keys(line.sign).some((fact) => isForOthers(content, facts, fact))) return undefined
  if (isThere(content, facts, line)) return line.worse
  const { younger, sign } = line
  return younger && typeof facts['age'] === 'number' && facts['age'] < younger.under ? { text: younger.text, sign } : line
}

/**
 * Is a part of the sign as urgent as the whole of it, and needs a doctor the same day: by what it adds to these answers,
 * or in somebody like this with no other sign?
 */
function isEnough(
  { content, answers }: Seen,
  advice: LevelId,
  line: Line,
  whole: Pick<Line, 'text' | 'sign'>,
  advised: (sign: Answers) => { level: LevelId },
): boolean {
  const { enough } = line
  if (!enough || whole === line.worse) return false
  const { level } = advised(enough.sign)
  if (higher(advised(whole.sign).level, level)) return false
  const person = Object.fromEntries(content.context.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])))
  return isSoon(higher(level, advice) ? level : adviceOf(content, withSign(content, person, enough.sign)).level)
}

const isSoon = (level: LevelId): boolean => !higher('same-day', level)

/** A row that is asked of people of another age or sex. */
function isForOthers(content: Content, facts: Facts, fact: FactId): boolean {
  const [id, part] = fact.split('.')
  const symptom = findSymptom(content, id!)
  if (!symptom) return false
  const feature = symptom.features.find((one) => one.id === part)
  return symptomAsked(symptom, facts) === 'notAsked' || (feature !== undefined && featureAsked(feature, facts, fact) === 'notAsked')
}

function isThere({ conditions }: Content, facts: Facts, { sign, there }: Line): boolean {
  const named = conditions.find(({ id }) => id === there)
  if (named) return evaluate(named.when, facts) === 'met'
  return Object.keys(sign).every((fact) => sign[fact] !== 'yes' || facts[fact] === 'yes')
}

/**
 * Only ever more worrying: what is as bad already stays, a cause named before does not explain what is new, and what was seen
 * of the spots that fade says nothing of those that do not.
 */
export function withSign(content: Content, answers: Answers, sign: Answers): Answers {
  const causes = new Set(Object.keys(sign).map((fact) => `${subjectOf(fact)}.cause`))
  const kept = Object.entries(answers).filter(
    ([fact, value]) => !causes.has(fact) && !(sign[subjectOf(fact)] && undoes(content, fact, value)),
  )
  const added = Object.entries(sign).map(([fact, value]) => [fact, worse(answers[fact], value)] as const)
  return { ...Object.fromEntries(kept), ...Object.fromEntries(added) }
}

/** An option with which its row is a "no". */
function undoes(content: Content, fact: FactId, value: Value): boolean {
  const [id, part] = fact.split('.')
  const measure = findSymptom(content, id!)?.measures.find((one) => one.id === part)
  return measure?.options.some((option) => option.undoes && option.value === value) === true
}

const wordOrders: readonly (readonly Value[])[] = [answerOrder, trendOrder, severityOrder]

function worse(now: Value | undefined, sign: Value): Value {
  if (typeof now === 'number' && typeof sign === 'number') return Math.max(now, sign)
  const order = wordOrders.find((one) => one.includes(sign)) ?? []
  return now !== undefined && order.indexOf(now) > order.indexOf(sign) ? now : sign
}
