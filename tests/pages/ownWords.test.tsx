/** The person's own words: nothing is cut off in silence. */
import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { mostWords } from '#src/domain/check/check.ts'
import { OwnWords } from '#src/pages/check/OwnWords.tsx'
import { clearEverything, useSession } from '#src/store/session.ts'
import { draw } from '#tests/support/render.tsx'

const field = () => screen.getByRole('textbox', { name: 'In my words' })
const write = (text: string) => fireEvent.change(field(), { target: { value: text } })
const kept = () => useSession.getState().check.words

beforeEach(clearEverything)

it('own words that are too long are said to be, stay in the field, and are whole once shortened', () => {
  draw(<OwnWords />)
  const region = screen.getByRole('status')
  expect(region).toBeEmptyDOMElement()
  const long = 'tired '.repeat(800)
  write(long)
  expect(field()).toHaveValue(long)
  expect(field()).toBeInvalid()
  expect(screen.getByText(`${long.length - mostWords} characters too many`)).toBeInTheDocument()
  expect(region).toHaveTextContent(`This is too long. The doctor gets only the first ${mostWords} characters.`)
  // Whoever reads it sees that it goes on.
  expect(kept()).toBe(`${long.slice(0, mostWords - 1)}…`)

  const short = long.slice(100, 300).trim()
  write(short)
  expect(field()).toBeValid()
  expect(region).toBeEmptyDOMElement()
  expect(screen.getByText(`${mostWords - short.length} characters left`)).toBeInTheDocument()
  expect(kept()).toBe(short)
})

it('one character too many is counted, also where the last one taken would be half a sign', () => {
  draw(<OwnWords />)
  write('x'.repeat(mostWords))
  expect(screen.getByText('0 characters left')).toBeInTheDocument()
  write('x'.repeat(mostWords + 1))
  expect(screen.getByText('1 character too many')).toBeInTheDocument()
  write(`${'x'.repeat(mostWords - 2)}😀😀`)
  expect(field()).toHaveValue(`${'x'.repeat(mostWords - 2)}😀😀`)
  expect(kept()).toBe(`${'x'.repeat(mostWords - 2)}…`)
})

it('are gone from the field when everything is cleared', () => {
  draw(<OwnWords />)
  write('x'.repeat(mostWords + 20))
  act(clearEverything)
  expect(field()).toHaveValue('')
  expect(screen.getByText(`${mostWords} characters left`)).toBeInTheDocument()
})
