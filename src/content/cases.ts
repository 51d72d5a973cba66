/** Written cases (vignettes) from outside, checked: for `npm run vignettes` and for the workbench. The small build of zod, for the browser. */
import * as z from 'zod/mini'
import type { Content } from './model.ts'
import { pathText } from './path.ts'

// zod would otherwise try `new Function`, which a strict content security policy reports.
z.config({ jitless: true })

const levels = ['emergency', 'same-day', 'within-48h', 'within-2-weeks', 'self-care'] as const
const isRun = (list: readonly (typeof levels)[number][]) => {
  const numbers = new Set(list.map((level) => levels.indexOf(level)))
  return numbers.size === 0 || Math.max(...numbers) - Math.min(...numbers) === numbers.size - 1
}

export type CaseFault = { place: string; message: string }

/** The cases of a parsed file, or every fault with its place; it never throws. */
export function readCases({ symptoms, context }: Pick<Content, 'symptoms' | 'context'>, json: unknown) {
  const parsed = casesFile(symptoms, context).safeParse(json)
  if (parsed.success) return { ok: true as const, cases: parsed.data.cases }
  const faults = parsed.error.issues.map(({ path, message }): CaseFault => ({ place: pathText(path), message }))
  return { ok: false as const, faults }
}

function casesFile(symptoms: Content['symptoms'], context: Content['context']) {
  const known = new Map(symptoms.map((symptom) => [symptom.id, symptom]))
  const symptomId = z.string().check(z.refine((id) => known.has(id), { error: ({ input }) => `There is no symptom "${String(input)}".` }))
  const rows = new Set(symptoms.flatMap(({ id, features }) => [id, ...features.map((feature) => `${id}.${feature.id}`)]))
  const rowId = z.string().check(z.refine((id) => rows.has(id), { error: ({ input }) => `There is no row "${String(input)}".` }))
  const readings = new Set(context.filter(({ reading }) => reading).map(({ id }) => id))
  const readingId = z
    .string()
    .check(z.refine((id) => readings.has(id), { error: ({ input }) => `There is no reading "${String(input)}".` }))
  const parts = (id: string, names: readonly string[], kind: 'features' | 'measures') =>
    names.filter((name) => !known.get(id)?.[kind].some((part) => part.id === name))
  const isOption = (id: string, name: string, word: string) =>
    known.get(id)?.measures.some((measure) => measure.id === name && measure.options.some((option) => option.id === word))

  const saidSymptom = z
    .looseObject({
      id: symptomId,
      present: z.boolean(),
      durationDays: z.nullish(z.number().check(z.minimum(0))),
      severity: z.nullish(z.enum(['mild', 'moderate', 'severe'])),
      unexplained: z.nullish(z.boolean()),
      features: z.optional(z.array(z.string())),
      measures: z.optional(z.record(z.string(), z.union([z.number(), z.string()]))),
      cause: z.optional(z.string()),
      trend: z.optional(z.enum(['better', 'same', 'comesAndGoes', 'worse', 'muchWorse', 'notSure'])),
      asSaid: z.optional(z.enum(['better', 'tooSoon', 'notBetter', 'notSure'])),
    })
    .check(({ value: { id, features = [], measures = {}, cause }, issues }) => {
      for (const name of parts(id, features, 'features'))
        issues.push({ code: 'custom', path: ['features'], input: name, message: `"${id}" has no feature "${name}".` })
      for (const name of parts(id, Object.keys(measures), 'measures'))
        issues.push({ code: 'custom', path: ['measures'], input: name, message: `"${id}" has no measure "${name}".` })
      for (const [name, word] of Object.entries(measures))
        if (typeof word === 'string' && parts(id, [name], 'measures').length === 0 && !isOption(id, name, word))
          issues.push({ code: 'custom', path: ['measures', name], input: word, message: `"${id}.${name}" has no option "${word}".` })
      if (cause !== undefined && known.get(id)?.causes.includes(cause) === false)
        issues.push({ code: 'custom', path: ['cause'], input: cause, message: `"${cause}" is no cause of "${id}".` })
    })
  return z.looseObject({
    cases: z.array(
      z.looseObject({
        id: z.string().check(z.minLength(1)),
        category: z.optional(z.string()),
        age: z.number().check(z.minimum(0), z.maximum(120)),
        sex: z.nullish(z.string()),
        narrative: z.optional(z.string()),
        symptoms: z.array(saidSymptom),
        absent: z.optional(z.array(symptomId)),
        notSure: z.optional(z.array(rowId)),
        readings: z.optional(z.record(readingId, z.union([z.string(), z.number()]))),
        modifiers: z.optional(z.record(z.string(), z.unknown())),
        referenceUrgency: z.enum(levels),
        acceptable: z.optional(z.array(z.enum(levels)).check(z.refine(isRun, 'These must be levels next to each other.'))),
      }),
    ),
  })
}
