/** `npm run mutants`: one small fault after the other in the rules of `data/`, and who notices it. Ends with 1 if nobody notices one. */
import { join } from 'node:path'
import { loadContent } from '#src/content/load.ts'
import { explained } from '#tests/mutants/explained.ts'
import { runMutants } from '#tests/mutants/run.ts'

const { data } = loadContent(join(import.meta.dirname, '../data'))
const { killed, equivalent, survived, outdated } = runMutants(data)

if (process.argv.includes('--all')) for (const { name, noticed, who } of killed) console.log(`${name}\n  ${noticed}: ${who}`)
const by = (kind: string) => killed.filter(({ noticed }) => noticed === kind).length
console.log(
  `${killed.length} mutants of the rules are noticed: ${by('advice')} by the advice, ${by('reason')} by the reasons, ${by('example')} by an example.`,
)
console.log(`\n${equivalent.length} cannot be noticed:`)
for (const name of equivalent) console.log(`  ${name}\n    ${explained[name]}`)
if (survived.length > 0)
  console.log(`\n${survived.length} survived (file, rule, mutation):\n${survived.map((name) => `  ${name}`).join('\n')}`)
if (outdated.length > 0) console.log(`\n${outdated.length} are explained for nothing:\n${outdated.map((name) => `  ${name}`).join('\n')}`)
const share = (killed.length / (killed.length + survived.length)) * 100
console.log(`\n${killed.length} of ${killed.length + survived.length} killed (${share.toFixed(1)} %).`)
process.exitCode = survived.length + outdated.length > 0 ? 1 : 0
