import { useMemo, type ReactNode } from 'react'
import { Link } from '#src/pages/Link.tsx'
import type { Content, FactId } from '#src/content/model.ts'
import { see } from '#src/domain/check/seen.ts'
import { useContent } from '#src/store/content.ts'
import { paperSections, type PaperSection } from '#src/domain/nurse/paper.ts'
import { contextOf } from '#src/domain/check/rows.ts'
import { paths } from '#src/pages/paths.ts'
import useBlankTexts from 'virtual:texts/blank'
import { useRegion } from '#src/store/region.ts'
import { useTitle } from '#src/store/settings.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { PaperPage } from '#src/ui/PaperPage.tsx'
import { FixedPages } from '#src/ui/PaperPages.tsx'
import { PrintButton } from '#src/ui/PrintButton.tsx'
import styles from './BlankPage.module.css'
import { BlankHead, BlankNextHead, Measured } from './BlankHead.tsx'
import { PaperChoice, PaperHead, PaperRow } from './PaperRow.tsx'

export function BlankPage() {
  const texts = useBlankTexts()

  return (
    <BlankForm
      tools={
        <>
          <PrintButton instead={texts.noPrint}>{texts.print}</PrintButton>
          <Link to={paths.start} className={buttonClass('quiet')}>
            {texts.back}
          </Link>
        </>
      }
    />
  )
}

type Props = {
  /** On screen only. */
  tools: ReactNode
}

/** So many parts of the checklist stand on the first page, below what comes first on the screen, too. */
const partsFirst = 1

/** The whole checklist to fill in by hand, in the order of the screen, with the numbers that the intake screen knows. */
export function BlankForm({ tools }: Props) {
  const texts = useBlankTexts()
  const { words } = useRegion()
  const content = useContent()
  const sections = useMemo(() => paperSections(content), [content])
  const { about, last } = content.questionnaire
  const letters = [texts.yes, texts.no, texts.unsure]
  const draw = (section: PaperSection) => <Part key={section.id} section={section} letters={letters} />
  const parts = sections.filter(({ emergency }) => !emergency)

  const first = (
    <>
      <BlankHead />
      <p>{texts.how}</p>
      <div className={styles.columns}>
        <section className={styles.section}>
          <PaperHead title={texts.about} letters={letters} since="" />
          {contextRows(about)}
        </section>
        <Measured />
        <div className={styles.emergency}>
          <h2>{texts.emergencyTitle}</h2>
          <p>{texts.emergencyNote(words)}</p>
          {sections.filter(({ emergency }) => emergency).map(draw)}
        </div>
        {parts.slice(0, partsFirst).map(draw)}
      </div>
    </>
  )
  const second = (
    <>
      <BlankNextHead page={2} pages={2} />
      <div className={styles.columns}>
        {parts.slice(partsFirst).map(draw)}
        <section className={styles.section}>
          <PaperHead title={texts.last} letters={letters} since="" />
          {contextRows(last)}
        </section>
        <p className={styles.words}>{texts.words}</p>
      </div>
      <p className={styles.foot}>{texts.footer}</p>
    </>
  )

  return (
    <PaperPage title={useTitle(texts.title)} tools={tools}>
      <FixedPages pages={[first, second]} />
    </PaperPage>
  )
}

const contextRows = (ids: readonly string[]) => ids.map((id) => <ContextRow key={id} id={id} />)

/** A question about the person: boxes for yes, no and not sure, boxes for each choice, or a line to write on. */
function ContextRow({ id }: { id: string }) {
  const item = contextOf(useContent(), id)

  if (item.kind === 'three') return <PaperRow label={item.label} />
  return <PaperChoice label={item.label} choices={item.options?.map(({ label }) => label) ?? []} />
}

/** The rows that are for children: `notAsked` of every adult, or `open`, for that hangs on something else. */
const notEveryAdult = (content: Content): ReadonlyMap<FactId, 'open' | 'notAsked'> =>
  new Map(
    see(content, { age: grown, sex: 'any' }).rows.flatMap(({ row: { id, symptom }, asked }) =>
      asked === 'shown' || symptom.partOf !== undefined ? [] : [[id, asked]],
    ),
  )
const grown = 40

/** A part of the checklist: a box each for yes, no and not sure, and a line for the time. */
function Part({ section: { title, rows }, letters }: { section: PaperSection; letters: readonly string[] }) {
  const texts = useBlankTexts()
  const content = useContent()
  const only = useMemo(() => notEveryAdult(content), [content])

  return (
    <section className={styles.section}>
      <PaperHead title={title} letters={letters} since={texts.since} />
      {rows.map((row) => (
        <PaperRow
          key={row.id}
          number={row.number}
          label={row.label}
          only={{ open: texts.childOrDown, notAsked: texts.child, shown: undefined }[only.get(row.id) ?? 'shown']}
          piece={row.symptom.partOf !== undefined}
          since
        />
      ))}
    </section>
  )
}
