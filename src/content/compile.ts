/** From the conditions of `data/`, written for people, to the atoms that the engine evaluates. */
import type { Atom, Condition } from './model.ts'
import type { Explanation } from './explanations.ts'
import type { ConditionText } from './conditionSchema.ts'

type SymptomClaim = Omit<Extract<ConditionText, { symptom: unknown }>, 'symptom' | 'count'>
type MeasureClaim = Extract<ConditionText, { measure: unknown }>
type ReadingClaim = Extract<ConditionText, { reading: unknown }>

/** What of a symptom decides what a condition means. */
type Named = {
  id: string
  partOf?: string | undefined
  redFlag?: 'alone' | 'together' | undefined
  features?: readonly { id: string; redFlag?: true | undefined }[] | undefined
  measures?: readonly { id: string; options: readonly Option[] }[] | undefined
  details?: readonly string[] | undefined
}

type Option = { id?: string | undefined; value: number; undoes?: true | undefined }

export type Vocabulary = {
  symptoms: readonly Named[]
  thresholds: ReadonlyMap<string, number>
  conditions: ReadonlyMap<string, ConditionText>
  /** By symptom: what can explain it, and what ends that. */
  explanations: ReadonlyMap<string, readonly Explanation[]>
  /** What was compiled with it before, by its words. */
  known?: Map<string, Condition>
}

/**
 * @returns the same object for the same words, so that what stands in many rules is there once.
 * @throws an Error that names the unknown id; `references.ts` has reported it with its place before.
 */
export function compile(text: ConditionText, vocabulary: Vocabulary): Condition {
  const { symptoms, thresholds, conditions, explanations } = vocabulary
  const known = (vocabulary.known ??= new Map<string, Condition>())

  const number = (bound: number | string): number => {
    const value = typeof bound === 'number' ? bound : thresholds.get(bound)
    if (value === undefined) throw new Error(`There is no threshold "${String(bound)}".`)
    return value
  }

  const convert = (part: ConditionText): Condition => {
    const words = JSON.stringify(part)
    const condition = known.get(words) ?? written(part)
    known.set(words, condition)
    return condition
  }

  const written = (part: ConditionText): Condition => {
    if ('all' in part) return { all: part.all.map(convert) }
    if ('any' in part) return anyOf(part.any.map(convert))
    if ('of' in part) return { atLeast: part.atLeast, of: part.of.map(convert) }
    if ('condition' in part) {
      const named = conditions.get(part.condition)
      if (!named) throw new Error(`There is no condition "${part.condition}".`)
      return convert(named)
    }
    if ('reading' in part) return readingCondition(part)
    if ('ageUnder' in part) return { fact: 'age', under: number(part.ageUnder) }
    if ('context' in part) {
      if (part.oneOf) return { fact: part.context, oneOf: part.oneOf }
      if (part.atLeast !== undefined) return { fact: part.context, atLeast: number(part.atLeast) }
      return { fact: part.context, is: part.is ?? 'yes' }
    }
    if ('measure' in part) return measureCondition(part)
    if ('feature' in part) {
      const atom: Atom = { fact: part.feature, is: part.is ?? 'yes' }
      return redFlagRows(symptoms).includes(part.feature) ? atom : { all: [{ fact: symptomOf(part.feature), is: 'yes' }, atom] }
    }
    const { symptom, count, ...claim } = part
    const named = symptom === 'any' ? symptoms.filter(({ partOf }) => !partOf).map(({ id }) => id) : symptom
    if (typeof named === 'string') return symptomCondition(named, claim)
    const each = named.map((id) => convert({ symptom: id, ...claim }))
    return count ? { atLeast: count, of: each } : anyOf(each)
  }

  /** A measure that undoes its row is there while the row is a "no": it speaks for itself. */
  const measureCondition = ({ measure, atLeast, orNotKnown }: MeasureClaim): Condition => {
    const symptom = symptoms.find(({ id }) => id === symptomOf(measure))
    const options = symptom?.measures?.find(({ id }) => measure === `${symptom.id}.${id}`)?.options ?? []
    const value = options.find(({ id }) => id === atLeast)?.value ?? number(atLeast)
    const atom: Atom = { fact: measure, atLeast: value, ...(orNotKnown && { orNotKnown }) }
    return options.some(({ undoes }) => undoes) ? atom : { all: [{ fact: symptomOf(measure), is: 'yes' }, atom] }
  }

  /** What is usual depends on the age: the one place where a higher age can make a condition met. */
  const readingCondition = ({ reading, atLeast, below, ageFrom, ageUnder }: ReadingClaim): Condition =>
    allOf([
      ...(atLeast === undefined ? [] : [{ fact: reading, atLeast: number(atLeast) }]),
      ...(below === undefined ? [] : [{ fact: reading, under: number(below) }]),
      ...(ageFrom === undefined ? [] : [{ fact: 'age', atLeast: number(ageFrom) }]),
      ...(ageUnder === undefined ? [] : [{ fact: 'age', under: number(ageUnder) }]),
    ])

  /** No cause was named that can explain this, or it has ended: its days are over or were not given, it gets worse, a sign is there. */
  const unexplained = (id: string): Condition => {
    const key = `unexplained ${id}`
    const made =
      known.get(key) ?? anyOf([{ fact: `${id}.cause`, unexplained: true }, ...(explanations.get(id) ?? []).map((one) => ended(id, one))])
    known.set(key, made)
    return made
  }

  const ended = (id: string, { cause, days, younger, asksProgress, ends }: Explanation): Condition => {
    const symptom = symptoms.find((one) => one.id === id)
    const since = (limit: number): Atom => ({ fact: `${id}.since`, atLeast: limit + 1, orNotKnown: true })
    // Who says that it gets better as they were told is still in the time that they were given.
    const overIn = (limit: number): Condition =>
      allOf([
        since(limit),
        ...(asksProgress ? [{ fact: `${id}.as-said`, oneOf: ['tooSoon', 'notBetter'], orNotKnown: true } as const] : []),
      ])
    return allOf([
      { fact: `${id}.cause`, oneOf: [cause] },
      anyOf([
        ...(days === undefined ? [] : [overIn(days)]),
        ...(younger ? [allOf([{ fact: 'age', under: number(younger.under) }, overIn(younger.days)])] : []),
        ...(symptom?.details?.includes('trend') ? [{ fact: `${id}.trend`, atLeast: 'worse' as const }] : []),
        ...(asksProgress ? [{ fact: `${id}.as-said`, oneOf: ['notBetter'] }] : []),
        ...ends.map(convert),
      ]),
    ])
  }

  const symptomCondition = (id: string, part: SymptomClaim): Condition => {
    const orNotKnown = part.orNotKnown && { orNotKnown: part.orNotKnown }
    const atoms: Condition[] = [{ fact: id, is: part.is ?? 'yes' }]
    if (part.unexplained) atoms.push(unexplained(id))
    if (part.since !== undefined) atoms.push({ fact: `${id}.since`, atLeast: number(part.since), ...orNotKnown })
    if (part.trend) atoms.push({ fact: `${id}.trend`, atLeast: part.trend, ...orNotKnown })
    if (part.severity) atoms.push({ fact: `${id}.severity`, atLeast: part.severity, ...orNotKnown })
    return allOf(atoms)
  }

  return convert(text)
}

/** The rows that are an emergency by themselves: symptoms and features. */
export function redFlagRows(symptoms: readonly Named[]): string[] {
  return symptoms.flatMap((symptom) => [
    ...(symptom.redFlag === 'alone' ? [symptom.id] : []),
    ...(symptom.features ?? []).filter(({ redFlag }) => redFlag).map(({ id }) => `${symptom.id}.${id}`),
  ])
}

const symptomOf = (part: string) => part.slice(0, part.indexOf('.'))
const anyOf = (parts: readonly Condition[]): Condition => (parts.length === 1 ? parts[0]! : { any: parts })
const allOf = (parts: readonly Condition[]): Condition => (parts.length === 1 ? parts[0]! : { all: parts })
