import learn from 'virtual:learn'
import { Navigate, useParams } from 'react-router'
import { paths } from '#src/pages/paths.ts'
import { Article } from './Article.tsx'
import { glossaryId, prevalenceId, wholeId } from './chapters.ts'
import { Glossary } from './Glossary.tsx'
import { Overview } from './Overview.tsx'
import { Prevalence } from './Prevalence.tsx'
import { Whole } from './Whole.tsx'

/** The learning page that the address names; an unknown one leads to the overview. */
export function LearnPage() {
  const { pageId } = useParams()
  const page = learn.pages.find(({ id }) => id === pageId)

  if (pageId === undefined) return <Overview />
  if (page) return <Article key={page.id} page={page} />
  if (pageId === prevalenceId) return <Prevalence />
  if (pageId === glossaryId) return <Glossary />
  if (pageId === wholeId) return <Whole />
  return <Navigate to={paths.learn()} replace />
}
