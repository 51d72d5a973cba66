/** The printed sheet and the FHIR response are of one check, and tell the same. */
import { cleanup, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { withAnswer, type Check } from '#src/domain/engine/answers.ts'
import { ascii } from '#src/exports/sbar.ts'
import { SheetPage } from '#src/pages/sheet/SheetPage.tsx'
import { useSession } from '#src/store/session.ts'
import { readyCheck } from '#tests/support/checks.ts'
import { content, harmless } from '#tests/support/content.ts'
import { responseOf } from '#tests/support/fhir.ts'
import { shownDifferences, type Listed, type Shown, type Wording } from '#tests/support/readBack.ts'
import { toldByFhir } from '#tests/support/outputsCompared.ts'

const wording: Wording = {
  level: ({ short }) => short,
  atMost: ({ short }) => short,
  name: (list, { label, clinicalTerm }) => (list === 'yes' || list === 'notSure' ? label : clinicalTerm),
}

/** What someone reads who holds the sheet of this check. */
function shownBySheet(check: Check): Shown {
  useSession.setState({ check: { ...check, answeredAt: '2026-11-23T09:14:00.000Z' } })
  render(
    <MemoryRouter>
      <SheetPage />
    </MemoryRouter>,
  )
  const scale = screen.getAllByRole('listitem').filter((step) => step.dataset['state'])
  const steps = (state: string) => scale.filter((step) => step.dataset['state'] === state).map((step) => step.textContent)
  const shown: Shown = {
    level: steps('certain').join(),
    atMost: steps('possible').at(-1),
    rules: all(rules()),
    yes: all(screen.queryAllByRole('rowheader').map((cell) => cell.textContent)),
    notSure: all(run(/^Not sure: please check$/)),
    no: all(run(/^Answered no/)),
    silent: all([...run(/^Not answered/), ...run(/^Not asked$/).flatMap(withoutReason)]),
  }
  cleanup()
  return shown
}

const all = (shown: readonly string[]): Listed => ({ shown, more: 0 })

/** The items under this heading, wherever it stands: a long list may have moved to the second page. */
function run(name: RegExp): string[] {
  const items = screen.getAllByRole('heading', { name }).flatMap((heading) => heading.nextElementSibling!.textContent.split(' · '))
  return items.filter((item) => item !== 'None' && item !== 'see the end of this sheet')
}

const reasons = content.symptoms.flatMap(({ showIf }) => (showIf ? [` (${showIf.reason.replace(/\.$/, '')})`] : []))
const withoutReason = (item: string) => item.replace(reasons.find((reason) => item.endsWith(reason)) ?? '', '').split(/, (?=[A-Z])/)

/** "Bruising, unexplained (R-V06; …)" */
function rules(): string[] {
  const why = screen.getByText('Why:').parentElement!.textContent
  return [...why.replace(/^Why: /, '').matchAll(/(?:^| · )(.*?) \((R-\w+);/g)].map(([, clinical, ref]) => ascii(`${ref} ${clinical}`))
}

describe('the sheet and the response', () => {
  it('of any check with a result tell the same', () => {
    fc.assert(
      fc.property(readyCheck, (check) => {
        expect(shownDifferences(shownBySheet(check), toldByFhir(responseOf(check)), wording)).toEqual([])
      }),
      { numRuns: 15, seed: 20_261_123 },
    )
  }, 60_000)

  const check: Check = {
    answers: { ...harmless, 'easy-bruising': 'yes', pallor: 'notSure' },
    grouped: ['headache'],
    words: '',
    other: '',
    answeredAt: null,
  }
  const told = toldByFhir(responseOf(check))

  it.each([
    ['a yes', 'easy-bruising', 'no', ['level', 'rules', 'yes', 'no']],
    ['a not sure', 'pallor', 'no', ['notSure', 'no']],
    ['a no', 'cough-wheeze', undefined, ['no', 'silent']],
  ] as const)('are not the same when %s has become another answer', (_name, id, value, found) => {
    expect(shownDifferences(shownBySheet(check), told, wording)).toEqual([])
    expect(shownDifferences(shownBySheet(withAnswer(check, id, value)), told, wording)).toEqual(expect.arrayContaining([...found]))
  })
})
