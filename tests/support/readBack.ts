/** What people read on an output, and whether it is what was told. The note is read back here; the sheet, in its own test. */
import type { FactId } from '#src/content/model.ts'
import { rowOf } from '#src/domain/engine/rows.ts'
import { ruleBook } from '#src/domain/engine/triage.ts'
import { ascii } from '#src/exports/sbar.ts'
import { content } from './content.ts'
import { emergencyRows, rows, ruleName, type Told } from './outputsCompared.ts'

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
  for (const one of shown) {
    const at = left.indexOf(one)
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.length === more
}

/** People read the rules of the level of the advice; one that can also stand at another level may be there or not. */
function showsRules({ shown, more }: Listed, told: Told): boolean {
  const known = new Set(told.rules.map(ascii))
  const own = told.rules.filter((name) => ruleBook(content).every((rule) => ruleName(rule) !== name || rule.level === told.level))
  const missing = own.filter((name) => !shown.includes(ascii(name)))
  return shown.every((name) => known.has(name)) && missing.length <= more
}

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
    level: /R: (.*?)(?: \([^)]*\))?\. Rules met:/.exec(after!)?.[1] ?? '',
    atMost: /Open answers could make it: (.*?)\./.exec(before!)?.[1],
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

const together = (lists: readonly Listed[]): Listed => ({
  shown: lists.flatMap(({ shown }) => shown),
  more: lists.reduce((sum, { more }) => sum + more, 0),
})
