/** A tab in which the rules have changed since its answers were given. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { content } from '#src/content/app.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { harmless } from '#tests/support/content.ts'

const key = 'small-signs-session'
const newer = {
  ...content,
  version: '2027.04',
  replaced: [{ id: 'tiredness', by: 'fatigue' }],
  changed: [{ id: 'fever', since: '2027.04' }],
}

beforeEach(() => {
  vi.resetModules()
  vi.doMock('#src/content/app.ts', () => ({ content: newer }))
  return () => {
    vi.doUnmock('#src/content/app.ts')
  }
})

async function openedAfterUpdate(answers: Answers, more: object = { rules: '2026.11' }) {
  const state = { check: { answers, grouped: [], words: 'Worse at night.' }, passed: ['some-rule'], ...more }
  sessionStorage.setItem(key, JSON.stringify({ state, version: 1 }))
  await import('#src/store/carryOver.ts')
  return {
    ...(await import('#src/pages/check/askedAgain.ts')),
    ...(await import('#src/store/answering.ts')),
    ...(await import('#src/store/session.ts')),
  }
}

describe('after an update of the rules', () => {
  it('answers move, and what has to be asked again is remembered over a reload until it was said', async () => {
    const { useSession, toldAgain, mustAskAgain } = await openedAfterUpdate({ ...harmless, tiredness: 'yes', fever: 'no' })
    expect(useSession.getState()).toMatchObject({ again: ['fever'], rules: '2027.04', passed: [] })
    expect(useSession.getState().check.answers).toMatchObject({ fatigue: 'yes' })
    expect(useSession.getState().check.words).toBe('Worse at night.')
    expect(sessionStorage.getItem(key)).toContain('"again":["fever"]')
    expect(mustAskAgain()).toBe(true)
    toldAgain()
    expect(mustAskAgain()).toBe(false)
  })

  it('a check of unknown age is taken for one of the oldest', async () => {
    const { useSession } = await openedAfterUpdate({ fever: 'no' }, {})
    expect(useSession.getState().again).toEqual(['fever'])
  })

  it('nobody is sent back while the advice is an emergency', async () => {
    const { useSession, mustAskAgain } = await openedAfterUpdate({ ...harmless, seizure: 'yes', fever: 'no' })
    expect(useSession.getState().again).toEqual(['fever'])
    expect(mustAskAgain()).toBe(false)
  })

  it('nothing is asked again of a check that was begun under these rules', async () => {
    const { useSession } = await openedAfterUpdate({ fever: 'no' }, { rules: '2027.04' })
    expect(useSession.getState()).toMatchObject({ again: [], passed: ['some-rule'] })
  })
})
