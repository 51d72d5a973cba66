import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { contextOf } from '#src/domain/check/rows.ts'
import { TemperatureField } from '#src/pages/check/TemperatureField.tsx'
import { emptyCheck } from '#src/domain/check/check.ts'
import { Sheet } from '#src/pages/sheet/Sheet.tsx'
import { chooseRegion } from '#src/store/region.ts'
import { clearEverything, useSession } from '#src/store/session.ts'
import { content, harmless } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

const kept = () => useSession.getState().check.answers['temperature']
const field = () => screen.getByRole('textbox')

function open() {
  const setHalf = vi.fn<(id: string, text: string | undefined) => void>()
  const { person } = draw(<TemperatureField item={contextOf(content, 'temperature')} setHalf={setHalf} faultOf={() => undefined} />)
  return { person, fault: () => setHalf.mock.lastCall?.[1] }
}

beforeEach(() => {
  clearEverything()
  chooseRegion('gb')
})

describe('a temperature', () => {
  it.each(['38.5', '38,5', '38.5 °C', '38.5C', '101.3 °F'])('typed as "%s" is 38.5 °C', async (text) => {
    const { person, fault } = open()
    await person.type(field(), text)
    expect(kept()).toBe(38.5)
    expect(fault()).toBeUndefined()
  })

  it('that fits °F alone is put right by one press', async () => {
    const { person } = open()
    await person.type(field(), '100.4')
    expect(kept()).toBeUndefined()
    await person.click(screen.getByRole('button', { name: 'Did you mean 100.4 °F (38.0 °C)?' }))
    expect(kept()).toBe(38)
    expect(field()).toHaveValue('100.4')
  })

  it('that cannot be read stays in the field, and is said to be unread', async () => {
    const { person, fault } = open()
    await person.type(field(), 'hot')
    expect(field()).toHaveValue('hot')
    expect(fault()).toBe('“hot” cannot be read. Write a number, such as 38.5. Or leave it empty.')
    await person.clear(field())
    await person.type(field(), '38ish')
    expect(fault()).toBe('“38ish” cannot be read. Write a number, such as 38.5. Or leave it empty.')
  })

  it('out of range is told the range', async () => {
    const { person, fault } = open()
    await person.type(field(), '12')
    expect(fault()).toBe('Give a temperature from 25.0 °C to 45.0 °C. Or leave it empty.')
  })

  it('over 42 °C is asked about once, and then taken', async () => {
    const { person, fault } = open()
    await person.type(field(), '42.9')
    expect(kept()).toBe(undefined)
    expect(fault()).toBe('Say if 42.9 °C is right, or change it.')
    expect(screen.getByRole('status')).toHaveTextContent('42.9 °C (109.2 °F) is very high. Is it right?')
    await person.click(screen.getByRole('button', { name: 'Yes, it is 42.9 °C' }))
    expect(kept()).toBe(42.9)
    expect(fault()).toBeUndefined()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})

it.each([
  ['GB', '39.1 °C'],
  ['US', '102.4 °F (39.1 °C)'],
])('stands on the sheet of a person in %s as %s, where it is told and where it decides', (country, said) => {
  chooseRegion(country)
  const check = { ...emptyCheck, answers: { ...harmless, fever: 'yes', temperature: 39.1 } }
  render(
    <MemoryRouter>
      <Sheet check={check} back="/" backText="Back" notReady={null} />
    </MemoryRouter>,
  )
  expect(screen.getByText('Temperature and vital signs:').parentElement).toHaveTextContent(`* Highest temperature ${said}`)
  expect(screen.getByText('Why:').parentElement).toHaveTextContent(`Highest temperature: ${said}`)
})
