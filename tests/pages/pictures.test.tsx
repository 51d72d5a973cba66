import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NotSure } from '#src/pages/check/NotSure.tsx'
import { PlaceLines } from '#src/pages/check/PlaceLines.tsx'
import { RowPicture } from '#src/pages/check/RowPicture.tsx'
import { LinePictureOf } from '#src/pages/check/Rows.tsx'
import { answer, clearEverything, useSession } from '#src/store/session.ts'
import { LinePicture } from '#src/ui/pictures/LinePicture.tsx'
import { content } from '#tests/support/content.ts'

const user = userEvent.setup()
const lumps = content.symptoms
  .filter(({ partOf }) => partOf === 'swollen-lymph-nodes')
  .map(({ id, label, line, place }) => ({ fact: id, label, line, place }))
const bruises = content.symptoms
  .find(({ id }) => id === 'easy-bruising')!
  .features.map(({ id, label, place }) => ({ fact: `easy-bruising.${id}`, label, place }))
const answers = () => useSession.getState().check.answers
const line = (label: string) => screen.getByRole('button', { name: `Yes, ${label}` })

/** The lines, and the drawing that comes a moment later. */
async function shown(lines: typeof bruises | typeof lumps) {
  const { container } = render(
    <ul>
      <PlaceLines lines={lines} hintOf={() => undefined} />
    </ul>,
  )
  await vi.waitFor(() => expect(container.querySelector('svg')).not.toBeNull())
  return { container, spots: () => [...container.querySelectorAll('label')] }
}

beforeEach(clearEverything)

describe('places on the body', () => {
  it('stand as lines from the head down, each with a spot on the drawing', async () => {
    const { spots } = await shown(lumps)
    const names = screen.getAllByRole('button', { name: /^Yes, / }).map((button) => button.getAttribute('aria-label'))
    expect(names).toEqual([
      'Yes, Lump behind the ear or at the back of the head',
      'Yes, Lump in the neck',
      'Yes, Lump just above the collarbone',
      'Yes, Lump in the armpit',
      'Yes, Lump inside the elbow or behind the knee',
      'Yes, Lump in the groin',
    ])
    expect(spots().map((spot) => spot.textContent)).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  it('are answered on the drawing as by their line: a press says yes, another takes it back', async () => {
    const { spots } = await shown(lumps)
    await user.click(spots()[1]!)
    expect(answers()['lymph-nodes-neck']).toBe('yes')
    expect(line('Lump in the neck')).toHaveAttribute('aria-pressed', 'true')
    await user.click(spots()[1]!)
    expect(answers()['lymph-nodes-neck']).toBeUndefined()
  })

  it('show a yes and a not sure on the drawing, and leave it to the lines when read aloud', async () => {
    answer('lymph-nodes-groin', 'notSure')
    answer('lymph-nodes-armpit', 'yes')
    const { container, spots } = await shown(lumps)
    expect(spots().map((spot) => spot.textContent)).toEqual(['1', '2', '3', '✓', '5', '?'])
    expect(container.querySelector('svg')!.closest('[aria-hidden="true"]')).not.toBeNull()
  })

  it('are there for bruises, beside what else is asked of them', async () => {
    const { spots } = await shown(bruises)
    expect(spots()).toHaveLength(7)
    expect(line('New bruises appear within hours')).toBeInTheDocument()
  })
})

describe('a picture under "How to check"', () => {
  it.each([
    ['petechiae', ['Tiny dots, like pin pricks.', 'Light skin', 'Black skin', 'Palms']],
    ['easy-bruising', ['Bruises are larger than dots. Many, large or growing ones count.', 'Brown skin']],
    [
      'pallor',
      ['Pull down the lower eyelid, and look at the palm.', 'Much paler than usual: whitish, with little pink. Say yes.', 'Brown skin'],
    ],
    ['swollen-lymph-nodes', ['Behind the ear or at the back of the head', 'In the neck', 'In the groin']],
    ['abdominal-swelling', ['Where a firm lump may show, under the ribs.', 'Liver', 'Spleen']],
  ])('of %s says in words what it draws', (id, words) => {
    const { container } = render(<RowPicture id={id} />)
    for (const text of words) expect(container).toHaveTextContent(text)
    // Read aloud, the words are the picture.
    for (const svg of container.querySelectorAll('svg')) expect(svg).toHaveAttribute('aria-hidden', 'true')
  })
})

describe('a line of a list', () => {
  it.each(content.symptoms.filter(({ picture }) => picture))('of $id has its picture, which is not read aloud', async (symptom) => {
    const { container } = render(<LinePictureOf symptom={symptom} />)
    await vi.waitFor(() => expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true'))
    expect(container).toHaveTextContent('')
  })

  it('keeps no room for a picture that the sign has not', () => {
    const fatigue = content.symptoms.find(({ id }) => id === 'fatigue')!
    expect(render(<LinePictureOf symptom={fatigue} />).container).toBeEmptyDOMElement()
  })

  it.each(['dots', 'bruise', 'pallor'] as const)('shows %s on three skins', (sign) => {
    const { container } = render(<LinePicture sign={sign} />)
    expect([...container.querySelectorAll('[data-skin]')].map((band) => band.getAttribute('data-skin'))).toEqual([
      'light',
      'brown',
      'black',
    ])
  })
})

describe('whoever is not sure of a sign', () => {
  it.each([
    ['swollen-lymph-nodes', 'In the armpit'],
    ['easy-bruising', 'On the hands'],
    ['bone-pain', 'In the back, ribs or breastbone'],
  ])('sees how to check %s, and where on the body', async (id, place) => {
    answer(id, 'notSure')
    const { container } = render(<NotSure id={id} howToCheck="Look with a light." />)
    expect(screen.getByText('Look with a light.')).toBeInTheDocument()
    await vi.waitFor(() => expect(container.querySelector('svg')).not.toBeNull())
    expect(screen.getByText(place)).toBeInTheDocument()
  })

  it.each(['yes', 'no'] as const)('is the only one: not who said %s', (value) => {
    answer('swollen-lymph-nodes', value)
    expect(render(<NotSure id="swollen-lymph-nodes" howToCheck="Look with a light." />).container).toBeEmptyDOMElement()
  })
})
