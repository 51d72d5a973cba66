/** `npm run schemas`: writes `data/schema/*.schema.json`, which editors use to check and complete the files of `data/`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { z } from 'zod'
import * as learn from '#src/content/learnSchema.ts'
import * as schema from '#src/content/schema.ts'
import { contextFile } from '#src/content/contextSchema.ts'
import { historyFile } from '#src/content/historySchema.ts'
import { questionnaireFile } from '#src/content/questionnaireSchema.ts'
import { regionsFile } from '#src/content/regionsSchema.ts'
import { retiredFile, sourcesFile } from '#src/content/sourcesSchema.ts'
import { urgencyFile } from '#src/content/urgencySchema.ts'

const files = {
  taxonomy: schema.taxonomyFile,
  rules: schema.ruleFile,
  conditions: schema.conditionsFile,
  thresholds: schema.thresholdsFile,
  escalations: schema.escalationsFile,
  urgency: urgencyFile,
  context: contextFile,
  questionnaire: questionnaireFile,
  sources: sourcesFile,
  regions: regionsFile,
  retired: retiredFile,
  history: historyFile,
  'learn-contents': learn.learnContentsFile,
  'learn-page': learn.learnPageFile,
  'learn-glossary': learn.glossaryFile,
  'learn-prevalence': learn.prevalenceFile,
}

/** The text of every schema file, by its name. */
export async function schemaTexts(): Promise<Record<string, string>> {
  const root = join(import.meta.dirname, '..')
  const options = await resolveConfig(join(root, 'package.json'))
  const entries = Object.entries(files).map(async ([name, shape]): Promise<[string, string]> => {
    const json = JSON.stringify({ title: name, ...z.toJSONSchema(shape, { io: 'input' }) })
    return [`${name}.schema.json`, await format(json, { ...options, parser: 'json' })]
  })
  return Object.fromEntries(await Promise.all(entries))
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../data/schema')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(await schemaTexts())) writeFileSync(join(folder, name), text)
  console.log(`Wrote ${Object.keys(files).length} files to data/schema.`)
}
