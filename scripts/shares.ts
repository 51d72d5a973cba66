/**
 * `npm run shares [-- --first REVISION]`: how far doubt and explanations move the advice, counted over made-up people, into
 * `data/history.json`. With a revision of the first edition, that edition is taken from git and asked about the same people;
 * without one its column stays as it was counted.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { contentFrom } from '#src/content/join.ts'
import { compactFrom, loadContent } from '#src/content/load.ts'
import type { Shares } from '#src/content/historySchema.ts'
import type { Content } from '#src/content/model.ts'
import type { Data } from '#src/content/read.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { adviceOf } from '#src/domain/engine/advice.ts'
import { higher, levelOrder } from '#src/domain/engine/urgency.ts'
import { someone } from './shares/people.ts'

const root = join(import.meta.dirname, '..')

type Advise = (answers: Answers) => LevelId
type Counts = Shares['now']

const nobody = (): Counts => ({ emergency: 0, 'same-day': 0, 'within-48h': 0, 'within-2-weeks': 0, 'self-care': 0 })

/** How many of the people with these seeds, 0 up to `people`, are told each level. */
export function countLevels(content: Content, advise: Advise, people: number): Counts {
  const counts = nobody()
  for (let seed = 0; seed < people; seed += 1) counts[advise(someone(content, seed))] += 1
  return counts
}

/** The rules as they are, and with one of the two new things taken back. */
export function countNow(data: Data, people: number): Omit<Shares, 'counted' | 'people' | 'first'> {
  const content = contentFrom(compactFrom(data))
  const endless = contentFrom(compactFrom(withoutEnds(data)))
  const counted = { doubtAsNo: nobody(), causesForEver: nobody(), now: nobody(), raisedByDoubt: 0, raisedByEnds: 0 }
  for (let seed = 0; seed < people; seed += 1) {
    const answers = someone(content, seed)
    const now = adviceOf(content, answers).level
    const doubtAsNo = adviceOf(content, withDoubtAsNo(answers)).level
    const causesForEver = adviceOf(endless, withoutProgress(answers)).level
    counted.now[now] += 1
    counted.doubtAsNo[doubtAsNo] += 1
    counted.causesForEver[causesForEver] += 1
    if (higher(now, doubtAsNo)) counted.raisedByDoubt += 1
    if (higher(now, causesForEver)) counted.raisedByEnds += 1
  }
  return counted
}

const withDoubtAsNo = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([fact, value]) => [fact, value === 'notSure' ? 'no' : value]))

const withoutProgress = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([fact]) => !fact.endsWith('.as-said')))

/** No days, and no sign that ends a cause. Getting worse still does, as in the first edition. */
function withoutEnds(data: Data): Data {
  const causes = data.context.causes.map(({ ends: _ends, explains, ...cause }) => ({
    ...cause,
    explains: explains.map(({ days: _days, younger: _younger, ends: _own, ...one }) => one),
  }))
  return { ...data, context: { ...data.context, causes, never: [] } }
}

/** The advice of the rules and the code of another revision. */
async function adviceAt(revision: string): Promise<{ advise: Advise; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  execFileSync('tar', ['x', '-C', folder], { input: execFileSync('git', ['archive', revision], { cwd: root, maxBuffer: 2 ** 28 }) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const load = (await import(join(folder, 'src/content/load.ts'))) as typeof import('#src/content/load.ts')
  const engine = (await import(join(folder, 'src/domain/engine/triage.ts'))) as typeof import('#src/domain/engine/triage.ts')
  const { see } = (await import(join(folder, 'src/domain/engine/seen.ts'))) as typeof import('#src/domain/check/seen.ts')
  const { content } = load.loadContent(join(folder, 'data'))
  return {
    advise: (answers) => engine.triage(see(content, answers)).atLeast,
    close: () => {
      rmSync(folder, { recursive: true })
    },
  }
}

if (import.meta.main) {
  const { content, data } = loadContent(join(root, 'data'))
  const [edition, ...older] = data.history.editions
  const { people, first } = edition!.shares
  const revision = process.argv[process.argv.indexOf('--first') + 1]
  const other = process.argv.includes('--first') && revision !== undefined ? await adviceAt(revision) : undefined
  const counted = other ? countLevels(content, other.advise, people) : first
  other?.close()
  const shares: Shares = { counted: new Date().toISOString().slice(0, 10), people, first: counted, ...countNow(data, people) }
  const file = join(root, 'data/history.json')
  const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string }
  const json = JSON.stringify({ $schema, editions: [{ ...edition, shares }, ...older] })
  writeFileSync(file, await format(json, { ...(await resolveConfig(file)), parser: 'json' }))
  for (const level of levelOrder)
    console.log(level.padEnd(16), shares.first[level], shares.doubtAsNo[level], shares.causesForEver[level], shares.now[level])
  console.log(`of ${people} people doubt raises ${shares.raisedByDoubt}, and causes that end ${shares.raisedByEnds}`)
}
