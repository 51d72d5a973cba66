/** `data/` in, content out: read, checked, joined and with every condition written out in atoms (Node only). */
import { contentFrom, inSentenceOf, spokenOf } from './join.ts'
import type { CompactContent, Content, Context, Hours, Mechanism, StartContent, Zones } from './model.ts'
import { DataError, readData, type Data } from './read.ts'
import { learnFaults } from './learnFaults.ts'
import type { LearnContent } from './learn.ts'
import { referenceFaults } from './references.ts'
import type { RegionHours } from './regionsSchema.ts'
import type { SymptomText } from './schema.ts'
import { shortHash } from './shortHash.ts'

/** @throws DataError that names every fault with its file and place. */
export function loadContent(root: string): { content: Content; data: Data } {
  const data = readData(root)
  const faults = [...referenceFaults(data), ...learnFaults(data)]
  if (faults.length > 0) throw new DataError(faults)
  return { content: contentFrom(compactFrom(data)), data }
}

const likeness = ({ label, citedFor }: Data['sources'][number]) => JSON.stringify(citedFor ?? '') + label

/** Leaves out drafts, and what only the build and the rules page need: examples, codes, details of sources. */
export function compactFrom(data: Data): CompactContent {
  const thresholds = Object.fromEntries(data.thresholds.map(({ id, value }) => [id, value]))
  const years = (bound: number | string): number => (typeof bound === 'number' ? bound : thresholds[bound]!)
  const rules = data.rules.flatMap(({ level, rules: list }) =>
    list
      .filter(({ status }) => status !== 'draft')
      .map(({ examples: _examples, status: _status, ageFrom, ...rule }) => ({
        ...rule,
        level,
        ...(ageFrom && { ageFrom: { ...ageFrom, years: years(ageFrom.years) } }),
      })),
  )
  const usedSources = new Set([...rules, ...data.escalations].flatMap(({ sources }) => sources))
  const decides = severityDecides(data)
  const explained = new Set(data.learn.glossary.entries.flatMap(({ symptoms }) => symptoms ?? []))
  const { doubt, trueSentence, cannotRuleOut, normalTest, nothing, early, lineFirst, levels, rulesVersion } = data.urgency
  const safetyNet = data.urgency.safetyNet.map(({ younger, ...line }) => ({
    ...line,
    ...(younger && { younger: { ...younger, under: years(younger.under) } }),
  }))

  return {
    version: rulesVersion,
    fingerprint: fingerprint(data),
    replaced: data.retired.flatMap(({ id, replacedBy }) => (replacedBy === undefined ? [] : [{ id, by: replacedBy }])),
    changed: data.changed,
    sources: data.sources
      .filter(({ code }) => usedSources.has(code))
      // Like beside like takes fewer bytes.
      .toSorted((one, other) => (likeness(one) < likeness(other) ? -1 : 1))
      .map(({ code, label, citedFor: { from, under, context } = {} }) => ({
        code,
        label,
        ...(from !== undefined && { from: years(from) }),
        ...(under !== undefined && { under: years(under) }),
        ...(context !== undefined && { context }),
      })),
    groups: data.taxonomy.map(({ id, label, short, clinicalTerm, negatives }) => ({ id, label, short, clinicalTerm, negatives })),
    symptoms: data.taxonomy
      .flatMap((group) => group.symptoms)
      .filter(({ status }) => status !== 'draft')
      .map(
        ({ codes: _codes, sources: _sources, status: _status, origin: _origin, layWords: _layWords, inSentence, spoken, ...symptom }) => ({
          ...symptom,
          ...(inSentence !== inSentenceOf(symptom.label) && { inSentence }),
          ...(spoken !== spokenOf({ ...symptom, inSentence }) && { spoken }),
          ...(decides.has(symptom.id) && { severityDecides: true }),
          ...(explained.has(symptom.id) && { inGlossary: true as const }),
        }),
      ),
    context: data.context.items.map(({ sources: _, showIf, ...item }) => ({ ...item, ...(showIf && { showIf }) })),
    causes: data.context.causes.map(({ sources: _, explains, ...cause }) => ({
      ...cause,
      explains: explains.map(({ sources: _own, basis: _basis, ...one }) => one),
    })),
    never: data.context.never.map(({ symptoms, when }) => ({ symptoms, when })),
    advice: { doubt, trueSentence, cannotRuleOut, normalTest, nothing, early, lineFirst, safetyNet },
    questionnaire: data.questionnaire,
    rules,
    escalations: data.escalations.map(({ when, except, ...escalation }) => ({
      ...escalation,
      ...(except && { except }),
      when: 'ownSymptomTrend' in when ? ('ownSymptomMuchWorse' as const) : when,
    })),
    conditions: data.conditions.map(({ id, label, shown, when }) => {
      const isSpoken = shown || safetyNet.some(({ there }) => there === id)
      return { id, ...(isSpoken && { label }), when }
    }),
    thresholds,
    levels,
  }
}

/** What the content says of causes, beside the rules. */
export const mechanismsFrom = ({ taxonomy }: Data): Mechanism[] =>
  taxonomy.flatMap((group) => group.mechanisms.map(({ sources: _, ...mechanism }) => mechanism))

/** Symptom id to what people call it: loaded with the page that is searched. */
export const layWordsFrom = ({ taxonomy }: Data): Record<string, readonly string[]> =>
  Object.fromEntries(
    taxonomy
      .flatMap((group) => group.symptoms)
      .flatMap(({ id, layWords, status }) => (layWords && status !== 'draft' ? [[id, layWords]] : [])),
  )

/** What the first page asks by a choice: it is drawn before the rest of the check is there. */
export const firstFrom = ({ context }: Data): Context[] =>
  context.items.filter(({ id }) => id === 'who' || id === 'sex').map(({ sources: _, showIf: _shown, ...item }) => item)

/** What the start page needs before the check itself is loaded. */
export function startFrom(data: Data): StartContent {
  const { rulesVersion, trueSentence } = data.urgency
  return {
    rulesVersion,
    regions: data.regions.map(({ source: _, alsoEmergency: _also, hours: _hours, timeZones: _zones, ...region }) => region),
    trueSentence,
  }
}

/** The pages that explain, with the sources that they name. Signs travel with the words that people see in the check. */
export function learnFrom({ learn: { pages, glossary, prevalence }, sources }: Data): LearnContent {
  const named = new Set<string>()
  JSON.stringify([pages, glossary, prevalence], (key, value: unknown) => {
    if (key === 'sources') for (const code of value as string[]) named.add(code)
    if (key === 'source') named.add(String(value))
    return value
  })
  const withoutSchema = <T extends { $schema?: string | undefined }>({ $schema: _, ...rest }: T) => rest
  return {
    pages: pages.map(withoutSchema),
    glossary: withoutSchema(glossary),
    prevalence: withoutSchema(prevalence),
    sources: Object.fromEntries(
      sources
        .filter(({ code }) => named.has(code))
        .map(({ code, label, title, year, urls: [url], read, copy }) => [code, { label, title, year, url, read, copy }]),
    ),
  }
}

/** Over everything that decides or words advice. */
function fingerprint({ taxonomy, rules, conditions, thresholds, escalations, urgency, context, questionnaire }: Data): string {
  return shortHash({ taxonomy, rules, conditions, thresholds, escalations, urgency, context, questionnaire })
}

/** The symptoms whose severity a rule of their own looks at. */
function severityDecides(data: Data): Set<string> {
  const found = new Set<string>()
  JSON.stringify(data.rules, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'severity' in value && 'symptom' in value && value.symptom !== 'any') {
      for (const id of [value.symptom].flat()) found.add(String(id))
    }
    return value
  })
  return found
}

/** The first address of each source: loaded after the result, because advice does not wait for its links. */
export function linksFrom(data: Data): Record<string, string> {
  return Object.fromEntries(data.sources.flatMap(({ code, urls: [url] }) => (url ? [[code, url]] : [])))
}

/** Country to its time zones: the boot script has them, and guesses the country for the app. */
export const zonesFrom = ({ regions }: Data): Zones => Object.fromEntries(regions.map(({ code, timeZones }) => [code, timeZones]))

/** Country to its hours: advice needs them, the first page does not. */
export function hoursFrom(data: Data): Record<string, Hours> {
  return Object.fromEntries(data.regions.flatMap(({ code, hours }) => (hours ? [[code, withoutSource(hours)]] : [])))
}

const withoutSource = ({ source: _, ...hours }: RegionHours): Hours => hours

/** Symptom id to its codes, for each symptom that has any: only the export for records needs them. */
export function codesFrom({ taxonomy }: Data): Record<string, SymptomText['codes']> {
  const symptoms = taxonomy.flatMap((group) => group.symptoms).filter(({ status }) => status !== 'draft')
  return Object.fromEntries(symptoms.filter(({ codes }) => Object.keys(codes).length > 0).map(({ id, codes }) => [id, codes]))
}
