import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ErrorSummary } from '#src/ui/ErrorSummary.tsx'
import { NumberField } from '#src/ui/NumberField.tsx'
import { RadioField } from '#src/ui/RadioField.tsx'
import { draw } from '#tests/support/render.tsx'

const faults = [
  { id: 'who', text: 'Say who this is about' },
  { id: 'age', text: 'Give an age in years' },
]
const ignore = () => {}

function Form({ attempt = 1 }: { attempt?: number }) {
  return (
    <>
      <ErrorSummary key={attempt} title="Two things are missing" faults={faults} />
      <RadioField id="who" label="Who?" options={[{ value: 'me', label: 'Me' }]} value={undefined} onChange={ignore} />
      <NumberField id="age" label="Age" value="" onChange={ignore} />
    </>
  )
}

describe('the list of what is missing', () => {
  it('takes focus when it appears, and says its title', () => {
    render(<Form />)
    expect(screen.getByRole('region', { name: 'Two things are missing' })).toHaveFocus()
    expect(screen.getByRole('heading', { level: 2, name: 'Two things are missing' })).toBeInTheDocument()
  })

  it('names each fault', () => {
    render(<Form />)
    const links = within(screen.getByRole('list')).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['Say who this is about', 'Give an age in years'])
  })

  it.each([
    ['a field to type in', 'Give an age in years', () => screen.getByRole('textbox', { name: 'Age' })],
    ['the first of several answers', 'Say who this is about', () => screen.getByRole('radio', { name: 'Me' })],
  ])('leads to %s, and leaves the address alone', async (_, name, control) => {
    const before = window.location.href
    const { person } = draw(<Form />)
    await person.click(screen.getByRole('link', { name }))
    expect(control()).toHaveFocus()
    expect(window.location.href).toBe(before)
  })

  it('leads there by keyboard', async () => {
    const { person } = draw(<Form />)
    await person.tab()
    await person.tab()
    await person.keyboard('{Enter}')
    expect(screen.getByRole('textbox', { name: 'Age' })).toHaveFocus()
  })

  it('takes focus again at the next attempt, and not in between', async () => {
    const { person, rerender } = draw(<Form />)
    await person.click(screen.getByRole('textbox', { name: 'Age' }))
    rerender(<Form />)
    expect(screen.getByRole('textbox', { name: 'Age' })).toHaveFocus()
    rerender(<Form attempt={2} />)
    expect(screen.getByRole('region', { name: 'Two things are missing' })).toHaveFocus()
  })
})
