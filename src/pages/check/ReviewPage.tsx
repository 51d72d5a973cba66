import { useMemo, type ReactNode } from 'react'
import useReviewTexts from 'virtual:texts/review'
import { Link } from '#src/pages/Link.tsx'
import type { Context, FactId } from '#src/content/model.ts'
import { asksDetails, detailsOf as askedOf, emergencyRows, shownContext, shownRows } from '#src/domain/check/questionnaire.ts'
import type { Row } from '#src/domain/check/rows.ts'
import type { Reported } from '#src/domain/told/reported.ts'
import { summaryOf } from '#src/domain/told/summary.ts'
import { ageOf } from '#src/domain/told/times.ts'
import { temperatureHere } from '#src/words/temperature.ts'
import { timeWords } from '#src/words/time.ts'
import { detailWords } from '#src/pages/detailWords.ts'
import { paths } from '#src/pages/paths.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { useSession } from '#src/store/session.ts'
import useSheetTexts from 'virtual:texts/sheet'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { SummaryList, type SummaryItem } from '#src/ui/SummaryList.tsx'
import type { Arrival } from './arrival.ts'
import { CheckFrame } from './CheckFrame.tsx'
import styles from './ReviewPage.module.css'
import { threeOf } from './Rows.tsx'
import { useNavigation } from './useNavigation.ts'
import { pageOfFact } from './way.ts'
import { useSeen } from '#src/store/content.ts'

/** Every answer, by part, each with a way to change it that comes back here. */
export function ReviewPage() {
  const review = useReviewTexts()
  const session = useSession()
  const { answers, words } = session.check
  const { back, goOn } = useNavigation('review')
  const seen = useSeen(answers)
  const { content } = seen
  const { about, last } = content.questionnaire
  const item = useItem()
  const pageOf = (fact: FactId) => pageOfFact(session, fact)
  const parts = content.questionnaire.parts.map(({ id, title, pages }) => {
    const rows = shownRows(
      seen,
      pages.flatMap((page) => page.rows),
    )
    const yes = rows.filter((row) => answers[row.id] === 'yes' && asksDetails(content, row.symptom))
    const pagesOfYes = [...new Set(yes.map((row) => pageOf(`${row.id}.since`)))].filter((page) => page !== 'review')
    const labelsOn = (page: string) => yes.filter((row) => pageOf(`${row.id}.since`) === page).map(({ label }) => label)
    // Two ways into one part are told apart by the signs that stand there.
    const details = pagesOfYes.map((page) => ({ page, name: pagesOfYes.length > 1 ? labelsOn(page).join('; ') : title }))
    return { id, title, rows, details }
  })

  return (
    <CheckFrame pageId="review" step="review" heading={review.title} lead={review.lead} back={back}>
      <Actions>
        <Button onClick={() => goOn(paths.result)}>{review.show}</Button>
      </Actions>
      <Section title={review.about} items={shownContext(seen, about).map((one) => item.context(one, pageOf(one.id)))} />
      <Section
        title={review.emergency}
        items={emergencyRows(seen)
          .flatMap(({ rows }) => rows)
          .map((row) => item.row(row, 'emergency'))}
      />
      {parts.map(({ id, title, rows, details }) => (
        <Section key={id} title={title} items={rows.map((row) => item.row(row, pageOf(row.id)))}>
          {details.map(({ page, name }) => (
            <p key={page}>
              <Link to={paths.page(page)} state={{ returnTo: 'review' } satisfies Arrival} className={styles.details}>
                {review.details({ part: name })}
              </Link>
            </p>
          ))}
        </Section>
      ))}
      <Section
        title={review.last}
        items={[
          ...shownContext(seen, last).map((one) => item.context(one, pageOf(one.id))),
          {
            id: 'words',
            question: review.words,
            answer: words === '' ? review.none : words,
            change: <Change page="last" row="words" label={review.words} />,
          },
        ]}
      />
      <Actions ruled>
        <Button onClick={() => goOn(paths.result)}>{review.show}</Button>
      </Actions>
    </CheckFrame>
  )
}

type SectionProps = { title: string; items: readonly SummaryItem[]; children?: ReactNode }

/** What was not a plain no in the open, every plain no to unfold. */
function Section({ title, items, children }: SectionProps) {
  const review = useReviewTexts()
  const no = items.filter(({ state }) => state === 'no')
  const others = items.filter(({ state }) => state !== 'no')

  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {others.length > 0 && <SummaryList items={others} />}
      {children}
      {no.length > 0 && (
        <Disclosure summary={review.saidNo(no.length)}>
          <SummaryList items={no} />
        </Disclosure>
      )}
    </section>
  )
}

function Change({ page, row, label }: { page: string; row: FactId; label: string }) {
  const review = useReviewTexts()

  return (
    <Link to={paths.page(page)} state={{ row, returnTo: 'review' } satisfies Arrival}>
      {review.change}
      <span className="visually-hidden">: {label}</span>
    </Link>
  )
}

/** A yes, and under it what else was said of it. */
function Yes({ answer, details }: { answer: string; details: readonly string[] }) {
  return (
    <>
      {answer}
      {details.length > 0 && <span className={styles.said}>{details.join('; ')}</span>}
    </>
  )
}

/** A row or a context item as a line of the list. */
function useItem() {
  const { answers: texts, times } = useMessages()
  const review = useReviewTexts()
  const sheet = useSheetTexts()
  const region = useRegion()
  const check = useSession((session) => session.check)
  const { answers } = check
  const seen = useSeen(answers)
  const reported = useMemo(() => new Map(summaryOf(seen, check).reported.map((one) => [one.id, one])), [seen, check])

  const line = (id: FactId, question: string, answer: ReactNode, page: string): SummaryItem => ({
    id,
    question,
    answer,
    state: threeOf(answers[id]),
    change: <Change page={page} row={id} label={question} />,
  })
  const chosenOf = ({ id, options = [] }: Context): string => {
    const value = answers[id]
    const three = threeOf(value)
    if (value === undefined) return texts.skipped
    if (three) return texts[three]
    if (id === 'temperature') return temperatureHere(Number(value), region.temperature)
    if (id !== 'age') return options.find((option) => (option.value ?? option.id) === value)?.label ?? String(value)
    const { count, unit } = ageOf(Number(value))
    return times[unit](count)
  }

  const timed = (answer: string, { since: days, span }: Reported) => {
    if (typeof days !== 'number') return answer
    return review.forTime({ answer, time: timeWords({ days, span }, times) })
  }
  const detailsOf = (one: Reported, { symptom }: Row) => [
    ...askedOf(seen, symptom).readings.flatMap((item) => (answers[item.id] === undefined ? [] : [`${item.label}: ${chosenOf(item)}`])),
    ...(one.since === 'notSure' ? [`${sheet.since}: ${sheet.sinceNotSure}`] : []),
    ...(one.trend === undefined ? [] : [`${sheet.trend}: ${sheet.trends[one.trend]}`]),
    ...detailWords(one, sheet),
  ]

  return {
    context: (one: Context, page: string): SummaryItem => line(one.id, one.label, chosenOf(one), page),
    row: (row: Row, page: string): SummaryItem => {
      const { id, label } = row
      const three = threeOf(answers[id])
      const answer = three ? texts[three] : texts.skipped
      const one = reported.get(id)
      return line(id, label, one ? <Yes answer={timed(answer, one)} details={detailsOf(one, row)} /> : answer, page)
    },
  }
}
