/** Faults planted in the sheet: a reader who knows nothing of the code that wrote it finds each of them. */
import { describe, expect, it } from 'vitest'
import type { Check } from '#src/domain/check/check.ts'
import { content } from '#tests/support/content.ts'
import { sheetFaults } from '#tests/support/sheetFaults.ts'
import { readSheet } from '#tests/support/sheetReader.ts'
import { allNotSure, fullCheck } from '#tests/support/sheets.ts'
import { paperOf } from './paper.tsx'

const faultsOf = (check: Check) => sheetFaults(readSheet(paperOf(check)), check)

/** What a reader finds when this was done to the sheet. */
function faultsWith(check: Check, plant: (paper: Element) => void): string[] {
  const paper = paperOf(check)
  plant(paper)
  return sheetFaults(readSheet(paper), check)
}

describe('the sheet, read back', () => {
  it.each([
    ['with one symptom', fullCheck(1)],
    ['with every symptom', fullCheck(80)],
    ['who is not sure of anything', allNotSure],
    ['who noticed nothing', { ...fullCheck(0), words: '' }],
  ])('is right for someone %s', (_name, check) => {
    expect(faultsOf(check)).toEqual([])
  })
})

/** Faults as a writer of the sheet could have them, planted into what it wrote. */
const planted: Record<string, (paper: Element) => void> = {
  'a symptom is left out': (paper) => paper.querySelector('tbody')!.remove(),
  'a symptom stands there that is none': (paper) => change(paper, 'tbody th', /.*/, 'Cough'),
  'the time is of another symptom': (paper) => change(paper, 'tbody td', /3 weeks/, '3 days'),
  'a span is a number': (paper) => change(paper, 'tbody td', /^2 to 6 weeks$/, '6 weeks'),
  'the trend is another': (paper) => change(paper, 'tbody td', /^worse$/, 'better'),
  'a detail is lost': (paper) => change(paper, 'tbody tr + tr td', / · Heavy epistaxis/, ''),
  'a detail stands at another symptom': (paper) => change(paper, 'tbody tr + tr td', /$/, ' · Bleeding today'),
  'a number has lost its label': (paper) => change(paper, 'tbody tr + tr td', /number in 2 weeks: /, ''),
  'a cause that does not count, counts': (paper) => change(paper, 'tbody tr + tr td', /, not counted/, ''),
  'what decides is not marked': (paper) => change(paper, 'tbody th', /^\* /, ''),
  'a doubt is left out': (paper) => paper.querySelector('[data-section="notSure"] [data-row] p')!.remove(),
  'a doubt is called a no': (paper) => change(paper, '[data-section="notSure"] h2', /.*/, 'Answered no'),
  'a yes is among the negatives': (paper) =>
    change(paper, '[data-section="no"] [data-row] p', /.*/, 'Feeling very tired for no clear reason / Fatigue'),
  'a grouped no looks like one of its own': (paper) => change(paper, '[data-section="no"] [data-row] p', / °$/, ''),
  'a number of negatives is wrong': (paper) => change(paper, '[data-section="no"] section > p', /^\d+/, '3'),
  'the number of emergency signs is wrong': (paper) => change(paper, '[data-section="no"] h2 + p', /\d+/, '3'),
  'none of the emergency signs was asked': (paper) => paper.querySelector('[data-section="no"] h2 + p')!.remove(),
  'the level is another': (paper) => paper.querySelector('li[data-state="certain"]')!.setAttribute('data-state', 'other'),
  'the heading is of another level': (paper) => change(paper, 'h2', /^(See a doctor|Call).*/, 'Watch, and know when to get help'),
  'a rule is missing': (paper) => change(paper, '[data-section="end"] p span', /R-\w+/, ''),
  'what to do is left out': (paper) => change(paper, '[data-section="advice"] p', /Keep pressing firmly\./, ''),
  'a reason was not answered': (paper) => change(paper, '[data-section="advice"] p', /^Why: .*/, 'Why: Seeing double'),
  'treatment is left out': (paper) => paper.querySelector('dl[aria-label] > div')!.remove(),
  'a yes about the person is a no': (paper) => change(paper, 'dl[aria-label] dd', /^yes$/, 'no'),
  'the temperature is another': (paper) => change(paper, '[data-section="body"] p', /38\.6/, '36.8'),
  'own words are cut': (paper) => change(paper, '[data-section="words"] p', /It began/, 'began'),
  'the number of a row not asked is another': (paper) => change(paper, '[data-section="open"] p', /^#\d+/, '#99'),
}

function change(paper: Element, selector: string, from: RegExp, to: string): void {
  const one = [...paper.querySelectorAll(selector)].find(({ textContent }) => from.test(textContent))
  if (!one) throw new Error(`Nothing to change in ${selector}`)
  one.textContent = one.textContent.replace(from, to)
}

describe('the reader', () => {
  it('sees calm advice that comes too early', () => {
    const { fever: _, ...answers } = fullCheck(0).answers
    const unfinished: Check = { ...fullCheck(0), answers }
    expect(faultsOf(unfinished)).toEqual([])
    const found = faultsWith(unfinished, (paper) => {
      expect(paper.textContent).not.toMatch(/\bR-W\d\d|know when to get help/)
      change(paper, 'h2', /^No advice yet$/, 'Watch, and know when to get help')
    })
    expect(found).not.toEqual([])
  })

  const full = fullCheck(6)
  const { causes } = content.symptoms.find(({ id }) => id === 'nosebleeds')!
  const otherCause = content.causes.find(({ id }) => !causes.includes(id))!.id
  const check: Check = {
    ...full,
    // One of the six has said no more than a span.
    rough: ['easy-bruising.since'],
    answers: {
      ...full.answers,
      'easy-bruising.since': 42,
      immunosuppressed: 'yes',
      'abdominal-swelling': 'notSure',
      'nosebleeds.cause': otherCause,
    },
  }

  it.each(Object.entries(planted))('sees that %s', (_name, plant) => {
    expect(faultsOf(check)).toEqual([])
    expect(faultsWith(check, plant)).not.toEqual([])
  })
})
