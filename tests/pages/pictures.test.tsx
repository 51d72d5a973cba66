import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { LumpsMap } from '#src/pages/check/LumpsMap.tsx'
import { RowPicture } from '#src/pages/check/RowPicture.tsx'
import { FactRow } from '#src/pages/check/Rows.tsx'
import { answer, clearEverything, useSession } from '#src/store/session.ts'
import { content } from '#tests/support/content.ts'
import { MemoryRouter } from 'react-router'

const user = userEvent.setup()
const places = content.symptoms.filter(({ partOf }) => partOf === 'swollen-lymph-nodes')
const answers = () => useSession.getState().check.answers
const box = (place: string) => screen.getByRole('checkbox', { name: `Yes, ${places.find(({ id }) => id === place)!.label}` })

beforeEach(clearEverything)

describe('the places of lumps on a body', () => {
  it('are all there, by the names that their rows have', () => {
    render(<LumpsMap places={places} />)
    expect(screen.getAllByRole('checkbox')).toHaveLength(6)
    for (const { id } of places) expect(box(id)).not.toBeChecked()
  })

  it('answer their rows: a press says yes, another takes it back, and the row shows the same', async () => {
    render(
      <MemoryRouter>
        <LumpsMap places={places} />
        <FactRow id="lymph-nodes-neck" label={places.find(({ id }) => id === 'lymph-nodes-neck')!.label} />
      </MemoryRouter>,
    )
    await user.click(box('lymph-nodes-neck'))
    expect(answers()['lymph-nodes-neck']).toBe('yes')
    expect(screen.getByRole('radio', { name: /^Yes, Lump in the neck/ })).toBeChecked()
    await user.click(box('lymph-nodes-neck'))
    expect(answers()['lymph-nodes-neck']).toBeUndefined()
  })

  it('work by keyboard, with Space and with Enter', async () => {
    render(<LumpsMap places={places} />)
    await user.tab()
    await user.tab()
    expect(box('lymph-nodes-neck')).toHaveFocus()
    await user.keyboard(' ')
    await user.tab()
    expect(box('lymph-nodes-collarbone')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(answers()).toMatchObject({ 'lymph-nodes-neck': 'yes', 'lymph-nodes-collarbone': 'yes' })
  })

  it('say a no and a not sure in words, and never turn one into a tick', () => {
    answer('lymph-nodes-groin', 'no')
    answer('lymph-nodes-armpit', 'notSure')
    render(<LumpsMap places={places} />)
    expect(box('lymph-nodes-groin')).not.toBeChecked()
    expect(box('lymph-nodes-groin')).toHaveAccessibleDescription('No')
    expect(box('lymph-nodes-armpit')).toHaveAccessibleDescription('Not sure')
  })
})

describe('a picture under "How to check"', () => {
  it.each([
    ['petechiae', ['Tiny dots, like pin pricks.', 'The dots still show through the glass: say yes.', 'Light skin', 'Black skin', 'Palms']],
    ['easy-bruising', ['Bruises are larger than dots. Many, large or growing ones count.', 'Brown skin']],
    ['abdominal-swelling', ['Where a firm lump may show, under the ribs.', 'Liver', 'Spleen']],
  ])('of %s says in words what it draws', (id, words) => {
    const { container } = render(<RowPicture id={id} />)
    for (const text of words) expect(container).toHaveTextContent(text)
    // Read aloud, the words are the picture.
    for (const svg of container.querySelectorAll('svg')) expect(svg).toHaveAttribute('aria-hidden', 'true')
  })
})
