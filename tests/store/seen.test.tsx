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

/** How often each set of answers was read, and how many sets there were. */
function readings() {
  const times = new Map<Answers, number>()
  for (const [, answers] of vi.mocked(factsFrom).mock.calls) times.set(answers, (times.get(answers) ?? 0) + 1)
  return { most: Math.max(...times.values()), sets: times.size }
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
  let given = 1
  const say = (id: string, value: Value) => {
    act(() => {
      answer(id, value)
    })
    given += 1
  }
  const answersNow = () => useSession.getState().check.answers
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

  const { most, sets } = readings()
  expect(most).toBe(1)
  expect(sets).toBeLessThanOrEqual(given)
  expect(sets).toBeGreaterThan(20)
})

it('on the nurse’s screen, by key and by pointer', async () => {
  let given = 1
  const does = (what: () => void) => {
    act(what)
    given += 1
  }
  const leave = await onScreen(paths.intake)
  does(() => answerAbout('age', 34))
  does(() => answerAbout('sex', 'female'))
  act(() => goToRow('petechiae'))
  for (const key of ['1', '9', 'd', '3', '1', 'Enter', '-', 'F8', 'Backspace']) does(() => pressKey({ key }))
  does(() => answerIntakeRow('fever', 'yes'))
  leave()
  expect(useIntake.getState().intake.check.answers).toMatchObject({ petechiae: 'yes', 'petechiae.since': 9, fever: 'yes' })

  const { most, sets } = readings()
  expect(most).toBe(1)
  expect(sets).toBeLessThanOrEqual(given)
  expect(sets).toBeGreaterThan(4)
})
