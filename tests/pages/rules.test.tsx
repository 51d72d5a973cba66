import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from '#src/domain/cases/case.ts'
import { answersOf, runCase } from '#src/domain/cases/vignettes.ts'
import { see } from '#src/domain/check/seen.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { RulesPage } from '#src/pages/rules/RulesPage.tsx'
import { content, data } from '#tests/support/content.ts'

const file = readFileSync(join(import.meta.dirname, '../vignettes/cases.json'), 'utf8')
const { cases } = JSON.parse(file) as { cases: readonly Case[] }
const storyFile = readFileSync(join(import.meta.dirname, '../vignettes/second-edition.json'), 'utf8')
const { cases: stories } = JSON.parse(storyFile) as { cases: readonly Case[] }
const user = userEvent.setup()
const nameOf = (level: string) => content.levels.find(({ id }) => id === level)!.name

async function open(address: string) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <Routes>
        <Route path="/rules/:section?" element={<RulesPage />} />
      </Routes>
    </MemoryRouter>,
  )
  if (address === '/rules/workbench') await screen.findByRole('heading', { name: 'Advice' }, { timeout: 10_000 })
}

/** Asked for each of many cases on a long page, so not by `getByText`, which reads every element of it. */
const advice = () =>
  [...document.querySelectorAll('b[data-urgency]')].find((one) => one.textContent.startsWith('At least: '))?.parentElement?.textContent
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

/** The numbers of the rules that the workbench marks as met. */
const met = () => [...document.querySelectorAll('li[data-verdict="met"] a')].map((link) => link.textContent)

async function readCasesOnBench(text: string) {
  await user.click(screen.getByText('Try a written case'))
  fireEvent.change(screen.getByRole('textbox', { name: /Paste a file of cases/ }), { target: { value: text } })
  await user.click(screen.getByRole('button', { name: 'Read the cases' }))
}

describe('someone who reads the rules', () => {
  it('finds every rule, and every one of its examples run and right', async () => {
    await open('/rules')
    const examples = data.rules.flatMap(({ rules }) => rules.flatMap((rule) => rule.examples))
    expect(screen.getByText(`${examples.length} examples hold.`)).toBeInTheDocument()
    expect(screen.getAllByText(/✓ as expected/)).toHaveLength(examples.length)
    expect(titles()).toEqual(expect.arrayContaining(content.rules.map(({ ref, clinical }) => `${ref} ${clinical}`)))
  })

  it('is told how many rules a doctor has not signed off', async () => {
    await open('/rules')
    const judged = [...content.rules, ...content.escalations].filter(({ basis }) => basis === 'judgement').length
    expect(screen.getByText(`${judged} rules are a judgement and await sign-off by a doctor.`)).toBeInTheDocument()
  })

  it('finds a rule by what people call its symptom', async () => {
    await open('/rules')
    fireEvent.change(screen.getByRole('searchbox', { name: 'Find' }), { target: { value: 'stiff neck' } })
    expect(screen.getByRole('heading', { name: /^R-E05/ })).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: /^R-E01/ })).toBeNull()
  })

  it('is led by the address of a rule to that rule, and told if there is none', async () => {
    await open('/rules/R-E03')
    expect(screen.getByRole('heading', { name: /^R-E03/ })).toHaveFocus()
    await open('/rules/R-X99')
    expect(await screen.findByText('There is no rule R-X99 here. It may have another number now.', {}, { timeout: 8000 })).toBeVisible()
  })

  it('finds every number with its meaning, and every symptom with the rules that use it', async () => {
    await open('/rules/numbers')
    for (const { note } of data.thresholds) expect(screen.getByRole('main')).toHaveTextContent(note)
    await open('/rules/symptoms')
    expect(titles()).toEqual(expect.arrayContaining(content.symptoms.map(({ label }) => label)))
    const card = screen.getByRole('heading', { name: 'A fit (seizure)' }).parentElement!
    expect(within(card).getByRole('link', { name: 'R-E03' })).toBeInTheDocument()
  })

  it('finds every cause with what it explains, for how long, what ends it, and how sure that is', async () => {
    await open('/rules/causes')
    expect(titles()).toEqual(expect.arrayContaining(data.context.causes.map(({ label }) => label)))
    const cardOf = (label: RegExp) => within(screen.getByRole('article', { name: label }))
    const fever = cardOf(/obvious cold, flu/).getByRole('heading', { name: /^Fever|high temperature/i }).parentElement!
    expect(fever).toHaveTextContent('Up to and with day 5. Under 16 years: up to and with day 4.')
    expect(fever).toHaveTextContent('It goes away and keeps coming back')
    expect(fever).toHaveTextContent('Adapted from a guideline')
    const falls = cardOf(/everyday falls/)
    expect(falls.getByText('For people under 6 years.')).toBeInTheDocument()
    expect(falls.getByText(/On back, chest or tummy/)).toBeInTheDocument()
    expect(cardOf(/^Thin skin/).getByText('A judgement that awaits sign-off by a doctor')).toBeInTheDocument()
    expect(cardOf(/examined this and named the cause/).getByText(/Is it getting better as they said it would/)).toBeInTheDocument()
    for (const { why } of data.context.never) expect(screen.getByRole('main')).toHaveTextContent(why)
  })

  it('is told what the newest edition changed, and how far that moved the advice of how many people', async () => {
    await open('/rules/history')
    const { changes, shares } = data.history.editions[0]!
    for (const change of changes) expect(screen.getByText(change)).toBeInTheDocument()
    const row = screen.getByRole('row', { name: /^Emergency/ })
    const cells = within(row).getAllByRole('cell')
    const shown = [shares.first, shares.doubtAsNo, shares.causesForEver, shares.now].map((one) =>
      ((one.emergency / shares.people) * 100).toFixed(1),
    )
    expect(cells.map(({ textContent }) => textContent)).toEqual(shown)
    expect(screen.getByText(/made-up people, with seeds 0 to/)).toHaveTextContent(shares.people.toLocaleString('en-GB'))
  })

  it('can narrow the shortest ways to one level', async () => {
    await open('/rules/table')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Advice' }), 'Watch')
    const rows = screen.getAllByRole('row').slice(1)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toHaveTextContent(/^Watch/)
  })

  it('reads an age as people say it, and never as a part of a year', async () => {
    await open('/rules/table')
    expect(screen.getByText(/^under 3 months/)).toBeVisible()
    cleanup()
    await open('/rules/numbers')
    const ways = screen.getAllByText(/, under /).map(({ textContent }) => textContent)
    expect(ways).toContainEqual(expect.stringMatching(/, under 3 months$/))
    expect(ways).toContainEqual(expect.stringMatching(/, Age: 28 days or more, under 1 year$/))
    expect(ways.join('\n')).not.toMatch(/(under|Age:) 0\./)
  })
})

describe('the parts of the page', () => {
  it('have titles of their own', async () => {
    const seen = new Set<string>()
    for (const part of ['rules', 'numbers', 'causes', 'symptoms', 'table', 'history', 'workbench']) {
      await open(`/rules/${part}`)
      seen.add(document.title)
      cleanup()
    }
    expect(seen.size).toBe(7)
    expect([...seen].filter((title) => /rules and sources - Small Signs$/i.test(title))).toHaveLength(7)
  })

  it('say of each link to another site that it opens a new tab', async () => {
    await open('/rules/numbers')
    const outside = screen.getAllByRole('link').filter((link) => link.getAttribute('target') === '_blank')
    expect(outside.length).toBeGreaterThan(10)
    for (const link of outside) expect(link.textContent).toMatch(/. \(opens in a new tab\)$/)
  })
})

describe('the workbench', () => {
  it('turns a rule from not known yet to met, and the advice with it', async () => {
    await open('/rules/workbench')
    expect(met()).not.toContain('R-E03')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add a symptom' }), 'A fit (seizure)')
    expect(met()).toContain('R-E03')
    expect(screen.getByText('At least: Emergency')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Answer' }), 'No')
    expect(met()).not.toContain('R-E03')
  })

  it.each(['not answered', 'removed'])('leaves the focus at the symptoms when one is %s and goes', async (how) => {
    await open('/rules/workbench')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add a symptom' }), 'A fit (seizure)')
    if (how === 'removed') await user.click(screen.getByRole('button', { name: 'Remove: A fit (seizure)' }))
    else await user.selectOptions(screen.getByRole('combobox', { name: 'Answer' }), 'not answered')
    expect(screen.getByRole('heading', { name: 'Symptoms' })).toHaveFocus()
  })

  it('takes an example over, with everything else as the example has it', async () => {
    await open('/rules/R-E06')
    const [first] = data.rules.flatMap(({ rules }) => rules).find(({ ref }) => ref === 'R-E06')!.examples
    await user.click(screen.getByRole('button', { name: `Try in the workbench: ${first!.name}` }))
    await screen.findByRole('heading', { name: 'Advice' }, { timeout: 10_000 })
    expect(met()).toContain('R-E06')
  })

  it('agrees with `npm run vignettes` on every case in tests/', async () => {
    await open('/rules/workbench')
    await readCasesOnBench(file)
    const list = screen.getByRole('combobox', { name: 'Case' })
    // Of the watch rules only the one that speaks is in the outcome; the workbench marks each that holds.
    const watch = new Set(content.rules.filter(({ level }) => level === 'self-care').map(({ ref }) => ref))
    for (const one of cases) {
      fireEvent.change(list, { target: { value: one.id } })
      const { atLeast, atMost } = runCase(content, one)
      // A rule that only doubt leads to is not met itself: the bench marks it as open.
      const { met: all } = triage(see(content, answersOf(content, one).answers))
      const rules = all.filter(({ doubted }) => !doubted).map(({ rule }) => rule.ref)
      const marked = met().filter((ref) => !watch.has(ref) || rules.includes(ref))
      expect({ case: one.id, advice: advice(), rules: new Set(marked) }).toEqual({
        case: one.id,
        advice: `At least: ${nameOf(atLeast)}Could be: ${nameOf(atMost)}`,
        rules: new Set(rules),
      })
    }
  }, 240_000)

  it('takes the stories of the second edition: each new detail, the words of the person, and the advice they expect', async () => {
    const chosen = [
      'glass-fades-fever',
      'chest-tight-this-morning',
      'gland-comes-and-goes-23',
      'back-physio-not-better',
      'doubt-fit',
      'oxygen-93',
    ].map((id) => stories.find((one) => one.id === id)!)
    await open('/rules/workbench')
    await readCasesOnBench(JSON.stringify({ cases: chosen }))
    const list = screen.getByRole('combobox', { name: 'Case' })
    for (const one of chosen) {
      fireEvent.change(list, { target: { value: one.id } })
      expect(screen.getByText(one.narrative!)).toBeInTheDocument()
      expect(screen.getByText('The advice agrees.')).toBeInTheDocument()
      expect(advice()).toContain(`At least: ${nameOf(one.referenceUrgency)}`)
    }
    fireEvent.change(list, { target: { value: 'back-physio-not-better' } })
    const asSaid = screen.getByRole('combobox', { name: 'Is it getting better as they said it would?' })
    await user.selectOptions(asSaid, 'Yes')
    expect(advice()).toContain('At least: Watch')
  }, 60_000)

  it('refuses what is not a file of cases in plain words, and keeps what stands', async () => {
    await open('/rules/workbench')
    await readCasesOnBench('{ "cases": [')
    expect(screen.getByText('This is not JSON. Copy the whole file and try again.')).toBeInTheDocument()
    fireEvent.change(screen.getByRole('textbox', { name: /Paste a file/ }), {
      target: { value: JSON.stringify({ cases: [{ ...cases[0], symptoms: [{ id: 'coff', present: true }] }] }) },
    })
    await user.click(screen.getByRole('button', { name: 'Read the cases' }))
    expect(screen.getByText('cases[0].symptoms[0].id: There is no symptom "coff".')).toBeInTheDocument()
    // A list that is a live region is no list any more.
    expect(within(screen.getByRole('textbox', { name: /Paste a file/ }).parentElement!).getAllByRole('listitem').length).toBe(1)
    expect(document.querySelector('ul[role], ol[role]')).toBeNull()
  })
})
