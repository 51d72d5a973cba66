/** Where on the body: the places that were named for each symptom, for the small figure of the sheet. */
import type { Content } from '#src/content/model.ts'
import type { BodyPlace } from '#src/content/places.ts'
import { placeOf } from '#src/domain/check/fact.ts'
import type { Statement } from './statements.ts'

export type PlacesOf = {
  id: string
  clinicalTerm: string
  places: readonly { place: BodyPlace; isSure: boolean }[]
}

/** The symptoms that are a yes and have a place that is a yes or not sure, in their order. */
export function onBody(content: Content, statements: readonly Statement[]): PlacesOf[] {
  return statements.flatMap(({ id, clinicalTerm, state, details }) => {
    if (state !== 'yes') return []
    const places = details.flatMap((detail) => {
      const place = placeOf(content, detail.fact)
      const isNamed = detail.state === 'yes' || detail.state === 'notSure'
      return place && isNamed ? [{ place, isSure: detail.state === 'yes' }] : []
    })
    return places.length > 0 ? [{ id, clinicalTerm, places }] : []
  })
}
