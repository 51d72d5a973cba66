/** The checks kept on this device, each with what it tells, person by person. */
import type { Content } from '#src/content/model.ts'
import { isSamePerson } from '#src/domain/told/compare.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { checkOf, type KeptCheck } from '#src/store/kept.ts'
import { summaryIn } from '#src/store/summary.ts'

export type Entry = { kept: KeptCheck; summary: Summary }

/** Nobody is named: who answered, sex and age tell people apart. Oldest check first. */
export function byPerson(checks: readonly KeptCheck[], words: Content): Entry[][] {
  const entries = checks
    .map((kept) => ({ kept, summary: summaryIn(words)(checkOf(kept)) }))
    .toSorted((a, b) => Date.parse(a.kept.startedAt) - Date.parse(b.kept.startedAt))
  const people: Entry[][] = []
  for (const entry of entries) {
    const known = people.find(([first]) => isSamePerson(first!.summary, entry.summary))
    if (known) known.push(entry)
    else people.push([entry])
  }
  return people
}
