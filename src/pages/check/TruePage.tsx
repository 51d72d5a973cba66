import { useState } from 'react'
import useTrueTexts from 'virtual:texts/true'
import { fill } from '#src/content/message.ts'
import type { Context } from '#src/content/model.ts'
import { trueItems } from '#src/domain/check/questionnaire.ts'
import { useMessages } from '#src/store/language.ts'
import { useRegion } from '#src/store/region.ts'
import { useContent } from '#src/store/content.ts'
import { seenIn } from '#src/store/seen.ts'
import { answerNoToRest } from '#src/store/answering.ts'
import { useSession } from '#src/store/session.ts'
import { Actions } from '#src/ui/Actions.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Callout } from '#src/ui/Callout.tsx'
import { CheckFrame } from './CheckFrame.tsx'
import { ChoiceItem } from './ChoiceItem.tsx'
import { SignLine } from './SignLine.tsx'
import { GroupHead } from './SignGroup.tsx'
import styles from './SignGroup.module.css'
import { useFaults } from './useFaults.ts'
import { useNavigation } from './useNavigation.ts'

/**
 * What is known about the person and changes the advice: one press says that none of it is so. What is no yes or no is asked
 * first, and the press waits for it: nobody has said "not yet" by passing it over.
 */
export function TruePage() {
  const { check } = useMessages()
  const texts = useTrueTexts()
  const { back, goOn } = useNavigation('true')
  const { faults, passes, faultOf } = useFaults()
  const seenOf = seenIn(useContent())
  const [items] = useState(() => trueItems(seenOf(useSession.getState().check.answers)))
  const three = items.filter(({ kind }) => kind === 'three')
  const choices = items.filter(({ kind }) => kind === 'choice')
  const ids = three.map(({ id }) => id)
  const empty = useSession(({ check: { answers } }) => items.filter(({ id }) => answers[id] === undefined).length)
  const isUntouched = useSession(({ check: { answers } }) => ids.every((id) => answers[id] === undefined))

  const noneOfThese = () => {
    answerNoToRest(ids)
    const { answers } = useSession.getState().check
    const open = choices.filter(({ id }) => answers[id] === undefined)
    if (passes(open.map(({ id }) => ({ id, text: texts.chooseOne })))) goOn()
  }

  return (
    <CheckFrame pageId="true" step="true" heading={texts.title} lead={texts.lead} back={back} faults={faults}>
      {choices.map((item) => (
        <ChoiceItem key={item.id} item={item} layout="inline" error={faultOf(item.id)} />
      ))}
      <div className={styles.group}>
        <GroupHead />
        <ul className={styles.list}>
          {three.map((item) => (
            <SignLine key={item.id} id={item.id} label={item.label} hint={item.hint}>
              <Notice item={item} />
            </SignLine>
          ))}
        </ul>
      </div>
      <Actions ruled>
        {empty > 0 ? (
          <>
            <Button onClick={noneOfThese}>{isUntouched ? texts.none : texts.noneOfOthers}</Button>
            <Button variant="quiet" onClick={() => goOn()}>
              {check.continue}
            </Button>
          </>
        ) : (
          <Button onClick={() => goOn()}>{check.continue}</Button>
        )}
      </Actions>
    </CheckFrame>
  )
}

/** The region is there before its words: one that comes with them is not read aloud everywhere. */
function Notice({ item }: { item: Context }) {
  const { words } = useRegion()
  const isYes = useSession(({ check }) => check.answers[item.id] === 'yes')

  if (item.notice === undefined) return null
  return (
    <div aria-live="polite">
      {isYes && (
        <Callout tone="warn">
          <p>{fill(item.notice, words)}</p>
        </Callout>
      )}
    </div>
  )
}
