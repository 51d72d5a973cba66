import { act, useState, type ReactNode } from 'react'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { translate } from '#tests/support/translate.ts'

function Steps({ show }: { show: (step: number) => ReactNode }) {
  const [step, setStep] = useState(0)
  return (
    <>
      <div data-testid="shown">{show(step)}</div>
      <button type="button" onClick={() => setStep(step + 1)}>
        next
      </button>
    </>
  )
}

const Told = ({ children }: { children: ReactNode }) => (
  <p>
    <b>Told</b> {children}
  </p>
)

/** Each shows one thing after another; none of them may show what was there before, or fail. */
const screens: Record<string, (step: number) => ReactNode> = {
  'one text': (step) => <p>at least {step} signs</p>,
  'a text beside an element': (step) => (
    <p>
      level {step} <b>now</b>
    </p>
  ),
  'an element that comes and goes before a text': (step) => (
    <p>
      {step % 2 === 1 && <b>new</b>} sign {step}
    </p>
  ),
  'a text that comes and goes between elements': (step) => (
    <p>
      <i>a</i>
      {step % 2 === 1 ? `worse ${step}` : null}
      <i>b</i>
    </p>
  ),
  'a text that becomes an element': (step) => <p>{step % 2 === 1 ? <b>{step}</b> : `text ${step}`}</p>,
  'a text in a fragment': (step) => (
    <p>
      <i>a</i>
      <>{`day ${step}`}</>
      {step % 2 === 0 && <b>b</b>}
    </p>
  ),
  'text and elements in a fragment that comes and goes': (step) => (
    <p>
      {step % 2 === 0 ? (
        'nothing'
      ) : (
        <>
          <b>{step}</b> days{step % 3 === 0 && ', worse'}
        </>
      )}
    </p>
  ),
  'texts in a list': (step) => <p>{['x', 'y'].slice(0, 1 + (step % 2)).map((one) => [one, ' ', <b key={one}>{step}</b>])}</p>,
  'text handed to a component': (step) => <Told>day {step}</Told>,
  'text and elements handed to a component': (step) => (
    <Told>
      day {step}
      {step % 2 === 0 && <b>!</b>}
    </Told>
  ),
}

const names = Object.keys(screens)

describe('under a page translator', () => {
  it.each(names)('shows what it should after a change: %s', async (name) => {
    const user = userEvent.setup()
    const { container } = render(<Steps show={screens[name]!} />)
    for (let step = 1; step <= 4; step += 1) {
      act(() => translate(container))
      await user.click(screen.getByText('next'))
      const fresh = render(<div>{screens[name]!(step)}</div>)
      expect(screen.getByTestId('shown').textContent).toBe(fresh.container.textContent)
      fresh.unmount()
    }
  })

  it('options and titles hold one text and no element', () => {
    const { container } = render(
      <select>
        <option>
          {2} days {'or more'}
        </option>
      </select>,
    )
    expect(container.querySelector('option')!.innerHTML).toBe('2 days or more')
  })
})
