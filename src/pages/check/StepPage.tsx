import { useRef, useState } from 'react'
import useMoreTexts from 'virtual:texts/more'
import type { FactId } from '#src/content/model.ts'
import { raisedBy } from '#src/domain/check/matters.ts'
import type { Page, Step } from '#src/domain/check/questionnaire.ts'
import { listedOf, signOf } from '#src/domain/check/shortWay.ts'
import { contextOf, findSymptom, rowOf } from '#src/domain/check/rows.ts'
import { paths } from '#src/pages/paths.ts'
import { useContent, useSeen } from '#src/store/content.ts'
import { seenOf } from '#src/store/seen.ts'
import { useSession } from '#src/store/session.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { CheckFrame } from './CheckFrame.tsx'
import { ContinueButtons } from './ContinueButtons.tsx'
import { useFaults } from './useFaults.ts'
import { ChoiceItem } from './ChoiceItem.tsx'
import { FactRow } from './Rows.tsx'
import type { HalfFilled } from './halfFilled.ts'
import { useNoPlace } from './NoPlace.tsx'
import { SignGroups } from './SignGroups.tsx'
import { linesOf, SymptomDetails } from './SymptomDetails.tsx'
import { useNavigation } from './useNavigation.ts'

type Props = { page: Extract<Page, { kind: 'step' }> }

/** A step of the short way: details of what was noticed, what could still change the advice, or a second look. */
export function StepPage({ page: { id, step } }: Props) {
  const more = useMoreTexts()
  const { back, goOn } = useNavigation(id)
  const { faults, passes, faultOf } = useFaults()
  /** What is half filled in, by the id of its field. It counts as not answered until it is whole. */
  const half = useRef(new Map<string, string>())

  const setHalf = (field: string, text: string | undefined) => {
    if (text === undefined) half.current.delete(field)
    else half.current.set(field, text)
  }
  const isKept = useNoPlace(step.kind === 'details' ? step.facts : [])
  const goOnIfSound = (to?: string) => {
    if (passes([...half.current].map(([field, text]) => ({ id: field, text }))) && !isKept()) goOn(to)
  }
  const [heading, lead] = {
    details: [more.details, more.detailsLead],
    ask: [more.ask, more.askLead],
    look: [more.look, more.lookLead],
  }[step.kind] as [string, string]

  return (
    <CheckFrame pageId={id} step="more" heading={heading} lead={lead} back={back} faults={faults}>
      {step.kind === 'details' ? (
        <Details step={step} setHalf={setHalf} faultOf={faultOf} />
      ) : (
        <Questions step={step} setHalf={setHalf} faultOf={faultOf} />
      )}
      <Actions ruled>
        <ContinueButtons groups={useGroups(step)} onContinue={() => goOnIfSound()} />
        {step.kind === 'ask' && (
          <Button variant="quiet" onClick={() => goOnIfSound(paths.result)}>
            {more.thatIsAll}
          </Button>
        )}
      </Actions>
    </CheckFrame>
  )
}

/** The lines below each sign of the step. */
function useGroups(step: Step): FactId[][] {
  const { kind, facts, skipped } = step
  const seen = useSeen(useSession(({ check }) => check.answers))

  if (kind !== 'details') return listedOf(seen, step).map(({ rows }) => rows.map(({ id }) => id))
  return facts.map((id) => linesOf(seen, findSymptom(seen.content, id)!).flatMap(({ fact }) => (skipped.includes(fact) ? [] : [fact])))
}

function Details({ step: { facts, skipped }, ...half }: HalfFilled & { step: Step }) {
  const content = useContent()

  return facts.map((id) => (
    <SymptomDetails key={id} symptom={findSymptom(content, id)!} isShown={(fact) => !skipped.includes(fact)} {...half} />
  ))
}

/** Rows with why each is asked; open details under their sign. */
function Questions({ step, ...half }: HalfFilled & { step: Step }) {
  const { facts, kind } = step
  const seen = useSeen(useSession(({ check }) => check.answers))
  const { content } = seen
  const listed = listedOf(seen, step)
  if (listed.length > 0) return <SignGroups groups={listed} />
  const isDetail = (fact: FactId) => signOf(seen, fact) !== fact && !findSymptom(content, fact)?.partOf
  const signs = [...new Set(facts.filter(isDetail).map((fact) => signOf(seen, fact)))]

  return (
    <>
      <div>
        {facts
          .filter((fact) => !isDetail(fact))
          .map((fact) => (
            <Question key={fact} fact={fact} isLook={kind === 'look'} />
          ))}
      </div>
      {signs.map((id) => (
        <SymptomDetails
          key={id}
          symptom={findSymptom(content, id)!}
          isShown={(fact) => facts.includes(fact)}
          exact={facts.includes(`${id}.since`)}
          {...half}
        />
      ))}
    </>
  )
}

function Question({ fact, isLook }: { fact: FactId; isLook: boolean }) {
  const more = useMoreTexts()
  const content = useContent()
  const symptom = findSymptom(content, fact.split('.')[0]!)
  const level = useRaise(fact)
  const why = level === undefined ? more.together : more.raises({ level })
  // Whoever was not sure needs to see how to check; as it was when the page was opened, so that nothing moves.
  const [isDoubted] = useState(() => useSession.getState().check.answers[fact] === 'notSure')

  if (symptom) {
    const { id, label, howToCheck } = rowOf(content, fact)
    if (isLook) return <FactRow id={id} label={label} howToCheck={howToCheck} groupedNote="" isOpen />
    return <FactRow id={id} label={label} howToCheck={howToCheck} inGlossary={symptom.inGlossary} why={why} isOpen={isDoubted} />
  }
  const item = contextOf(content, fact)
  return item.kind === 'choice' ? (
    <ChoiceItem item={item} layout="inline" />
  ) : (
    <FactRow id={item.id} label={item.label} howToCheck={item.hint} why={why} isOpen />
  )
}

/** The name of the advice if this is so; worked out with the answers of when the page was opened. */
function useRaise(fact: FactId): string | undefined {
  const { levels } = useContent()
  const answers = useSession(({ check }) => check.answers)
  const { [fact]: _, ...others } = answers
  const level = raisedBy(seenOf, { answers: others }, fact)
  return levels.find(({ id }) => id === level)?.name
}
