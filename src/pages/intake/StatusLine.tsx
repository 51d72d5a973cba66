import { useEffect, useRef } from 'react'
import { content } from '#src/content/app.ts'
import type { FactId } from '#src/content/model.ts'
import { aboutGroup } from '#src/domain/nurse/given.ts'
import { intakeGroups } from '#src/domain/nurse/grid.ts'
import { threeOf, type Did, type Said } from '#src/domain/nurse/intake.ts'
import { rowOf } from '#src/domain/check/rows.ts'
import { useIntake } from '#src/store/intake.ts'
import { useMessages } from '#src/store/language.ts'
import { seenOf } from '#src/store/seen.ts'
import { titleOf } from './IntakeGrid.tsx'
import useHandoverTexts from 'virtual:texts/handover'
import useIntakeTexts from 'virtual:texts/intake'

/** What the page has done by itself, as the text of that name tells it. */
export type Told = 'copied' | 'shortCopied' | 'cleared' | 'saved' | 'notLoaded' | 'printNotReady' | 'badScan'

type Props = {
  told: Told | null
  /** How many answers of the patient are still to be confirmed. */
  toConfirm: number
  onOther: () => void
}

/** What the last key or button did: one line, read aloud. */
export function StatusLine({ told, toConfirm, onOther }: Props) {
  const texts = useIntakeTexts()
  const { lost } = useHandoverTexts()
  const { answers: words } = useMessages()
  const said = useIntake(({ intake }) => intake.said)
  const answers = useIntake(({ intake }) => intake.check.answers)
  const before = useRef(said)

  useEffect(() => {
    if (said !== before.current) onOther()
    before.current = said
  }, [said, onOther])

  const line = told === null ? said && saidText(said) : texts[told]
  return line !== null && <span>{line}</span>

  function saidText(one: Said): string {
    const left = toConfirm > 0 ? ` ${texts.toConfirm(toConfirm)}.` : ''
    if (one.kind === 'grouped') return texts.said.groupedNo(one.count)
    if (one.kind === 'readOut' || one.kind === 'confirmed') return texts.said[one.kind](one.count) + left
    if (one.kind === 'received') return texts.said.received(one.count) + left + (one.lost > 0 ? ` ${lost(one.lost)}` : '')
    if (one.kind === 'noUnit' || one.kind === 'noSuchRow' || one.kind === 'tooLong' || one.kind === 'notRead')
      return texts.said[one.kind]({ digits: one.digits })
    if (one.kind === 'undone') return undoneText(one.did) + (one.others ? ` ${texts.said.fieldsStay}` : '')
    if (one.kind === 'answered') return texts.said.answered({ row: nameOf(one.row), answer: answerOf(one.row) }) + (left && `.${left}`)
    return texts.said[one.kind]
  }

  function undoneText({ kind, id }: Did): string {
    if (kind === 'row') return texts.said.undone({ what: nameOf(id) })
    const group = id === aboutGroup ? texts.confirmAbout : titleOf({ id }, texts).title
    return texts.said[kind === 'group' ? 'undone' : 'undoneConfirming']({ what: group })
  }

  function answerOf(id: FactId): string {
    const answer = threeOf(answers[id])
    return answer ? words[answer] : texts.unanswered
  }

  function nameOf(id: FactId): string {
    const found = intakeGroups(seenOf(answers))
      .flatMap(({ rows }) => rows)
      .find((row) => row.id === id)
    return found ? `${found.number} ${found.clinicalTerm}` : rowOf(content, id).clinicalTerm
  }
}
