/** Every learning page in the order of reading, with the time it takes. */
import learn from 'virtual:learn'
import type { LearnPage } from '#src/content/learnSchema.ts'
import { minutesToRead } from '#src/domain/told/reading.ts'

export const prevalenceId = 'how-common'
export const glossaryId = 'glossary'
/** All of them on one page, for paper. */
export const wholeId = 'all'

export type Chapter = { id: string; title: string; lead: string; minutes: number }

const { pages, prevalence, glossary } = learn

export const chapters: readonly Chapter[] = [
  ...pages.map((page) => ({ id: page.id, title: page.title, lead: page.lead, minutes: minutesToRead(textsOf(page)) })),
  {
    id: prevalenceId,
    title: prevalence.title,
    lead: prevalence.lead,
    minutes: minutesToRead([
      prevalence.warning,
      ...prevalence.features.map(({ label }) => label),
      ...prevalence.more.map(({ text }) => text),
    ]),
  },
  {
    id: glossaryId,
    title: glossary.title,
    lead: glossary.lead,
    minutes: minutesToRead(glossary.entries.map(({ term, plain }) => `${term} ${plain}`)),
  },
]

function textsOf({ lead, door = '', sections }: Omit<LearnPage, '$schema'>): string[] {
  return [lead, door, ...sections.flatMap(({ title, statements }) => [title, ...statements.map(({ text }) => text)])]
}
