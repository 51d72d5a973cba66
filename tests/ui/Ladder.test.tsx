import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { levelId } from '#src/content/conditionSchema.ts'
import { type LevelId } from '#src/content/schema.ts'
import { Ladder } from '#src/ui/Ladder.tsx'

const levels = levelId.options.toReversed().map((id) => ({ id, label: id }))
const sentence = 'At least within 48 hours. It could be an emergency.'

function drawLadder(atLeast: LevelId, atMost: LevelId) {
  render(<Ladder levels={levels} atLeast={atLeast} atMost={atMost} atLeastLabel="at least" atMostLabel="could be" text={sentence} />)
}

const rung = (id: LevelId) => screen.getByText(id).parentElement!
const states = () => levels.map(({ id }) => rung(id).dataset['state'])

describe('the ladder', () => {
  it('is told in one sentence, and its drawing is not read aloud', () => {
    drawLadder('within-48h', 'emergency')
    expect(screen.getByText(sentence).closest('[aria-hidden]')).toBeNull()
    for (const { id } of levels) expect(rung(id).closest('[aria-hidden="true"]')).not.toBeNull()
  })

  it('is solid where it is certain, and dashed as far as it could still rise', () => {
    drawLadder('within-48h', 'emergency')
    expect(states()).toEqual(['other', 'other', 'certain', 'possible', 'possible'])
    expect(rung('within-48h')).toHaveTextContent('at least')
    expect(rung('emergency')).toHaveTextContent('could be')
    expect(screen.getAllByText('could be')).toHaveLength(1)
  })

  it.each(levelId.options)('says nothing of "could be" where nothing is open (%s)', (level) => {
    drawLadder(level, level)
    expect(states().filter((state) => state !== 'other')).toEqual(['certain'])
    expect(rung(level)).toHaveTextContent('at least')
    expect(screen.queryByText('could be')).not.toBeInTheDocument()
  })

  it('says on each rung how urgent it is', () => {
    drawLadder('self-care', 'emergency')
    expect(levels.map(({ id }) => rung(id).dataset['urgency'])).toEqual(levels.map(({ id }) => id))
  })
})
