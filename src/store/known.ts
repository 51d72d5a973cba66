/** Loaded with every page that reads answers: what was stored by other rules, or damaged, is left out before anyone acts on it. */
import { content } from '#src/content/app.ts'
import { knownOnly } from '#src/domain/known.ts'
import { useSession } from './session.ts'

useSession.setState(({ check }) => ({ check: knownOnly(content, check) }))
