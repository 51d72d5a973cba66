/** The answers once more before the result: every one, with what else was said of it. */
import { act, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { ReviewPage } from '#src/pages/check/ReviewPage.tsx'
import { addStep, openCheck } from '#src/store/answering.ts'
import { chooseRegion, useRegionChoice } from '#src/store/region.ts'
import { clearEverything } from '#src/store/session.ts'
import { harmless } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

const show = (answers: Answers) => {
  openCheck({ ...emptyCheck, answers: { ...harmless, sex: 'female', ...answers }, answeredAt: new Date().toISOString() })
  draw(
    <MemoryRouter>
      <ReviewPage />
    </MemoryRouter>,
  )
}
const answerTo = (question: string) => within(screen.getByText(question).closest('div')!).getAllByRole('definition')[0]

afterEach(() => {
  clearEverything()
  useRegionChoice.setState({ code: null })
})

describe('"Check your answers"', () => {
  it('shows since when, the trend and the cause that was named, in the words of the sheet', () => {
    show({
      'easy-bruising': 'yes',
      'easy-bruising.since': 14,
      'easy-bruising.trend': 'worse',
      'easy-bruising.cause': 'knock',
      fatigue: 'yes',
      'fatigue.trend': 'notSure',
      'fatigue.since': 'notSure',
    })
    expect(answerTo('Bruises, or bruising easily')).toHaveTextContent('Yes, 2 weeks')
    expect(answerTo('Bruises, or bruising easily')).toHaveTextContent('Trend: worse; cause, not counted: ')
    expect(answerTo('Feeling very tired')).toHaveTextContent(/Since: not sure; Trend: not sure/)
  })

  it.each([
    ['GB', '38.6 °C'],
    ['US', '101.5 °F (38.6 °C)'],
  ])('shows a temperature with its unit, in %s as it is read there', (country, shown) => {
    chooseRegion(country)
    show({ fever: 'yes', temperature: 38.6 })
    expect(answerTo('A high temperature, or hot to the touch, in the last 48 hours')).toHaveTextContent(`YesHighest temperature: ${shown}`)
  })

  it('says no more than yes where nothing more was said', () => {
    show({ 'easy-bruising': 'yes' })
    expect(answerTo('Bruises, or bruising easily')).toHaveTextContent(/^Yes$/)
  })
})

it('two ways to details of one part are told apart by their signs', () => {
  show({ who: 'child', age: 4, fatigue: 'yes', pallor: 'yes' })
  act(() => {
    addStep({ kind: 'details', facts: ['fatigue'], skipped: [] })
    addStep({ kind: 'details', facts: ['pallor'], skipped: [] })
  })
  const names = screen.getAllByRole('link', { name: /^Change the details/ }).map(({ textContent }) => textContent)
  expect(names).toEqual(['Change the details: Feeling very tired', 'Change the details: Looking much paler than usual'])
})
