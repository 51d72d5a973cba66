/** What an output tells about a check, in one shape for all of them, so that any two can be compared. */
import type { QuestionnaireResponse } from 'fhir/r4'
import type { FactId } from '#src/content/model.ts'
import { rowOf } from '#src/domain/questionnaire.ts'
import type { Summary } from '#src/domain/summary.ts'
import { ruleBook } from '#src/domain/triage.ts'
import { ascii } from '#src/exports/sbar.ts'
import { lineIds } from './checks.ts'
import { content } from './content.ts'
import { flatAnswers } from './fhir.ts'

/** The advice by its id, the rules as "R-V06 Bruising, unexplained", and the rows by theirs. */
export type Told = {
  level: string
  atMost: string
  rules: readonly string[]
  yes: readonly FactId[]
  notSure: readonly FactId[]
  no: readonly FactId[]
  /** Not answered, or not asked. */
  silent: readonly FactId[]
}

const emergencyRows = content.questionnaire.emergency.flatMap(({ rows }) => rows)
/** Every row of the checklist; the features that stand on a details page are no rows of their own. */
const rows = [...new Set([...content.symptoms.map(({ id }) => id), ...emergencyRows])]

export function toldBySummary({ level, atMost, reasons, reported, notSure, no, unanswered, notAsked }: Summary): Told {
  const ids = (...lists: (readonly { id: FactId }[])[]) => sorted(lists.flat().map(({ id }) => id))
  return {
    level: level.id,
    atMost: atMost.id,
    rules: sorted(reasons.map(ruleName)),
    yes: ids(reported, ...reported.map(({ features }) => features)),
    notSure: ids(notSure, ...reported.map(({ featuresNotSure }) => featuresNotSure)),
    no: ids(no),
    silent: ids(unanswered, notAsked),
  }
}

export function toldByFhir(response: QuestionnaireResponse): Told {
  const items = new Map(flatAnswers(response.item).map(({ linkId, answer = [] }) => [linkId, answer]))
  const texts = (linkId: string) => (items.get(linkId) ?? []).map(({ valueString }) => valueString ?? '')
  const level = (linkId: string) => {
    const [text] = texts(linkId)
    return content.levels.find(({ name, clinical }) => `${name} (${clinical})` === text)?.id ?? String(text)
  }
  const answered = (code: string, ids: readonly FactId[]) => sorted(ids.filter((id) => items.get(id)?.[0]?.valueCoding?.code === code))
  const yes = answered('Y', lineIds)
  return {
    level: level('advice.level'),
    atMost: level('advice.at-most'),
    rules: sorted(texts('advice.rule')),
    yes,
    notSure: answered('asked-unknown', lineIds),
    no: answered('N', rows),
    silent: sorted(rows.filter((id) => !items.has(id) && isAsked(id, yes))),
  }
}

/** A piece is asked about after a yes alone, and no output speaks of it before. */
function isAsked(id: FactId, yes: readonly FactId[]): boolean {
  const { symptom, feature } = rowOf(content, id)
  return feature !== undefined || symptom.partOf === undefined || yes.includes(symptom.partOf)
}

/** Where two of them differ: empty if they tell the same. */
export const differences = (one: Told, other: Told): string[] =>
  Object.keys(one).filter((key) => JSON.stringify(one[key as keyof Told]) !== JSON.stringify(other[key as keyof Told]))

/** A list as people read it: names, and how many more there was no room for. */
export type Listed = { shown: readonly string[]; more: number }

/** What people read: the advice in the words of the output, the rules behind it, and the rows by their names. */
export type Shown = { level: string; atMost: string | undefined } & Record<'rules' | 'yes' | 'notSure' | 'no' | 'silent', Listed>

/** The words in which an output speaks of a level, a rule and the rows of a list. */
export type Wording = {
  level: (level: (typeof content.levels)[number]) => string
  atMost: (level: (typeof content.levels)[number]) => string
  name: (list: 'rules' | 'yes' | 'notSure' | 'no' | 'silent', row: { label: string; clinicalTerm: string }) => string
  /** The emergency page is told in numbers, and not row by row. */
  emergencyApart?: true
}

/** Where what people read is not what was told. */
export function shownDifferences(shown: Shown, told: Told, wording: Wording): string[] {
  const { level, atMost } = { level: levelOf(told.level), atMost: levelOf(told.atMost) }
  const name = (list: 'yes' | 'notSure' | 'no' | 'silent') => (id: FactId) => wording.name(list, rowOf(content, id))
  const isRow = (id: FactId) => rows.includes(id)
  const lists = {
    // A piece, and a feature of a symptom that is a yes too, stand beside their symptom.
    yes: told.yes.filter((id) => isRow(id) && !isDetail(id, told.yes)),
    notSure: told.notSure.filter(isRow),
    no: told.no.filter((id) => !wording.emergencyApart || !emergencyRows.includes(id)),
    silent: told.silent,
  }
  const keys = ['yes', 'notSure', 'no', 'silent'] as const
  return [
    ...(shown.level === wording.level(level) ? [] : ['level']),
    ...(shown.atMost === (level === atMost ? undefined : wording.atMost(atMost)) ? [] : ['atMost']),
    ...(showsRules(shown.rules, told) ? [] : ['rules']),
    ...keys.filter((key) => !isSame(shown[key], lists[key].map(name(key)))),
  ]
}

function isDetail(id: FactId, yes: readonly FactId[]): boolean {
  const { symptom, feature } = rowOf(content, id)
  return feature ? yes.includes(symptom.id) : symptom.partOf !== undefined
}

const levelOf = (id: string) => content.levels.find((level) => level.id === id)!

/** Every name that is shown is one of these, and with those that had no room there are as many. */
function isSame({ shown, more }: Listed, names: readonly string[]): boolean {
  const left = [...names]
  const known = shown.every((one) => left.includes(one) && left.splice(left.indexOf(one), 1))
  return known && left.length === more
}

/** People read the rules of the level of the advice; one that can also stand at another level may be there or not. */
function showsRules({ shown, more }: Listed, told: Told): boolean {
  const known = told.rules.map(ascii)
  const own = told.rules.filter((name) => ruleBook(content).every((rule) => ruleName(rule) !== name || rule.level === told.level))
  const missing = own.filter((name) => !shown.includes(ascii(name)))
  return shown.every((name) => known.includes(name)) && missing.length <= more
}

const ruleName = ({ ref, clinical }: { ref: string; clinical: string }) => `${ref} ${clinical}`
const sorted = (list: readonly string[]) => [...new Set(list)].toSorted()

// The note for the record

export const noteWording: Wording = {
  level: ({ clinical }) => ascii(clinical),
  atMost: ({ short }) => ascii(short),
  name: (_list, { clinicalTerm }) => ascii(clinicalTerm),
  emergencyApart: true,
}

/** Reads a note of `sbar` back. */
export function shownByNote(note: string): Shown {
  const starts = [note.indexOf('\nA: '), note.indexOf('\n   Denied')] as const
  const assessment = note.slice(...starts)
  const [before, after] = [note.slice(0, starts[0]), note.slice(starts[1])].map((part) => part.replaceAll(/\s+/g, ' '))
  const between = (start: string, ends: string) => new RegExp(`${start}: (.*?) ?(?:${ends}|$)`).exec(after!)?.[1] ?? 'none'
  const list = (start: string, ends: string) => listed(between(start, ends).split('; '))
  const denied = ['Denied', 'Denied as a group'].map((start) => list(start, 'Denied as a group|Not sure:'))
  const silent = [list('Not answered', 'Not asked:'), list('Not asked', 'Pattern')]
  return {
    level: /R: (.*?)\. Rules met:/.exec(after!)?.[1] ?? '',
    atMost: /At most: (.*?)\./.exec(before!)?.[1],
    rules: list('Rules met', 'Escalate if|Own words|Obs:'),
    yes: listed(
      assessment
        .trim()
        .split('\n')
        .map((line) => /- (\+\d+ more|.*?(?=: ))/.exec(line)?.[1] ?? 'none'),
    ),
    notSure: list('Not sure', 'Not answered:'),
    no: together(denied),
    silent: together(silent),
  }
}

function listed(parts: readonly string[]): Listed {
  const more = /^\+(\d+) more$/.exec(parts.at(-1) ?? '')?.[1]
  const shown = more === undefined ? parts : parts.slice(0, -1)
  return { shown: shown.filter((part) => part !== 'none'), more: Number(more ?? 0) }
}

export const together = (lists: readonly Listed[]): Listed => ({
  shown: lists.flatMap(({ shown }) => shown),
  more: lists.reduce((sum, { more }) => sum + more, 0),
})
