/** More about a yes, as it is read aloud: every question says of which symptom it is, once, and a hint is said with its question alone. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import { symptomOf } from '#src/domain/check/rows.ts'
import { SinceDetail } from '#src/pages/check/SinceDetail.tsx'
import { SymptomDetails } from '#src/pages/check/SymptomDetails.tsx'
import { openCheck } from '#src/store/answering.ts'
import { clearEverything, useSession } from '#src/store/session.ts'
import { content, harmless } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

/** One with a hint at its deciding answer, one with rows that are part of it, one with features, one with a measured value. */
const symptoms = ['nosebleeds', 'swollen-lymph-nodes', 'easy-bruising', 'fever']

const show = (id: string) => {
  openCheck({ ...emptyCheck, answers: { ...harmless, age: 34, sex: 'female', [id]: 'yes' }, answeredAt: new Date().toISOString() })
  const symptom = symptomOf(content, id)
  const { container } = draw(
    <MemoryRouter>
      <SymptomDetails symptom={symptom} setHalf={() => undefined} faultOf={() => undefined} />
    </MemoryRouter>,
  )
  for (const fold of container.querySelectorAll('details')) fold.open = true
  return symptom
}
const describedInWords = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim()

afterEach(clearEverything)

it.each(symptoms)('each question about "%s" says what it is about: nine of them are alike on one page', (id) => {
  const { label } = show(id)
  const questions = screen.getAllByRole('group').filter((one) => within(one).queryAllByRole('radio').length > 0)
  expect(questions.length).toBeGreaterThan(1)
  for (const question of questions.filter((one) => one.tagName === 'FIELDSET'))
    expect(question).toHaveAccessibleName(new RegExp(label.slice(0, 12)))
  for (const field of screen.getAllByRole('textbox').filter((one) => one.id.includes('since')))
    expect(field.closest('fieldset')).toHaveAccessibleName(`Give the exact number: ${label}`)
})

it.each(symptoms)('no answer about "%s" says the hint of its question again, nor the name of the symptom', (id) => {
  const { label } = show(id)
  const answers = [...screen.getAllByRole('radio'), ...screen.queryAllByRole('checkbox')]
  expect(answers.length).toBeGreaterThan(5)
  for (const answer of answers) {
    expect(describedInWords(answer)).toBe('')
    expect(answer).not.toHaveAccessibleName(new RegExp(label))
  }
})

it.each(['swollen-lymph-nodes', 'easy-bruising'])(
  'a row that is part of "%s" says its own name, and that of the symptom not at all',
  (id) => {
    const { label } = show(id)
    const rows = screen.getAllByRole('listitem').flatMap((row) => within(row).getAllByRole('button'))
    expect(rows.length).toBeGreaterThan(5)
    for (const button of rows) expect(button).not.toHaveAccessibleName(new RegExp(label))
  },
)

it('an exact number is asked for with the span that was said, which holds as long as no number is known', async () => {
  const days = () => useSession.getState().check.answers['easy-bruising.since']
  openCheck({
    ...emptyCheck,
    answers: { ...harmless, age: 4, sex: 'male', 'easy-bruising': 'yes', 'easy-bruising.since': 14 },
    rough: ['easy-bruising.since'],
    answeredAt: new Date().toISOString(),
  })
  draw(
    <SinceDetail
      symptom={symptomOf(content, 'easy-bruising')}
      hint={undefined}
      exact
      setHalf={() => undefined}
      faultOf={() => undefined}
    />,
  )
  const group = screen.getByRole('group', { name: /^You said “4–14 days”\. Since when exactly\?/ })
  await userEvent.click(within(group).getByRole('checkbox', { name: 'Not sure' }))
  expect(days()).toBe(14)
  expect(useSession.getState().check.rough).toEqual(['easy-bruising.since'])
  await userEvent.type(within(group).getByRole('textbox', { name: 'Number' }), '9')
  await userEvent.click(within(group).getByRole('radio', { name: 'days' }))
  expect(days()).toBe(9)
  expect(useSession.getState().check.rough ?? []).toEqual([])
  await userEvent.clear(within(group).getByRole('textbox', { name: 'Number' }))
  expect(days()).toBe(14)
})
