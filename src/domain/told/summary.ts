/** All that a reader of the result needs, as one plain object: the result, the sheet and the note show it, and decide nothing. */
import type { Content, FactId } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { LevelText } from '#src/content/urgencySchema.ts'
import { isFever } from '#src/domain/check/fever.ts'
import type { Check } from '#src/domain/check/check.ts'
import type { Facts } from '#src/domain/engine/facts.ts'
import { floorOf } from '#src/domain/check/open.ts'
import { see, type Seen } from '#src/domain/check/seen.ts'
import { roughOf } from '#src/domain/check/spans.ts'
import { askNext } from '#src/domain/check/askNext.ts'
import { triage, type Triage } from '#src/domain/engine/triage.ts'
import { higher } from '#src/domain/engine/urgency.ts'
import { contextLines, type ContextLine } from './context.ts'
import { tooEarly, type Early } from './early.ts'
import type { Named } from './named.ts'
import { openQuestions, type OpenQuestion } from './openQuestions.ts'
import { actionOf, goHeadingOf, orderOf, type Orders } from './order.ts'
import { actionsOf, reasonOf, type Reason } from './reasons.ts'
import { emergencyPage, reportedSymptoms, rowsByAnswer, type EmergencyPage, type NotSure, type Reported } from './reported.ts'
import { safetyNetOf, type SafetyNet } from './safetyNet.ts'
import { statementsOf, type Statement } from './statements.ts'
import { byWeight } from './weight.ts'

export type Summary = {
  version: string
  fingerprint: string
  triage: Triage
  level: LevelText
  /** Set while the level would calm and it is too early for that: then there is no advice, no reason and no date yet. */
  early: Early | null
  /** The one order that comes first, and what it means; where nothing was noticed, words for that. To be filled with the words of the country. */
  heading: string
  action: string
  atMost: LevelText
  /** Nothing is a yes, nothing is not sure, and no fever was measured. */
  nothing: boolean
  /** In an emergency: what to do first, and what then. */
  order: Orders
  /** Everything that may be said, most important first. */
  statements: readonly Statement[]
  who?: string
  age?: number
  /** By the age, where that was given. */
  isChild: boolean
  sex?: string
  reported: readonly Reported[]
  notSure: readonly NotSure[]
  unanswered: readonly Named[]
  notAsked: readonly (Named & { reason: string })[]
  no: readonly (Named & { grouped: boolean })[]
  emergency: EmergencyPage
  context: readonly ContextLine[]
  reasons: readonly Reason[]
  actions: readonly string[]
  /** What to say first in an emergency. */
  say: readonly string[]
  /** What to ask for at this age. */
  ask?: string
  /** The open rows that could change the advice, best first. */
  askNext: readonly FactId[]
  openQuestions: readonly OpenQuestion[]
  /** What is open could make the advice less urgent. Told only where nothing could make it more urgent. */
  couldCalm: boolean
  /** Every line of it that fits the person; none in an emergency. */
  safetyNet: SafetyNet
  /** What stands beside the advice: how far such a check can go, and the one true sentence where there are symptoms. */
  beside: readonly string[]
  /** When to go back if nothing changes, or to check again. */
  later: readonly string[]
  /** Beside the advice; none in an emergency, where they would be a second order. */
  notices: readonly string[]
  /** Days until the date by which to be seen. */
  withinDays: number | null
  /** In the person's own words, whole. */
  words: string
}

/** `seen`: the answers of this check. */
export function summaryOf(seen: Seen, check: Check): Summary {
  const { content, facts } = seen
  const result = triage(seen)
  const early = tooEarly(seen, result)
  // What is too early to be said has no reasons either.
  const said = early ? { ...result, met: [], reasons: [] } : result
  const reported = reportedSymptoms(seen, check, said)
  const rows = rowsByAnswer(seen, check)
  const next = askNext(seen)
  const { who, age, sex } = facts
  const isHot = typeof facts['temperature'] === 'number' && isFever(content, facts['temperature'])
  const nothing = result.atLeast === 'self-care' && reported.length === 0 && rows.notSure.length === 0 && !isHot
  const level = levelOf(content, result.atLeast)
  const order = orderOf(
    content,
    result.atLeast,
    said.reasons.map(({ rule }) => rule),
  )
  const actions = order.kind === 'none' ? actionsOf(content, said, facts) : order.next
  // Worked out by who reads it first: it is half of the work, and the advice on the nurse's screen stands before it.
  let net: SafetyNet | undefined
  const ask = Number(age ?? 0) >= content.ages.young ? (level.askAdult ?? level.ask) : level.ask

  return {
    version: content.version,
    fingerprint: content.fingerprint,
    triage: result,
    level,
    early,
    ...(early ? earlyWords(content) : wordsOf(seen, level, order, actions, nothing)),
    atMost: levelOf(content, result.atMost),
    nothing,
    order,
    statements: byWeight(content, statementsOf(seen, check, said)),
    ...(who !== undefined && { who: String(who) }),
    ...(typeof age === 'number' && { age }),
    isChild: typeof age === 'number' && age < content.ages.child,
    ...(sex !== undefined && { sex: String(sex) }),
    reported,
    ...rows,
    emergency: emergencyPage(seen),
    context: contextLines(seen),
    reasons: said.met.map((met) => reasonOf(content, met, facts)),
    actions,
    say: [...new Set(said.reasons.flatMap(({ rule }) => rule.say ?? []))],
    ...(ask && { ask }),
    askNext: next,
    openQuestions: openQuestions(seen, result.couldChange, next),
    couldCalm: couldCalm(seen, check, result),
    get safetyNet() {
      net ??= safetyNetOf(
        seen,
        result.atLeast,
        [...reported, ...rows.notSure].map(({ id }) => id),
      )
      return net
    },
    notices: order.kind === 'none' ? noticesOf(content, facts) : [],
    words: check.words,
  }
}

/** Where something could make it more urgent, that is what is told, and nobody looks further. */
function couldCalm({ content }: Seen, check: Check, { atLeast, couldChange }: Triage): boolean {
  if (couldChange.length > 0 || atLeast === 'emergency' || atLeast === 'self-care') return false
  return higher(
    atLeast,
    floorOf((answers) => see(content, answers), { answers: check.answers, rough: roughOf(check) }),
  )
}

type AdviceWords = Pick<Summary, 'heading' | 'action' | 'beside' | 'later' | 'withinDays'>

/** Instead of the words of a level: no advice, and no day to count to. */
function earlyWords({ advice }: Content): AdviceWords {
  const { heading, action } = advice.early
  return { heading, action, beside: [advice.cannotRuleOut], later: [], withinDays: null }
}

/** The words of the level. Where nothing was noticed there is nothing to rest from, nothing that could get better, and no day to count to. */
function wordsOf({ content, facts }: Seen, level: LevelText, order: Orders, actions: readonly string[], nothing: boolean): AdviceWords {
  const { advice, context } = content
  const { cannotRuleOut, trueSentence, normalTest } = advice
  const { withinDays, timeBox } = level
  const action = actionOf(level, facts['who'])
  if (nothing) {
    const { heading, action: watch, afterwards } = advice.nothing
    return { heading, action: watch, beside: [cannotRuleOut], later: [afterwards], withinDays: null }
  }
  const goHeading = order.kind === 'go' ? level.goHeading : order.kind === 'none' ? goHeadingOf(actions) : undefined
  const heading = order.heading ?? goHeading ?? level.heading
  if (level.id === 'emergency') return { heading, action, beside: [], later: [], withinDays }
  const ofMost = context.some(({ id, notMostPeople }) => notMostPeople && facts[id] === 'yes') ? [] : [trueSentence]
  const beside = level.id === 'self-care' ? [cannotRuleOut, ...ofMost] : ofMost
  return { heading, action, beside, later: [...(timeBox ? [timeBox] : []), normalTest, cannotRuleOut], withinDays }
}

const noticesOf = ({ context }: Content, facts: Facts): string[] =>
  context.flatMap(({ id, notice }) => (notice && facts[id] === 'yes' ? [notice] : []))

const levelOf = (content: Content, id: LevelId): LevelText => content.levels.find((level) => level.id === id)!
