/** What the browser keeps of a visit, and how it comes back. */
import type { FactId } from '#src/content/model.ts'
import { checkFrom, isFacts, isList, isObject, isShortOrNull, isText } from '#src/domain/check/outside.ts'
import type { Step } from '#src/domain/check/questionnaire.ts'
import type { Check } from '#src/domain/check/check.ts'

/** All that the browser keeps of one visit. */
export type Session = {
  check: Check
  /** Emergency rules whose card was seen and passed with "Continue anyway": it does not interrupt twice for the same reason. */
  passed: readonly string[]
  /** When the answers came from a link or a file (ISO date and time). */
  takenAt: string | null
  /** The version of the rules that the answers were given under. */
  rules: string | null
  /** Rows that have to be asked again, because their question changed with the rules: said once, on the way back to them. */
  again: readonly FactId[]
  /** What came after the list of signs, step by step (domain/check/shortWay.ts). */
  steps: readonly Step[]
  /** "Ask me everything": the whole questionnaire, part by part. */
  full: boolean
}

const mostSteps = 100
const mostRules = 100

/** What comes back from the browser's storage, if it has the shape of a session. */
export function sessionFrom(stored: unknown): Session | undefined {
  if (!isObject(stored) || !isObject(stored['check'])) return undefined
  // An older version of the app has stored the date beside the check, and nothing of what has a value here.
  const { startedAt = null, takenAt = null, passed, rules = null, again = [], steps = [], full = false } = stored
  const check = checkFrom({ answeredAt: startedAt, ...stored['check'] })
  const isSound =
    isList(passed, mostRules, isRule) &&
    isShortOrNull(takenAt) &&
    isShortOrNull(rules) &&
    isFacts(again) &&
    isList(steps, mostSteps, isStep) &&
    typeof full === 'boolean'
  return check && isSound ? { check, takenAt, passed, rules, again, steps, full } : undefined
}

const isRule = (stored: unknown): stored is string => isText(stored, 80)

const isStep = (stored: unknown): stored is Step =>
  isObject(stored) && ['details', 'ask', 'look'].includes(String(stored['kind'])) && isFacts(stored['facts']) && isFacts(stored['skipped'])
