/** A kept check beside the one of today: for the result, the sheet and the note. */
import { content } from '#src/content/app.ts'
import type { Content } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Messages } from '#src/content/message.ts'
import { compare, isSamePerson, type Comparison } from '#src/domain/told/compare.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import type { Day } from '#src/domain/told/times.ts'
import { dayAnswered } from '#src/pages/dates.ts'
import { checkOf, useKept, type KeptCheck } from '#src/store/kept.ts'
import { summaryIn } from '#src/store/summary.ts'

export type Compared = {
  kept: KeptCheck
  comparison: Comparison
  /** What today's rules make of the answers of then. */
  levelNow: LevelId
}

/** The kept checks about the same person, newest first, without the one that is open. */
export function useEarlier(summary: Summary, startedAt: string | null): readonly KeptCheck[] {
  const checks = useKept((state) => state.checks)
  return checks
    .filter((one) => one.startedAt !== startedAt && isSamePerson(summaryIn(content)(checkOf(one)), summary))
    .toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
}

/** The one that result, sheet and note speak of: the person's choice, or the last. */
export function useChosen(earlier: readonly KeptCheck[]): KeptCheck | undefined {
  const chosen = useKept((state) => state.chosen)
  return chosen === null ? undefined : (earlier.find(({ startedAt }) => startedAt === chosen) ?? earlier[0])
}

/** @param words the content in the language of the summary of now */
export function comparedWith(words: Content, kept: KeptCheck, now: Summary): Compared {
  const earlier = summaryIn(words)(checkOf(kept))
  return { kept, comparison: compare(earlier, now), levelNow: earlier.triage.atLeast }
}

/** "New: nosebleeds; bleeding gums", one line for each kind of change that there is. */
export function changeLines({ comparison }: Compared, texts: Messages['compare'], term: 'label' | 'clinicalTerm'): string[] {
  const kinds = Object.keys(texts.kinds) as (keyof Comparison)[]
  return kinds
    .filter((kind) => comparison[kind].length > 0)
    .map((kind) => texts.short({ kind: texts.kinds[kind], symptoms: comparison[kind].map((one) => one[term]).join('; ') }))
}

/** What the note says of it, in the clinic's language; nothing, where no check was kept or none is wanted. */
export function useChanges(summary: Summary, startedAt: string | null): { since: Day; comparison: Comparison } | undefined {
  const chosen = useChosen(useEarlier(summary, startedAt))
  return chosen && { since: dayAnswered(chosen.startedAt), comparison: comparedWith(content, chosen, summary).comparison }
}
