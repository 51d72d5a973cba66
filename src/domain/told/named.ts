/** Something by its id, with its lay and its clinical words. */
import type { FactId } from '#src/content/model.ts'

export type Named = { id: FactId; label: string; clinicalTerm: string }

export const named = (id: FactId, { label, clinicalTerm }: { label: string; clinicalTerm: string }): Named => ({ id, label, clinicalTerm })
