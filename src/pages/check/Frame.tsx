import type { ReactNode } from 'react'
import { Link } from '#src/pages/Link.tsx'
import { CountryChange } from '#src/pages/CountryChange.tsx'
import { useMessages } from '#src/store/language.ts'
import { useTitle } from '#src/store/settings.ts'
import { BackArrow } from '#src/ui/BackArrow.tsx'
import { Callout } from '#src/ui/Callout.tsx'
import { ErrorSummary } from '#src/ui/ErrorSummary.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Said } from '#src/ui/Said.tsx'
import { Steps, type Step } from '#src/ui/Steps.tsx'
import { useArrival, useRowFocus } from './arrival.ts'
import styles from './Frame.module.css'
import type { Faults } from './useFaults.ts'

export type FrameProps = {
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

type Props = FrameProps & {
  /** The steps of the list at the side. */
  steps: readonly Omit<Step, 'state'>[]
  /** What happened on the page before. */
  told?: ReactNode
}

/** What every page of the check has, drawn without its content: the first page comes before that is there. */
export function Frame({ pageId, step, heading, eyebrow, lead, back, faults, steps, told, children }: Props) {
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
      side={
        // The number stands at the top of every page; on a phone the country it is for can be changed here.
        <div className={styles.side}>
          <Steps label={check.steps} steps={withStates(steps, step)} />
          <div className={styles.country}>
            <CountryChange />
          </div>
        </div>
      }
      pageKey={pageId}
    >
      <div className={styles.body}>
        {notice !== undefined && (
          <Said>
            <Callout tone="warm">
              <p>{notice}</p>
            </Callout>
          </Said>
        )}
        {told}
        {hasFaults && <ErrorSummary key={faults.attempt} title={check.errorSummary} faults={faults.list} />}
        {children}
      </div>
    </Page>
  )
}

type StepId = keyof ReturnType<typeof useMessages>['check']['step']

/** The steps of these names. */
export function useNamedSteps(): (...ids: readonly StepId[]) => Omit<Step, 'state'>[] {
  const { check } = useMessages()
  return (...ids) => ids.map((id) => ({ id, label: check.step[id] }))
}

export const firstSteps = ['about', 'emergency', 'true'] as const satisfies readonly StepId[]
export const shortSteps = ['noticed', 'more'] as const satisfies readonly StepId[]

function withStates(steps: readonly Omit<Step, 'state'>[], now: string): Step[] {
  const at = steps.findIndex(({ id }) => id === now)
  return steps.map((step, index) => ({ ...step, state: index < at ? 'done' : index === at ? 'now' : 'later' }))
}
