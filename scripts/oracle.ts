/** `npm run oracle`: asks the second evaluator and the solver everything, over all answers. Ends with 1 if something is wrong. */
import { join } from 'node:path'
import { disagreements } from '#tests/oracle/agree.ts'
import { compare } from '#tests/oracle/compare.ts'
import { readRules } from '#tests/oracle/files.ts'
import { floors } from '#tests/oracle/floors.ts'
import { doubting, justEnough, somebody } from '#tests/oracle/people.ts'
import { leftOut, lowering } from '#tests/oracle/planted.ts'
import { askSolver, type Found } from '#tests/oracle/questions.ts'

const data = readRules(join(import.meta.dirname, '../data'))
let wrong = 0

const { people, differences } = compare(data, { seeds: 5000, ways: 400 })
report(`the engine and the oracle, at least and at most and every rule, for ${people} people`, differences)

const some = [
  ...Array.from({ length: 400 }, (_, seed) => somebody(data, seed)),
  ...[...justEnough(data, 4)].flatMap(({ said }) => [said, doubting(said)]),
]
const solved = 40
report(
  `the formulas and the interpreter, every rule, for ${some.length} people and ${solved} whom the solver finds`,
  await disagreements(data, { people: some, found: solved }),
)

const oracle = await askSolver(data)
report('answers with no advice', printed(await oracle.gaps()))
report('rules that nobody can meet', await oracle.dead())
report('lines of the evidence table that nobody can say', await oracle.unsaid())
report(`people below one of ${floors().length} floors of the evidence pack`, printed(await oracle.belowFloor()))
report('people who say something more worrying and are told less', printed(await oracle.lowered()))
console.log('\nFor information, rules that are only met together with another at least as urgent:')
for (const rule of await oracle.shadowed()) console.log(`  ${rule}`)
oracle.close()

console.log('\nPlanted faults, which must be found:')
await control('R-E03 left out', 'R-E03', leftOut(data, 'R-E03'))
await control('R-V17 leads to self-care', 'R-V17', lowering(data, 'R-V17', 'self-care'))
console.log(wrong === 0 ? '\nNothing is wrong.' : `\n${wrong} things are wrong.`)
process.exit(wrong === 0 ? 0 : 1)

async function control(name: string, ref: string, planted: typeof data): Promise<void> {
  const solver = await askSolver(planted)
  const [found] = await solver.belowFloor(floors().filter((floor) => floor.ref === ref))
  solver.close()
  if (!found) wrong += 1
  console.log(found ? `  ${name}: found, ${printed([found]).join()}` : `  ${name}: NOT FOUND`)
}

function report(what: string, list: readonly string[]): void {
  wrong += list.length
  console.log(`${list.length === 0 ? 'none' : list.length}: ${what}`)
  for (const one of list) console.log(`  ${one}`)
}

function printed(list: readonly Found[]): string[] {
  return list.map((one) => `${one.what}\n${JSON.stringify({ cases: [one.case] }, null, 2)}`)
}
