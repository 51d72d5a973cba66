import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ribbonsOf, type MapCause, type MapRow } from '#src/ui/ribbons.ts'
import { SymptomMap } from '#src/ui/SymptomMap.tsx'

const causes: readonly MapCause[] = [
  { id: 'anemia', label: 'Too few red blood cells', term: 'anaemia' },
  { id: 'leukopenia', label: 'Too few white blood cells', term: 'leucopenia' },
  { id: 'thrombocytopenia', label: 'Too few platelets', term: 'thrombocytopenia' },
]
const rows: readonly MapRow[] = [
  { id: 'pallor', label: 'Pale skin', detail: 'for 2 weeks', sure: true, causes: ['anemia'] },
  { id: 'nosebleeds', label: 'Nosebleeds', detail: 'for 3 days', sure: true, causes: ['thrombocytopenia'] },
  { id: 'heavy-periods', label: 'Heavy periods', detail: 'not sure', sure: false, causes: ['thrombocytopenia', 'anemia'] },
]

const told = () => screen.getByRole('list', { name: 'Symptoms by cause' })
const itemsUnder = (name: string) => {
  const cause = within(told()).getByText(name).closest('li')!
  return within(within(cause).getByRole('list'))
    .getAllByRole('listitem')
    .map((item) => item.textContent)
}

describe('which symptom may come from which cause', () => {
  it('is told as text, under each cause and its medical name', () => {
    render(<SymptomMap label="Symptoms by cause" rows={rows} causes={causes} />)
    expect(itemsUnder('Too few red blood cells')).toEqual(['Pale skin for 2 weeks', 'Heavy periods not sure'])
    expect(itemsUnder('Too few platelets')).toEqual(['Nosebleeds for 3 days', 'Heavy periods not sure'])
    expect(within(told()).getByText('thrombocytopenia')).toBeInTheDocument()
  })

  it('says "not sure" in words, and marks it', () => {
    render(<SymptomMap label="Symptoms by cause" rows={rows} causes={causes} />)
    for (const item of within(told()).getAllByText('not sure')) expect(item.closest('li')).toHaveAttribute('data-sure', 'false')
    for (const item of within(told()).getAllByText('for 3 days')) expect(item.closest('li')).toHaveAttribute('data-sure', 'true')
  })

  it('leaves out a cause that nothing points to', () => {
    render(<SymptomMap label="Symptoms by cause" rows={rows} causes={causes} />)
    expect(screen.queryByText('Too few white blood cells')).not.toBeInTheDocument()
  })

  it('tells nobody the same thing twice: the drawing is not read aloud', () => {
    render(<SymptomMap label="Symptoms by cause" rows={rows} causes={causes} />)
    const spoken = screen.getAllByText('Pale skin').filter((name) => name.closest('[aria-hidden="true"]') === null)
    expect(spoken).toHaveLength(1)
  })
})

describe('the ribbons', () => {
  it('are one for each symptom and cause', () => {
    expect(ribbonsOf(rows, causes).map(({ key, sure }) => [key, sure])).toEqual([
      ['pallor anemia', true],
      ['nosebleeds thrombocytopenia', true],
      ['heavy-periods anemia', false],
      ['heavy-periods thrombocytopenia', false],
    ])
  })

  it('never lie on one another', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...rows[2]!, id: `row-${index}` }))
    const paths = ribbonsOf(many, causes).map(({ path }) => path)
    expect(new Set(paths).size).toBe(24)
    for (const path of paths) expect(path).not.toMatch(/NaN|Infinity/)
  })
})
