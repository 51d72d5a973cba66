import { defineConfig } from 'vitest/config'
import { smallSignsData } from './src/content/plugin.ts'

/**
 * The tests that Stryker runs against each changed line: those of Node, in one process that loads the app once. Left out
 * are what starts a command, the faults in the rules (they have a command of their own), the oracle, and the proofs with
 * hundreds of cases, whose work the evidence table and the properties do here in a tenth of the time.
 */
export default defineConfig({
  plugins: [smallSignsData()],
  test: {
    environment: 'node',
    env: { MUTATION_RUN: 'yes' },
    include: ['tests/{content,domain,words,exports,vignettes}/**/*.test.ts'],
    exclude: ['tests/vignettes/command.test.ts', 'tests/domain/{mutants,proof,invariants}.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
})
