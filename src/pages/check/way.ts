/** The pages of this person's way, and where on it a fact is answered. */
import { useMemo } from 'react'
import { content } from '#src/content/app.ts'
import type { FactId } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { pageOf } from '#src/domain/check/fact.ts'
import { pages, type Page } from '#src/domain/check/questionnaire.ts'
import { once } from '#src/domain/engine/once.ts'
import { firstUnanswered, type Seen } from '#src/domain/engine/seen.ts'
import { useSession } from '#src/store/session.ts'
import { useContent } from '#src/store/content.ts'
import { seenIn, seenOf } from '#src/store/seen.ts'

const wayIn = once((seen: Seen): readonly Page[] => pages(seen))

export const wayOf = (answers: Answers): readonly Page[] => wayIn(seenOf(answers))

/** The same list until a page or a row comes or goes, so that an answer renders its own row alone. */
export function useWay(): readonly Page[] {
  const key = useSession(({ check }) => JSON.stringify(wayOf(check.answers).map(keyOf)))
  const words = useContent()
  // oxlint-disable-next-line react/exhaustive-deps -- The key stands for the answers, as far as the list follows from them.
  return useMemo(() => wayIn(seenIn(words)(useSession.getState().check.answers)), [key, words])
}

function keyOf(page: Page): readonly string[] {
  if (page.kind === 'part') return [page.id, ...page.rows.map(({ id }) => id)]
  return page.kind === 'details' ? [page.id, ...page.symptoms.map(({ id }) => id)] : [page.id]
}

/** Where to go on after a break: the first page that must be answered, else the first part page with no answer on it yet. */
export function resumePage(answers: Answers): string {
  const first = firstUnanswered(seenOf(answers))
  const untouched = wayOf(answers).find((page) => page.kind === 'part' && page.rows.every(({ id }) => answers[id] === undefined))
  return first ?? untouched?.id ?? 'review'
}

export const pageOfFact = (answers: Answers, fact: FactId): string => pageOf(content, wayOf(answers), fact)
