import { render, screen, within } from '@testing-library/react'
import { useCallback, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { ThreeAnswer } from '#src/content/schema.ts'
import { AnswerRow } from '#src/ui/AnswerRow.tsx'
import { draw, Keeping } from '#tests/support/render.tsx'

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'notSure', label: 'Not sure' },
] as const
const ignore = () => {}

const symptomFirst = ({ answer, symptom }: { answer: string; symptom: string }) => `${symptom}: ${answer}`

const rowWithNote = (note?: string) => (
  <AnswerRow name="nosebleeds" label="nosebleeds" options={options} value="no" onAnswer={ignore} groupedNote={note} />
)

describe('a row that asks about one symptom', () => {
  it('is one question with three answers, each named with the symptom', () => {
    render(<AnswerRow name="nosebleeds" label="nosebleeds" options={options} value={undefined} onAnswer={ignore} />)
    const row = screen.getByRole('group', { name: 'nosebleeds' })
    expect(within(row).getAllByRole('radio').map(nameOf)).toEqual(['Yes, nosebleeds', 'No, nosebleeds', 'Not sure, nosebleeds'])
  })

  it('chooses nothing beforehand', () => {
    render(<AnswerRow name="nosebleeds" label="nosebleeds" options={options} value={undefined} onAnswer={ignore} />)
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })

  it('reads its answers aloud as the language wants', () => {
    render(<AnswerRow name="nosebleeds" label="nosebleeds" options={options} value={undefined} spoken={symptomFirst} onAnswer={ignore} />)
    expect(screen.getByRole('radio', { name: 'nosebleeds: Not sure' })).toBeInTheDocument()
  })

  it('hands on the answer that someone presses, and which row it belongs to', async () => {
    const onAnswer = vi.fn<(value: ThreeAnswer, name: string) => void>()
    const { person } = draw(<AnswerRow name="nosebleeds" label="nosebleeds" options={options} value={undefined} onAnswer={onAnswer} />)
    await person.click(screen.getByText('Not sure'))
    expect(onAnswer.mock.calls).toEqual([['notSure', 'nosebleeds']])
  })

  it('lets someone change their mind with the arrow keys', async () => {
    const { person } = draw(
      <Keeping<ThreeAnswer | undefined> start="yes">
        {(value, keep) => <AnswerRow name="nosebleeds" label="nosebleeds" options={options} value={value} onAnswer={keep} />}
      </Keeping>,
    )
    await person.tab()
    await person.keyboard('{ArrowRight}')
    expect(screen.getByRole('radio', { name: 'No, nosebleeds' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'Yes, nosebleeds' })).not.toBeChecked()
  })

  it('says how to check, and whose checking it is', () => {
    render(
      <AnswerRow
        name="nosebleeds"
        label="nosebleeds"
        options={options}
        value={undefined}
        onAnswer={ignore}
        howToCheck="Look in a mirror."
        howToCheckLabel="How to check"
      />,
    )
    expect(screen.getByText('How to check').closest('summary')).toHaveTextContent('How to check: nosebleeds')
    expect(screen.getByText('Look in a mirror.')).not.toBeVisible()
  })

  it('says so when one button for several rows gave the answer, and only then', () => {
    const { rerender } = render(rowWithNote('From “No to the rest”'))
    expect(within(screen.getByRole('group', { name: 'nosebleeds' })).getByText('From “No to the rest”')).toBeVisible()
    rerender(rowWithNote())
    expect(screen.queryByText('From “No to the rest”')).not.toBeInTheDocument()
  })

  it('has its first answer where an error or "Change" leads', () => {
    render(<AnswerRow name="nosebleeds" label="nosebleeds" options={options} value={undefined} onAnswer={ignore} />)
    expect(document.getElementById('nosebleeds')).toBe(screen.getByRole('radio', { name: 'Yes, nosebleeds' }))
  })
})

describe('rows on one page', () => {
  it('keep their answers apart', async () => {
    const { person } = draw(<TwoRows />)
    await person.click(screen.getByRole('radio', { name: 'Yes, nosebleeds' }))
    await person.click(screen.getByRole('radio', { name: 'No, bleeding gums' }))
    expect(screen.getByRole('radio', { name: 'Yes, nosebleeds' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'No, bleeding gums' })).toBeChecked()
  })

  it('render only where someone answered', async () => {
    const spoken = vi.fn<(parts: { answer: string; symptom: string }) => string>(({ answer, symptom }) => `${answer}, ${symptom}`)
    const { person } = draw(<TwoRows spoken={spoken} />)
    spoken.mockClear()
    await person.click(screen.getByRole('radio', { name: 'Yes, nosebleeds' }))
    expect(spoken.mock.calls.map(([{ symptom }]) => symptom)).toEqual(['nosebleeds', 'nosebleeds', 'nosebleeds'])
  })
})

type TwoProps = { spoken?: (parts: { answer: string; symptom: string }) => string }

/** As a page does it: every row gets the same options and the same functions. */
function TwoRows(props: TwoProps) {
  const [answers, setAnswers] = useState<Readonly<Record<string, ThreeAnswer>>>({})
  const onAnswer = useCallback((value: ThreeAnswer, name: string) => setAnswers((before) => ({ ...before, [name]: value })), [])

  return ['nosebleeds', 'bleeding gums'].map((name) => (
    <AnswerRow key={name} name={name} label={name} options={options} value={answers[name]} onAnswer={onAnswer} {...props} />
  ))
}

function nameOf(radio: HTMLElement) {
  return radio.getAttribute('aria-label')
}
