import { useEffect, useRef } from 'react'
import { content } from '#src/content/app.ts'
import type { FactId } from '#src/content/model.ts'
import { aboutGroup } from '#src/domain/nurse/given.ts'
import { intakeGroups } from '#src/domain/nurse/grid.ts'
import { threeOf, type Did, type Said } from '#src/domain/nurse/intake.ts'
import { rowOf } from '#src/domain/check/rows.ts'
import { spanSaid } from '#src/domain/check/spans.ts'
import { sinceText } from '#src/domain/nurse/fields.ts'
import { fieldNameOf } from './aboutFields.ts'
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
  const check = useIntake(({ intake }) => intake.check)
  const typed: Readonly<Record<string, string | undefined>> = useIntake((session) => session.fields)
  const { answers } = check
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
    if (one.kind === 'readOut') return texts.said.readOut(one.count) + left
    if (one.kind === 'confirmed') return `${texts.said.confirmed(one.ids.length)}${left} ${readOut(one.ids)}`
    if (one.kind === 'received') return texts.said.received(one.count) + left + (one.lost > 0 ? ` ${lost(one.lost)}` : '')
    if (one.kind === 'noUnit' || one.kind === 'noSuchRow' || one.kind === 'tooLong' || one.kind === 'notRead')
      return texts.said[one.kind]({ digits: one.digits })
    if (one.kind === 'cut') return texts.said.cut({ most: one.most })
    if (one.kind === 'undone') return undoneText(one.did) + (one.others ? ` ${texts.said.fieldsStay}` : '')
    if (one.kind === 'answered') return texts.said.answered({ row: nameOf(one.row), answer: answerOf(one.row) }) + (left && `.${left}`)
    return texts.said[one.kind]
  }

  /** What was confirmed, as it was answered: by name what is not a no, the rest as a number. */
  function readOut(ids: readonly FactId[]): string {
    const named = ids.length === 1 ? ids : ids.filter((id) => answers[id] !== 'no')
    const rest = ids.length - named.length
    const list = named.map((id) => texts.said.answered({ row: nameOf(id), answer: answerOf(id) })).join('; ')
    return [list && `${list}.`, rest > 0 && texts.said.restNo(rest)].filter(Boolean).join(' ')
  }

  function undoneText({ kind, id }: Did): string {
    if (kind === 'row') return texts.said.undone({ what: nameOf(id) })
    const group = id === aboutGroup ? texts.confirmAbout : titleOf({ id }, texts).title
    return texts.said[kind === 'group' ? 'undone' : 'undoneConfirming']({ what: group })
  }

  function answerOf(id: FactId): string {
    const value = answers[id]
    const answer = threeOf(value)
    const since = answers[`${id}.since`]
    if (answer)
      return words[answer] + (answer === 'yes' && typeof since === 'number' ? `, ${sinceText(since, spanSaid(check, `${id}.since`))}` : '')
    const option = content.context.find((item) => item.id === id)?.options?.find((one) => (one.value ?? one.id) === value)
    return option ? (option.short ?? option.label) : (typed[id] ?? texts.unanswered)
  }

  function nameOf(id: FactId): string {
    const found = intakeGroups(seenOf(answers))
      .flatMap(({ rows }) => rows)
      .find((row) => row.id === id)
    if (found) return `${found.number} ${found.clinicalTerm}`
    return content.context.some((item) => item.id === id) ? fieldNameOf(id) : rowOf(content, id).clinicalTerm
  }
}
