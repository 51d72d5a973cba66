import { useState } from 'react'
import { useContent } from '#src/store/content.ts'
import { contextOf } from '#src/domain/engine/rows.ts'
import { useMessages } from '#src/store/language.ts'
import { answer, useSession } from '#src/store/session.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import type { FieldFault } from '#src/ui/ErrorSummary.tsx'
import { AgeField } from './AgeField.tsx'
import { CheckFrame, useFaults } from './CheckFrame.tsx'
import { ChoiceItem } from './ChoiceItem.tsx'
import { ageDraft, ageFrom, type AgeDraft } from './numbers.ts'
import { useNavigation } from './useNavigation.ts'

/** Who it is about: what decides which questions come next. */
export function AboutPage() {
  const { about, check } = useMessages()
  const content = useContent()
  const answers = useSession(({ check: given }) => given.answers)
  const { back, goOn } = useNavigation('about')
  const { faults, passes, faultOf } = useFaults()
  const [age, setAge] = useState<AgeDraft>(() => ageDraft(answers['age']))

  const changeAge = (draft: AgeDraft) => {
    const years = ageFrom(draft)
    setAge(draft)
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
    const list: FieldFault[] = [
      ...(answers['who'] === undefined ? [{ id: 'who', text: about.needWho }] : []),
      ...(typeof ageFault === 'string' ? [{ id: ageFault === 'needUnit' ? 'age-unit' : 'age', text: about[ageFault] }] : []),
      ...(answers['sex'] === undefined ? [{ id: 'sex', text: about.needSex }] : []),
    ]
    if (passes(list)) goOn()
  }

  return (
    <CheckFrame pageId="about" step="about" heading={about.title} lead={about.lead} back={back} faults={faults}>
      <ChoiceItem item={contextOf(content, 'who')} label={about.who} layout="cards" error={faultOf('who')} onChoose={changeWho} />
      <AgeField draft={age} onChange={changeAge} withMonths={answers['who'] !== 'me'} faultOf={faultOf} />
      <ChoiceItem item={contextOf(content, 'sex')} error={faultOf('sex')} />
      <Actions ruled>
        <Button onClick={goOnIfSound}>{check.continue}</Button>
      </Actions>
    </CheckFrame>
  )
}
