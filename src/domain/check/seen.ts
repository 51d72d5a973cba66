/** Reads the answers once: facts and rows, handed on to triage, questionnaire and summary alike; and when there is a result. */
import type { Content, Context, FactId } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { factsFrom, symptomAsked, type Asked, type Facts } from '#src/domain/engine/facts.ts'
import type { Triage } from '#src/domain/engine/triage.ts'
import { everyRow, rowOf, type Row } from './rows.ts'

/** A row of the checklist, whether it is asked of this person, and why not. */
export type SeenRow = { row: Row; asked: Asked; reason?: string }

export type Seen = {
  content: Content
  answers: Answers
  facts: Facts
  /** Every row, in the order of the questionnaire. */
  rows: readonly SeenRow[]
}

/** Reads answers; for code that changes them and reads again. */
export type See = (answers: Answers) => Seen

export function see(content: Content, answers: Answers): Seen {
  const facts = factsFrom(content, answers)
  const rows = everyRow(content).map((row): SeenRow => {
    const { showIf } = row.symptom
    const asked = symptomAsked(row.symptom, facts)
    return showIf ? { row, asked, reason: showIf.reason } : { row, asked }
  })
  return { content, answers, facts, rows }
}

/** The rows that are shown and not answered. */
export function openRows({ answers, rows }: Seen): FactId[] {
  return rows.filter(({ row, asked }) => asked === 'shown' && answers[row.id] === undefined).map(({ row }) => row.id)
}

/** Who, age and sex: without these no rule can be right. */
export function missingAbout({ content, facts }: Seen): Context[] {
  return content.context.filter((item) => item.required && facts[item.id] === undefined)
}

/** Lines of the emergency page without an answer; while it is not known whether a line is for this person, it is open too. */
export function openEmergencyRows({ content, answers, facts }: Seen): Row[] {
  return content.questionnaire.emergency
    .flatMap(({ rows }) => rows)
    .map((id) => rowOf(content, id))
    .filter(({ id, symptom }) => answers[id] === undefined && symptomAsked(symptom, facts) !== 'notAsked')
}

/** Every required answer is there, and every line of the emergency page is answered. */
export const isReady = (seen: Seen): boolean => firstUnanswered(seen) === undefined

/** An emergency is a result at once; anything else once every answer is there without which no rule can be right. */
export const hasResult = (seen: Seen, { atLeast }: Pick<Triage, 'atLeast'>): boolean => atLeast === 'emergency' || isReady(seen)

/** The first page that must be answered before there is any result but an emergency; undefined if there is none. */
export function firstUnanswered(seen: Seen): 'about' | 'emergency' | undefined {
  if (missingAbout(seen).length > 0) return 'about'
  return openEmergencyRows(seen).length > 0 ? 'emergency' : undefined
}
