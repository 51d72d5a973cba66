/** Reads all of `data/` and checks it (Node only: for the build, the scripts and the tests). */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { pathText } from './path.ts'
import * as learn from './learnSchema.ts'
import { groupId } from './conditionSchema.ts'
import * as schema from './schema.ts'
import { contextFile } from './contextSchema.ts'
import { historyFile } from './historySchema.ts'
import { questionnaireFile } from './questionnaireSchema.ts'
import { regionsFile } from './regionsSchema.ts'
import { retiredFile, sourcesFile } from './sourcesSchema.ts'
import { urgencyFile } from './urgencySchema.ts'

export type Fault = { file: string; path: string; message: string }

/** Bad data stops the build: every fault with its file, its place, what is wrong and how to mend it. */
export class DataError extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ file, path, message }) => `${file}\n✖ ${message}\n  → at ${path || 'the top'}`).join('\n\n'))
    this.name = 'DataError'
    this.faults = faults
  }
}

/** @throws DataError when a file does not fit its schema. */
export function readData(root: string) {
  const faults: Fault[] = []

  const read = <T extends z.ZodType>(file: string, shape: T): z.infer<T> => {
    const json = readJson(root, file)
    const result = shape.safeParse(json)
    if (result.success) return result.data
    faults.push(...result.error.issues.map((issue) => ({ file: `data/${file}`, path: pathText(issue.path), message: issueText(issue) })))
    return json as z.infer<T>
  }

  const taxonomy = groupId.options.map((group) => read(`taxonomy/${group}.json`, schema.taxonomyFile))
  const rules = ['emergency', 'same-day', 'within-48h', 'within-2-weeks', 'watch'].map((name) =>
    read(`rules/${name}.json`, schema.ruleFile),
  )
  const contents = read('learn/contents.json', learn.learnContentsFile)
  // From a list that is wrong no page can be read; its own fault says so.
  const pages = faults.some(({ file }) => file === 'data/learn/contents.json') ? [] : contents.pages
  const data = {
    taxonomy,
    rules,
    conditions: read('rules/conditions.json', schema.conditionsFile).conditions,
    thresholds: read('rules/thresholds.json', schema.thresholdsFile).thresholds,
    escalations: read('rules/escalations.json', schema.escalationsFile).escalations,
    urgency: read('urgency.json', urgencyFile),
    context: read('context.json', contextFile),
    questionnaire: read('questionnaire.json', questionnaireFile),
    sources: read('sources.json', sourcesFile).sources,
    regions: read('regions.json', regionsFile).regions,
    ...pastOf(read('retired.json', retiredFile)),
    history: read('history.json', historyFile),
    learn: {
      contents,
      pages: pages.map((page) => read(`learn/${page}.json`, learn.learnPageFile)),
      glossary: read('learn/glossary.json', learn.glossaryFile),
      prevalence: read('learn/prevalence.json', learn.prevalenceFile),
    },
  }
  if (faults.length > 0) throw new DataError(faults)
  return data
}

const pastOf = ({ retired, changed }: z.infer<typeof retiredFile>) => ({ retired, changed })

export type Data = ReturnType<typeof readData>

/** The interface texts of every language, as they stand in `data/languages`. */
export function readLanguages(root: string): { file: string; json: unknown }[] {
  const files = readdirSync(join(root, 'languages')).filter((name) => name.endsWith('.json'))
  return files.map((name) => ({ file: `data/languages/${name}`, json: readJson(root, `languages/${name}`) }))
}

function readJson(root: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'))
  } catch (error) {
    throw new DataError([
      { file: `data/${file}`, path: '', message: `This is not valid JSON: ${String(error)}. Look for a missing comma or quote.` },
    ])
  }
}

function issueText(issue: { message: string; code: string }): string {
  const mend = issue.code === 'unrecognized_keys' ? ' Remove it, or check its spelling against data/schema.' : ''
  return issue.message + mend
}
