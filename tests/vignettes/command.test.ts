/** `npm run vignettes`: its exit code and what it prints. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'vignettes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const cough = { id: 'cough-wheeze', present: true, durationDays: 1, severity: 'mild', features: [], unexplained: false }
const one = { id: 'a', age: 40, sex: 'male', symptoms: [cough], modifiers: { infectionContext: 'cold' }, referenceUrgency: 'self-care' }

function run(cases: unknown[], ...options: string[]) {
  const file = join(folder, 'cases.json')
  writeFileSync(file, JSON.stringify({ cases }))
  return spawnSync('npm', ['run', '-s', 'vignettes', '--', file, ...options], { cwd: root, encoding: 'utf8' })
}

describe('someone who runs the cases of a file', () => {
  it('sees advice, rules and metrics as JSON, and the exit code 0 when nobody is told too little', () => {
    const { status, stdout } = run([one], '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      cases: [{ id: 'a', atLeast: 'self-care', atMost: 'self-care', rules: ['R-W01'] }],
      metrics: { underTriage: { count: 0, total: 1 }, byCategory: { other: {} } },
    })
  }, 30_000)

  it('sees what the details of the second edition make of a story: glass test, is it over, comes and goes, as they said', () => {
    const story = (id: string, symptom: object) => ({ id, age: 30, sex: 'female', symptoms: [symptom], referenceUrgency: 'emergency' })
    const said = { present: true, durationDays: 2, severity: 'mild', features: [] }
    const { stdout } = run(
      [
        story('fades', { ...said, id: 'petechiae', measures: { glass: 'fade' } }),
        story('stays', { ...said, id: 'petechiae', measures: { glass: 'stay' } }),
        story('tight, today', { ...said, id: 'chest-pain', features: ['was-tight'], measures: { over: 'today' } }),
        story('tight, days ago', { ...said, id: 'chest-pain', features: ['was-tight'], measures: { over: 'days' } }),
        story('comes and goes', { ...said, id: 'headache', cause: 'cold-flu', trend: 'comesAndGoes' }),
        story('not better as they said', { ...said, id: 'back-pain', cause: 'clinician', asSaid: 'notBetter' }),
      ],
      '--json',
    )
    const { cases } = JSON.parse(stdout) as { cases: { id: string; atLeast: string }[] }
    expect(cases.map(({ id, atLeast }) => `${id}: ${atLeast}`)).toEqual([
      'fades: self-care',
      'stays: within-48h',
      'tight, today: emergency',
      'tight, days ago: same-day',
      'comes and goes: self-care',
      'not better as they said: within-2-weeks',
    ])
  }, 30_000)

  it('gets the exit code 1 and the case by name when somebody is told too little', () => {
    const { status, stdout } = run([{ ...one, referenceUrgency: 'same-day' }])
    expect(status).toBe(1)
    expect(stdout).toContain('a: advice self-care, acceptable same-day; met R-W01')
  }, 30_000)

  it('is told where a bad file is wrong', () => {
    const { status, stderr } = run([{ ...one, symptoms: [{ ...cough, id: 'coff' }] }])
    expect(status).toBe(2)
    expect(stderr).toContain('There is no symptom "coff".')
    expect(stderr).toContain('cases[0].symptoms[0].id')
  }, 30_000)

  it('is told when the acceptable levels are not neighbours', () => {
    const { status, stderr } = run([{ ...one, acceptable: ['self-care', 'same-day'] }])
    expect(status).toBe(2)
    expect(stderr).toContain('cases[0].acceptable')
  }, 30_000)
})
