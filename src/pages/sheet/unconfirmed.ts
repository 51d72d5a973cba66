import type { Messages } from '#src/content/message.ts'
import { askedNow } from '#src/domain/nurse/grid.ts'
import type { Intake } from '#src/domain/nurse/intake.ts'
import { seenOf } from '#src/store/seen.ts'

/**
 * What the patient entered and nobody has asked again, in as few words as tell all of it: by its name what is not a plain
 * no, the others by name or as "all but", whichever is shorter. All of them stand elsewhere on the sheet as well.
 */
export function unconfirmedItems({ check, marks }: Intake, texts: Messages['sheet']): string[] {
  const entered = askedNow(seenOf(check.answers)).filter(({ id }) => marks.from.includes(id))
  const isPlain = ({ id }: { id: string }) => check.answers[id] === 'no' || onTheSheetsHead.has(id)
  const isOpen = ({ id }: { id: string }) => marks.open.includes(id)
  const named = terms(entered.filter((one) => isOpen(one) && !isPlain(one)))
  const open = terms(entered.filter((one) => isOpen(one) && isPlain(one)))
  const asked = terms(entered.filter((one) => !isOpen(one) && isPlain(one)))

  if (open.length <= Math.max(asked.length, fewEnough)) return [...named, ...open]
  const all = (named.length > 0 ? texts.allOther : texts.allEntered)(open.length + asked.length)
  return [...named, asked.length > 0 ? texts.allBut({ all, rows: asked.join(', ') }) : all]
}

const fewEnough = 3
const onTheSheetsHead = new Set(['who', 'age', 'sex'])

const terms = (list: readonly { clinicalTerm: string }[]) => list.map(({ clinicalTerm }) => clinicalTerm)
