/**
 * Loaded before the first page that reads answers, where there are any from before. What was stored under other rules, or
 * is damaged, is carried over to the questions of today before anyone acts on it; what has to be asked again is remembered.
 */
import { content } from '#src/content/app.ts'
import { carriedOver } from '#src/domain/check/known.ts'
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
