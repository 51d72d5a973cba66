import type { Content } from '#src/content/model.ts'
import type { Statement } from '#src/domain/told/statements.ts'

/** The cell lines that a symptom may point to: "Red cells · Platelets". */
export const groupNames = (all: Content['groups'], { groups }: Statement): string =>
  all
    .filter(({ id }) => groups.includes(id))
    .map(({ short }) => short)
    .join(' · ')
