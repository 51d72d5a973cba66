/** Keys pressed blindly on the nurse's grid, as a child or a sleeve would. */
import { describe, expect, it } from 'vitest'
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

describe.each([1, 2, 3, 4])('500 keys pressed blindly, for the %s. time', (seed) => {
  const number = numbersOf(seed)
  const steps: { key: string; before: Intake; after: Intake }[] = []
  let intake: Intake = { ...emptyIntake, check: { ...emptyIntake.check, answers: seed % 2 ? { sex: 'male', age: 43 } : {} } }
  for (let step = 0; step < 500; step += 1) {
    const key = keys[Math.floor(number() * keys.length)]!
    const pressed = press(seenOf, intake, { key })
    const after = withWanted(seenOf, pressed?.intake ?? intake)
    steps.push({ key, before: intake, after })
    intake = after
  }
  const changed = ({ before, after }: (typeof steps)[number]) =>
    [...new Set([...Object.keys(before.check.answers), ...Object.keys(after.check.answers)])].filter(
      (fact) => before.check.answers[fact] !== after.check.answers[fact],
    )

  it('answer no row that is out of view', () => {
    const unseen = steps.flatMap((step) => {
      const inView = new Set(groupsInView(seenOf(step.before.check.answers), step.before).flatMap(({ rows }) => rows.map(({ id }) => id)))
      return changed(step).filter((fact) => !inView.has(fact) && !inView.has(rowOf(fact)) && !inView.has(fact.split('.')[0]!))
    })
    expect(steps.filter((step) => changed(step).length > 0).length).toBeGreaterThan(20)
    expect(unseen).toEqual([])
  })

  it('lose no answer that undo does not bring back', () => {
    const lost = steps.filter(({ before, after }) => Object.keys(before.check.answers).some((fact) => !(fact in after.check.answers)))
    expect(lost.length).toBeGreaterThan(0)
    for (const { before, after } of lost) expect(undo(content, after).check.answers).toEqual(before.check.answers)
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
