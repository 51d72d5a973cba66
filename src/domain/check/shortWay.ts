/**
 * The short way: who, what is an emergency, what is known about the person, what was noticed; then step by step only what
 * can still matter. What was shown on a step is remembered with the answers, so that Back leads to the same page.
 */
import type { FactId } from '#src/content/model.ts'
import type { Check } from './check.ts'
import type { See, Seen } from './seen.ts'
import { triage } from '#src/domain/engine/triage.ts'
import { ownerOf, placeOf } from './fact.ts'
import { bestFirst, mattersOf, raisedBy, secondLook } from './matters.ts'
import { openOf, type Given, type Open } from './open.ts'
import { asksDetails, detailsOf, isReadWith, shownRows, type Page, type SignsOfPlace, type Step } from './questionnaire.ts'
import { roughOf } from './spans.ts'

/** The pages of the short way after "Is any of this true?": the list of signs, then the steps that were taken. */
export function shortPages(seen: Seen, steps: readonly Step[]): Page[] {
  const lists = noticedPages(seen)
  const noticed = lists.map((groups, index): Page => {
    const number = index + 1
    return { kind: 'noticed', id: number === 1 ? 'noticed' : `noticed-${number}`, number, total: lists.length, groups }
  })
  const taken = steps.map((step, index) => ({ kind: 'step' as const, id: stepId(index), step: shownStep(seen, step) }))
  return [...noticed, ...taken.filter(({ step }) => step.facts.length > 0)]
}

export const stepId = (index: number): string => `more-${index + 1}`

/** The list of signs, page by page, without those that are not asked of this person. */
export function noticedPages(seen: Seen): SignsOfPlace[][] {
  return seen.content.questionnaire.noticed.map(({ groups }) =>
    groups.map(({ id, heading, rows }) => ({ id, heading, rows: shownRows(seen, rows) })).filter(({ rows }) => rows.length > 0),
  )
}

/** A page of details holds at most this many lines of 44 px; a longer sign has a page to itself. */
const mostLines = 32
const mostQuestions = 4
/** As lines of a list more stand on a page, which is then about as long as a list of signs. */
const mostListed = 20

/** What comes after these steps; undefined where the result is next. */
export function nextStep(see: See, check: Check, steps: readonly Step[]): Step | undefined {
  const seen = see(check.answers)
  const given = { answers: check.answers, rough: roughOf(check) }
  const matters = mattersOf(see, given)
  const waiting = worstFirst(seen).filter((id) => !steps.some(({ kind, facts }) => kind === 'details' && facts.includes(id)))
  if (waiting.length > 0) return detailsStep(seen, waiting, new Set(wantedNow(see, given, waiting, matters)))

  const wasShown = shownBy(seen, check, steps)
  const open = matters.filter(({ fact }) => !wasShown(fact))
  if (open.length > 0) {
    const left = new Set(steps.some(({ kind }) => kind === 'ask') ? noticedPages(seen).flatMap(rowsOf) : [])
    const listed = open.filter(({ fact }) => left.has(fact))
    // Whoever left the lists empty has what is left of them as lines again, and not as a page for every four.
    const facts = listed.length > 2 * mostQuestions ? bestFirst(see, given, listed, mostListed) : bestFirst(see, given, open, mostQuestions)
    return { kind: 'ask', facts, skipped: [] }
  }
  if (steps.some(({ kind }) => kind === 'look') || triage(seen).atLeast === 'emergency') return undefined
  const facts = secondLook(see, check)
  return facts.length > 0 ? { kind: 'look', facts, skipped: [] } : undefined
}

const rowsOf = (groups: readonly SignsOfPlace[]): FactId[] => groups.flatMap(({ rows }) => rows.map(({ id }) => id))

/** The signs of a step that asks more of them than it can ask one by one, grouped as in the lists; none for any other step. */
export function listedOf(seen: Seen, { kind, facts }: Step): SignsOfPlace[] {
  if (kind !== 'ask' || facts.length <= mostQuestions) return []
  return noticedPages(seen)
    .flat()
    .map((group) => ({ ...group, rows: group.rows.filter(({ id }) => facts.includes(id)) }))
    .filter(({ rows }) => rows.length > 0)
}

/** The signs answered yes that have details: first those behind the most urgent rule. */
function worstFirst(seen: Seen): FactId[] {
  const { content, facts, rows } = seen
  const yes = rows.filter(({ row }) => !row.feature && !row.symptom.partOf && facts[row.id] === 'yes' && asksDetails(content, row.symptom))
  const { met } = triage(seen)
  const place = (id: FactId) => met.findIndex(({ because }) => because.some((fact) => signOf(seen, fact) === id))
  return yes.map(({ row }) => row.id).toSorted((a, b) => orLast(place(a)) - orLast(place(b)))
}

const orLast = (place: number) => (place < 0 ? Infinity : place)

/** What is counted of a sign and by itself changes nothing while no cause is named waits for the cause: it is asked later, if it matters then. */
function wantedNow(see: See, { answers }: Given, waiting: readonly FactId[], matters: readonly Open[]): FactId[] {
  const { content } = see(answers)
  const causes = waiting.map((id) => `${id}.cause`).filter((cause) => matters.some(({ fact }) => fact === cause))
  const uncaused = { ...answers, ...Object.fromEntries(causes.map((cause) => [cause, 'none'])) }
  const counted = new Set(content.symptoms.flatMap(({ id, measures }) => measures.map((measure) => `${id}.${measure.id}`)))
  const waits = ({ fact, worst }: Open) =>
    counted.has(fact) && causes.includes(`${signOf(see(answers), fact)}.cause`) && !raisedBy(see, { answers: uncaused }, fact, worst)
  return matters.flatMap((one) => (waits(one) ? [] : [one.fact]))
}

function detailsStep(seen: Seen, waiting: readonly FactId[], matters: ReadonlySet<FactId>): Step {
  const fields = openOf(seen).filter(
    ({ fact }) => fact.includes('.') || !seen.rows.some(({ row }) => row.id === fact && !row.symptom.partOf),
  )
  const of = (id: FactId) => fields.map(({ fact }) => fact).filter((fact) => signOf(seen, fact) === id)
  // Since when, which way it goes, where on the body and what was measured are for the doctor, too.
  const isWanted = (fact: FactId) =>
    matters.has(fact) ||
    /\.(since|trend)$/.test(fact) ||
    placeOf(seen.content, fact) !== undefined ||
    signOf(seen, fact) !== ownerOf(seen.content, fact)
  const facts: FactId[] = []
  let lines = 0
  for (const id of waiting) {
    lines += linesFor(seen, id, of(id).filter(isWanted))
    if (facts.length > 0 && lines > mostLines) break
    facts.push(id)
  }
  return { kind: 'details', facts, skipped: facts.flatMap(of).filter((fact) => !isWanted(fact)) }
}

/** How tall the details of a sign are: its name, a question with its answers three or two beside each other, a cause on each line. */
function linesFor(seen: Seen, id: FactId, facts: readonly FactId[]): number {
  const symptom = seen.content.symptoms.find((one) => one.id === id)!
  const { causes, features, parts } = detailsOf(seen, symptom)
  const isLine = (fact: FactId) => parts.some((part) => part.id === fact) || features.some((feature) => fact === `${id}.${feature.id}`)
  const linesOf = (fact: FactId) => (fact.endsWith('.cause') ? causes.length + 3 : isLine(fact) ? 1 : 4)
  return facts.reduce((sum, fact) => sum + linesOf(fact), facts.some(isLine) ? 4 : 2)
}

/** Was it on one of these steps, even if it was left empty? Nobody is asked twice, but for the exact number behind a span that decides. */
function shownBy(seen: Seen, check: Check, steps: readonly Step[]): (fact: FactId) => boolean {
  const asked = new Set(steps.flatMap(({ kind, facts }) => (kind === 'details' ? [] : facts)))
  const detailed = new Set(steps.flatMap(({ kind, facts }) => (kind === 'details' ? facts : [])))
  const skipped = new Set(steps.flatMap((step) => step.skipped))
  const rough = new Set(roughOf(check))
  return (fact) =>
    asked.has(fact) || (!rough.has(fact) && fact !== signOf(seen, fact) && detailed.has(signOf(seen, fact)) && !skipped.has(fact))
}

/** The sign under which a fact is asked: its own, the whole of a piece, and for a measurement the sign whose details ask for it. */
export function signOf({ content }: Seen, fact: FactId): FactId {
  const item = content.context.find(({ id }) => id === fact)
  const sign = item && content.symptoms.find(({ id }) => isReadWith(item, id))
  return sign?.id ?? ownerOf(content, fact)
}

/** A step as it is shown now: a sign that is no longer a yes has no details. Spots that fade are a no for the rules, and stay on the page that says so. */
export function shownStep(seen: Seen, step: Step): Step {
  const isYes = (id: FactId) => seen.facts[id] === 'yes' || seen.answers[id] === 'yes'
  const facts = step.kind === 'details' ? step.facts.filter(isYes) : step.facts
  return { ...step, facts }
}
