/** A press that takes its own button away: the focus is where one goes on, and what was done is said in a region that stood there. */
import { act, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { UpdateNotice } from '#src/app/UpdateNotice.tsx'
import { emptyCheck } from '#src/domain/check/check.ts'
import { contextOf } from '#src/domain/check/rows.ts'
import { FindSign } from '#src/pages/check/FindSign.tsx'
import { NoToRest } from '#src/pages/check/Rows.tsx'
import { TemperatureField } from '#src/pages/check/TemperatureField.tsx'
import { FieldQuestions } from '#src/pages/intake/FieldQuestions.tsx'
import { IntakePage } from '#src/pages/intake/IntakePage.tsx'
import { KeptPage } from '#src/pages/kept/KeptPage.tsx'
import { Compare } from '#src/pages/result/Compare.tsx'
import { emptyBench, type Bench } from '#src/pages/rules/bench.ts'
import { Workbench } from '#src/pages/rules/Workbench.tsx'
import { writeWords } from '#src/store/answering.ts'
import { nextPatient, useIntake, writeField } from '#src/store/intake.ts'
import { forgetAllChecks, keepCheck } from '#src/store/kept.ts'
import { chooseRegion } from '#src/store/region.ts'
import { answer, clearEverything, useSession } from '#src/store/session.ts'
import { content, harmless, summarise } from '#tests/support/content.ts'
import { draw, Keeping } from '#tests/support/render.tsx'

vi.setConfig({ testTimeout: 20_000 })

const show = (ui: ReactNode) => draw(<MemoryRouter>{ui}</MemoryRouter>).person
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const check = { ...emptyCheck, answers: { ...harmless, fatigue: 'yes' } }
const startedAt = (day: number) => new Date(Date.now() - day * 86_400_000).toISOString()
const keep = (day: number) => keepCheck(check, startedAt(day), { level: 'within-2-weeks', version: '1', fingerprint: 'a' })

/** Presses it, and gives back what the region says that was there before. */
async function pressed(person: ReturnType<typeof show>, name: string | RegExp): Promise<string> {
  const region = screen.getByRole('status')
  await person.click(button(name))
  expect(region).toBeInTheDocument()
  return region.textContent
}

beforeEach(() => {
  chooseRegion('GB')
  nextPatient()
})
afterEach(() => {
  clearEverything()
  forgetAllChecks()
})

describe('kept checks', () => {
  it('that are deleted, one or all, are said, and the focus is on the heading', async () => {
    keep(20)
    keep(10)
    keep(0)
    const person = show(<KeptPage />)
    const [first] = screen.getAllByRole('button', { name: /^Delete the check of / })
    const date = first!.textContent.replace('Delete the check of ', '')
    expect(await pressed(person, first!.textContent)).toBe(`The check of ${date} is deleted.`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    await person.click(button('Delete all kept checks'))
    expect(button('Keep them')).toHaveFocus()
    expect(await pressed(person, 'Yes, delete them')).toBe('All kept checks are deleted.')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(screen.getByText('No check is kept on this device.')).toBeVisible()
  })

  it('on the result are kept and deleted, which is said, with the focus on the heading', async () => {
    const person = show(<Compare summary={summarise(content, check)} check={check} startedAt={startedAt(0)} />)
    expect(await pressed(person, 'Keep this check to compare next time')).toMatch(/^Kept on this device until /)
    expect(screen.getByRole('heading', { name: 'Compare with last time' })).toHaveFocus()
    expect(await pressed(person, 'Delete it now')).toBe('This check is deleted from this device.')
    expect(screen.getByRole('heading', { name: 'Compare with last time' })).toHaveFocus()
  })
})

describe('a check that the browser does not keep', () => {
  it('is not called kept, and can be saved as a file', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    try {
      const person = show(<Compare summary={summarise(content, check)} check={check} startedAt={startedAt(0)} />)
      expect(await pressed(person, 'Keep this check to compare next time')).toMatch(
        /^This check is not kept: .* Save it as a file instead\./,
      )
      expect(screen.queryByText(/Kept on this device/)).toBeNull()
      expect(button('Save this check as a file')).toBeVisible()
      full.mockRestore()
      expect(await pressed(person, 'Keep this check to compare next time')).toMatch(/^Kept on this device until /)
      expect(screen.queryByRole('button', { name: 'Save this check as a file' })).toBeNull()
    } finally {
      full.mockRestore()
    }
  })
})

describe('a temperature that is asked about', () => {
  it.each([
    ['42.9', 'Yes, it is 42.9 °C'],
    ['100.4', 'Did you mean 100.4 °F (38.0 °C)?'],
  ])('(%s) has the focus after the press "%s"', async (text, name) => {
    const person = show(<TemperatureField item={contextOf(content, 'temperature')} setHalf={() => {}} faultOf={() => undefined} />)
    await person.type(screen.getByRole('textbox'), text)
    await person.click(button(name))
    expect(screen.getByRole('textbox')).toHaveFocus()
  })
})

describe('a word that is kept for the doctor', () => {
  it('says so, and the focus is in the field again', async () => {
    const person = show(<FindSign />)
    await person.type(screen.getByRole('textbox'), 'wobbly')
    const [, region] = screen.getAllByRole('status')
    await person.click(button('Keep “wobbly” for the doctor'))
    expect(screen.getByRole('textbox')).toHaveFocus()
    expect(region).toHaveTextContent('Kept for the doctor. No rule reads it.')
  })
})

describe('a text for which the own words have no room', () => {
  it('stays in the field, and it is said that it cannot be kept', async () => {
    const person = show(<FindSign />)
    act(() => writeWords('x'.repeat(260)))
    const long = 'my gums bled all night after the dentist pulled a tooth and it would not stop'
    await person.type(screen.getByRole('textbox'), long)
    expect(screen.getByRole('textbox')).toHaveValue(long)
    const [, region] = screen.getAllByRole('status')
    expect(screen.queryByRole('button', { name: /^Keep/ })).toBeNull()
    expect(region).toHaveTextContent('Too long to keep. Please shorten it.')
    expect(useSession.getState().check.words).toBe('x'.repeat(260))
    await person.clear(screen.getByRole('textbox'))
    await person.type(screen.getByRole('textbox'), 'gums bled')
    expect(region).toBeEmptyDOMElement()
    await person.click(button('Keep “gums bled” for the doctor'))
    expect(useSession.getState().check.words).toBe(`${'x'.repeat(260)}; gums bled`)
  })
})

describe('"No to the rest"', () => {
  it('says once what it filled in: a row that is answered otherwise leaves all others as they stand', async () => {
    const rows = ['fatigue', 'nosebleeds', 'headache'].map((id) => ({ id, label: id }))
    const person = show(<NoToRest rows={rows} label="No to the rest" />)
    const region = document.querySelector<HTMLElement>('[aria-live]')!
    expect(region).toBeEmptyDOMElement()
    await person.click(button('No to the rest'))
    expect(region).toHaveTextContent('Filled in with no:fatiguenosebleedsheadache')
    expect(region).toHaveAttribute('aria-relevant', 'additions')
    const added: Node[] = []
    const watch = new MutationObserver((changes) => added.push(...changes.flatMap(({ addedNodes }) => [...addedNodes])))
    watch.observe(region, { childList: true, characterData: true, subtree: true })
    act(() => {
      answer('nosebleeds', 'yes')
    })
    expect(
      within(region)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['fatigue', 'headache'])
    await Promise.resolve()
    expect(added).toEqual([])
    watch.disconnect()
  })
})

describe('a value on the nurse’s screen that is not used', () => {
  it('is said in a region that stands there before', () => {
    show(<FieldQuestions groups={[]} />)
    const region = document.querySelector('[aria-live="polite"]')!
    expect(region).toBeEmptyDOMElement()
    act(() => {
      writeField('age', '400', 'C')
    })
    expect(region).toHaveTextContent('Age “400” is not between 0 and 120. Is it right? It is not used.')
  })

  it.each([
    ['Pulse', '190', 'Pulse 190 is right'],
    ['Temp', '101.3', 'It is °F'],
  ])('(%s %s) has the focus after the press "%s"', async (name, text, answered) => {
    act(() => {
      writeField('age', '43', 'C')
    })
    const person = show(<IntakePage />)
    await person.type(screen.getByRole('textbox', { name }), text)
    await person.click(button(answered))
    expect(screen.getByRole('textbox', { name })).toHaveFocus()
  })
})

it('after the last patient was brought back, the focus is on the heading', async () => {
  act(() => {
    writeField('age', '43', 'C')
  })
  const person = show(<IntakePage />)
  await person.click(button('Next patient'))
  await person.click(button('Clear without copying'))
  await person.click(button('Bring back the last patient'))
  expect(useIntake.getState().fields.age).toBe('43')
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

it('after a new version was put off, the focus is on the heading of the page', async () => {
  const person = show(
    <>
      <h1 tabIndex={-1}>A page</h1>
      <UpdateNotice />
    </>,
  )
  await person.click(button('Later'))
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

it('after a symptom was taken off the workbench, the focus is on the heading of its list', async () => {
  const bench: Bench = { ...emptyBench, answers: { nosebleeds: 'yes' } }
  const person = show(<Keeping start={bench}>{(value, change) => <Workbench bench={value} onChange={change} />}</Keeping>)
  await person.click(button(/^Remove: Nosebleeds/))
  expect(screen.queryByRole('button', { name: /^Remove: / })).toBeNull()
  expect(screen.getByRole('heading', { name: 'Symptoms' })).toHaveFocus()
})
