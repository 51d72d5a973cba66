/** What is added to `data/`, in the files that CONTRIBUTING names for it, is everywhere by itself. */
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import codes from 'virtual:codes'
import { content } from '#src/content/app.ts'
import { regions } from '#src/content/start.ts'
import { withRestNo } from '#src/domain/cases/examples.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { guessRegion } from '#src/domain/told/region.ts'
import { questionnaire } from '#src/exports/fhirQuestionnaire.ts'
import { collection } from '#src/exports/fhir.ts'
import { paths } from '#src/pages/paths.ts'
import { AppRoutes } from '#src/pages/routes.tsx'
import zones from 'virtual:zones'
import { answerAbout, answerIntakeRow, nextPatient } from '#src/store/intake.ts'
import { chooseLanguage } from '#src/store/language.ts'
import { seenOf } from '#src/store/seen.ts'
import { askEverything, openCheck } from '#src/store/answering.ts'
import { clearEverything } from '#src/store/session.ts'
import { added, inZedish, pageId } from '#tests/support/additions.ts'

vi.mock('virtual:content', async () => {
  const [{ packed }, { sent }] = await Promise.all([import('#src/content/columns.ts'), import('#tests/support/additions.ts')])
  return { default: packed(sent.content) }
})
vi.mock('virtual:start', async () => ({ default: (await import('#tests/support/additions.ts')).sent.start }))
vi.mock('virtual:zones', async () => ({ default: (await import('#tests/support/additions.ts')).sent.zones }))
vi.mock('virtual:rules', async () => ({ default: (await import('#tests/support/additions.ts')).sent.rules }))
vi.mock('virtual:codes', async () => ({ default: (await import('#tests/support/additions.ts')).sent.codes }))
vi.mock('virtual:languages', async () => {
  const [{ translations }, { translated }] = await Promise.all([import('#tests/support/additions.ts'), import('#src/store/translated.ts')])
  return {
    languages: [{ tag: 'en', label: 'English', direction: 'ltr' }, ...translations],
    hasOthers: true,
    load: Object.fromEntries(translations.map((one) => [one.tag, async () => ({ default: translated(one) })])),
  }
})
vi.mock('virtual:links', async () => ({ default: (await import('#tests/support/additions.ts')).sent.links }))
// The pages are loaded when they are opened, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 60_000 })

const { symptom, rule, cause, question, country, language } = added
const answers = withRestNo(content, {
  'blue-earlobes': 'yes',
  'blue-earlobes.since': 9,
  'blue-earlobes.trend': 'same',
  'blue-earlobes.cause': 'none',
  'keeps-bats': 'yes',
})
const check = { ...emptyCheck, answers }

/** All that stands on this page, with the names of its fields. */
async function textOf(path: string): Promise<string> {
  const { container, unmount } = render(
    <MemoryRouter initialEntries={[path]}>
      <AppRoutes />
    </MemoryRouter>,
  )
  await screen.findAllByRole('heading', { level: 1 }, { timeout: 30_000 })
  // What is folded comes once the page stands.
  await waitFor(() => expect(container.querySelector('details > div:empty')).toBeNull(), { timeout: 30_000 })
  const labels = [...container.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'))
  const text = [container.textContent, ...labels].join('\n')
  unmount()
  return text
}

beforeEach(() => {
  openCheck({ ...check, answeredAt: '2026-11-23T09:14:00.000Z' })
})
afterEach(() => {
  clearEverything()
  nextPatient()
})

describe('what was added to the data', () => {
  it('is asked in the check: the symptom, its cause, and the question about the person', async () => {
    expect(await textOf(paths.page('noticed'))).toContain(symptom.label)
    askEverything()
    expect(await textOf(paths.page(pageId))).toContain(symptom.label)
    expect(await textOf(paths.page(`${pageId}-details`))).toContain(cause.label)
    expect(await textOf(paths.page('true'))).toContain(question.label)
  })

  it('gives its advice, and stands on the result, the review and the sheet', async () => {
    expect(await textOf(paths.result)).toContain(rule.why)
    expect(await textOf(paths.page('review'))).toContain(symptom.label)
    const sheet = await textOf(paths.sheet)
    for (const text of [symptom.label, rule.ref]) expect(sheet).toContain(text)
    expect([question.label, question.clinicalTerm].some((text) => sheet.includes(text))).toBe(true)
  })

  it('has its place on the nurse’s screen, and in the note', async () => {
    answerIntakeRow(symptom.id, 'yes')
    answerAbout(question.id, 'yes')
    const screenText = await textOf(paths.intake)
    for (const text of [symptom.clinicalTerm, question.clinicalTerm, rule.ref, cause.label]) expect(screenText).toContain(text)
  })

  it('is in the export for record systems, with its code', () => {
    const form = JSON.stringify(questionnaire(content, codes))
    for (const text of [symptom.id, symptom.codes.hpo.code, cause.clinicalTerm, question.id]) expect(form).toContain(text)
    const response = JSON.stringify(collection(seenOf(answers), codes, check, { now: '2026-11-23T09:14:00.000Z', taken: '', note: '' }))
    for (const text of [symptom.id, question.id, rule.ref]) expect(response).toContain(text)
  })

  it('is on the page of the rules', async () => {
    const text = await textOf(paths.rules())
    for (const one of [rule.ref, rule.clinical]) expect(text).toContain(one)
  })

  it('has its picture, on its line and under "How to check"', async () => {
    const drawn = async (page: string, part: string) => {
      const { unmount } = render(
        <MemoryRouter initialEntries={[paths.page(page)]}>
          <AppRoutes />
        </MemoryRouter>,
      )
      const label = await screen.findByText(symptom.label, { selector: `${part} *` }, { timeout: 30_000 })
      const row = label.closest<HTMLElement>(part)!
      for (const how of within(row).queryAllByText('How to check')) await userEvent.click(how)
      await waitFor(() => expect(row.querySelector('[data-skin]')).not.toBeNull(), { timeout: 30_000 })
      unmount()
    }
    await drawn('noticed', 'li')
    askEverything()
    await drawn(pageId, 'fieldset')
  })

  it('speaks the language that was added, and the clinic still reads its own', async () => {
    await chooseLanguage(language.tag)
    const result = await textOf(paths.result)
    const sheet = await textOf(paths.sheet)
    const intake = await textOf(paths.intake)
    await chooseLanguage('en')
    for (const text of [symptom.label, rule.why]) expect(result).toContain(inZedish(text))
    expect(sheet).toContain(inZedish(symptom.label))
    expect(intake).not.toContain('Zed ')
  })

  it('is a country that can be chosen, and is guessed', () => {
    expect(regions.map(({ name }) => name)).toContain(country.name)
    expect(guessRegion(zones, 'Atlantis/Zed', [])).toBe('ZZ')
  })
})
