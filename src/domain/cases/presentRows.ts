/** Which rows a written case says yes to. */
import type { Content } from '#src/content/model.ts'
import { isSaid, numberIn, plainText } from './caseWords.ts'
import type { Case, CaseSymptom } from './case.ts'

/** What a case says of a symptom that is there. */
export type Said = Omit<CaseSymptom, 'id' | 'present'>

/** The listed symptoms, and the areas of lumps that the modifiers speak of: those listed first, the collarbone only if named. */
export function presentIn(content: Content, one: Case, notes: string[]): Map<string, Said> {
  const present = withParents(content, new Map(one.symptoms.filter((said) => said.present).map((said) => [said.id, said])))
  const said = plainText(one.modifiers?.['lymphNodeAreas'])
  const areas = numberIn(said) ?? 0
  if (isSaid(said) && numberIn(said) === undefined) notes.push(`lymphNodeAreas: "${said}" could not be mapped`)
  const atCollarbone = /collarbone|supraclavicular/.test(plainText(one.modifiers?.['nodeFeatures']))

  const add = (id: string) => present.set(id, present.get(id) ?? {})
  if (areas > 0 || atCollarbone) add('swollen-lymph-nodes')
  if (atCollarbone) add('lymph-nodes-collarbone')
  const sites = content.symptoms.filter(({ partOf }) => partOf === 'swollen-lymph-nodes').map(({ id }) => id)
  const more = sites.filter((id) => id !== 'lymph-nodes-collarbone' && !present.has(id) && !one.absent?.includes(id))
  const missing = areas - sites.filter((id) => present.has(id)).length
  for (const id of more.slice(0, Math.max(0, missing))) add(id)
  return present
}

/** A row that is part of another is only asked when that is yes; the parent takes over what was said of it. */
function withParents(content: Content, present: Map<string, Said>): Map<string, Said> {
  for (const { id, partOf } of content.symptoms) {
    const part = present.get(id)
    if (partOf && part && !present.has(partOf)) {
      const { durationDays, severity, unexplained } = part
      present.set(partOf, { durationDays, severity, unexplained })
    }
  }
  return present
}
