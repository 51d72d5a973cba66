/** docs/safety.md: every hazard has its controls and its tests, and nothing is closed that nobody has signed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { missing, namedIn } from '#tests/support/documentedTests.ts'
import { data } from '#tests/support/content.ts'

const text = readFileSync(join(import.meta.dirname, '../../docs/safety.md'), 'utf8')

const fields = ['Cause', 'Effect', 'Before', 'Design', 'Information', 'Tests', 'After', 'What is left', 'Status'] as const
type Hazard = { id: string; name: string } & Record<(typeof fields)[number], string>

const hazards = text
  .split(/^### /m)
  .slice(1)
  .map((part): Hazard => {
    const [, id = '', name = ''] = /^(H\d+) (.+)$/m.exec(part) ?? []
    const read = (field: string) => (new RegExp(`^- \\*\\*${field}:\\*\\*([^]*?)(?=^- |^## |$(?![^]))`, 'm').exec(part)?.[1] ?? '').trim()
    return { id, name, ...(Object.fromEntries(fields.map((field) => [field, read(field)])) as Record<(typeof fields)[number], string>) }
  })

const severities = ['minor', 'moderate', 'major', 'catastrophic']
const likelihoods = ['rare', 'unlikely', 'possible', 'likely']

/** "major, unlikely: tolerable." by the scale that the page itself explains. */
function riskOf(severity: string, likelihood: string): string {
  const product = (severities.indexOf(severity) + 1) * (likelihoods.indexOf(likelihood) + 1)
  if (product >= 9) return 'not acceptable'
  return product >= 6 || severity === 'catastrophic' ? 'tolerable' : 'acceptable'
}

const isSigned = (status: string) => /^closed: [^,\d]+ [^,\d]+, [^,]+, \d{4}-\d{2}-\d{2}\.?$/.test(status)
const isOpen = (status: string) => /^open: .{10,}/s.test(status)

describe('the hazard log', () => {
  it('has the hazards of the evidence pack and those found since, each once, in order', () => {
    expect(hazards.map(({ id }) => id)).toEqual(hazards.map((_, index) => `H${index + 1}`))
    expect(hazards.length).toBeGreaterThanOrEqual(14)
  })

  it.each(hazards)('$id $name: is told in full', (hazard) => {
    expect(fields.filter((field) => hazard[field] === '')).toEqual([])
  })

  it.each(hazards)('$id has tests, and they are there', ({ Tests }) => {
    const lines = Tests.split('\n').map((line) => line.replace(/^\s*- /, ''))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => namedIn(line).length !== 1)).toEqual([])
    expect(lines.flatMap(namedIn).flatMap((named) => missing(named) ?? [])).toEqual([])
  })

  it.each(hazards)(
    '$id has a risk by the scale, lower than before; one that may not be left forbids any use as a service',
    ({ Before, After, Status }) => {
      const [before, after] = [Before, After].map((risk) => {
        const [, severity = '', likelihood = '', word = ''] = /^(\w+), (\w+): ([\w ]+)\.$/.exec(risk.replaceAll(/\s+/g, ' ')) ?? []
        expect(severities).toContain(severity)
        expect(likelihoods).toContain(likelihood)
        expect(word).toBe(riskOf(severity, likelihood))
        return { word, product: (severities.indexOf(severity) + 1) * (likelihoods.indexOf(likelihood) + 1) }
      })
      expect(after!.product).toBeLessThan(before!.product)
      const forbids = Status.replaceAll(/\s+/g, ' ').endsWith('Not to be offered as a service before.')
      expect(forbids).toBe(after!.word === 'not acceptable')
    },
  )

  it.each(hazards)('$id is open, or closed by someone with a name, a role and a date', ({ Status }) => {
    expect(isOpen(Status) || isSigned(Status)).toBe(true)
  })

  it('knows a signature from a tick', () => {
    expect(isSigned('closed: Ann Example, clinical safety officer, 2027-01-15')).toBe(true)
    for (const tick of ['closed', 'closed: yes', 'closed: 2027-01-15', 'closed: a clinician, 2027-01-15', 'closed: Ann Example, clinician'])
      expect(isOpen(tick) || isSigned(tick)).toBe(false)
  })
})

it('lists the rules that are a judgement, and how many, as they stand in data/', () => {
  const judged = [...data.rules.flatMap(({ rules }) => rules), ...data.escalations].filter(({ basis }) => basis === 'judgement')
  const ownCount = (list: readonly { basis: string }[]) => list.filter(({ basis }) => basis === 'judgement').length
  expect(text).toContain(`${ownCount(data.conditions)} conditions and ${ownCount(data.thresholds)} thresholds`)
  const line = `${judged.length} rules: ${judged.map(({ ref }) => ref).join(', ')}.`
  expect(text.replaceAll(/\s+/g, ' ')).toContain(line)
})
