/** What is true of one symptom, rule or cause stands in `data/`: a new one needs no line of code. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { content } from '#tests/support/content.ts'

const source = join(import.meta.dirname, '../../src')

/** Who is ill, how old, of which sex, and what is measured: the app asks for these in fields of their own. */
const isPerson = (id: string) => ['who', 'age', 'sex'].includes(id)
const ids = new Set([
  ...content.symptoms.map(({ id }) => id),
  ...content.rules.flatMap(({ id, ref }) => [id, ref]),
  ...content.causes.map(({ id }) => id),
  ...content.context.filter(({ id, reading }) => !isPerson(id) && !reading).map(({ id }) => id),
])

/** Each file that may name one, and why. */
const may: Readonly<Record<string, string>> = {
  'domain/cases/vignettes.ts': 'reads clinicians’ cases, which have names of their own',
  'domain/cases/presentRows.ts': 'the areas of lumps in such a case',
  'domain/cases/caseWords.ts': 'the infections in such a case',
  'domain/check/fever.ts': 'the one row that a thermometer can contradict',
  'domain/engine/vitals.ts': 'the early-warning score is not made for pregnancy',
  'content/conditionSchema.ts': 'examples of an id in its faults',
  'content/pictures.ts': 'a drawing has the name of what it shows',
}

it('no id of a symptom, a rule, a cause or a question about the person stands in code', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  const named = files.flatMap((file) => {
    const code = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    const found = [...code.matchAll(/['"`]([\w-]+)(?=[.'"`])/g)].map((match) => match[1]!).filter((id) => ids.has(id))
    return found.length > 0 ? [{ file, found }] : []
  })
  expect(named.filter(({ file }) => !may[file])).toEqual([])
  expect(named.map(({ file }) => file).toSorted()).toEqual(Object.keys(may).toSorted())
})
