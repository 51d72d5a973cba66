import { render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { CheckboxField } from '#src/ui/CheckboxField.tsx'
import { NumberField } from '#src/ui/NumberField.tsx'
import { RadioField } from '#src/ui/RadioField.tsx'
import { draw, Keeping } from '#tests/support/render.tsx'

const ignore = () => {}

describe('a field for a number', () => {
  it('keeps what someone types, readable or not', async () => {
    const { person } = draw(
      <Keeping start="">{(value, keep) => <NumberField id="age" label="Age" value={value} onChange={keep} />}</Keeping>,
    )
    await person.type(screen.getByRole('textbox', { name: 'Age' }), '38,5 or so')
    expect(screen.getByRole('textbox', { name: 'Age' })).toHaveValue('38,5 or so')
  })

  it('tells its hint, its fault and its unit with it', () => {
    render(
      <NumberField
        id="age"
        label="Age"
        hint="In whole years."
        error="Give an age in years"
        errorPrefix="Error:"
        unit="years"
        value=""
        onChange={ignore}
      />,
    )
    const age = screen.getByRole('textbox', { name: 'Age' })
    expect(age).toHaveAccessibleDescription(/^In whole years\. Error: ?Give an age in years years$/)
    expect(age).toBeInvalid()
  })

  it('is not at fault before anyone says so', () => {
    render(<NumberField id="age" label="Age" value="" onChange={ignore} />)
    expect(screen.getByRole('textbox', { name: 'Age' })).toBeValid()
    expect(screen.getByRole('textbox', { name: 'Age' })).not.toHaveAttribute('aria-describedby')
  })

  it('brings up the keys that fit', () => {
    render(<NumberField id="temperature" label="Temperature" inputMode="decimal" value="" onChange={ignore} />)
    expect(screen.getByRole('textbox', { name: 'Temperature' })).toHaveAttribute('inputmode', 'decimal')
  })
})

const people = [
  { value: 'me', label: 'Me' },
  { value: 'child', label: 'My child', hint: 'Under 16 years old.' },
  { value: 'other', label: 'Someone else' },
] as const
type Who = (typeof people)[number]['value']

describe.each(['stacked', 'inline', 'cards'] as const)('one answer out of several, %s', (layout) => {
  const field = (onChange: (who: Who) => void = ignore) => (
    <Keeping<Who | undefined> start={undefined}>
      {(value, keep) => (
        <RadioField<Who>
          id="who"
          label="Who is this about?"
          hint="One person at a time."
          error="Say who this is about"
          options={people}
          value={value}
          layout={layout}
          onChange={(who) => {
            keep(who)
            onChange(who)
          }}
        />
      )}
    </Keeping>
  )

  it('has none chosen beforehand', () => {
    render(field())
    const group = screen.getByRole('group', { name: 'Who is this about?' })
    expect(within(group).getAllByRole('radio')).toHaveLength(3)
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })

  it('takes a press on the words', async () => {
    const onChange = vi.fn<(who: Who) => void>()
    const { person } = draw(field(onChange))
    await person.click(screen.getByText('My child'))
    await person.click(screen.getByText('Someone else'))
    expect(onChange.mock.calls).toEqual([['child'], ['other']])
    expect(screen.getAllByRole('radio', { checked: true })).toEqual([screen.getByRole('radio', { name: 'Someone else' })])
  })

  it('tells the hint once, with the question, and the fault with every answer', () => {
    render(field())
    expect(screen.getByRole('group')).toHaveAccessibleDescription('One person at a time.')
    for (const radio of screen.getAllByRole('radio')) {
      expect(radio).toHaveAccessibleDescription(/^(Error: ?)?Say who this is about/)
    }
  })

  it('has its first answer where an error leads', () => {
    render(field())
    expect(document.getElementById('who')).toBe(screen.getByRole('radio', { name: 'Me' }))
  })
})

describe('an answer with a hint', () => {
  it('is called by its label alone, and described by its hint', () => {
    render(<RadioField id="who" label="Who?" options={people} value={undefined} onChange={ignore} />)
    expect(screen.getByRole('radio', { name: 'My child' })).toHaveAccessibleDescription('Under 16 years old.')
  })
})

const causes = [
  { value: 'injury', label: 'An injury' },
  { value: 'medicine', label: 'A medicine', hint: 'Such as a blood thinner.' },
  { value: 'infection', label: 'An infection' },
] as const
type Cause = (typeof causes)[number]['value']

const causesField = (start: readonly Cause[], onChange: (values: readonly Cause[]) => void = ignore) => (
  <Keeping<readonly Cause[]> start={start}>
    {(values, keep) => (
      <CheckboxField<Cause>
        id="causes"
        label="What may explain it?"
        options={causes}
        values={values}
        onChange={(next) => {
          keep(next)
          onChange(next)
        }}
      />
    )}
  </Keeping>
)

describe('any number of answers', () => {
  it('have none chosen beforehand', () => {
    render(causesField([]))
    expect(within(screen.getByRole('group', { name: 'What may explain it?' })).getAllByRole('checkbox')).toHaveLength(3)
    expect(screen.queryByRole('checkbox', { checked: true })).not.toBeInTheDocument()
  })

  it('stay in the order in which they are listed, however someone ticks them', async () => {
    const onChange = vi.fn<(values: readonly Cause[]) => void>()
    const { person } = draw(causesField([], onChange))
    await person.click(screen.getByRole('checkbox', { name: 'An infection' }))
    await person.click(screen.getByText('An injury'))
    expect(onChange).toHaveBeenLastCalledWith(['injury', 'infection'])
  })

  it('can be taken back one by one', async () => {
    const onChange = vi.fn<(values: readonly Cause[]) => void>()
    const { person } = draw(causesField(['injury', 'medicine'], onChange))
    await person.click(screen.getByRole('checkbox', { name: 'An injury' }))
    expect(onChange).toHaveBeenLastCalledWith(['medicine'])
    expect(screen.getByRole('checkbox', { name: 'A medicine' })).toBeChecked()
  })
})
