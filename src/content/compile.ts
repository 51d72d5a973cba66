/** From the conditions of `data/`, written for people, to the atoms that the engine evaluates. */
import type { Atom, Condition } from './model.ts'
import type { ConditionText } from './schema.ts'

type SymptomClaim = Omit<Extract<ConditionText, { symptom: unknown }>, 'symptom' | 'count'>

/** What of a symptom decides what a condition means. */
type Named = {
  id: string
  partOf?: string | undefined
  redFlag?: 'alone' | 'together' | undefined
  features?: readonly { id: string; redFlag?: true | undefined }[] | undefined
}

export type Vocabulary = {
  symptoms: readonly Named[]
  thresholds: ReadonlyMap<string, number>
  conditions: ReadonlyMap<string, ConditionText>
}

/**
 * @returns the same object for the same words, so that what stands in many rules is there once.
 * @throws an Error that names the unknown id; `references.ts` has reported it with its place before.
 */
export function compile(text: ConditionText, vocabulary: Vocabulary): Condition {
  const { symptoms, thresholds, conditions } = vocabulary
  const known = compiled.get(vocabulary) ?? new Map<string, Condition>()
  compiled.set(vocabulary, known)

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
    if ('ageUnder' in part) return { fact: 'age', under: number(part.ageUnder) }
    if ('redFlag' in part) return anyOf(redFlagRows(symptoms).map((fact): Atom => ({ fact, is: part.redFlag })))
    if ('context' in part) {
      if (part.oneOf) return { fact: part.context, oneOf: part.oneOf }
      if (part.atLeast !== undefined) return { fact: part.context, atLeast: number(part.atLeast) }
      return { fact: part.context, is: part.is ?? 'yes' }
    }
    if ('measure' in part)
      return {
        all: [
          { fact: symptomOf(part.measure), is: 'yes' },
          { fact: part.measure, atLeast: number(part.atLeast) },
        ],
      }
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

  const symptomCondition = (id: string, part: SymptomClaim): Condition => {
    const orNotKnown = part.orNotKnown && { orNotKnown: part.orNotKnown }
    const atoms: Atom[] = [{ fact: id, is: part.is ?? 'yes' }]
    if (part.unexplained) atoms.push({ fact: `${id}.cause`, unexplained: true })
    if (part.since !== undefined) atoms.push({ fact: `${id}.since`, atLeast: number(part.since), ...orNotKnown })
    if (part.trend) atoms.push({ fact: `${id}.trend`, atLeast: part.trend, ...orNotKnown })
    if (part.severity) atoms.push({ fact: `${id}.severity`, atLeast: part.severity, ...orNotKnown })
    return atoms.length === 1 ? atoms[0]! : { all: atoms }
  }

  return convert(text)
}

const compiled = new WeakMap<Vocabulary, Map<string, Condition>>()

/** The rows that are an emergency by themselves: symptoms and features. */
export function redFlagRows(symptoms: readonly Named[]): string[] {
  return symptoms.flatMap((symptom) => [
    ...(symptom.redFlag === 'alone' ? [symptom.id] : []),
    ...(symptom.features ?? []).filter(({ redFlag }) => redFlag).map(({ id }) => `${symptom.id}.${id}`),
  ])
}

const symptomOf = (part: string) => part.slice(0, part.indexOf('.'))
const anyOf = (parts: readonly Condition[]): Condition => (parts.length === 1 ? parts[0]! : { any: parts })
