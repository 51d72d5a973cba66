/** Groups of causes that the reported symptoms may have. */
import type { Content, Mechanism } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import { rowOf } from '#src/domain/check/rows.ts'
import type { NotSure, Reported } from './reported.ts'

export type SummaryCause = {
  group: Content['groups'][number]
  mechanisms: readonly (Mechanism & { symptoms: readonly Reported[]; notSure: readonly NotSure[] })[]
}

/** The causes of symptoms that are a yes or not sure, in the order of the files. */
export function causesOf(
  content: Content,
  all: readonly Mechanism[],
  reported: readonly Reported[],
  notSure: readonly NotSure[],
): SummaryCause[] {
  return content.groups.flatMap((group) => {
    const mechanisms = all
      .filter((mechanism) => mechanism.groups.length === 1 && mechanism.groups[0] === group.id)
      .map((mechanism) => ({
        ...mechanism,
        symptoms: reported.filter((one) => one.mechanisms.includes(mechanism.id)),
        notSure: notSure.filter(({ id }) => rowOf(content, id).symptom.mechanisms.includes(mechanism.id)),
      }))
      .filter((mechanism) => mechanism.symptoms.length > 0 || mechanism.notSure.length > 0)
    return mechanisms.length > 0 ? [{ group, mechanisms }] : []
  })
}

/**
 * The everyday causes of what is a yes or not sure, at this age in years: each speaks of a sign that is there and whose cause
 * the person has not named. None beside an advice for today, which they would talk down.
 */
export function everydayCauses(causes: readonly SummaryCause[], { age, level }: { age: number | undefined; level: LevelId }): string[] {
  if (level === 'emergency' || level === 'same-day') return []
  const texts = causes.flatMap(({ mechanisms }) =>
    mechanisms.flatMap(({ commonCauses = [], symptoms, notSure }) => {
      const there = new Set([...symptoms.filter(({ cause }) => !cause?.counts), ...notSure].map(({ id }) => id))
      return commonCauses
        .filter(
          ({ signs, under }) =>
            (signs?.some((id) => there.has(id)) ?? there.size > 0) && (under === undefined || (age !== undefined && age < under)),
        )
        .map(({ text }) => text)
    }),
  )
  return [...new Set(texts)]
}
