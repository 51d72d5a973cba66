import { emptyCheck } from '#src/domain/check/check.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { content } from '#src/content/app.ts'
import { momentOf } from '#src/domain/told/times.ts'

const key = 'small-signs-session'
const nothing = { check: emptyCheck, takenAt: null, passed: [], rules: null, again: [], steps: [], full: false }

/** The app as it is after the tab was reloaded: made again, with only what the storage kept. */
async function reload() {
  vi.resetModules()
  // As every page that reads answers is loaded: together with the look at what was stored.
  await import('#src/store/carryOver.ts')
  return { ...(await import('#src/store/answering.ts')), ...(await import('#src/store/session.ts')) }
}

/** The app as it starts on this text in the storage. */
async function startedOn(text: string) {
  sessionStorage.setItem(key, text)
  return (await reload()).useSession.getState()
}

const stored = (state: unknown, version = 1) => JSON.stringify({ state, version })
const storedAnswers = (answers: object, grouped: unknown = []) => stored({ check: { ...emptyCheck, answers, grouped }, passed: [] })

const refused = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}
const full = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
}

beforeEach(() => {
  // What cannot be used is also told to the console, for developers.
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('the answers of a visit', () => {
  it('survive a reload', async () => {
    const before = await reload()
    before.answer('nosebleeds', 'yes')
    before.answer('nosebleeds.since', 14)
    before.answer('age', 7)
    before.answerNoToRest(['petechiae'])
    before.writeWords('Worse at night.')
    before.passEmergency(['some-rule'])
    const left = before.useSession.getState()

    expect((await reload()).useSession.getState()).toEqual(left)
    expect(left.check).toEqual({
      answers: { nosebleeds: 'yes', 'nosebleeds.since': 14, age: 7, petechiae: 'no' },
      grouped: ['petechiae'],
      words: 'Worse at night.',
      answeredAt: expect.any(String),
    })
    expect(left.passed).toEqual(['some-rule'])
  })

  it('are of nobody before anyone answers', async () => {
    const { hasAnswers, useSession } = await reload()
    expect(useSession.getState()).toEqual(nothing)
    expect(hasAnswers(useSession.getState())).toBe(false)
  })

  it('keep every answer that someone can give', async () => {
    const parts = content.symptoms.flatMap((symptom) => [
      ...symptom.features.map(({ id }) => [`${symptom.id}.${id}`, 'notSure'] as const),
      ...symptom.measures.map(({ id, options }) => [`${symptom.id}.${id}`, options[0]!.value] as const),
      ...symptom.causes.slice(0, 1).map((cause) => [`${symptom.id}.cause`, cause] as const),
      [`${symptom.id}.since`, 'notSure'] as const,
      [`${symptom.id}.trend`, 'muchWorse'] as const,
      [`${symptom.id}.severity`, 'severe'] as const,
      [`${symptom.id}.as-said`, 'notBetter'] as const,
    ])
    const about = content.context.map(({ id, kind, min = 0, options = [] }) => {
      if (kind === 'three') return [id, 'notSure'] as const
      return [id, kind === 'number' ? min : (options[0]!.value ?? options[0]!.id)] as const
    })
    const all = Object.fromEntries([...content.symptoms.map(({ id }) => [id, 'yes'] as const), ...parts, ...about])
    const under = { check: { ...emptyCheck, answers: all }, passed: [], rules: content.version }
    expect((await startedOn(stored(under))).check.answers).toEqual(all)
  })

  it('began with the first of them', async () => {
    const { answer, useSession } = await reload()
    answer('age', 40)
    const { answeredAt } = useSession.getState().check
    expect(answeredAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/)
    expect(momentOf(answeredAt!)).toBeCloseTo(Date.now(), -4)
    answer('age', 41)
    expect(useSession.getState().check.answeredAt).toBe(answeredAt)
  })

  it('hold no more than 280 characters in someone’s own words', async () => {
    const before = await reload()
    before.writeWords('a'.repeat(300))
    expect((await reload()).useSession.getState().check.words).toHaveLength(280)
  })

  it('of an older version of the app keep what was written as something else among the own words', async () => {
    const check = { words: 'Worse at night.', other: 'Sore feet.', answers: { headache: 'yes' }, grouped: [], answeredAt: null }
    const session = await startedOn(stored({ check, passed: [] }))
    expect(session.check).toEqual({ words: 'Worse at night.; Sore feet.', answers: { headache: 'yes' }, grouped: [], answeredAt: null })
  })

  it('of an older version of the app keep the date of the first of them', async () => {
    const check = { words: '', answers: { headache: 'yes' }, grouped: [] }
    const session = await startedOn(stored({ check, startedAt: '2026-11-24T08:14:00.000Z', passed: [] }))
    expect(session.check).toMatchObject({ ...check, answeredAt: '2026-11-24T08:14:00.000Z' })
  })

  it('hold no half of a letter where the 280 end in the middle of one', async () => {
    const { useSession, writeWords } = await reload()
    writeWords(`${'a'.repeat(278)}😀😀`)
    expect(useSession.getState().check.words).toBe(`${'a'.repeat(278)}…`)
  })

  it('do not ask to be passed twice for the same reason', async () => {
    const { passEmergency, useSession } = await reload()
    passEmergency(['one', 'two'])
    passEmergency(['two', 'three'])
    expect(useSession.getState().passed).toEqual(['one', 'two', 'three'])
  })
})

describe('stored text that cannot be trusted', () => {
  const answers = { nosebleeds: 'yes' }
  const check = { ...emptyCheck, answers }

  it.each([
    ['is cut off', stored({ check, passed: [] }).slice(0, -9)],
    ['is not JSON', 'yes'],
    ['is empty', ''],
    ['is null', 'null'],
    ['is a number', '7'],
    ['is a list', '[]'],
    ['has no state', '{"version":1}'],
    ['has a state of null', stored(null)],
    ['is of a version still to come', stored({ check, passed: [] }, 2)],
    ['has no check', stored({ passed: [] })],
    ['has answers in a list', storedAnswers(['yes'])],
    ['has an answer of true', storedAnswers({ nosebleeds: true })],
    ['has an answer of null', storedAnswers({ nosebleeds: null })],
    ['has an answer within an answer', storedAnswers({ nosebleeds: { is: 'yes' } })],
    ['has an endless number', storedAnswers({ age: 0 }).replace('"age":0', '"age":1e999')],
    ['has a very long answer', storedAnswers({ nosebleeds: 'y'.repeat(41) })],
    ['has an id that is none', storedAnswers({ '<b>nosebleeds</b>': 'yes' })],
    ['has no list of grouped rows', storedAnswers(answers, 'nosebleeds')],
    ['has words of too great a length', stored({ check: { ...check, words: 'a'.repeat(281) }, passed: [] })],
    ['has something else of too great a length', stored({ check: { ...check, other: 'a'.repeat(121) }, passed: [] })],
    ['has a date that is a number', stored({ check: { ...check, answeredAt: 5 }, passed: [] })],
    ['has passed rules in no list', stored({ check, passed: { length: 1 } })],
  ])('is refused when it %s', async (_, text) => {
    expect(await startedOn(text)).toEqual(nothing)
  })

  it.each([
    ['the whole', `{"__proto__":{"hostile":"yes"},"state":${JSON.stringify(nothing)},"version":1}`],
    ['the state', stored(nothing).replace('{"check"', '{"__proto__":{"hostile":"yes"},"check"')],
    ['the answers', stored(nothing).replace('"answers":{', '"answers":{"__proto__":{"hostile":"yes","nosebleeds":"yes"}')],
    ['one answer', stored(nothing).replace('"answers":{', '"answers":{"__proto__":"yes"')],
    ['a part', storedAnswers({ '__proto__.since': 'yes', 'constructor.prototype': 'yes', constructor: 'yes' })],
  ])('changes nothing about other objects with "__proto__" in %s', async (_, text) => {
    const { check: got } = await startedOn(text)
    expect(Object.keys(got.answers)).toEqual([])
    expect(got.answers['nosebleeds']).toBeUndefined()
    expect(Object.getPrototypeOf(got.answers)).toBe(Object.prototype)
    expect('hostile' in {}).toBe(false)
  })

  it('is not even read when it is longer than anything that is ever kept, so that 50,000 keys cost nothing', async () => {
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`nosebleeds.row-${index}`, 'yes']))
    const parse = vi.spyOn(JSON, 'parse')
    expect(await startedOn(storedAnswers(many))).toEqual(nothing)
    expect(await startedOn(storedAnswers({ nosebleeds: 'y'.repeat(4_000_000) }))).toEqual(nothing)
    expect(parse.mock.calls.filter(([text]) => text.includes('nosebleeds.row-'))).toEqual([])
  })

  it('costs little when it is just short enough to be read', async () => {
    const many = Object.fromEntries(Array.from({ length: 25_000 }, (_, index) => [`a-${index}`, 'yes']))
    const text = storedAnswers(many)
    expect(text.length).toBeLessThan(500_000)
    sessionStorage.setItem(key, text)
    vi.resetModules()
    const began = performance.now()
    const { useSession } = await import('#src/store/session.ts')
    expect(performance.now() - began).toBeLessThan(2000)
    await import('#src/store/carryOver.ts')
    expect(useSession.getState().check.answers).toEqual({})
  })

  it('does not stop the visit: new answers are kept again', async () => {
    sessionStorage.setItem(key, '{"state":{')
    const before = await reload()
    before.answer('nosebleeds', 'yes')
    expect((await reload()).useSession.getState().check.answers).toEqual({ nosebleeds: 'yes' })
  })

  it('leaves out questions that there are no longer, and keeps the others', async () => {
    const { check: got } = await startedOn(storedAnswers({ 'long-gone': 'yes', 'long-gone.since': 3, headache: 'yes' }))
    expect(got.answers).toEqual({ headache: 'yes' })
  })

  it('leaves out parts of a symptom that there are no longer', async () => {
    const { check: got } = await startedOn(storedAnswers({ headache: 'yes', 'headache.long-gone': 'yes' }))
    expect(got.answers).toEqual({ headache: 'yes' })
  })

  it.each([
    ['a symptom', { pallor: 'maybe' }],
    ['a symptom, as a number', { pallor: 5 }],
    ['a feature', { 'headache.wakes-or-morning': 'maybe' }],
    ['the age', { age: 'old' }],
    ['a trend', { 'pallor.trend': 'sideways' }],
    ['since when', { 'pallor.since': 'ages' }],
    ['a choice', { who: 'nobody' }],
  ])('leaves out an answer that nobody can give, rather than read it as harmless: %s', async (_, given) => {
    expect((await startedOn(storedAnswers(given))).check.answers).toEqual({})
  })

  it('takes a "no" for grouped only where it is still a "no"', async () => {
    const { check: got } = await startedOn(storedAnswers({ headache: 'yes', pallor: 'no' }, ['headache', 'pallor', 'long-gone']))
    expect(got.grouped).toEqual(['pallor'])
  })
})

describe('a browser that keeps nothing', () => {
  it.each([
    ['refuses', refused],
    ['is full', full],
  ])('lets the visit go on when its storage %s', async (_, fail) => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(fail)
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(fail)
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(fail)
    const { answer, clearEverything, useSession } = await reload()
    answer('nosebleeds', 'yes')
    await useSession.persist.rehydrate()
    expect(useSession.getState().check.answers).toEqual({ nosebleeds: 'yes' })
    clearEverything()
    await useSession.persist.rehydrate()
    expect(useSession.getState()).toEqual(nothing)
  })

  it('lets the visit go on where there is not even a storage to ask', async () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refused)
    const { answer, useSession } = await reload()
    answer('nosebleeds', 'yes')
    expect(useSession.getState().check.answers).toEqual({ nosebleeds: 'yes' })
    const { storageWorks } = await import('#src/store/storage.ts')
    expect(storageWorks()).toBe(false)
  })

  it('is told from one that does', async () => {
    vi.resetModules()
    const { storageWorks } = await import('#src/store/storage.ts')
    expect(storageWorks()).toBe(true)
    expect(sessionStorage).toHaveLength(0)
  })

  it('is told as soon as it is full, and no longer once there is room again', async () => {
    const { answer } = await reload()
    const { storageWorks } = await import('#src/store/storage.ts')
    expect(storageWorks()).toBe(true)
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(full)
    answer('nosebleeds', 'yes')
    expect(storageWorks()).toBe(false)
    setItem.mockRestore()
    answer('nosebleeds', 'no')
    expect(storageWorks()).toBe(true)
    expect((await reload()).useSession.getState().check.answers).toEqual({ nosebleeds: 'no' })
  })

  it('does not bring back an older answer once it is full', async () => {
    const { answer, useSession } = await reload()
    answer('nosebleeds', 'no')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(full)
    answer('nosebleeds', 'yes')
    await useSession.persist.rehydrate()
    expect(useSession.getState().check.answers).toEqual({ nosebleeds: 'yes' })
  })

  it('does not bring back an older answer after a reload either', async () => {
    const before = await reload()
    before.answer('nosebleeds', 'no')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(full)
    before.answer('nosebleeds', 'yes')
    expect((await reload()).useSession.getState().check.answers['nosebleeds']).not.toBe('no')
  })
})

describe('clearing everything', () => {
  it('leaves no answer, here or in the storage', async () => {
    const { answer, clearEverything, hasAnswers, passEmergency, useSession, writeWords } = await reload()
    answer('nosebleeds', 'yes')
    writeWords('Worse at night.')
    passEmergency(['some-rule'])
    expect(sessionStorage.getItem(key)).toContain('nosebleeds')
    clearEverything()
    expect(useSession.getState()).toEqual(nothing)
    expect(hasAnswers(useSession.getState())).toBe(false)
    expect(sessionStorage).toHaveLength(0)
    expect(localStorage).toHaveLength(0)
    expect((await reload()).useSession.getState()).toEqual(nothing)
  })

  it('leaves the chosen country, and nothing else', async () => {
    const { answer, clearEverything } = await reload()
    const { chooseRegion } = await import('#src/store/region.ts')
    answer('nosebleeds', 'yes')
    chooseRegion('DE')
    clearEverything()
    expect(Object.keys(localStorage)).toEqual(['small-signs-country'])
    expect(sessionStorage).toHaveLength(0)
  })

  it('leaves nothing of pages that were not loaded, here or for other tabs, but the settings', async () => {
    const { answer, clearDevice } = await reload()
    const { setNeutralTitles } = await import('#src/store/settings.ts')
    answer('nosebleeds', 'yes')
    setNeutralTitles(true)
    sessionStorage.setItem('small-signs-intake', 'a patient')
    localStorage.setItem('small-signs-kept', 'a check of last week')
    localStorage.setItem('of-another-app', 'theirs')
    clearDevice()
    expect(Object.keys(sessionStorage)).toEqual(['small-signs-settings'])
    expect(Object.keys(localStorage)).toEqual(['of-another-app'])
  })

  it('"Start again" leaves what was kept on the device', async () => {
    const { answer, clearEverything } = await reload()
    answer('nosebleeds', 'yes')
    localStorage.setItem('small-signs-kept', 'a check of last week')
    clearEverything()
    expect(localStorage.getItem('small-signs-kept')).toBe('a check of last week')
  })

  it('can be followed by a new check', async () => {
    const { answer, clearEverything } = await reload()
    answer('nosebleeds', 'yes')
    clearEverything()
    answer('petechiae', 'no')
    expect((await reload()).useSession.getState().check.answers).toEqual({ petechiae: 'no' })
  })
})
