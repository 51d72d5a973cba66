import { cleanup, screen, waitFor } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { AboutPage } from '#src/pages/check/AboutPage.tsx'
import { FirstPage } from '#src/pages/check/FirstPage.tsx'
import { openCheck } from '#src/store/answering.ts'
import { clearEverything, useSession } from '#src/store/session.ts'
import { draw } from '#tests/support/render.tsx'

beforeEach(clearEverything)

/** Who it is about, the age, and "Continue". */
async function told(who: 'Me' | 'My child', age: string) {
  const { person } = draw(
    <MemoryRouter initialEntries={['/check/about']}>
      <Routes>
        <Route path="/check/about" element={<FirstPage />} />
        <Route path="/check/emergency" element={<p>The next page</p>} />
      </Routes>
    </MemoryRouter>,
  )
  await person.click(screen.getByRole('radio', { name: who }))
  await person.type(screen.getByRole('textbox', { name: 'Age' }), age)
  await person.click(screen.getByRole('radio', { name: 'Female' }))
  await person.click(screen.getByRole('button', { name: 'Continue' }))
  return person
}

describe('whoever says "Me"', () => {
  it.each(['4', '8', '0', '1', '18m', '6w', '8½'])(
    'at the age of %s is asked who is answering, and never for months that cannot be chosen',
    async (age) => {
      await told('Me', age)
      const problem = 'For a child under 9, choose “My child” or “Someone I look after”.'
      expect(screen.getByRole('link', { name: problem })).toBeInTheDocument()
      expect(screen.queryByText(/choose months/)).toBeNull()
      expect(screen.queryByText('The next page')).toBeNull()
    },
  )

  it.each(['9', '12', '34', '120'])('at %s goes on', async (age) => {
    await told('Me', age)
    expect(screen.getByText('The next page')).toBeInTheDocument()
  })

  it('goes on as a parent with what was typed', async () => {
    const person = await told('Me', '4')
    await person.click(screen.getByRole('radio', { name: 'My child' }))
    await person.click(screen.getByRole('radio', { name: 'years' }))
    await person.click(screen.getByRole('button', { name: 'Continue' }))
    expect(screen.getByText('The next page')).toBeInTheDocument()
  })
})

describe('whoever comes back', () => {
  it.each(['6w', '42 d', '18 months', '1y 6m', '2½'])('finds the age as it was typed: %s', async (age) => {
    await told('My child', age)
    expect(screen.getByText('The next page')).toBeInTheDocument()
    cleanup()
    draw(
      <MemoryRouter>
        <FirstPage />
      </MemoryRouter>,
    )
    expect(screen.getByRole('textbox', { name: 'Age' })).toHaveValue(age)
  })

  it('after everything was cleared finds no age', async () => {
    await told('My child', '6w')
    cleanup()
    clearEverything()
    draw(
      <MemoryRouter>
        <FirstPage />
      </MemoryRouter>,
    )
    expect(screen.getByRole('textbox', { name: 'Age' })).toHaveValue('')
  })
})

describe('whoever changes the person once there are answers', () => {
  const stay = () => screen.queryByText('Your answers stay. For somebody else, start a new check.')
  async function opened(answers: Answers) {
    openCheck({ ...emptyCheck, answers, answeredAt: new Date().toISOString() })
    const { person } = draw(
      <MemoryRouter initialEntries={['/check/about']}>
        <Routes>
          <Route path="/check/about" element={<AboutPage />} />
          <Route path="/" element={<p>The start page</p>} />
        </Routes>
      </MemoryRouter>,
    )
    await waitFor(() => expect(document.getElementById('somebody-else')).toHaveTextContent(''))
    return person
  }
  const who = { who: 'me', age: 34, sex: 'female' } as const

  it.each(['who', 'sex', 'age'])('is told that the answers stay, and where a new check begins: %s', async (changed) => {
    const person = await opened({ ...who, seizure: 'no', fatigue: 'yes' })
    expect(stay()).toBeNull()
    if (changed === 'who') await person.click(screen.getByRole('radio', { name: 'Someone I look after' }))
    if (changed === 'sex') await person.click(screen.getByRole('radio', { name: 'Male' }))
    if (changed === 'age') await person.type(screen.getByRole('textbox', { name: 'Age' }), '{Backspace}5')
    expect(stay()).toBeVisible()
    expect(useSession.getState().check.answers).toMatchObject({ seizure: 'no', fatigue: 'yes' })
    await person.click(screen.getByRole('link', { name: 'Start a new check' }))
    expect(screen.getByText('The start page')).toBeVisible()
    expect(useSession.getState().check.answers).toMatchObject({ fatigue: 'yes' })
  })

  it('is told nothing while nothing else is answered', async () => {
    const person = await opened(who)
    await person.click(screen.getByRole('radio', { name: 'Male' }))
    expect(stay()).toBeNull()
  })
})
