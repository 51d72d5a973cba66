import { useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useContent } from '#src/store/content.ts'
import { paperSections } from '#src/domain/nurse/paper.ts'
import { contextOf } from '#src/domain/engine/rows.ts'
import { paths } from '#src/pages/paths.ts'
import { useMessages } from '#src/store/language.ts'
import useBlankTexts from 'virtual:texts/blank'
import useSheetTexts from 'virtual:texts/sheet'
import { useRegion } from '#src/store/region.ts'
import { useTitle } from '#src/store/settings.ts'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { PaperPage, PaperTop } from '#src/ui/PaperPage.tsx'
import { PaperFlow } from '#src/ui/PaperPages.tsx'
import styles from './BlankPage.module.css'
import { PaperChoice, PaperHead, PaperRow } from './PaperRow.tsx'

export function BlankPage() {
  const texts = useBlankTexts()

  return (
    <BlankForm
      tools={
        <>
          <Button
            onClick={() => {
              window.print()
            }}
          >
            {texts.print}
          </Button>
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

/** The whole checklist to fill in by hand, with the same rows and the numbers that the intake screen knows. */
export function BlankForm({ tools }: Props) {
  const texts = useBlankTexts()
  const sheet = useSheetTexts()
  const { name } = useMessages()
  const { words } = useRegion()
  const content = useContent()
  const sections = useMemo(() => paperSections(content), [content])
  const letters = [texts.yes, texts.no, texts.unsure]
  const parts = (emergency: boolean) =>
    sections
      .filter((section) => section.emergency === emergency)
      .map((section) => (
        <section key={section.id} className={styles['section']}>
          <PaperHead title={section.title} letters={letters} since={texts.since} />
          {section.rows.map((row) => (
            <PaperRow key={row.id} number={row.number} label={row.label} piece={row.symptom.partOf !== undefined} since />
          ))}
        </section>
      ))
  const { about, last } = content.questionnaire

  return (
    <PaperPage title={useTitle(texts.title)} tools={tools}>
      <PaperFlow>
        <PaperTop
          heading={texts.title}
          subtitle={texts.subtitle}
          meta={
            <p>
              {name} · {texts.rules(content)}
            </p>
          }
        />
        <ul className={styles['person']}>
          <li>{sheet.name}</li>
          <li>{sheet.birth}</li>
          <li>{texts.date}</li>
        </ul>
        <p>{texts.how}</p>
        <div className={styles['columns']}>
          <div className={styles['emergency']}>
            <h2>{texts.emergencyTitle}</h2>
            <p>{texts.emergencyNote(words)}</p>
            {parts(true)}
          </div>
          <section className={styles['section']}>
            <PaperHead title={texts.about} letters={letters} since="" />
            {contextRows(about)}
          </section>
          {parts(false)}
          <section className={styles['section']}>
            <PaperHead title={texts.last} letters={letters} since="" />
            {contextRows(last)}
          </section>
          <p className={styles['words']}>{texts.words}</p>
        </div>
        <p className={styles['foot']}>{texts.footer}</p>
      </PaperFlow>
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
