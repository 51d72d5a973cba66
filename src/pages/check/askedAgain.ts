import type { Content } from '#src/content/model.ts'
import type { Messages } from '#src/content/message.ts'
import type { FactId } from '#src/content/model.ts'
import { namesOf } from '#src/domain/check/fact.ts'
import type { Session } from '#src/store/saved.ts'
import { useSession } from '#src/store/session.ts'
import { metEmergencies } from './emergencies.ts'
import { pageOfFact, wayOf } from './way.ts'

/** Must questions be answered again before anything that follows from the answers is shown? In an emergency, nobody is sent back. */
export function mustAskAgain(): boolean {
  const { again, check } = useSession.getState()
  return again.length > 0 && metEmergencies(check.answers).length === 0
}

/** The page to show instead of the one that was asked for, why, and the row to look at. */
export type SentTo = { page: string; notice?: string; row?: FactId }

const mostNames = 5

/** To the first of the rows that have to be answered again because the rules have changed; the sentence names them. */
export function askedAgain(session: Session, rows: readonly FactId[], content: Content, texts: Messages['sentBack']): SentTo {
  const way = wayOf(session)
  const placeOf = (fact: FactId) => way.findIndex(({ id }) => id === pageOfFact(session, fact))
  const inOrder = rows.toSorted((a, b) => placeOf(a) - placeOf(b))
  const row = inOrder[0]!
  const names = namesOf(content, inOrder)
  const more = names.length - mostNames
  const named = [...names.slice(0, mostNames), ...(more > 0 ? [texts.more(more)] : [])].join(', ')
  return { page: pageOfFact(session, row), row, notice: texts.changed({ rows: named }) }
}
