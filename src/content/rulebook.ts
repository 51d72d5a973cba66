/** What the rules page shows beyond the content that decides: examples, notes, origins and the sources. */
import type { History } from './historySchema.ts'
import type { Data } from './read.ts'
import type { Basis, SymptomText } from './schema.ts'
import type { Source } from './sourcesSchema.ts'

export type Example = Data['rules'][number]['rules'][number]['examples'][number]

export type RuleBookText = {
  /** By the id of the rule. */
  examples: Readonly<Record<string, readonly Example[]>>
  /** By id. Here each has its label: of the others the content keeps none. */
  conditions: Readonly<Record<string, { label: string; note?: string; basis: Basis }>>
  thresholds: Data['thresholds']
  symptoms: Readonly<Record<string, Pick<SymptomText, 'origin' | 'sources'>>>
  /** By the id of the cause; what each explains stands in the order of `explains`. */
  causes: Readonly<Record<string, { sources: readonly string[]; explains: readonly { basis: Basis; sources: readonly string[] }[] }>>
  never: Data['context']['never']
  history: History['editions']
  /** As much of each as is shown; its address is among the links. */
  sources: readonly (Pick<Source, 'code' | 'label' | 'title' | 'read'> & { copied?: true })[]
}

/** Builds the rulebook from `data/`, without drafts. */
export function ruleBookFrom({ rules, conditions, thresholds, taxonomy, context, history, sources }: Data): RuleBookText {
  const published = <T extends { status?: 'draft' | undefined }>(list: readonly T[]) => list.filter(({ status }) => status !== 'draft')
  return {
    examples: Object.fromEntries(rules.flatMap((file) => published(file.rules).map(({ id, examples }) => [id, examples]))),
    conditions: Object.fromEntries(conditions.map(({ id, label, note, basis }) => [id, { label, ...(note && { note }), basis }])),
    thresholds,
    symptoms: Object.fromEntries(
      taxonomy.flatMap((group) => published(group.symptoms).map(({ id, origin, sources: own }) => [id, { origin, sources: own }])),
    ),
    causes: Object.fromEntries(
      context.causes.map(({ id, sources: own, explains }) => [
        id,
        { sources: own, explains: explains.map((one) => ({ basis: one.basis, sources: one.sources })) },
      ]),
    ),
    never: context.never,
    history: history.editions,
    sources: sources.map(({ code, label, title, read, urls, readAt }) => ({
      code,
      label,
      title,
      read,
      ...(urls.length === 0 && readAt && { copied: true as const }),
    })),
  }
}
