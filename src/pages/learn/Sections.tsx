import type { LearnPage, Picture } from '#src/content/learnSchema.ts'
import useLearnTexts from 'virtual:texts/learn'
import { BloodSmear } from '#src/ui/BloodSmear.tsx'
import { Callout } from '#src/ui/Callout.tsx'
import { Cell } from '#src/ui/Cell.tsx'
import { Marrow } from '#src/pages/Marrow.tsx'
import styles from './Learn.module.css'
import { LearnLink } from './LearnLink.tsx'
import { placeId } from './place.ts'
import { Told } from './Told.tsx'

type Props = { page: Omit<LearnPage, '$schema'>; level: 2 | 3 }

/** No address leads to a place in all pages together (level 3), where two pages may have one of the same name. */
export function Sections({ page, level }: Props) {
  const Heading = `h${level}` as const

  return page.sections.map(({ id, title, picture, statements }) => (
    <section key={id} className={styles.section}>
      <div className={styles.head}>
        {picture !== undefined && picture !== 'marrow' && picture !== 'smear' && <Cell group={picture} />}
        <Heading id={level === 2 ? placeId(id) : undefined} tabIndex={-1}>
          {title}
        </Heading>
      </div>
      <Drawing picture={picture} />
      {statements.map((statement) => (
        <Told key={statement.text} statement={statement} />
      ))}
    </section>
  ))
}

/** Before a page on outlook: what it speaks of, and a way not to read it. */
export function Door({ text }: { text: string }) {
  const texts = useLearnTexts()

  return (
    <Callout tone="warm" title={texts.doorTitle}>
      <p>{text}</p>
      <p className={styles.stop}>
        <LearnLink>{texts.doorBack}</LearnLink>
      </p>
    </Callout>
  )
}

function Drawing({ picture }: { picture: Picture | undefined }) {
  if (picture === 'smear')
    return (
      <div className={styles.smear}>
        <BloodSmear />
      </div>
    )
  if (picture !== 'marrow') return null
  return <Marrow />
}
