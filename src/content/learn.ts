/** The pages that explain, as the browser has them. */
import type { GlossaryText, LearnPage, Prevalence } from './learnSchema.ts'
import type { Source } from './schema.ts'

export type LearnSource = Pick<Source, 'label' | 'title' | 'year' | 'read' | 'copy'> & { url: string | undefined }

export type LearnContent = {
  pages: readonly Omit<LearnPage, '$schema'>[]
  glossary: Omit<GlossaryText, '$schema'>
  prevalence: Omit<Prevalence, '$schema'>
  /** By code: those that these pages name. */
  sources: Readonly<Record<string, LearnSource>>
}
