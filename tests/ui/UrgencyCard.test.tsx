import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { levelId } from '#src/content/conditionSchema.ts'
import { UrgencyCard } from '#src/ui/UrgencyCard.tsx'

describe('a piece of advice', () => {
  it.each(levelId.options)('says in words how urgent it is (%s)', (urgency) => {
    render(
      <UrgencyCard urgency={urgency} label={`Level: ${urgency}`} heading="Get help">
        <p>Say this first.</p>
      </UrgencyCard>,
    )
    const card = screen.getByRole('region', { name: 'Get help' })
    expect(card).toHaveAttribute('data-urgency', urgency)
    expect(within(card).getByText(`Level: ${urgency}`)).toBeVisible()
    expect(within(card).getByText('Say this first.')).toBeVisible()
  })

  it('has its heading where the page wants it', () => {
    const { rerender } = render(<UrgencyCard urgency="same-day" label="Today" heading="See a doctor today" />)
    expect(screen.getByRole('heading', { level: 2, name: 'See a doctor today' })).toBeInTheDocument()
    rerender(<UrgencyCard urgency="same-day" label="Today" heading="See a doctor today" level={3} />)
    expect(screen.getByRole('heading', { level: 3, name: 'See a doctor today' })).toBeInTheDocument()
  })

  it('keeps its own name beside another', () => {
    render(
      <>
        <UrgencyCard urgency="emergency" label="Emergency" heading="Call now" />
        <UrgencyCard urgency="same-day" label="Today" heading="See a doctor today" />
      </>,
    )
    expect(screen.getAllByRole('region')).toHaveLength(2)
    expect(screen.getByRole('region', { name: 'Call now' })).toHaveTextContent('Emergency')
  })
})
