import { mostOther, mostWords } from '#src/domain/engine/answers.ts'
import type { Session } from './session.ts'

/**
 * What comes back from the browser's storage, if it has the shape of a session; whether today's questions could get
 * these answers is looked at in `known.ts`. By hand: zod would be a twentieth of all bytes before the first question.
 */
export function sessionFrom(stored: unknown): Session | undefined {
  if (!isObject(stored) || !isObject(stored['check'])) return undefined
  // An older version of the app has stored no `takenAt`, no `rules`, no `again` and no `other`, and the date beside the check.
  const { startedAt = null, takenAt = null, passed, rules = null, again = [], steps = [], full = false } = stored
  const { answers, grouped, words, other = '', answeredAt = startedAt, rough } = stored['check']
  const isSound =
    isObject(answers) &&
    Object.entries(answers).every(([id, value]) => isFact(id) && isValue(value)) &&
    isList(grouped, 200, isFact) &&
    isText(words, mostWords) &&
    isText(other, mostOther) &&
    (answeredAt === null || isText(answeredAt, 40)) &&
    isList(passed, 100, (rule) => isText(rule, 80)) &&
    (takenAt === null || isText(takenAt, 40)) &&
    (rules === null || isText(rules, 20)) &&
    isList(again, 200, isFact) &&
    (rough === undefined || isList(rough, 200, isFact)) &&
    isList(steps, 100, isStep) &&
    typeof full === 'boolean'
  return isSound
    ? ({
        check: { answers, grouped, words, other, answeredAt, ...(rough !== undefined && { rough }) },
        takenAt,
        passed,
        rules,
        again,
        steps,
        full,
      } as Session)
    : undefined
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest

const isList = (value: unknown, most: number, isOne: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(isOne)

/** `petechiae`, or `petechiae.since`. */
const isFact = (value: unknown): boolean => isText(value, 80) && /^[a-z0-9-]+(\.[a-z0-9-]+)?$/.test(value)

const isStep = (value: unknown): boolean =>
  isObject(value) &&
  ['details', 'ask', 'look'].includes(String(value['kind'])) &&
  isList(value['facts'], 100, isFact) &&
  isList(value['skipped'], 200, isFact)

const isValue = (value: unknown): boolean => isText(value, 40) || Number.isFinite(value)
