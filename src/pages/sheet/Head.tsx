import type { Summary } from '#src/domain/told/summary.ts'
import { ageOf } from '#src/domain/told/times.ts'
import { useMessages } from '#src/store/language.ts'
import useSheetTexts from 'virtual:texts/sheet'
import type { SheetTexts } from '#src/words/sheetWords.ts'
import { PaperTop } from '#src/ui/PaperPage.tsx'
import styles from './Sheet.module.css'

/** What every page of a sheet says of it. */
export type About = {
  number: string
  /** Date and time of the answers, where they are known. */
  answered?: string
  /** The day it is printed, where that is another. */
  printed?: string
}

type Props = { summary: Summary; about: About }

/** What it is, of when and by whom, with lines for name and birth date: they are never typed into the app. */
export function Head({ summary, about }: Props) {
  const texts = useSheetTexts()
  const { times, name } = useMessages()
  const { who } = summary
  const age = summary.age === undefined ? undefined : ageOf(summary.age)
  const sex = summary.sex === 'female' ? texts.female : summary.sex === 'male' ? texts.male : texts.notGiven

  return (
    <>
      <PaperTop
        heading={texts.title}
        subtitle={texts.subtitle}
        meta={
          <>
            <p>{[answeredWords(about, texts), byWords(who, texts)].filter(Boolean).join(' ')}</p>
            {about.printed !== undefined && <p>{texts.printed({ date: about.printed })}</p>}
            <p translate="no">
              {name} · {texts.rules(summary)} · {texts.number({ code: about.number })}
            </p>
          </>
        }
      />
      <dl className={styles.person}>
        <PenLines />
        <div>
          <dt>{texts.age}</dt>
          <dd>{age ? times[age.unit](age.count) : texts.notGiven}</dd>
        </div>
        <div>
          <dt>{texts.sex}</dt>
          <dd>{sex}</dd>
        </div>
      </dl>
    </>
  )
}

/** Name and birth date, for the pen. */
function PenLines() {
  const { name, birth } = useSheetTexts()

  return [name, birth].map((label) => (
    <div key={label}>
      <dt>{label}</dt>
      <dd />
    </div>
  ))
}

/** Whose answers they are, where that was said. */
function byWords(who: string | undefined, texts: SheetTexts['sheet']): string | undefined {
  if (who === 'child') return texts.byChild
  return who === 'other' ? texts.byOther : who === 'me' ? texts.byMe : undefined
}

const answeredWords = ({ answered }: About, texts: SheetTexts['sheet']) =>
  answered === undefined ? texts.filledUnknown : texts.filled({ date: answered })

type NextProps = { page: number; pages: number; name: string; about: About }

/** The head of every page after the first, should it be parted from that. */
export function NextHead({ page, pages, name, about }: NextProps) {
  const texts = useSheetTexts()

  return (
    <div className={styles.nextHead}>
      <p>
        <strong>{texts.title}</strong> · {texts.page({ page, pages })} · {answeredWords(about, texts)} ·{' '}
        <span translate="no">
          {name} · {texts.number({ code: about.number })}
        </span>
      </p>
      <dl className={styles.person}>
        <PenLines />
      </dl>
    </div>
  )
}
