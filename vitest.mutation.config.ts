import { defineConfig } from 'vitest/config'
import { smallSignsData } from './src/content/plugin.ts'

/** The tests that Stryker runs against each changed line: those of Node, but for what starts a command or has its own mutants. */
export default defineConfig({
  plugins: [smallSignsData()],
  test: {
    environment: 'node',
    env: { MUTATION_RUN: 'yes' },
    include: ['tests/{content,domain,exports,vignettes}/**/*.test.ts'],
    exclude: ['tests/vignettes/command.test.ts', 'tests/domain/mutants.test.ts'],
    testTimeout: 60_000,
  },
})
