import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { draw } from '#tests/support/render.tsx'

describe('something to open in place', () => {
  it('is closed at first, with its text already there to be found', () => {
    render(<Disclosure summary="Why this advice">Because of a rule.</Disclosure>)
    expect(screen.getByText('Because of a rule.')).not.toBeVisible()
  })

  it('can be open at first', () => {
    render(
      <Disclosure summary="Why this advice" open>
        Because of a rule.
      </Disclosure>,
    )
    expect(screen.getByText('Because of a rule.')).toBeVisible()
  })

  it('opens and closes at a press', async () => {
    const { person } = draw(<Disclosure summary="Why this advice">Because of a rule.</Disclosure>)
    await person.click(screen.getByText('Why this advice'))
    expect(screen.getByText('Because of a rule.')).toBeVisible()
    await person.click(screen.getByText('Why this advice'))
    expect(screen.getByText('Because of a rule.')).not.toBeVisible()
  })

  it('stays as someone left it while the page around it changes', async () => {
    const { person, rerender } = draw(<Disclosure summary="Why this advice">Because of a rule.</Disclosure>)
    await person.click(screen.getByText('Why this advice'))
    rerender(<Disclosure summary="Why this advice">Because of two rules.</Disclosure>)
    expect(screen.getByText('Because of two rules.')).toBeVisible()
  })
})
