/** Every small fault that could slip into what explains a symptom, for how long, and what ends it (`data/context.json`). */
import type { Data } from '#src/content/read.ts'
import type { Mutant } from './mutants.ts'
import { variants } from './variants.ts'

type Cause = Data['context']['causes'][number]
type Explains = Cause['explains'][number]
type Never = Data['context']['never'][number]

/** A cause explains one thing fewer, or for a day longer; nothing ends it, or one thing fewer; it is for people of any age. */
export function* causeMutants(data: Data): Generator<Mutant> {
  for (const cause of data.context.causes) {
    const mutant = (change: string, changed: Cause): Mutant => ({
      file: 'data/context.json',
      rule: cause.id,
      change,
      data: { ...data, context: { ...data.context, causes: data.context.causes.map((one) => (one === cause ? changed : one)) } },
    })
    const { ages, asksProgress, ends, explains, ...rest } = cause
    const without = { ...rest, explains, ...(asksProgress && { asksProgress }), ...(ages && { ages }), ...(ends && { ends }) }
    const { ages: _ages, ...ofAnyAge } = without
    const { asksProgress: _asks, ...forEver } = without
    const { ends: _ends, ...endless } = without
    if (ages) yield mutant('at any age', ofAnyAge)
    if (asksProgress) yield mutant('whether or not it gets better as was said', forEver)
    if (ends) {
      yield mutant('nothing ends it', endless)
      for (const { change, text } of variants(ends, data)) yield mutant(`ends: ${change}`, { ...cause, ends: text })
    }
    for (const one of explains) {
      for (const { change, changed } of explanationMutants(one, data))
        yield mutant(change, { ...cause, explains: explains.flatMap((other) => (other === one ? changed : other)) })
    }
  }
}

function* explanationMutants(one: Explains, data: Data): Generator<{ change: string; changed: Explains[] }> {
  const { symptoms, days, younger, ends, ...rest } = one
  const of = symptoms.join(' / ')
  for (const symptom of symptoms) {
    const others = symptoms.filter((id) => id !== symptom)
    yield { change: `${symptom} is not explained`, changed: others.length > 0 ? [{ ...one, symptoms: others }] : [] }
    const apart = others.length > 0 ? [{ ...one, symptoms: others }] : []
    if (days !== undefined)
      yield { change: `${symptom} for ${days + 1} days`, changed: [...apart, { ...one, symptoms: [symptom], days: days + 1 }] }
  }
  if (younger) {
    yield { change: `${of}, younger: as long as the others`, changed: [{ ...rest, symptoms, days, ...(ends && { ends }) }] }
    yield { change: `${of}, younger: ${younger.days + 1} days`, changed: [{ ...one, younger: { ...younger, days: younger.days + 1 } }] }
  }
  if (!ends) return
  yield { change: `${of}: nothing ends it`, changed: [{ ...rest, symptoms, days, ...(younger && { younger }) }] }
  for (const { change, text } of variants(ends, data)) yield { change: `${of} ends: ${change}`, changed: [{ ...one, ends: text }] }
}

/** Something could be explained that nothing explains. */
export function* neverMutants(data: Data): Generator<Mutant> {
  for (const never of data.context.never) {
    const mutant = (change: string, changed: Never[]): Mutant => ({
      file: 'data/context.json',
      rule: never.symptoms.join(' / '),
      change,
      data: { ...data, context: { ...data.context, never: data.context.never.flatMap((one) => (one === never ? changed : [one])) } },
    })
    for (const symptom of never.symptoms) {
      const others = never.symptoms.filter((id) => id !== symptom)
      yield mutant(`${symptom} can be explained`, others.length > 0 ? [{ ...never, symptoms: others }] : [])
    }
    for (const { change, text } of variants(never.when, data)) yield mutant(change, [{ ...never, when: text }])
  }
}
