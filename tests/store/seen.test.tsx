/** Counted: the facts of a set of answers are worked out once, whoever on the screen asks about them. */
import { act, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { pages } from '#src/domain/check/questionnaire.ts'
import { factsFrom } from '#src/domain/engine/facts.ts'
import { paths } from '#src/pages/paths.ts'
import { AppRoutes } from '#src/pages/routes.tsx'
import { answerAbout, answerIntakeRow, goToRow, nextPatient, pressKey, useIntake } from '#src/store/intake.ts'
import { seenOf } from '#src/store/seen.ts'
import { answer, clearEverything, useSession } from '#src/store/session.ts'
import { content } from '#tests/support/content.ts'

vi.mock('#src/domain/engine/facts.ts', { spy: true })
// The pages are loaded when they are opened, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 60_000 })

/** By what they say, not by which object they are: a copy that is read again is found out too. */
const textOf = (answers: Answers) => JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** The sets that were read more often than they were given. What the safety net asks itself ("and if this came on top?") is nobody's set. */
function readAgain(given: readonly Answers[]): Answers[] {
  const read = vi.mocked(factsFrom).mock.calls.map(([, answers]) => textOf(answers))
  const sets = [...new Set(given)]
  const times = (list: readonly string[], one: Answers) => list.filter((other) => other === textOf(one)).length
  return sets.filter((one) => times(read, one) > times(sets.map(textOf), one))
}

const onScreen = async (path: string) => {
  const { unmount } = render(
    <MemoryRouter initialEntries={[path]}>
      <AppRoutes />
    </MemoryRouter>,
  )
  await screen.findByRole('heading', { level: 1 }, { timeout: 30_000 })
  return unmount
}

beforeEach(() => {
  vi.mocked(factsFrom).mockClear()
})
afterEach(() => {
  clearEverything()
  nextPatient()
})

it('in a check, page by page to the result and the sheet', async () => {
  const answersNow = () => useSession.getState().check.answers
  const sets = [answersNow()]
  const say = (id: string, value: Value) => {
    act(() => {
      answer(id, value)
    })
    sets.push(answersNow())
  }
  const visit = async (path: string, then: () => void = () => undefined) => {
    const leave = await onScreen(path)
    then()
    leave()
  }

  await visit(paths.page('about'), () => {
    for (const [id, value] of Object.entries({ who: 'me', age: 34, sex: 'female', immunosuppressed: 'no' })) say(id, value)
  })
  await visit(paths.page('emergency'), () => {
    for (const id of content.questionnaire.emergency.flatMap(({ rows }) => rows)) say(id, 'no')
  })
  await visit(paths.page('bruises-and-bleeding'), () => {
    for (const id of ['easy-bruising', 'petechiae']) say(id, 'yes')
  })
  await visit(paths.page('bruises-and-bleeding-details'), () => {
    say('easy-bruising.since', 9)
    say('easy-bruising.trend', 'same')
  })
  for (const { id } of pages(seenOf(answersNow()))) await visit(paths.page(id))
  await visit(paths.result)
  await visit(paths.sheet)

  expect(readAgain(sets)).toEqual([])
  expect(vi.mocked(factsFrom).mock.calls.length).toBeGreaterThan(sets.length / 2)
})

it('on the nurse’s screen, by key and by pointer', async () => {
  const sets = [useIntake.getState().intake.check.answers]
  const does = (what: () => void) => {
    act(what)
    sets.push(useIntake.getState().intake.check.answers)
  }
  const leave = await onScreen(paths.intake)
  does(() => answerAbout('age', 34))
  does(() => answerAbout('sex', 'female'))
  // A row that no line of the safety net asks about.
  act(() => goToRow('appetite-loss'))
  for (const key of ['F9', '1', '9', 'd', '3', '1', 'Enter', '-', 'F8', 'Backspace']) does(() => pressKey({ key }))
  does(() => answerIntakeRow('fever', 'yes'))
  leave()
  expect(useIntake.getState().intake.check.answers).toMatchObject({ 'appetite-loss': 'yes', 'appetite-loss.since': 9, fever: 'yes' })

  expect(readAgain(sets)).toEqual([])
  expect(vi.mocked(factsFrom).mock.calls.length).toBeGreaterThan(sets.length / 2)
})
