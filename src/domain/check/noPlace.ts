import type { Symptom } from '#src/content/model.ts'
import { detailsOf } from './questionnaire.ts'
import type { Seen } from './seen.ts'

/** A yes whose places are each a no: one of the two may be a slip, and both stay until the person says which. */
export function hasNoPlace(seen: Seen, symptom: Symptom): boolean {
  const { parts, features } = detailsOf(seen, symptom)
  const places = [
    ...parts.filter(({ place }) => place).map(({ id }) => id),
    ...features.filter(({ place }) => place).map(({ id }) => `${symptom.id}.${id}`),
  ]
  return places.length > 1 && seen.answers[symptom.id] === 'yes' && places.every((fact) => seen.answers[fact] === 'no')
}
