/** What the result says of the advice, in words that are true of the answers. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { summaryOf } from '#src/domain/told/summary.ts'
import { Advice } from '#src/pages/result/Advice.tsx'
import { chooseRegion, useRegionChoice } from '#src/store/region.ts'
import { harmless, seenOf } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'
import { translate } from '#tests/support/translate.ts'

const untimed = { sentences: [], onPaper: [], instead: false }
const show = (answers: Answers, timed: { date?: string; sentences?: string[]; instead?: boolean } = {}) => {
  const all = { ...harmless, ...answers }
  const summary = summaryOf(seenOf(all), { ...emptyCheck, answers: all })
  draw(
    <MemoryRouter>
      <Advice summary={summary} timed={{ ...untimed, ...timed }} />
    </MemoryRouter>,
  )
  return summary
}

beforeEach(() => {
  chooseRegion('GB')
})
afterEach(() => {
  useRegionChoice.setState({ code: null })
})

describe('under a page translator', () => {
  it.each([
    ['other', 'GB'],
    ['GB', 'other'],
  ])('when to go sooner is in the words of the country that is chosen (%s, then %s)', (before, after) => {
    chooseRegion(before)
    show({ 'easy-bruising': 'yes', 'easy-bruising.since': 9 })
    translate(document.body)
    act(() => chooseRegion(after))
    const numbers = screen.queryAllByRole('link', { name: '999' })
    const words = screen.queryAllByText(/call your local emergency number/)
    expect([numbers.length > 0, words.length > 0]).toEqual(after === 'GB' ? [true, false] : [false, true])
  })
})

describe('why', () => {
  const reasons = () => screen.getAllByRole('list')[0]!.textContent

  it('names what is known about the person beside the symptom, where both decide', () => {
    show({ immunosuppressed: 'yes', fever: 'yes', temperature: 38.2 })
    expect(reasons()).toContain('Cancer treatment or a weak immune system')
  })

  it('names it alone, where nothing else decides: nobody is sent to a doctor without a reason', () => {
    show({ who: 'child', age: 5, 'carer-concern': 'yes' })
    expect(screen.getByText('Why: Something feels wrong, even if it is hard to say what.')).toBeInTheDocument()
  })

  it('names what was measured, in the unit of the country, and what was counted, where they decide', () => {
    show({ fever: 'no', temperature: 39.1 })
    expect(screen.getByText('Why: Highest temperature: 39.1 °C.')).toBeInTheDocument()
    act(() => chooseRegion('US'))
    expect(screen.getByText('Why: Highest temperature: 102.4 °F (39.1 °C).')).toBeInTheDocument()
    cleanup()
    show({ who: 'child', age: 5, 'carer-concern': 'yes', fatigue: 'yes', 'fatigue.since': 30, 'times-seen': 3 })
    expect(reasons()).toContain('Times a doctor or nurse was seen about this: 3 times or more')
  })

  it('names nothing about the person that decides nothing', () => {
    show({ 'low-platelets-or-thinner': 'yes', fatigue: 'yes', 'fatigue.since': 30 })
    expect(document.body.textContent).toMatch(/Why:/)
    expect(document.body.textContent).not.toContain('Blood thinners')
  })
})

describe('doubt', () => {
  it('about an emergency sign says to call the emergency number if it is so', () => {
    expect(show({ 'uncontrolled-bleeding': 'notSure' }).triage.atLeast).toBe('same-day')
    expect(screen.getByText(/^You were not sure about “Bleeding now that .*”\. If it is so, call 999 now\.$/)).toBeInTheDocument()
    expect(screen.queryByText(/it needs this/)).toBeNull()
  })

  it('is told beside a certain reason, too', () => {
    show({ 'uncontrolled-bleeding': 'notSure', 'easy-bruising': 'yes', nosebleeds: 'yes' })
    expect(screen.getByText(/If it is so, call 999 now\.$/)).toBeInTheDocument()
  })
})

describe('that nothing else could change the advice', () => {
  const tired = {
    who: 'child',
    age: 9,
    fatigue: 'yes',
    'fatigue.since': 3,
    'fatigue.trend': 'better',
    'fatigue.cause': 'short-sleep',
  }

  it('is not said while an open detail could make it less urgent', () => {
    expect(show(tired).triage.atLeast).toBe('within-2-weeks')
    expect(screen.getByText(/^Nothing else we could ask would make this advice more urgent\. Some open answers could/)).toBeInTheDocument()
    expect(screen.queryByText('Nothing else we could ask would change this advice.')).toBeNull()
  })

  it('is said once it is answered', () => {
    expect(show({ ...tired, 'fatigue.severity': 'severe' }).triage.atLeast).toBe('within-2-weeks')
    expect(screen.getByText('Nothing else we could ask would change this advice.')).toBeInTheDocument()
  })

  it('and the reason is true of what was left open', () => {
    const [reason] = show(tired).reasons
    expect(reason!.why).toContain('may be')
    expect(reason!.clinical).toContain('not known')
  })
})

describe('one order', () => {
  it('the emergency department takes the place of the doctor and the line', () => {
    const summary = show({ age: 20, petechiae: 'yes', 'petechiae.glass': 2 }, { date: 'Friday 27 November' })
    expect(summary.actions).toContain('Go to {emergencyDepartment} now.')
    expect(screen.getByRole('heading', { name: /Go to A&E now$/ })).toBeInTheDocument()
    expect(screen.queryByText(/See a doctor today/)).toBeNull()
    expect(screen.queryByText(/^By /)).toBeNull()
    expect(screen.getByRole('link', { name: 'Cannot get there? Call NHS 111' })).toBeInTheDocument()
    expect(screen.queryByText(/^Contact a GP/)).toBeNull()
  })

  it('the maternity unit takes the place of the line at night', () => {
    const summary = show(
      { sex: 'female', pregnant: 'yes', 'easy-bruising': 'yes' },
      { sentences: ['Do not wait: ring NHS 111 now.'], instead: true },
    )
    expect(summary.actions).toContain('Ring the maternity unit or {doctor} today.')
    expect(screen.getByText('Ring the maternity unit or GP today.')).toBeInTheDocument()
    expect(screen.queryByText(/ring NHS 111 now/)).toBeNull()
  })
})

it('a date to watch until says what to do on it', () => {
  show(
    { fatigue: 'yes', 'fatigue.since': 3, 'fatigue.trend': 'better', 'fatigue.cause': 'short-sleep', 'fatigue.severity': 'mild' },
    { date: 'Thursday 3 December' },
  )
  expect(screen.getByText('Check again on Thursday 3 December.')).toBeInTheDocument()
})

it('mild tiredness that gets better is not called very bad', () => {
  show({ fatigue: 'yes', 'fatigue.severity': 'mild', 'fatigue.trend': 'better', 'fatigue.since': 50, pallor: 'yes' })
  expect(document.body.textContent).not.toMatch(/very bad|very tired/i)
  expect(document.body.textContent).toMatch(/Why:.*tiredness/)
})

describe('the line to call', () => {
  const bruises = { 'easy-bruising': 'yes', 'easy-bruising.since': 9 } as const

  it('is the button where it is the advice: today, and when nobody else is there', () => {
    show({ pallor: 'yes', 'easy-bruising': 'yes', 'recurrent-infections': 'yes' })
    expect(screen.getByRole('link', { name: 'Call NHS 111' })).toHaveAttribute('href', 'tel:111')
  })

  it('stands second where the advice is to phone or book with the doctor', () => {
    expect(show(bruises).triage.atLeast).toBe('within-48h')
    expect(screen.getByRole('link', { name: /NHS 111/ })).toHaveAccessibleName('No appointment in time? Call NHS 111')
  })

  it('is the first again when the practice is closed until then', () => {
    show(bruises, { sentences: ['Do not wait: ring NHS 111 now.'], instead: true })
    expect(screen.getByRole('link', { name: /NHS 111/ })).toHaveAccessibleName('Call NHS 111')
  })
})

it('several findings stand below each other, one alone in a sentence', () => {
  show({ 'easy-bruising': 'yes', 'easy-bruising.since': 9, pallor: 'yes', 'pallor.since': 20 })
  const list = screen.getByRole('heading', { name: 'Why:' }).nextElementSibling!
  expect([...list.children].map(({ textContent }) => textContent)).toEqual([
    'a much paler look than usual (20 days)',
    'bruises, or easy bruising (9 days)',
  ])
})

describe('what to watch for', () => {
  const lines = () => screen.getAllByRole('listitem').filter(({ textContent }) => /: (call|see a doctor|ring) /.test(textContent))

  it('has the emergency number to tap beside a sign of an emergency, and beside nothing else', () => {
    expect(show({ 'easy-bruising': 'yes', 'easy-bruising.since': 9 }).triage.atLeast).not.toBe('emergency')
    expect(lines().length).toBeGreaterThan(1)
    const dialled = (line: HTMLElement) => within(line).queryByRole('link', { name: '999' })?.getAttribute('href') ?? null
    for (const line of lines()) expect(dialled(line)).toBe(line.textContent.endsWith(': call 999') ? 'tel:999' : null)
    expect(screen.getAllByRole('link', { name: '999' }).length).toBeGreaterThan(0)
  })

  it('has nothing to dial where no number is known', () => {
    chooseRegion('other')
    show({ 'easy-bruising': 'yes', 'easy-bruising.since': 9 })
    expect(lines().some(({ textContent }) => textContent.endsWith(': call your local emergency number'))).toBe(true)
    expect(screen.queryByRole('link')).toBeNull()
  })
})

describe('the country', () => {
  it.each<[string, Answers]>([
    ['an emergency', { seizure: 'yes' }],
    ['a doctor within 48 hours', { 'easy-bruising': 'yes' }],
  ])('can be put right where the advice is %s, and the number is of the new one', (_, answers) => {
    show(answers)
    expect(screen.getAllByText(/999/).length).toBeGreaterThan(0)
    fireEvent.change(screen.getByLabelText('Country'), { target: { value: 'DE' } })
    expect(screen.queryByText(/999/)).toBeNull()
    expect(screen.getAllByText(/112/).length).toBeGreaterThan(0)
  })

  it('is not asked about where nothing was noticed', () => {
    show({})
    expect(screen.queryByLabelText('Country')).toBeNull()
  })
})
