/** All the ways in which one condition can lose a part, or ask about the wrong thing. */
import type { Data } from '#src/content/read.ts'
import type { ConditionText } from '#src/content/conditionSchema.ts'

export type Variant = { change: string; text: ConditionText }

/** For each part of the condition: without it, with the next id in its place, a step harder to meet; and neighbours exchanged. */
export function* variants(text: ConditionText, data: Data): Generator<Variant> {
  yield* inParts(text, data)
  yield* exchanged(text)
}

function* inParts(text: ConditionText, data: Data): Generator<Variant> {
  if ('all' in text) yield* ofList(text.all, 'all', (all) => ({ all }), data)
  else if ('any' in text) yield* ofList(text.any, 'any', (any) => ({ any }), data)
  else if ('of' in text) {
    yield* ofList(text.of, `${text.atLeast} of`, (of) => ({ ...text, of }), data)
    yield { change: `${text.atLeast} of ${text.of.length} becomes ${text.atLeast + 1}`, text: { ...text, atLeast: text.atLeast + 1 } }
  } else if ('symptom' in text) yield* ofSymptom(text, data)
  else yield* ofAtom(text, data)
}

function* ofList(
  parts: readonly ConditionText[],
  name: string,
  rebuilt: (parts: ConditionText[]) => ConditionText,
  data: Data,
): Generator<Variant> {
  for (const [index, part] of parts.entries()) {
    if (parts.length > 1 || name === 'all') yield { change: `${name} without (${inWords(part)})`, text: rebuilt(parts.toSpliced(index, 1)) }
    for (const { change, text } of inParts(part, data)) yield { change, text: rebuilt(parts.with(index, text)) }
  }
}

function* ofSymptom(text: Extract<ConditionText, { symptom: unknown }>, data: Data): Generator<Variant> {
  const where = `(${inWords(text)})`
  const { symptom, count } = text
  if (symptom !== 'any') {
    const ids = [symptom].flat()
    for (const [index, id] of ids.entries()) {
      const other = neighbour(
        id,
        symptomIds(data).filter((one) => one === id || !ids.includes(one)),
      )
      const replaced = ids.with(index, other)
      yield { change: `${other} for ${id} in ${where}`, text: { ...text, symptom: Array.isArray(symptom) ? replaced : other } }
      if (ids.length > (count ?? 1)) yield { change: `without ${id} in ${where}`, text: { ...text, symptom: ids.toSpliced(index, 1) } }
    }
    if (count && count < ids.length) yield { change: `${count + 1} rather than ${count} of ${where}`, text: { ...text, count: count + 1 } }
  }
  for (const key of ['is', 'unexplained', 'since', 'trend', 'severity', 'orNotKnown'] as const) {
    if (text[key] !== undefined) yield { change: `without "${key}" in ${where}`, text: without(text, key) }
  }
  if (text.trend === 'worse') yield { change: `much worse for worse in ${where}`, text: { ...text, trend: 'muchWorse' } }
  if (text.severity === 'moderate') yield { change: `severe for moderate in ${where}`, text: { ...text, severity: 'severe' } }
  if (typeof text.since === 'string')
    yield { change: `one step more of ${text.since} in ${where}`, text: { ...text, since: valueOf(text.since, data) + 1 } }
}

function* ofAtom(text: ConditionText, data: Data): Generator<Variant> {
  const where = `(${inWords(text)})`
  const replaced = (other: string) => `${other} in the place of ${where}`
  if ('condition' in text) {
    const condition = neighbour(
      text.condition,
      data.conditions.map(({ id }) => id),
    )
    yield { change: replaced(condition), text: { condition } }
  } else if ('feature' in text) {
    const feature = neighbour(text.feature, partIds(data, 'features'))
    yield { change: replaced(feature), text: { ...text, feature } }
    if (text.is) yield { change: `without "is" in ${where}`, text: without(text, 'is') }
  } else if ('measure' in text) {
    const options = optionsOf(text.measure, data)
    const named = options.findIndex(({ id }) => id !== undefined && id === text.atLeast)
    const measure = neighbour(text.measure, partIds(data, 'measures'))
    // Another measure has other options, so that a named one is only made harder to reach.
    if (named === -1) yield { change: replaced(measure), text: { ...text, measure } }
    else yield { change: `one option more in ${where}`, text: { ...text, atLeast: options[named]!.value + 1 } }
    if (text.orNotKnown) yield { change: `without "orNotKnown" in ${where}`, text: without(text, 'orNotKnown') }
  } else if ('context' in text) {
    const { kind } = data.context.items.find(({ id }) => id === text.context)!
    const same = data.context.items.filter((item) => item.kind === kind).map(({ id }) => id)
    const context = neighbour(text.context, same)
    yield { change: replaced(context), text: { ...text, context } }
    if (typeof text.atLeast === 'string')
      yield { change: `one step more in ${where}`, text: { ...text, atLeast: valueOf(text.atLeast, data) + 1 } }
  } else if ('reading' in text) {
    const step = text.reading === 'temperature' || text.reading === 'capillary-refill' ? 0.1 : 1
    const near = (change: string, more: Partial<typeof text>): Variant => ({ change: `${change} in ${where}`, text: { ...text, ...more } })
    if (typeof text.atLeast === 'number') yield near('one step more', { atLeast: Math.round((text.atLeast + step) * 10) / 10 })
    if (typeof text.below === 'number') yield near('one step less', { below: Math.round((text.below - step) * 10) / 10 })
    if (typeof text.ageFrom === 'number' && text.ageFrom > 0) yield near('one year later', { ageFrom: text.ageFrom + 1 })
    if (typeof text.ageUnder === 'number') yield near('ends sooner', { ageUnder: text.ageUnder * 0.9 })
  } else if ('ageUnder' in text) {
    const value = typeof text.ageUnder === 'string' ? valueOf(text.ageUnder, data) : text.ageUnder
    yield { change: `one step younger in ${where}`, text: { ageUnder: value >= 2 ? value - 1 : value - 1 / 12 } }
  }
}

/** What can be chosen of a measure. */
const optionsOf = (measure: string, data: Data) =>
  data.taxonomy
    .flatMap(({ symptoms }) => symptoms)
    .flatMap(({ id, measures = [] }) => measures.filter((one) => `${id}.${one.id}` === measure))
    .flatMap(({ options }) => options)

/** The ids of two neighbouring parts, the one in the place of the other. */
function* exchanged(text: ConditionText): Generator<Variant> {
  const json = JSON.stringify(text)
  const ids = [...json.matchAll(/"(?:symptom|feature|context|condition)":"([a-z.-]+)"/g)].filter(([, id]) => id !== 'any')
  for (const [index, first] of ids.entries()) {
    const second = ids[index + 1]
    if (!second || first[1] === second[1] || kindOf(first[0]) !== kindOf(second[0])) continue
    const between = json.slice(first.index + first[0].length, second.index)
    const changed = json.slice(0, first.index) + second[0] + between + first[0] + json.slice(second.index + second[0].length)
    const exchangedText = JSON.parse(changed) as ConditionText
    // In a list of branches the order means nothing.
    if (ordered(exchangedText) !== ordered(text)) yield { change: `${first[1]} and ${second[1]} exchanged`, text: exchangedText }
  }
}

/** `petechiae / easy-bruising, unexplained` */
function inWords(text: ConditionText): string {
  if ('all' in text) return text.all.map(inWords).join(' and ')
  if ('any' in text) return text.any.map(inWords).join(' or ')
  if ('of' in text) return `${text.atLeast} of ${text.of.map(inWords).join(' or ')}`
  return Object.entries(text)
    .map(([key, value]) =>
      value === true
        ? key
        : ['symptom', 'feature', 'context', 'condition'].includes(key)
          ? [value].flat().join(' / ')
          : `${key} ${String(value)}`,
    )
    .join(', ')
}

const kindOf = (match: string) => match.slice(0, match.indexOf(':'))
/** The same for two conditions that differ only in the order of their parts. */
const ordered = (part: unknown): string => {
  if (Array.isArray(part)) return `[${part.map(ordered).toSorted().join()}]`
  if (typeof part !== 'object' || part === null) return JSON.stringify(part)
  return `{${Object.entries(part)
    .map(([key, value]) => `${key}:${ordered(value)}`)
    .join()}}`
}

/** The next id of the list, from the last to the first. */
function neighbour(id: string, list: readonly string[]): string {
  return list[(list.indexOf(id) + 1) % list.length]!
}

const symptomIds = (data: Data) => data.taxonomy.flatMap(({ symptoms }) => symptoms.map(({ id }) => id))
const partIds = (data: Data, kind: 'features' | 'measures') =>
  data.taxonomy.flatMap(({ symptoms }) => symptoms.flatMap((symptom) => (symptom[kind] ?? []).map(({ id }) => `${symptom.id}.${id}`)))
const valueOf = (id: string, data: Data) => data.thresholds.find((one) => one.id === id)!.value

function without<T extends object, K extends keyof T>(text: T, key: K): T {
  const { [key]: _, ...rest } = text
  return rest as T
}
