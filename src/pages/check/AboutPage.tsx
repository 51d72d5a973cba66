import { useState } from 'react'
import { fill } from '#src/content/message.ts'
import type { Context } from '#src/content/model.ts'
import { shownContext } from '#src/domain/check/questionnaire.ts'
import { contextOf } from '#src/domain/engine/rows.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { answer, useSession } from '#src/store/session.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Callout } from '#src/ui/Callout.tsx'
import type { FieldFault } from '#src/ui/ErrorSummary.tsx'
import { AgeField } from './AgeField.tsx'
import { CheckFrame, useFaults } from './CheckFrame.tsx'
import { ChoiceItem } from './ChoiceItem.tsx'
import { ContextRow } from './ContextRow.tsx'
import { ageDraft, ageFrom, type AgeDraft } from './numbers.ts'
import { NoToRest } from './Rows.tsx'
import { useNavigation } from './useNavigation.ts'
import { useSeen } from '#src/store/content.ts'

/** Who it is about, and what changes the rules. */
export function AboutPage() {
  const { about, check } = useMessages()
  const answers = useSession(({ check: given }) => given.answers)
  const { back, goOn } = useNavigation('about')
  const { faults, passes, faultOf } = useFaults()
  const [age, setAge] = useState<AgeDraft>(() => ageDraft(answers['age']))
  const seen = useSeen(answers)
  const { content } = seen
  const items = shownContext(seen, content.questionnaire.about)
  const three = items.filter(({ kind }) => kind === 'three')
  const choices = items.filter(({ id, kind }) => kind === 'choice' && id !== 'who' && id !== 'sex')

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
      <section>
        <h2>{about.rules}</h2>
        <p className="soft">{about.rulesHint}</p>
        {three.map((item) => (
          <ContextRow key={item.id} item={item} groupedNote={about.groupedNote}>
            {answers[item.id] === 'yes' && item.notice !== undefined && <Notice item={item} />}
          </ContextRow>
        ))}
        <NoToRest rows={three} label={about.noneOfThese} />
      </section>
      {choices.map((item) => (
        <ChoiceItem key={item.id} item={item} />
      ))}
      <Actions ruled>
        <Button onClick={goOnIfSound}>{check.continue}</Button>
      </Actions>
    </CheckFrame>
  )
}

function Notice({ item }: { item: Context }) {
  const { words } = useRegion()

  return (
    <div aria-live="polite">
      <Callout tone="warn">
        <p>{fill(item.notice!, words)}</p>
      </Callout>
    </div>
  )
}
