/** Answers that come with a link or from a file: shown first, opened on request, and never in place of others unasked. */
import { screen, waitFor } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { content } from '#src/content/app.ts'
import type { Check } from '#src/domain/check/check.ts'
import { fileText } from '#src/exports/file.ts'
import { linkPayload, linkRoute } from '#src/exports/link.ts'
import { FromPage } from '#src/pages/from/FromPage.tsx'
import { LostNote } from '#src/pages/LostNote.tsx'
import { OpenPage } from '#src/pages/open/OpenPage.tsx'
import { paths } from '#src/pages/paths.ts'
import { useArrivedLink } from '#src/store/arrivedLink.ts'
import { takeReceived } from '#src/store/received.ts'
import { openCheck } from '#src/store/answering.ts'
import { answer, clearEverything, useSession } from '#src/store/session.ts'
import { harmless } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

const patient: Check = {
  answers: { ...harmless, sex: 'female', fatigue: 'yes', 'fatigue.since': 21 },
  grouped: ['fever', 'pallor'],
  words: '',
  answeredAt: null,
}
const payload = linkPayload(patient).payload
const current = () => useSession.getState().check

const app = (at: string) =>
  draw(
    <MemoryRouter initialEntries={[at]}>
      <Routes>
        <Route path={paths.from} element={<FromPage />} />
        <Route path={paths.open} element={<OpenPage />} />
        <Route path={paths.result} element={<h1>The result</h1>} />
        <Route path={paths.intake} element={<h1>The intake screen</h1>} />
      </Routes>
    </MemoryRouter>,
  )
const arrive = (link: string | null) => {
  useArrivedLink.setState({ link })
  return app(paths.from)
}

afterEach(clearEverything)

describe('a link with answers', () => {
  it('opens its result, with the grouped marks, and is then forgotten', async () => {
    const { person } = arrive(`${linkRoute}${payload}`)
    await person.click(screen.getByRole('button', { name: 'See the result' }))
    expect(screen.getByRole('heading', { name: 'The result' })).toBeInTheDocument()
    expect(current().answers).toEqual(patient.answers)
    expect(current().grouped.toSorted()).toEqual(['fever', 'pallor'])
    expect(useArrivedLink.getState().link).toBeNull()
  })

  it('goes to the intake screen without touching the check of this tab', async () => {
    answer('age', 7)
    const { person } = arrive(`${linkRoute}${payload}`)
    await person.click(screen.getByRole('button', { name: 'Open on the nurses’ intake screen' }))
    expect(screen.getByRole('heading', { name: 'The intake screen' })).toBeInTheDocument()
    expect(current().answers).toEqual({ age: 7 })
    expect(takeReceived()).toMatchObject({ check: { answers: patient.answers }, lost: [] })
  })

  it('asks before it replaces a check, and leaves it alone on "no"', async () => {
    answer('age', 7)
    const { person } = arrive(`${linkRoute}${payload}`)
    await person.click(screen.getByRole('button', { name: 'See the result' }))
    await person.click(screen.getByRole('button', { name: 'Keep my check' }))
    expect(current().answers).toEqual({ age: 7 })
    await person.click(screen.getByRole('button', { name: 'See the result' }))
    await person.click(screen.getByRole('button', { name: 'Yes, replace it' }))
    expect(current().answers).toEqual(patient.answers)
  })

  it.each([
    ['damaged', `${linkRoute}${payload.slice(0, -1)}`, /damaged or cut off/],
    ['with a sign that no link has', `${linkRoute}%3Cb%3E`, /damaged or cut off/],
    ['empty, as after a reload', null, /not kept on this page/],
  ])('that is %s is refused in words, and what was entered stays', (_, link, words) => {
    answer('age', 7)
    arrive(link)
    expect(screen.getByText(words)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'See the result' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Go on with my check' })).toBeInTheDocument()
    expect(current().answers).toEqual({ age: 7 })
  })
})

describe('a saved check', () => {
  const savedAt = '2026-11-20T08:00:00.000Z'
  const whole: Check = { ...patient, words: '<b>tired</b>', answeredAt: '2026-11-19T08:00:00.000+00:00' }
  const choose = async (text: string, name = 'check.json') => {
    const { person } = app(paths.open)
    await person.upload(screen.getByLabelText(/Saved check/), new File([text], name, { type: 'application/json' }))
  }

  it('opens whole, with the date of its answers and not that of the saving', async () => {
    const { person } = app(paths.open)
    await person.upload(screen.getByLabelText(/Saved check/), new File([fileText(content, whole, savedAt)], 'check.json'))
    await person.click(await screen.findByRole('button', { name: 'See the result' }))
    expect(current()).toEqual({ ...whole, grouped: ['fever', 'pallor'] })
    expect(current().answeredAt).toBe(whole.answeredAt)
  })

  it.each([
    ['as Windows does', (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)), 'M\u00fcde'],
    ['and lost a letter', (text: string) => new TextEncoder().encode(text.replace('\u00fc', '\ufffd')), 'M\ufffdde'],
  ])('that another program has saved %s says so', async (_name, encoded, words) => {
    const { person } = app(paths.open)
    const text = fileText(content, { ...whole, words: 'M\u00fcde' }, savedAt)
    await person.upload(screen.getByLabelText(/Saved check/), new File([encoded(text)], 'check.json'))
    expect(await screen.findByText(/Check the words that you wrote yourself/)).toBeInTheDocument()
    await person.click(screen.getByRole('button', { name: 'See the result' }))
    expect(current().words).toBe(words)
  })

  it('that nobody changed says nothing of letters', async () => {
    await choose(fileText(content, { ...whole, words: 'M\u00fcde' }, savedAt))
    await screen.findByRole('button', { name: 'See the result' })
    expect(screen.queryByText(/Check the words/)).toBeNull()
  })

  it('of a clock that ran ahead by minutes does not put off the date by which to be seen', async () => {
    const ahead = new Date(Date.now() + 600_000).toISOString()
    const { person } = app(paths.open)
    await person.upload(
      screen.getByLabelText(/Saved check/),
      new File([fileText(content, { ...whole, answeredAt: ahead }, ahead)], 'check.json'),
    )
    await person.click(await screen.findByRole('button', { name: 'See the result' }))
    expect(new Date(current().answeredAt!).getTime()).toBeLessThanOrEqual(Date.now())
  })

  it.each([
    ['with a day that is none', fileText(content, whole, '2026-02-31T00:00:00.000Z'), /damaged or was changed by hand/],
    ['with a second that is none', fileText(content, whole, '2026-11-20T23:59:60Z'), /damaged or was changed by hand/],
    ['with a date that is still to come', fileText(content, whole, '2199-01-01T00:00:00.000Z'), /still to come/],
    ['that is not JSON', '<script>alert(1)</script>', /cannot be read/],
    ['of another program', '{"format":"other"}', /not a saved check/],
    ['of a later version', fileText(content, whole, savedAt).replace('"version": 2', '"version": 3'), /newer version/],
    ['of 10 MB', 'x'.repeat(10_000_000), /too large/],
  ])('%s is refused with its sentence, and nothing is lost', async (_, text, sentence) => {
    answer('age', 7)
    await choose(text)
    await waitFor(() => {
      expect(screen.getByLabelText(/Saved check/)).toHaveAccessibleDescription(sentence)
    })
    expect(screen.queryByRole('button', { name: 'See the result' })).toBeNull()
    expect(screen.getByText('The check in this tab has not changed.')).toBeInTheDocument()
    expect(current().answers).toEqual({ age: 7 })
  })

  it('that is too large is not even read', async () => {
    const { person } = app(paths.open)
    const file = new File(['x'.repeat(100_001)], 'check.json')
    file.arrayBuffer = () => Promise.reject(new Error('It was read.'))
    await person.upload(screen.getByLabelText(/Saved check/), file)
    expect((await screen.findAllByText(/too large/)).length).toBeGreaterThan(0)
  })
})

describe('answers that have no place any more', () => {
  it('are counted, and named where their question is still there', () => {
    draw(<LostNote lost={['fatigue.gone', 'quite-gone']} />)
    expect(screen.getByText(/2 answers could not be carried over/)).toBeInTheDocument()
    expect(screen.getByText('This is about: Feeling very tired.')).toBeInTheDocument()
  })

  it('are not spoken of where there are none', () => {
    expect(draw(<LostNote lost={[]} />).container).toBeEmptyDOMElement()
  })
})

describe('a check that is opened', () => {
  it('has no emergency card that was passed already', () => {
    useSession.setState({ passed: ['some-rule'] })
    openCheck(patient)
    expect(useSession.getState().passed).toEqual([])
  })
})
