import { render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Page } from '#src/ui/Page.tsx'
import { draw } from '#tests/support/render.tsx'

const scrollTo = vi.spyOn(window, 'scrollTo')
beforeEach(() => scrollTo.mockClear())
afterEach(() => {
  document.title = ''
})

const heading = () => screen.getByRole('heading', { level: 1 })

const page = (key: string, text: string) => (
  <Page title={text} heading={text} pageKey={key}>
    <input aria-label="Age" />
  </Page>
)

describe('a page', () => {
  it('is the main landmark, with one first heading', () => {
    render(
      <Page title="Bruises - Small Signs" heading="Bruises" eyebrow="Part 2 of 7" pageKey="bruises" back={<a href="#/">Back</a>}>
        <h2>More</h2>
      </Page>,
    )
    expect(within(screen.getByRole('main')).getAllByRole('heading', { level: 1 })).toEqual([heading()])
    expect(screen.getByText('Part 2 of 7')).toBeVisible()
    expect(heading()).toHaveAccessibleDescription('Part 2 of 7')
    expect(screen.getByRole('link', { name: 'Back' })).toBeVisible()
  })

  it('names the document, and renames it when its question changes', () => {
    const { rerender } = render(<Page title="Bruises - Small Signs" heading="Bruises" />)
    expect(document.title).toBe('Bruises - Small Signs')
    rerender(<Page title="Fever - Small Signs" heading="Fever" />)
    expect(document.title).toBe('Fever - Small Signs')
  })

  it('reads its heading on arrival, from the top', () => {
    render(<Page title="Bruises" heading="Bruises" pageKey="bruises" />)
    expect(heading()).toHaveFocus()
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 0)
  })

  it('is a new arrival with a new key, even in the same place', async () => {
    const { person, rerender } = draw(page('bruises', 'Bruises'))
    await person.click(screen.getByRole('textbox'))
    rerender(page('fever', 'Fever'))
    expect(heading()).toHaveFocus()
    expect(scrollTo).toHaveBeenCalledTimes(2)
  })

  it('leaves someone where they are while the key stays', async () => {
    const { person, rerender } = draw(page('bruises', 'Bruises'))
    await person.click(screen.getByRole('textbox'))
    rerender(page('bruises', 'Bruises, again'))
    expect(screen.getByRole('textbox')).toHaveFocus()
    expect(scrollTo).toHaveBeenCalledTimes(1)
  })

  it('moves nothing without a key', () => {
    render(<Page title="Start" heading="Start" />)
    expect(document.body).toHaveFocus()
    expect(scrollTo).not.toHaveBeenCalled()
  })
})
