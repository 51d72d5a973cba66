/** A yes whose places are each answered "no": it is said where it happens, once, and nothing that was answered changes. */
import { screen, within } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import { symptomOf } from '#src/domain/check/rows.ts'
import { StepPage } from '#src/pages/check/StepPage.tsx'
import { SymptomDetails } from '#src/pages/check/SymptomDetails.tsx'
import { openCheck } from '#src/store/answering.ts'
import { clearEverything, useSession } from '#src/store/session.ts'
import { content, harmless } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

/** Every sign with places to choose from. */
const placed = content.symptoms.filter(
  ({ id, features }) =>
    features.filter(({ place }) => place).length > 1 || content.symptoms.filter(({ partOf, place }) => partOf === id && place).length > 1,
)
const factsOf = (id: string): string[] => [
  ...content.symptoms.filter(({ partOf }) => partOf === id).map((one) => one.id),
  ...symptomOf(content, id)
    .features.filter((one) => one.place)
    .map((one) => `${id}.${one.id}`),
]
const open = (id: string) =>
  openCheck({ ...emptyCheck, answers: { ...harmless, age: 34, sex: 'female', [id]: 'yes' }, answeredAt: new Date().toISOString() })
const answersNow = () => useSession.getState().check.answers

function Address() {
  return <p>{useLocation().pathname}</p>
}
const note = (label: string) => screen.queryByText(`You answered yes to “${label}”, and no to every place on the list.`)
const nothing = () => undefined

beforeEach(() => clearEverything())
afterEach(clearEverything)

it('is asked of bruises, of pain in bones and of lumps', () => {
  expect(placed.map(({ id }) => id).toSorted()).toEqual(['bone-pain', 'easy-bruising', 'swollen-lymph-nodes'])
})

describe.each(placed.map(({ id, label }) => ({ id, label })))('$label', ({ id, label }) => {
  it('without a place is said in a region that stood there, and goes when a place is chosen', async () => {
    open(id)
    for (const fact of factsOf(id))
      useSession.setState(({ check }) => ({ check: { ...check, answers: { ...check.answers, [fact]: undefined! } } }))
    const { person } = draw(
      <MemoryRouter>
        <SymptomDetails symptom={symptomOf(content, id)} setHalf={nothing} faultOf={nothing} />
      </MemoryRouter>,
    )
    const region = document.getElementById(`${id}-no-place`)!
    expect(region).toHaveTextContent('')
    const before = Object.fromEntries(Object.entries(answersNow()).filter(([, value]) => value !== undefined))
    await person.click(screen.getByRole('button', { name: /^None of (these|the others): / }))
    expect(region).toContainElement(note(label))
    expect(answersNow()[id]).toBe('yes')
    expect(answersNow()).toMatchObject(before)
    expect(within(region).getByRole('link', { name: `Change “${label}”` })).toBeVisible()
    const [first] = screen.getAllByRole('listitem').flatMap((line) => within(line).queryAllByRole('button', { name: /^Yes, / }))
    await person.click(first!)
    expect(note(label)).toBeNull()
  })
})

describe('going on with "None of the others, continue"', () => {
  const id = 'easy-bruising'
  const { label } = symptomOf(content, id)
  const step = () =>
    draw(
      <MemoryRouter>
        <StepPage page={{ kind: 'step', id: 'more-1', step: { kind: 'details', facts: [id], skipped: [] } }} />
        <Address />
      </MemoryRouter>,
    ).person

  it('keeps the page once where that leaves no place, with the focus on what is said, and goes on the second time', async () => {
    open(id)
    const { [`${id}.at-legs`]: _, ...answers } = answersNow()
    openCheck({ ...emptyCheck, answers, answeredAt: new Date().toISOString() })
    const person = step()
    await person.click(screen.getByRole('button', { name: 'None of the others, continue' }))
    expect(note(label)).toBeVisible()
    expect(document.getElementById(`${id}-no-place`)).toHaveFocus()
    expect(screen.getByText('/')).toBeVisible()
    await person.click(screen.getByRole('button', { name: 'Continue' }))
    expect(screen.queryByText('/')).toBeNull()
    expect(answersNow()[id]).toBe('yes')
  })

  it('does not keep it where what was said stands there already', async () => {
    open(id)
    const person = step()
    expect(note(label)).toBeVisible()
    await person.click(screen.getByRole('button', { name: 'Continue' }))
    expect(screen.queryByText('/')).toBeNull()
  })
})
