/** Which rows the nurse has in view: the emergency signs and the core rows always, the others once they are wanted. */
import type { FactId } from '#src/content/model.ts'
import { askedIf } from '#src/domain/engine/facts.ts'
import { once } from '#src/domain/engine/once.ts'
import { askNext } from '#src/domain/check/askNext.ts'
import type { See, Seen } from '#src/domain/check/seen.ts'
import { everyGroup, type IntakeGroup } from './grid.ts'
import type { Intake } from './intake.ts'
import type { NumberedRow } from './paper.ts'

/** A row that is not asked of this person keeps its place, with the reason. */
type PlacedRow = NumberedRow & { off?: Off }

/** Who is asked: one sex, people under or from an age, or people with a yes to the row of this number. */
export type Off = { sex: string } | { under: number } | { from: number } | { whole: number } | { reason: string }
export type PlacedGroup = { id: string; emergency: boolean; rows: readonly PlacedRow[] }

type View = Pick<Intake, 'all' | 'opened'>

/** Rows that are wanted beside the core rows. They stand last, in the order in which they came, so that nothing above moves. */
export const moreGroup = 'more'

/** So many rows to ask next come into view by themselves. */
const nextAtMost = 4

/** Every row that has a place on the screen, those too that are not asked of this person: a place never moves. */
export function groupsInPlace({ content, facts, rows }: Seen, { all, opened }: View): PlacedGroup[] {
  const asked = new Map(rows.map((one) => [one.row.id, one]))
  const placed = (row: NumberedRow): PlacedRow => {
    const one = asked.get(row.id)!
    const isOff = one.asked === 'notAsked' || (one.asked === 'open' && row.symptom.partOf !== undefined)
    return isOff ? { ...row, off: offOf(row) } : row
  }
  const every = everyGroup(content)
  const numberOf = (id: FactId) => every.flatMap((group) => group.rows).find((row) => row.id === id)!.number
  const offOf = ({ symptom: { partOf, showIf } }: NumberedRow): Off => {
    if (partOf) return { whole: numberOf(partOf) }
    const { when, from, reason } = showIf!
    if (from !== undefined && askedIf(showIf!, facts) !== 'notAsked') return { from }
    if ('oneOf' in when && when.fact === 'sex') return { sex: when.oneOf[0]! }
    return 'under' in when ? { under: when.under } : { reason }
  }
  const core = new Set(content.questionnaire.core)
  const fixed = every.map((group) => (all || group.emergency ? group : { ...group, rows: group.rows.filter(({ id }) => core.has(id)) }))
  const there = new Set(fixed.flatMap((group) => group.rows.map(({ id }) => id)))
  const others = new Map(every.flatMap((group) => group.rows).map((row) => [row.id, row]))
  const more = opened.flatMap((id) => (there.has(id) || !others.has(id) ? [] : [others.get(id)!]))
  return [...fixed, { id: moreGroup, emergency: false, rows: more }]
    .filter((group) => group.rows.length > 0)
    .map((group) => ({ ...group, rows: group.rows.map(placed) }))
}

/** The same without what is not asked: what the keys move through and answer. */
export function groupsInView(seen: Seen, view: View): IntakeGroup[] {
  return groupsInPlace(seen, view)
    .map((group) => ({ ...group, rows: group.rows.filter(({ off }) => off === undefined) }))
    .filter((group) => group.rows.length > 0)
}

/** This row was searched or gone to: it comes into view and stays there. */
export const opened = (intake: Intake, id: FactId): Intake =>
  intake.opened.includes(id) ? intake : { ...intake, opened: [...intake.opened, id] }

/**
 * What comes into view by itself: a row with an answer of its own, the pieces of a yes, and, when every row in view has an
 * answer, the rows to ask next.
 */
export function withWanted(see: See, intake: Intake): Intake {
  const { answers, grouped } = intake.check
  const seen = see(answers)
  const { core, emergency } = seen.content.questionnaire
  const always = new Set([...core, ...emergency.flatMap(({ rows }) => rows)])
  const isAnswered = (id: FactId) => answers[id] !== undefined && !grouped.includes(id)
  const own = seen.rows
    .filter(
      ({ row, asked }) => asked !== 'notAsked' && !always.has(row.id) && (isAnswered(row.id) || (asked === 'shown' && row.symptom.partOf)),
    )
    .map(({ row }) => row.id)
  const after = [...new Set([...intake.opened, ...own])]
  const left = groupsInView(seen, { all: intake.all, opened: after }).flatMap(({ rows }) =>
    rows.filter(({ id }) => answers[id] === undefined),
  )
  const next =
    left.length > 0
      ? []
      : nextOf(seen)
          .filter((id) => !after.includes(id))
          .slice(0, nextAtMost)
  return after.length + next.length === intake.opened.length ? intake : { ...intake, opened: [...after, ...next] }
}

const nextOf = once(askNext)
