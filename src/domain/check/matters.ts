/** Which open questions could still change the advice, and when to stop asking. */
import type { Condition, Content, FactId, Symptom } from '#src/content/model.ts'
import type { LevelId } from '#src/content/schema.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import type { Check } from './check.ts'
import { evaluate, isAtom, partsOf, undecided } from '#src/domain/engine/condition.ts'
import { once } from '#src/domain/engine/once.ts'
import { findSymptom, onEmergencyPage } from './rows.ts'
import type { See, Seen } from './seen.ts'
import { ruleBook, triage } from '#src/domain/engine/triage.ts'
import { higher, levelOrder } from '#src/domain/engine/urgency.ts'
import { askNext } from './askNext.ts'
import { floorOf, openOf, type Given, type Open } from './open.ts'

/**
 * The open questions that a rule looks at which is not out of reach yet, and more urgent than what is certain however
 * all of them are answered. When there is none, no further answer can change the advice.
 */
export function mattersOf(see: See, given: Given): Open[] {
  const seen = see(given.answers)
  const open = openOf(seen, given.rough ?? [])
  if (open.length === 0) return []
  const asked = factsOfRules(seen, floorOf(see, given))
  const rough = new Set(given.rough)
  return open.filter((one) => isAsked(seen, one, asked) && (!rough.has(one.fact) || isParted(seen.content, one)))
}

/** Does a rule tell the days of this span apart? Where none does, the exact number changes nothing. */
function isParted(content: Content, { fact, calm, worst }: Open): boolean {
  const [id, detail] = fact.split('.') as [FactId, FactId]
  const own = new Set(
    [id, ...content.symptoms.filter(({ partOf }) => partOf === id).map((piece) => piece.id)].map((one) => `${one}.${detail}`),
  )
  return limitsIn(content).some((limit) => own.has(limit.fact) && limit.days > Number(calm) && limit.days <= Number(worst))
}

const limitsIn = once((content: Content) =>
  [...new Set(ruleBook(content).flatMap(({ when }) => [...partsIn(when)]))].flatMap((one) =>
    isAtom(one) && 'atLeast' in one && typeof one.atLeast === 'number' ? [{ fact: one.fact, days: one.atLeast }] : [],
  ),
)

/** The facts of the rules above this level that the answers have not made impossible. */
function factsOfRules({ content, facts }: Seen, floor: LevelId): ReadonlySet<FactId> {
  const decided = undecided()
  const found = new Set<FactId>()
  for (const { level, id, when } of ruleBook(content)) {
    if (!higher(level, floor) || evaluate(when, facts, decided) === 'unmet') continue
    for (const fact of factsByRule(content).get(id)!) found.add(fact)
  }
  return found
}

const factsByRule = once((content: Content) => new Map(ruleBook(content).map(({ id, when }) => [id, factsIn(when)])))

/** Every fact that a condition looks at, with those that end an explanation. */
const factsIn = (condition: Condition): ReadonlySet<FactId> =>
  new Set([...partsIn(condition)].flatMap((one) => (isAtom(one) ? one.fact : [])))

/** A condition and all that it is made of. */
function partsIn(condition: Condition): ReadonlySet<Condition> {
  const seen = new Set<Condition>()
  const look = (one: Condition) => {
    if (seen.has(one)) return
    seen.add(one)
    if (!isAtom(one)) partsOf(one).forEach(look)
  }
  look(condition)
  return seen
}

/** A row that is open takes its details along, and the rows that are part of it; those share its time and its trend. */
function isAsked({ content, facts }: Seen, { fact }: Open, asked: ReadonlySet<FactId>): boolean {
  if (asked.has(fact)) return true
  const [id, detail] = fact.split('.') as [FactId, string?]
  const symptom = findSymptom(content, id)
  if (!symptom) return false
  const pieces = content.symptoms.filter(({ partOf }) => partOf === id)
  if (detail !== undefined) return pieces.some((piece) => asked.has(`${piece.id}.${detail}`)) || (asked.has(id) && canUndo(symptom, detail))
  if (facts[id] === 'yes') return false
  return [...asked].some((one) => [symptom, ...pieces].some((owner) => one.startsWith(`${owner.id}.`) || one === owner.id))
}

/** Can this measure make a yes to the row a no, as spots that fade under a glass? Then it matters wherever the row does. */
const canUndo = ({ measures }: Symptom, detail: string): boolean =>
  measures.some(({ id, options }) => id === detail && options.some(({ undoes }) => undoes))

/** The advice if this fact alone had this value; undefined unless that raises it. */
export function raisedBy(see: See, { answers }: Pick<Given, 'answers'>, fact: FactId, value: Open['worst'] = 'yes'): LevelId | undefined {
  return raising(see, answers)(fact, value)
}

function raising(see: See, answers: Answers): (fact: FactId, value: Value) => LevelId | undefined {
  const now = triage(see(answers)).atLeast
  return (fact, value) => {
    const level = triage(see({ ...answers, [fact]: value })).atLeast
    return higher(level, now) ? level : undefined
  }
}

/** The best `count` questions: those that would raise the advice most, then in the order of `askNext`. */
export function bestFirst(see: See, { answers }: Given, open: readonly Open[], count: number): FactId[] {
  const next = askNext(see(answers))
  const isNext = new Set(next)
  const rows = new Map(open.map((one) => [one.fact, one]))
  const first = next.filter((id) => rows.has(id)).slice(0, count)
  const others = open.filter(({ fact, worst }) => worst !== 'yes' || !isNext.has(fact))
  const raises = raising(see, answers)
  const rank = ({ fact, worst }: Open) => {
    const level = raises(fact, worst)
    return level === undefined ? levelOrder.length : levelOrder.indexOf(level)
  }
  // Rows that alone raise nothing come after all that do; looking at each of them would take long where everything is open.
  const sure = [...first.map((id) => rows.get(id)!), ...others.filter(({ worst }) => worst !== 'yes')]
  const ranked = sure.map((one) => ({ one, at: rank(one) })).toSorted((a, b) => a.at - b.at)
  const rest = open.filter((one) => !sure.includes(one))
  return [...ranked.map(({ one }) => one), ...rest].slice(0, count).map(({ fact }) => fact)
}

const looks = 3
/** More are not tried: `askNext` has put what raises most in front. */
const candidates = 6

/** At most three signs that were answered no together and whose yes would raise the advice most: looked at once more, by themselves. */
export function secondLook(see: See, { answers, grouped }: Pick<Check, 'answers' | 'grouped'>): FactId[] {
  const { content } = see(answers)
  const rows = new Set(grouped.filter((id) => answers[id] === 'no' && !onEmergencyPage(content, id)))
  const opened = see(Object.fromEntries(Object.entries(answers).filter(([id]) => !rows.has(id))))
  const next = askNext(opened).filter((id) => rows.has(id))
  const raises = raising(see, answers)
  return next
    .slice(0, candidates)
    .flatMap((id, index) => {
      const level = raises(id, 'yes')
      return level === undefined
        ? []
        : [{ id, index, rank: levelOrder.indexOf(level), isDrawn: findSymptom(content, id)?.picture !== undefined }]
    })
    .toSorted((a, b) => a.rank - b.rank || Number(b.isDrawn) - Number(a.isDrawn) || a.index - b.index)
    .slice(0, looks)
    .map(({ id }) => id)
}

/**
 * Of these open details the one between whose best and worst answer the advice moves most; undefined where none alone moves
 * it; of equals, the cause. It explains nothing while no days are given: at its best it stands with the best of the others.
 */
export function decidingOf(see: See, { answers }: Given, open: readonly Open[]): FactId | undefined {
  const rank = (more: Answers) => levelOrder.indexOf(triage(see({ ...answers, ...more })).atLeast)
  const best = Object.fromEntries(open.map(({ fact, calm }) => [fact, calm]))
  const isCause = (fact: FactId) => fact.endsWith('.cause')
  const atBest = ({ fact, calm }: Open) => rank(isCause(fact) ? best : { [fact]: calm })
  const moved = open.map((one) => ({ fact: one.fact, by: atBest(one) - rank({ [one.fact]: one.worst }) })).filter(({ by }) => by > 0)
  return moved.toSorted((a, b) => b.by - a.by || Number(isCause(b.fact)) - Number(isCause(a.fact)))[0]?.fact
}
