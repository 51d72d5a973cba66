/** How far doubt and explanations move the advice: `data/history.json`, as `npm run shares` counts it. */
import { describe, expect, it } from 'vitest'
import { content, data } from '#tests/support/content.ts'
import { adviceOf } from '#src/domain/engine/advice.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import { countLevels, countNow } from '../../scripts/shares.ts'
import { someone } from '../../scripts/shares/people.ts'

const [edition] = data.history.editions
const { shares, version } = edition!
const columns = [shares.first, shares.doubtAsNo, shares.causesForEver, shares.now]
const total = (column: typeof shares.now) => Object.values(column).reduce((sum, count) => sum + count, 0)
/** People who are told this level or one more urgent. */
const upTo = (column: typeof shares.now, level: (typeof levelOrder)[number]) =>
  levelOrder.slice(0, levelOrder.indexOf(level) + 1).reduce((sum, one) => sum + column[one], 0)

describe('what the history of the rules says', () => {
  it('is of the rules as they are (npm run shares)', { timeout: 120_000 }, () => {
    const { counted: _, people, first: _first, ...now } = shares
    expect(countNow(data, people)).toEqual(now)
    expect(version).toBe(data.urgency.rulesVersion)
  })

  it('tells of everybody in each column', () => {
    for (const column of columns) expect(total(column)).toBe(shares.people)
  })

  it('counts nobody who is told less because doubt counts or causes end', () => {
    for (const level of levelOrder) {
      expect(upTo(shares.now, level)).toBeGreaterThanOrEqual(upTo(shares.doubtAsNo, level))
      expect(upTo(shares.now, level)).toBeGreaterThanOrEqual(upTo(shares.causesForEver, level))
    }
    expect(shares.raisedByDoubt).toBeGreaterThan(0)
    expect(shares.raisedByEnds).toBeGreaterThan(0)
  })
})

describe('the people who are counted', () => {
  const some = Array.from({ length: 300 }, (_, seed) => someone(content, seed))

  it('are the same for the same seed, and others for others', () => {
    expect(someone(content, 7)).toEqual(some[7])
    expect(new Set(some.map((one) => JSON.stringify(one))).size).toBe(some.length)
  })

  it('are of every age, some in doubt, some with a cause, none with a red flag', () => {
    expect(some.some(({ age }) => Number(age) < 16) && some.some(({ age }) => Number(age) > 60)).toBe(true)
    expect(some.some((one) => Object.values(one).includes('notSure'))).toBe(true)
    expect(some.some((one) => Object.values(one).includes('cold-flu'))).toBe(true)
    const alone = content.symptoms.filter(({ redFlag }) => redFlag === 'alone').map(({ id }) => id)
    expect(some.filter((one) => alone.some((id) => one[id] !== 'no'))).toEqual([])
  })

  it('are counted by the advice that they get', () => {
    const counts = countLevels(content, (answers) => adviceOf(content, answers).level, 40)
    const levels = some.slice(0, 40).map((answers) => adviceOf(content, answers).level)
    for (const level of levelOrder) expect(counts[level]).toBe(levels.filter((one) => one === level).length)
  })
})
