import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/engine/answers.ts'
import { emptyCheck } from '#src/domain/check/check.ts'
import { intakeGroups } from '#src/domain/nurse/grid.ts'
import { nextSteps, type NextStep } from '#src/domain/nurse/nextSteps.ts'
import { content, harmless, summarise } from '#tests/support/content.ts'
import { see } from '#src/domain/check/seen.ts'

const fields = ['age', 'temperature', 'sex', 'who', 'immunosuppressed', 'pregnant', 'carer-concern', 'times-seen']
const stepsFor = (answers: Answers) =>
  nextSteps(see(content, answers), summarise(content, { ...emptyCheck, answers }), intakeGroups(see(content, answers)), fields)
const idOf = (step: NextStep) => (step.kind === 'about' ? step.id : step.row.id)
const but = (answers: Answers, ...ids: string[]): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)))

describe('what to ask next', () => {
  it('begins with sex and age while nobody has said them, then the emergency signs', () => {
    expect(stepsFor({}).slice(0, 3).map(idOf)).toEqual(['sex', 'age', 'seizure'])
    expect(stepsFor({ sex: 'male' }).slice(0, 2).map(idOf)).toEqual(['age', 'seizure'])
    expect(idOf(stepsFor({ sex: 'male', age: 43 })[0]!)).toBe('seizure')
  })

  it('names nothing whose field is not there yet, and that as soon as it is', () => {
    const sick = { ...but(harmless, 'sex', 'pregnant'), 'easy-bruising': 'yes', 'easy-bruising.since': 3, 'easy-bruising.trend': 'same' }
    const ids = (answers: Answers) => stepsFor(answers).map(idOf)
    expect(summarise(content, { ...emptyCheck, answers: sick }).openQuestions.map(({ id }) => id)).toContain('pregnant')
    expect(ids(sick)).not.toContain('pregnant')
    expect(ids({ ...sick, sex: 'female' })).toContain('pregnant')
    expect(ids({ ...sick, sex: 'male' })).not.toContain('pregnant')
  })

  it('leads from a yes to the details that are missing and could change the advice', () => {
    const answers: Answers = { ...harmless, headache: 'yes' }
    const steps = stepsFor(answers)
    expect(steps).toMatchObject([{ kind: 'detail', row: { id: 'headache' } }])
    const [step] = steps
    expect(step?.kind === 'detail' && step.missing[0]).toBe('headache.trend')
  })

  it('takes the time and trend of a piece for those of the whole', () => {
    const steps = stepsFor({ ...harmless, 'swollen-lymph-nodes': 'yes', 'lymph-nodes-neck': 'yes' })
    const missing = steps.flatMap((step) => (step.kind === 'detail' ? step.missing : []))
    expect(missing).toContain('swollen-lymph-nodes.trend')
    expect(missing.filter((fact) => fact.startsWith('lymph-nodes-neck'))).toEqual([])
  })

  it('is nothing once nothing could change the advice', () => {
    expect(stepsFor({ seizure: 'yes' })).toEqual([])
  })
})
