import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { SinceField } from '#src/ui/SinceField.tsx'
import { typed, wholeNumber, type Since } from '#src/ui/since.ts'
import { draw, Keeping } from '#tests/support/render.tsx'

const units = [
  { value: 'days', label: 'Days' },
  { value: 'weeks', label: 'Weeks' },
  { value: 'months', label: 'Months' },
] as const

const ignore = () => {}

type OnChange = (value: Since | undefined, complete: boolean) => void

function Field({ start, onChange = ignore }: { start?: Since; onChange?: OnChange }) {
  return (
    <Keeping<Since | undefined> start={start}>
      {(value, keep) => (
        <>
          <SinceField
            id="since"
            label="For how long?"
            hint="A guess is fine."
            amountLabel="How many"
            units={units}
            notSureLabel="Not sure"
            value={value}
            onChange={(next, complete) => {
              keep(next)
              onChange(next, complete)
            }}
          />
          <button onClick={() => keep(undefined)}>Clear</button>
          <button onClick={() => keep({ amount: 5, unit: 'weeks' })}>Five weeks</button>
        </>
      )}
    </Keeping>
  )
}

function drawField(start?: Since) {
  const onChange = vi.fn<OnChange>()
  const field = draw(start === undefined ? <Field onChange={onChange} /> : <Field start={start} onChange={onChange} />)
  return { ...field, onChange }
}

const amount = () => screen.getByRole('textbox', { name: 'How many' })
const unit = (name: string) => screen.getByRole('radio', { name })
const notSure = () => screen.getByRole('checkbox', { name: 'Not sure' })

describe('since when', () => {
  it('is asked with nothing filled in and nothing chosen', () => {
    render(<Field />)
    expect(screen.getByRole('group', { name: 'For how long?' })).toHaveAccessibleDescription('A guess is fine.')
    expect(amount()).toHaveValue('')
    for (const { label } of units) expect(unit(label)).not.toBeChecked()
    expect(notSure()).not.toBeChecked()
    expect(amount()).toHaveAccessibleDescription('')
  })

  it.each(units)('can be told in $value', async ({ value, label }) => {
    const { person, onChange } = drawField()
    await person.type(amount(), '12')
    await person.click(unit(label))
    expect(onChange).toHaveBeenLastCalledWith({ amount: 12, unit: value }, true)
  })

  it('can be told with the unit first', async () => {
    const { person, onChange } = drawField()
    await person.click(unit('Weeks'))
    await person.type(amount(), '3')
    expect(onChange).toHaveBeenLastCalledWith({ amount: 3, unit: 'weeks' }, true)
  })

  it('is no answer with only a number, and stays as typed', async () => {
    const { person, onChange } = drawField()
    await person.type(amount(), '3')
    expect(onChange.mock.calls).toEqual([[undefined, false]])
    expect(amount()).toHaveValue('3')
  })

  it('is no answer with only a unit, and stays as chosen', async () => {
    const { person, onChange } = drawField()
    await person.click(unit('Months'))
    expect(onChange.mock.calls).toEqual([[undefined, false]])
    expect(unit('Months')).toBeChecked()
  })

  it.each(['a few', '1.5', '−2', '1000', '🤒'])('is no answer with "%s" for a number', async (text) => {
    const { person, onChange } = drawField()
    await person.click(unit('Weeks'))
    await person.type(amount(), text)
    expect(onChange).toHaveBeenLastCalledWith(undefined, false)
    expect(amount()).toHaveValue(text)
  })

  it.each<[string, Since]>([
    ['3 weeks', { amount: 3, unit: 'weeks' }],
    ['2/52', { amount: 2, unit: 'weeks' }],
    ['two months', { amount: 2, unit: 'months' }],
    ['१२ d', { amount: 12, unit: 'days' }],
    ['48h', { amount: 2, unit: 'days' }],
    ['1 year', { amount: 12, unit: 'months' }],
  ])('takes the unit that is typed: "%s"', async (text, since) => {
    const { person, onChange } = drawField()
    await person.type(amount(), text)
    expect(onChange).toHaveBeenLastCalledWith(since, true)
    expect(amount()).toHaveValue(text)
    expect(screen.getByRole('radio', { checked: true })).toHaveAttribute('value', typeof since === 'object' ? since.unit : '')
  })

  it('takes the unit that is chosen after one was typed', async () => {
    const { person, onChange } = drawField()
    await person.type(amount(), '3 weeks')
    await person.click(unit('Days'))
    expect(onChange).toHaveBeenLastCalledWith({ amount: 3, unit: 'days' }, true)
    expect(amount()).toHaveValue('3')
  })

  it('is taken back when someone wipes the number out', async () => {
    const { person, onChange } = drawField({ amount: 2, unit: 'weeks' })
    await person.clear(amount())
    expect(onChange).toHaveBeenLastCalledWith(undefined, false)
    expect(unit('Weeks')).toBeChecked()
  })

  it('can be "not sure", which wipes out the number and the unit', async () => {
    const { person, onChange } = drawField({ amount: 2, unit: 'weeks' })
    await person.click(notSure())
    expect(onChange).toHaveBeenLastCalledWith('notSure', true)
    expect(amount()).toHaveValue('')
    expect(unit('Weeks')).not.toBeChecked()
  })

  it('is no longer "not sure" once someone types', async () => {
    const { person, onChange } = drawField('notSure')
    expect(notSure()).toBeChecked()
    await person.type(amount(), '2')
    expect(onChange).toHaveBeenLastCalledWith(undefined, false)
    expect(notSure()).not.toBeChecked()
  })

  it('is simply empty again when "not sure" is taken back', async () => {
    const { person, onChange } = drawField('notSure')
    await person.click(notSure())
    expect(onChange).toHaveBeenLastCalledWith(undefined, true)
  })

  it('shows the answer given before', () => {
    render(<Field start={{ amount: 2, unit: 'months' }} />)
    expect(amount()).toHaveValue('2')
    expect(unit('Months')).toBeChecked()
  })

  it('follows an answer that changes elsewhere', async () => {
    const { person } = drawField({ amount: 2, unit: 'months' })
    await person.click(screen.getByRole('button', { name: 'Five weeks' }))
    expect(amount()).toHaveValue('5')
    expect(unit('Weeks')).toBeChecked()
    await person.click(screen.getByRole('button', { name: 'Clear' }))
    expect(amount()).toHaveValue('')
  })
})

describe('a whole number', () => {
  it.each([
    ['7', 7],
    [' 14 ', 14],
    ['007', 7],
    ['0', 0],
    ['999', 999],
    ['１２', 12],
    ['٣٠', 30],
    ['۲۱', 21],
    ['two', 2],
  ])('is read from "%s"', (text, number) => {
    expect(wholeNumber(text)).toBe(number)
  })

  it.each(['', ' ', '1.5', '1,5', '-1', '+1', '1e2', '0x1', '1 2', '1000', 'two or three', '½'])('is not read from "%s"', (text) => {
    expect(wholeNumber(text)).toBeUndefined()
  })
})

describe('the field of an answer', () => {
  it.each<[string, Since | undefined, ReturnType<typeof typed>]>([
    ['nothing', undefined, { amount: '', unit: undefined, notSure: false }],
    ['not sure', 'notSure', { amount: '', unit: undefined, notSure: true }],
    ['three days', { amount: 3, unit: 'days' }, { amount: '3', unit: 'days', notSure: false }],
  ])('shows %s', (_, since, draft) => {
    expect(typed(since)).toEqual(draft)
  })
})
