/**
 * Carries stored answers over to the questions of today, before the first page reads them: they may come from other rules,
 * or be damaged. Remembers the rows to ask again.
 */
import { content } from '#src/content/app.ts'
import { carriedOver } from '#src/domain/check/carryOver.ts'
import { hasAnswers, useSession } from './session.ts'

function carryOver(): void {
  const session = useSession.getState()
  const { check, rules, passed } = session
  if (!hasAnswers(session)) return
  const { answers, grouped, again } = carriedOver(content, check, rules)
  useSession.setState({
    check: { ...check, answers, grouped },
    rules: content.version,
    again: [...new Set([...session.again, ...again])].filter((fact) => answers[fact] === undefined),
    passed: again.length > 0 ? [] : passed,
  })
}

carryOver()
useSession.persist.onFinishHydration(carryOver)
