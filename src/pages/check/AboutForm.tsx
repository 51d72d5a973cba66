import { useState, type ComponentType, type ReactNode } from 'react'
import english from 'virtual:first'
import { useLanguage, useMessages } from '#src/store/language.ts'
import { answer, useSession } from '#src/store/session.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import type { FieldFault } from '#src/ui/ErrorSummary.tsx'
import { AgeField } from './AgeField.tsx'
import { ChoiceItem } from './ChoiceItem.tsx'
import type { FrameProps } from './Frame.tsx'
import { ageDraft, ageFrom, readsAlone, type AgeDraft } from './numbers.ts'
import { useFaults } from './useFaults.ts'

type Props = { Frame: ComponentType<FrameProps>; back: string; onContinue: () => void; children?: ReactNode }

/** The age comes back as it was typed, as long as it is the one that was answered. */
let lastTyped: AgeDraft = ageDraft(undefined)

/** Who it is about: what decides which questions come next. It is drawn before the rest of the check is there. */
export function AboutForm({ Frame, back, onContinue, children }: Props) {
  const { about, check } = useMessages()
  const items = useLanguage().content?.({ context: english }).context ?? english
  const answers = useSession(({ check: given }) => given.answers)
  const { faults, passes, faultOf } = useFaults()
  const [age, setAge] = useState<AgeDraft>(() => (ageFrom(lastTyped) === answers['age'] ? lastTyped : ageDraft(answers['age'])))

  const itemOf = (id: string) => items.find((item) => item.id === id)!
  const changeAge = (draft: AgeDraft) => {
    const years = ageFrom(draft)
    setAge(draft)
    lastTyped = draft
    answer('age', typeof years === 'number' ? years : undefined)
  }
  // Whoever answers for themselves gives years: nothing to choose.
  const changeWho = (who: string) => {
    answer('who', who)
    if (who === 'me') changeAge({ ...age, unit: 'years' })
    else if (answers['who'] === 'me') changeAge({ ...age, unit: age.amount === '' ? undefined : age.unit })
  }
  const goOnIfSound = () => {
    const ageFault = ageFrom(age)
    const isTooYoung = answers['who'] === 'me' && (ageFault === 'babyMonths' || (typeof ageFault === 'number' && ageFault < readsAlone))
    const nameOf = (who: string) => itemOf('who').options!.find(({ id }) => id === who)!.label
    const list: FieldFault[] = [
      ...(answers['who'] === undefined ? [{ id: 'who', text: about.needWho }] : []),
      ...(isTooYoung ? [{ id: 'who', text: about.tooYoung({ age: readsAlone, child: nameOf('child'), other: nameOf('other') }) }] : []),
      ...(typeof ageFault === 'string' && !isTooYoung ? [{ id: ageFault === 'needUnit' ? 'age-unit' : 'age', text: about[ageFault] }] : []),
      ...(answers['sex'] === undefined ? [{ id: 'sex', text: about.needSex }] : []),
    ]
    if (passes(list)) onContinue()
  }

  return (
    <Frame pageId="about" step="about" heading={about.title} lead={about.lead} back={back} faults={faults}>
      <ChoiceItem item={itemOf('who')} label={about.who} layout="cards" error={faultOf('who')} onChoose={changeWho} />
      <AgeField draft={age} onChange={changeAge} withMonths={answers['who'] !== 'me'} faultOf={faultOf} />
      <ChoiceItem item={itemOf('sex')} error={faultOf('sex')} />
      {children}
      <Actions ruled>
        <Button onClick={goOnIfSound}>{check.continue}</Button>
      </Actions>
    </Frame>
  )
}
