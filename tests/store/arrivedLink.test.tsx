import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyCheck } from '#src/domain/check/check.ts'
import { forgetLink, useArrivedLink, watchAddress } from '#src/store/arrivedLink.ts'
import { receive, takeReceived, useReceived } from '#src/store/received.ts'
import { clearEverything } from '#src/store/session.ts'

const arrived = () => useArrivedLink.getState().link

describe('a link with answers', () => {
  beforeEach(() => {
    window.history.replaceState({ key: 'before' }, '', '#/from/AbC-_9')
    watchAddress()
  })
  afterEach(() => {
    forgetLink()
    window.history.replaceState(null, '', '#/')
  })

  it('leaves the address and the history entry at once, and goes into no storage', () => {
    expect(arrived()).toBe('#/from/AbC-_9')
    expect(window.location.href).not.toContain('AbC-_9')
    expect(window.location.hash).toBe('#/from/')
    expect(JSON.stringify(window.history.state)).not.toContain('AbC-_9')
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('AbC-_9')
  })

  it('leaves it too when it is opened in a tab where the app runs, before any other listener hears of it', () => {
    const seen: string[] = []
    const listen = () => seen.push(window.location.hash)
    window.addEventListener('popstate', listen)
    window.history.replaceState(null, '', '#/from/Second')
    window.dispatchEvent(new PopStateEvent('popstate'))
    window.removeEventListener('popstate', listen)
    expect(seen).toEqual(['#/from/'])
    expect(arrived()).toBe('#/from/Second')
  })

  it('is still there after Back and Forward to its page', () => {
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(arrived()).toBe('#/from/AbC-_9')
  })

  it('is forgotten with everything else', () => {
    clearEverything()
    expect(arrived()).toBeNull()
  })
})

describe('answers on their way to the intake screen', () => {
  it('are taken once', () => {
    const received = { check: { ...emptyCheck, answers: { fatigue: 'yes', fever: 'no' }, grouped: ['fever'] }, lost: ['gone'] }
    receive(received)
    expect(takeReceived()).toEqual(received)
    expect(takeReceived()).toBeNull()
  })

  it('are gone after "Clear everything"', () => {
    receive({ check: { ...emptyCheck, answers: { fatigue: 'yes' } }, lost: [] })
    clearEverything()
    expect(useReceived.getState().received).toBeNull()
  })

  it('are in no storage', () => {
    receive({ check: { ...emptyCheck, answers: { fatigue: 'yes' } }, lost: [] })
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('fatigue')
    takeReceived()
  })
})
