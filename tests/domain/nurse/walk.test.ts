/** Keys pressed blindly on the nurse's grid, as a child or a sleeve would. */
import { describe, expect, it } from 'vitest'
import { withGroupedNo } from '#src/domain/check/check.ts'
import { everyGroup } from '#src/domain/nurse/grid.ts'
import { emptyIntake, undo, type Intake } from '#src/domain/nurse/intake.ts'
import { press } from '#src/domain/nurse/keys.ts'
import { groupsInView, withWanted } from '#src/domain/nurse/view.ts'
import { content, seenOf } from '#tests/support/content.ts'

const keys =
  '1 1 2 2 3 9 d w - 0 * . Enter Backspace Escape F2 F8 F9 / ? x ArrowDown ArrowDown ArrowUp ArrowLeft ArrowRight Home End Tab'.split(' ')

/** The same numbers for the same seed, from 0 up to below 1. */
function numbersOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

const rowOf = (fact: string) => (content.symptoms.some(({ id }) => id === fact) ? fact : fact.split('.').slice(0, 2).join('.'))

type Step = { key: string; before: Intake; after: Intake }
type Press = (intake: Intake, key: string) => Intake

const real: Press = (intake, key) => withWanted(seenOf, press(seenOf, intake, { key })?.intake ?? intake)

/** 500 keys, one after the other, on the screen of a man of 43 or of nobody yet. */
function walk(seed: number, pressed: Press): Step[] {
  const number = numbersOf(seed)
  const steps: Step[] = []
  let intake: Intake = { ...emptyIntake, check: { ...emptyIntake.check, answers: seed % 2 ? { sex: 'male', age: 43 } : {} } }
  for (let step = 0; step < 500; step += 1) {
    const key = keys[Math.floor(number() * keys.length)]!
    const after = pressed(intake, key)
    steps.push({ key, before: intake, after })
    intake = after
  }
  return steps
}

const changed = ({ before, after }: Step) =>
  [...new Set([...Object.keys(before.check.answers), ...Object.keys(after.check.answers)])].filter(
    (fact) => before.check.answers[fact] !== after.check.answers[fact],
  )

/** What was answered on rows that nobody saw. */
const answeredUnseen = (steps: readonly Step[]) =>
  steps.flatMap((step) => {
    const inView = new Set(groupsInView(seenOf(step.before.check.answers), step.before).flatMap(({ rows }) => rows.map(({ id }) => id)))
    return changed(step).filter((fact) => !inView.has(fact) && !inView.has(rowOf(fact)) && !inView.has(fact.split('.')[0]!))
  })

/** Steps that took an answer away, or put another in its place. */
const losses = (steps: readonly Step[]) =>
  steps.filter(({ before, after }) => Object.entries(before.check.answers).some(([fact, value]) => after.check.answers[fact] !== value))

const isUndone = (step: Step) => changed({ ...step, after: undo(content, step.after) }).length === 0

describe.each([1, 2, 3, 4])('500 keys pressed blindly, for the %s. time', (seed) => {
  const steps = walk(seed, real)

  it('answer no row that is out of view', () => {
    expect(steps.filter((step) => changed(step).length > 0).length).toBeGreaterThan(20)
    expect(answeredUnseen(steps)).toEqual([])
  })

  it('lose and change no answer that undo does not bring back', () => {
    expect(losses(steps).length).toBeGreaterThan(5)
    expect(losses(steps).filter((step) => !isUndone(step))).toEqual([])
  })

  it('would find a key that answers what nobody sees, and one that forgets the way back', () => {
    const all = everyGroup(content).flatMap(({ rows }) => rows)
    const blind: Press = (intake, key) =>
      key === '-'
        ? {
            ...intake,
            check: withGroupedNo(
              intake.check,
              all.map(({ id }) => id).filter((id) => !(id in intake.check.answers)),
            ),
          }
        : real(intake, key)
    const forgetful: Press = (intake, key) => (key === 'Backspace' ? { ...real(intake, key), past: intake.past } : real(intake, key))
    expect(answeredUnseen(walk(seed, blind)).length).toBeGreaterThan(0)
    expect(losses(walk(seed, forgetful)).filter((step) => !isUndone(step)).length).toBeGreaterThan(0)
  })

  it('move no place', () => {
    const fixed = (one: Intake) =>
      groupsInView(seenOf(one.check.answers), one)
        .filter(({ id }) => id !== 'more')
        .flatMap(({ rows }) => rows.map(({ id }) => id))
    const core = steps.filter(({ before, after }) => !before.all && !after.all)
    for (const { before, after } of core) expect(fixed(after)).toEqual(fixed(before))
  })
})
