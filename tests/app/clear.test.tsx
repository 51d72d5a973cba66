/** "Clear everything" from wherever someone is: it leads to the start page, which says what was deleted. */
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '#src/app/App.tsx'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { paths } from '#src/pages/paths.ts'
import { openCheck } from '#src/store/answering.ts'
import { answerAbout, answerIntakeRow, nextPatient, useIntake } from '#src/store/intake.ts'
import { clearEverything, hasAnswers, useSession } from '#src/store/session.ts'
import { harmless } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

// The pages are loaded when they are opened, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 60_000 })

const openAt = async (path: string, answers: Answers) => {
  openCheck({ ...emptyCheck, answers: { ...harmless, ...answers }, answeredAt: new Date().toISOString() })
  for (const id of ['who', 'age', 'sex']) answerAbout(id, harmless[id])
  for (const [id, value] of Object.entries(harmless)) if (value === 'no') answerIntakeRow(id, 'no')
  window.location.hash = path
  const { person } = draw(<App />)
  await screen.findByRole('heading', { level: 1 }, { timeout: 30_000 })
  return person
}

afterEach(() => {
  clearEverything()
  nextPatient()
  window.location.hash = ''
})

describe('"Clear everything"', () => {
  it.each([
    ['noticed', paths.page('noticed')],
    ['review', paths.page('review')],
    ['result', paths.result],
    ['sheet', paths.sheet],
    ['nurse’s sheet', paths.intakeSheet],
    ['kept checks', paths.kept],
    ['emergency card', paths.emergencyCard],
  ])('on the page "%s" leads to where it says that all was deleted', async (name, path) => {
    const person = await openAt(path, name === 'emergency card' ? { seizure: 'yes' } : { 'easy-bruising': 'yes' })
    expect(window.location.hash).toBe(`#${path}`)
    await person.click(screen.getByRole('button', { name: 'Clear everything' }))
    await person.click(screen.getByRole('button', { name: 'Yes, clear it' }))
    expect(await screen.findByText(/^Cleared: all answers/, {}, { timeout: 8000 })).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Check for early signs of acute leukaemia')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(window.location.hash).toBe('#/')
    expect(hasAnswers(useSession.getState())).toBe(false)
    expect(useIntake.getState().intake.check.answers).toEqual({})
  })

  it('does not have the focus on the deletion: an Enter too many keeps every answer, and gives the focus back', async () => {
    const person = await openAt(paths.result, { 'easy-bruising': 'yes' })
    const button = screen.getByRole('button', { name: 'Clear everything' })
    button.focus()
    await person.keyboard('{Enter}')
    const dialog = screen.getByRole('dialog', { name: 'Clear everything?' })
    expect(within(dialog).getByRole('button', { name: 'Keep my answers' })).toHaveFocus()
    await person.keyboard('{Enter}')
    expect(hasAnswers(useSession.getState())).toBe(true)
    expect(button).toHaveFocus()
  })
})
