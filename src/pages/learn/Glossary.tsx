import learn from 'virtual:learn'
import { useParams } from 'react-router'
import useLearnTexts from 'virtual:texts/learn'
import { glossaryId } from './chapters.ts'
import { Entries } from './Entries.tsx'
import { LearnFrame } from './LearnFrame.tsx'
import { codesIn } from './sources.ts'
import { SourceList } from './SourceList.tsx'

const { title, lead, entries } = learn.glossary

/** The doctor's words in plain ones. The address may name a word, or the row of the check whose word is wanted. */
export function Glossary() {
  const texts = useLearnTexts()
  const { place } = useParams()
  const wanted = entries.find(({ id }) => id === place) ?? entries.find(({ symptoms }) => place !== undefined && symptoms?.includes(place))

  return (
    <LearnFrame id={glossaryId} title={title} lead={lead}>
      <Entries title={texts.words} entries={entries.filter(({ medicine }) => !medicine)} wanted={wanted?.id} place={place} />
      <Entries title={texts.medicines} entries={entries.filter(({ medicine }) => medicine)} wanted={wanted?.id} place={place} />
      <SourceList codes={codesIn(entries)} />
    </LearnFrame>
  )
}
