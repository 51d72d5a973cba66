/** What people have from the first edition of the rules, in a file, in a tab and on the device: by id it is still theirs, and what means something else is asked again. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { content } from '#src/content/app.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { carriedOver } from '#src/domain/check/carryOver.ts'
import { see } from '#src/domain/check/seen.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { openFile } from '#src/exports/file.ts'

/** As the first edition wrote it: a woman of 34 with bruises, a fever, a headache, and a doubt about spots. */
const file = readFileSync(join(import.meta.dirname, '../golden/first-edition-check.json'), 'utf8')
const { check, rules } = JSON.parse(file) as { check: { answers: Answers; grouped: string[]; words: string }; rules: string }

const askedAgain = ['petechiae', 'easy-bruising', 'fever', 'heavy-periods', 'swollen-lymph-nodes', 'fatigue', 'bleeding-gums', 'nosebleeds']
const now = '2026-11-26T12:00:00.000Z'

/** Nothing of a question that has changed its meaning is left, and what has not is as it was. */
function expectCarried(answers: Answers): void {
  const facts = Object.keys(answers)
  expect(facts.filter((fact) => askedAgain.includes(fact.split('.')[0]!) || fact.endsWith('.cause'))).toEqual([])
  expect(answers).toMatchObject({ who: 'me', age: 34, sex: 'female', headache: 'yes', 'headache.since': 5, 'headache.trend': 'same' })
  const kept = Object.entries(check.answers).filter(([fact]) => facts.includes(fact))
  expect(Object.fromEntries(kept)).toEqual(answers)
  expect(kept.length).toBe(
    Object.keys(check.answers).length - askedAgain.length - ['since', 'since', 'cause', 'cause', 'cause', 'now'].length,
  )
}

beforeEach(() => {
  vi.resetModules()
  localStorage.clear()
  sessionStorage.clear()
})

describe('from the first edition', () => {
  it('a file opens, and says what is asked again', () => {
    const opened = openFile(content, file, now)
    expect(opened).toMatchObject({ ok: true, rules: '2026.11', check: { words: 'tired', grouped: ['pallor', 'weight-loss'] } })
    if (!opened.ok) return
    expectCarried(opened.check.answers)
    expect(opened.lost).toEqual(expect.arrayContaining([...askedAgain, 'headache.cause', 'fever.cause', 'fever.since']))
  })

  it('an open tab goes on, with the questions that have changed open again', async () => {
    const state = { check, startedAt: '2026-11-24T09:14:00.000Z', passed: ['R-S13'], rules, again: [] }
    sessionStorage.setItem('small-signs-session', JSON.stringify({ state, version: 1 }))
    await import('#src/store/carryOver.ts')
    const { useSession } = await import('#src/store/session.ts')
    const session = useSession.getState()
    expectCarried(session.check.answers)
    expect(session.again).toEqual(expect.arrayContaining([...askedAgain, 'headache.cause']))
    expect(session).toMatchObject({ rules: content.version, passed: [] })
  })

  it('a kept check is still there to compare with, with the advice of its day', async () => {
    const startedAt = new Date().toISOString()
    const kept = { startedAt, level: 'within-2-weeks', version: rules, fingerprint: 'abc', answers: check.answers, grouped: check.grouped }
    localStorage.setItem('small-signs-kept', JSON.stringify({ state: { checks: [kept] }, version: 1 }))
    const { checkOf, useKept } = await import('#src/store/kept.ts')
    const [found] = useKept.getState().checks
    expect(found).toMatchObject({ level: 'within-2-weeks', version: '2026.11' })
    expectCarried(checkOf(found!).answers)
  })

  it('nobody is told less because a question is open: until it is answered, the advice may still be more', () => {
    const { answers, again } = carriedOver(content, check, rules)
    const { atMost } = triage(see(content, answers))
    expect(atMost).toBe('emergency')
    expect(again).toEqual(expect.arrayContaining(askedAgain))
  })
})
