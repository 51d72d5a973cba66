/** Every clinical text of the content in English, for translations (Node only). The schemas say which fields are texts. */
import { z } from 'zod'
import type { Content, Mechanism, StartContent } from './model.ts'
import { sentence } from './conditionSchema.ts'
import * as schema from './schema.ts'
import { contextFile } from './contextSchema.ts'
import { questionnaireFile } from './questionnaireSchema.ts'
import { regionsFile } from './regionsSchema.ts'
import { urgencyFile } from './urgencySchema.ts'
import { entriesOf, type Texts } from './translation.ts'

/** By id: `symptoms.fever.label`, `rules.sepsis.why`, `regions.GB.doctor`. */
export function clinicalTexts(
  { sources: _publications, ...content }: Content,
  mechanisms: readonly Mechanism[],
  regions: StartContent['regions'],
): Texts {
  return { ...textsIn(content), mechanisms: textsIn(mechanisms)!, regions: textsIn(regions)! }
}

/** Undefined where there is none. */
function textsIn(content: unknown): Texts | undefined {
  const found = entriesOf(content).flatMap(([key, value]): [string, string | Texts][] => {
    if (typeof value === 'string') return sentences.has(key) ? [[key, value]] : []
    const inner = textsIn(value)
    return inner ? [[key, inner]] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

/** The names of all fields that hold a sentence: a new one is a text of every language by itself. */
const sentences: ReadonlySet<string> = (() => {
  const { type, minLength } = z.toJSONSchema(sentence)
  const names = new Set<string>()
  const files = [schema.taxonomyFile, schema.ruleFile, schema.conditionsFile, schema.escalationsFile, urgencyFile]
  for (const file of [...files, contextFile, questionnaireFile, regionsFile]) {
    JSON.stringify(z.toJSONSchema(file), (key, field: unknown) => {
      const { type: kind, minLength: least } = Object(field) as { type?: unknown; minLength?: unknown }
      if (kind === type && least === minLength) names.add(key)
      return field
    })
  }
  return names
})()
