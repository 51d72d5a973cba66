import { useEffect, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useContent } from '#src/store/content.ts'
import { useMessages } from '#src/store/language.ts'
import { useSession } from '#src/store/session.ts'
import { useTitle } from '#src/store/settings.ts'
import { BackArrow } from '#src/ui/BackArrow.tsx'
import { Callout } from '#src/ui/Callout.tsx'
import { ErrorSummary, type FieldFault } from '#src/ui/ErrorSummary.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Steps, type Step } from '#src/ui/Steps.tsx'
import { CountryChange } from '#src/pages/CountryChange.tsx'
import { fullLabelOf } from '#src/domain/check/fact.ts'
import { useArrival } from './arrival.ts'
import { useTakenBack } from './emergencies.ts'
import { useRowFocus } from './useNavigation.ts'
import styles from './CheckFrame.module.css'

type Props = {
  pageId: string
  /** The step of the list at the side: a page or a part. */
  step: string
  heading: string
  eyebrow?: string | undefined
  lead?: string | undefined
  back: string
  faults?: Faults | undefined
  children: ReactNode
}

/** What every page of the check has: the way back, its place among the steps, what went wrong, the emergency number. */
export function CheckFrame({ pageId, step, heading, eyebrow, lead, back, faults, children }: Props) {
  const { check } = useMessages()
  const { notice } = useArrival()
  const hasFaults = faults !== undefined && faults.list.length > 0
  const title = useTitle(heading)
  useRowFocus()

  return (
    <Page
      title={hasFaults ? check.errorTitle({ title }) : title}
      heading={heading}
      eyebrow={eyebrow}
      lead={lead}
      back={
        <Link to={back}>
          <BackArrow />
          {check.back}
        </Link>
      }
      side={<Side step={step} />}
      pageKey={pageId}
    >
      <div className={styles['body']}>
        {notice !== undefined && (
          <Callout tone="warm">
            <p>{notice}</p>
          </Callout>
        )}
        <TakenBack />
        {hasFaults && <ErrorSummary key={faults.attempt} title={check.errorSummary} faults={faults.list} />}
        {children}
      </div>
    </Page>
  )
}

/** After "That was a mistake": which answer is gone. */
function TakenBack() {
  const { card } = useMessages()
  const content = useContent()
  const fact = useTakenBack((taken) => taken.fact)

  // It is said once: whoever leaves the page has heard it.
  useEffect(() => () => useTakenBack.setState({ fact: undefined }), [])
  return (
    <div role="status">
      {fact !== undefined && (
        <Callout tone="warm">
          <p>{card.takenBack({ answer: fullLabelOf(content, fact) })}</p>
        </Callout>
      )}
    </div>
  )
}

/** The number stands at the top of every page; on a phone the country it is for can be changed here. */
function Side({ step }: { step: string }) {
  const { check } = useMessages()

  return (
    <div className={styles['side']}>
      <Steps label={check.steps} steps={useSteps(step)} />
      <div className={styles['country']}>
        <CountryChange />
      </div>
    </div>
  )
}

function useSteps(now: string): Step[] {
  const { check } = useMessages()
  const content = useContent()
  const full = useSession((session) => session.full)
  const named = (...ids: (keyof typeof check.step)[]) => ids.map((id) => ({ id, label: check.step[id] }))
  const parts = content.questionnaire.parts.map(({ id, title }) => ({ id, label: title }))
  const all = [...named('about', 'emergency', 'true'), ...(full ? [...parts, ...named('last', 'review')] : named('noticed', 'more'))]
  const at = all.findIndex(({ id }) => id === now)
  return all.map((step, index) => ({ ...step, state: index < at ? 'done' : index === at ? 'now' : 'later' }))
}

export type Faults = { list: readonly FieldFault[]; attempt: number }

/** What is wrong, and the attempt it belongs to, so that each attempt takes the focus anew. */
export function useFaults() {
  const [faults, setFaults] = useState<Faults>({ list: [], attempt: 0 })

  return {
    faults,
    /** Shows these faults; true when there are none. */
    passes: (list: readonly FieldFault[]): boolean => {
      setFaults(({ attempt }) => ({ list, attempt: attempt + 1 }))
      return list.length === 0
    },
    faultOf: (id: string): string | undefined => faults.list.find((fault) => fault.id === id)?.text,
  }
}
