/** The questions that anybody can be shown: no more rows than the first edition had, and details only after a yes. */
import { describe, expect, it } from 'vitest'
import type { Case } from '#src/domain/cases/case.ts'
import { answersOf } from '#src/domain/cases/vignettes.ts'
import { emergencyRows, pages } from '#src/domain/check/questionnaire.ts'
import { noticedPages, signOf } from '#src/domain/check/shortWay.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { content, harmless, seenOf } from '#tests/support/content.ts'
import { shortVisit } from '#tests/support/shortVisit.ts'
import first from '#tests/vignettes/cases.json' with { type: 'json' }
import stories from '#tests/vignettes/second-edition.json' with { type: 'json' }

/** Of the first edition. */
const mostRows = 60
const mostEmergencyLines = 18

const told = [...first.cases, ...stories.cases].map((one) => answersOf(content, one as Case).answers)
const ages = [0.1, 0.4, 1, 4, 7, 13, 17, 24, 40, 75]
const everyone: Answers[] = [
  ...told,
  ...ages.flatMap((age) => ['female', 'male', 'any'].map((sex) => ({ ...harmless, age, sex, who: age < 16 ? 'child' : 'me' }))),
]
/** With everything a yes, nothing that is shown only after one stays hidden. */
const everything: Answers[] = ages.map((age) => ({
  ...harmless,
  age,
  sex: 'any',
  ...Object.fromEntries(content.symptoms.map(({ id }) => [id, 'yes'])),
}))

const rowsOf = (answers: Answers) => pages(seenOf(answers)).flatMap((page) => (page.kind === 'part' ? page.rows : []))

describe('the question set does not grow', () => {
  it('on the whole way: at most 60 rows and 18 lines of the emergency page, whoever it is and whatever was said', () => {
    for (const answers of [...everyone, ...everything]) {
      expect(rowsOf(answers).length).toBeLessThanOrEqual(mostRows)
      expect(emergencyRows(seenOf(answers)).flatMap(({ rows }) => rows).length).toBeLessThanOrEqual(mostEmergencyLines)
    }
  })

  it('in the list of what was noticed: at most 60 signs, each once', () => {
    for (const answers of [...everyone, ...everything]) {
      const signs = noticedPages(seenOf(answers)).flatMap((groups) => groups.flatMap(({ rows }) => rows.map(({ id }) => id)))
      expect(signs.length).toBeLessThanOrEqual(mostRows)
      expect(new Set(signs).size).toBe(signs.length)
    }
  })

  it('on the short way: nobody is shown a row that the whole way has not', { timeout: 120_000 }, () => {
    for (const truth of told) {
      const { check, steps } = shortVisit(truth)
      const seen = seenOf(check.answers)
      const lines = new Set(steps.flatMap(({ facts }) => facts.map((fact) => signOf(seen, fact))))
      const emergencies = emergencyRows(seen).flatMap(({ rows }) => rows)
      const rows = [...rowsOf(check.answers), ...emergencies].map(({ id }) => signOf(seen, id))
      const whole = new Set([...rows, ...content.context.map(({ id }) => id)])
      expect([...lines].filter((id) => !whole.has(id))).toEqual([])
    }
  })

  it('asks for details only after a yes', () => {
    for (const answers of told) {
      const seen = seenOf(answers)
      const detailed = pages(seen).flatMap((page) => (page.kind === 'details' ? page.symptoms.map(({ id }) => id) : []))
      // A temperature says yes to the fever.
      expect(detailed.filter((id) => answers[id] !== 'yes' && seen.facts[id] !== 'yes')).toEqual([])
    }
  })
})
