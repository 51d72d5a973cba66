import { render, screen, within } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { LearnPage } from '#src/pages/learn/LearnPage.tsx'
import { paths } from '#src/pages/paths.ts'
import { data } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

const at = (address: string, state?: object) => (
  <MemoryRouter initialEntries={[{ pathname: address, state }]}>
    <Routes>
      <Route path={paths.learn(':pageId?', ':place?')} element={<LearnPage />} />
      <Route path="*" element={<p>Elsewhere</p>} />
    </Routes>
  </MemoryRouter>
)
const main = () => screen.getByRole('main').textContent ?? ''
const title = () => screen.getByRole('heading', { level: 1 })
const { pages, glossary, prevalence } = data.learn

describe('the overview', () => {
  it('leads to each page and says how long it takes', () => {
    render(at('/learn'))
    for (const name of [...pages.map((page) => page.title), prevalence.title, glossary.title]) {
      expect(screen.getByRole('link', { name })).toBeInTheDocument()
    }
    expect(screen.getAllByText(/^About \d+ minutes? to read$/)).toHaveLength(pages.length + 2)
  })

  it('is where an address leads that names no page', () => {
    render(at('/learn/nothing'))
    expect(title()).toHaveTextContent('Learn about leukaemia')
  })
})

describe('all pages together', () => {
  it('have each id once, and each number of the table names heads that are there', () => {
    const { container } = render(at('/learn/all'))
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(10)
    expect(new Set(ids).size).toBe(ids.length)
    const cells = [...container.querySelectorAll('td')]
    expect(cells.length).toBeGreaterThan(10)
    for (const cell of cells) {
      const heads = cell.headers.split(' ')
      expect(heads).toHaveLength(3)
      expect(heads.filter((id) => !ids.includes(id))).toEqual([])
    }
  })
})

describe('a source', () => {
  it('is a link that says that it opens a new tab', () => {
    render(at('/learn/treatment'))
    const outside = screen.getAllByRole('link').filter((link) => link.getAttribute('target') === '_blank')
    expect(outside.length).toBeGreaterThan(3)
    for (const link of outside) expect(link.textContent).toMatch(/. \(opens in a new tab\)$/)
  })
})

describe('a page', () => {
  it.each(pages)('"$title" has every statement, each with its source', ({ id, sections }) => {
    render(at(`/learn/${id}`))
    const statements = sections.flatMap((section) => section.statements)
    for (const { text } of statements) expect(main()).toContain(text)
    expect(screen.getAllByText(/^Source: /)).toHaveLength(statements.length)
  })

  it.each(pages)('"$title" says which acute leukaemia it speaks of', ({ id, about }) => {
    render(at(`/learn/${id}`))
    const names = {
      all: 'acute lymphoblastic leukaemia (ALL).',
      aml: 'acute myeloid leukaemia (AML).',
      both: 'both acute leukaemias, ALL and AML',
    }
    expect(main()).toContain(`This page speaks of ${names[about]}`)
  })

  it('tells the year of a source, and says so where there is none', () => {
    render(at('/learn/causes'))
    expect(main()).toContain('Ross 2005, Down syndrome and leukaemia')
    expect(main()).toContain('American Cancer Society, ALL risk factors, no year')
  })

  it('leads on to the next', async () => {
    const { person } = draw(at('/learn/what-it-is'))
    await person.click(screen.getByRole('link', { name: /^Next: Acute myeloid leukaemia/ }))
    expect(title()).toHaveTextContent('Acute myeloid leukaemia')
    expect(title()).toHaveFocus()
  })

  it('brings the section into focus that its contents name', async () => {
    const { person } = draw(at('/learn/treatment'))
    await person.click(within(screen.getByRole('navigation', { name: 'On this page' })).getByRole('link', { name: 'Radiotherapy' }))
    expect(screen.getByRole('heading', { name: 'Radiotherapy' })).toHaveFocus()
  })

  it('leads back to where the reader came from, also from the page after it', async () => {
    const { person } = draw(at('/learn/symptoms', { from: '/result' }))
    await person.click(screen.getByRole('link', { name: /^Next: / }))
    await person.click(screen.getByRole('link', { name: '‹ Back to where you were' }))
    expect(screen.getByText('Elsewhere')).toBeInTheDocument()
  })
})

describe('the page on outlook', () => {
  it('says first what it speaks of, and lets people stop', async () => {
    const { person } = draw(at('/learn/outlook'))
    const text = main()
    expect(text.indexOf('You can stop here')).toBeGreaterThan(0)
    expect(text.indexOf('You can stop here')).toBeLessThan(text.indexOf(pages.at(-1)!.sections[0]!.statements[0]!.text))
    await person.click(screen.getByRole('link', { name: 'Stop here and go back' }))
    expect(title()).toHaveTextContent('Learn about leukaemia')
  })
})

describe('how common the signs are', () => {
  it('says in its heading whom was counted, and warns before any number', () => {
    render(at('/learn/how-common'))
    expect(title()).toHaveTextContent('Of people who turned out to have leukaemia')
    expect(main().indexOf(prevalence.warning)).toBeLessThan(main().search(/\d+ of 100/))
  })

  it('has each number in a table, under its study', () => {
    render(at('/learn/how-common'))
    const row = within(screen.getByRole('table')).getByRole('row', { name: /^Fever/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['53', '60', '57', '33 to 56'])
    expect(screen.getByRole('columnheader', { name: '1: Children, any leukaemia' })).toBeInTheDocument()
  })

  it('says each row of the chart in words: the span of the studies, and a word where there is no number', () => {
    render(at('/learn/how-common'))
    const row = screen.getAllByRole('listitem').find((item) => item.textContent?.startsWith('Tiredness'))
    expect(row).toHaveTextContent('Children: 46 to 62 of 100')
    expect(row).toHaveTextContent('Adults: often')
  })
})

describe('the glossary', () => {
  it('brings a word into focus that an address names', () => {
    render(at('/learn/glossary/platelets'))
    expect(screen.getByText('Platelets', { selector: 'dt' })).toHaveFocus()
  })

  it.each(glossary.entries.flatMap(({ term, symptoms = [] }) => symptoms.map((symptom) => ({ term, symptom }))))(
    'brings "$term" into focus for the row $symptom',
    ({ term, symptom }) => {
      render(at(`/learn/glossary/${symptom}`))
      expect(screen.getByText(term, { selector: 'dt' })).toHaveFocus()
    },
  )

  it('keeps the names of medicines apart from the words', () => {
    render(at('/learn/glossary'))
    expect(screen.getByRole('heading', { name: 'Names of medicines' })).toBeInTheDocument()
    expect(screen.getAllByText(/./, { selector: 'dt' })).toHaveLength(glossary.entries.length)
  })
})

describe('all pages for paper', () => {
  it('has every statement, every word and every number', () => {
    render(at('/learn/all'))
    const told = pages.flatMap((page) => page.sections.flatMap((section) => section.statements.map(({ text }) => text)))
    for (const text of [...told, ...glossary.entries.map(({ plain }) => plain), prevalence.warning]) expect(main()).toContain(text)
  })
})
