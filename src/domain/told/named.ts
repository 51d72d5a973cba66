/** Names: a fact's lay and clinical words, and a level's name. */
import type { Content, FactId } from '#src/content/model.ts'

export type Named = { id: FactId; label: string; clinicalTerm: string }

export const named = (id: FactId, { label, clinicalTerm }: { label: string; clinicalTerm: string }): Named => ({ id, label, clinicalTerm })

/** "Within 48 hours"; the id itself for a level of older rules. */
export const levelName = ({ levels }: Content, level: string): string => levels.find(({ id }) => id === level)?.name ?? level
