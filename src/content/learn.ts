/** The learning pages in the browser. */
import type { GlossaryText, LearnPage, Prevalence } from './learnSchema.ts'
import type { Source } from './sourcesSchema.ts'

export type LearnSource = Pick<Source, 'label' | 'title' | 'year' | 'read' | 'copy'> & { url: string | undefined }

export type LearnContent = {
  pages: readonly Omit<LearnPage, '$schema'>[]
  glossary: Omit<GlossaryText, '$schema'>
  prevalence: Omit<Prevalence, '$schema'>
  /** The sources that these pages name, by code. */
  sources: Readonly<Record<string, LearnSource>>
}
