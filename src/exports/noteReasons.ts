/** The rules behind the advice, as a note names them: each with whose word it is and what of the answers met it. */
import type { Reason } from '#src/domain/told/reasons.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { ascii } from './ascii.ts'
import { wrap } from './lines.ts'
import { findings } from './noteWords.ts'

/** Whose words those are: enough for a look, the sheet has them all. */
const mostSources = 4

/** Every rule of the advice, on whose word, and in brackets the findings that met it. */
export function rulesMet({ level, statements, triage }: Summary, reasons: readonly Reason[]): readonly string[] {
  const rules = reasons.map(({ id, ref, clinical, doubted, facts }) => {
    const met = triage.met.find(({ rule }) => rule.id === id)
    const found = findings(statements, facts)
    // Doubt is told by the findings; the rule would be met if they are so.
    const name = doubted.length > 0 && met ? `(if so) ${met.rule.clinical}` : clinical
    return `${ref} ${ascii(name)}${found === '' ? '' : ` [${found}]`}`
  })
  const sources = sourcesOf(reasons)
  const left = sources.length - mostSources
  // That some of it awaits sign-off is never among what is only counted.
  const judged = reasons.some(({ basis }) => basis === 'judgement') ? ['judgement'] : []
  const named = [...sources.slice(0, mostSources), ...(left > 0 ? [`+${left} more`] : []), ...judged]
  const onWhoseWord = named.length > 0 ? ` (${named.join('; ')})` : ''
  return wrap(`R:`, `${ascii(level.clinical)}${onWhoseWord}. Rules met: ${rules.length > 0 ? rules.join('; ') : 'none'}`)
}

/** As short as they can be named, what says most first, and none for more than it is: "NICE NG12", "after NICE NG12". */
function sourcesOf(reasons: readonly Reason[]): string[] {
  const named = (basis: Reason['basis']) => reasons.filter((reason) => reason.basis === basis).map(shortSource)
  const guidelines = named('guideline')
  const adapted = named('adapted').filter((name) => !guidelines.includes(name))
  return [...new Set([...guidelines, ...adapted.map((name) => `after ${name}`)])]
}

const shortSource = ({ sources }: Reason) => ascii(sources[0]!.label).split(/[,(]/)[0]!.trim()
