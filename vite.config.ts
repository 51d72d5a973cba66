import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { eager } from './scripts/build/eager.ts'
import { pureRouter } from './scripts/build/pure.ts'
import { publish } from './scripts/build/publish.ts'
import { single, singleBuild } from './scripts/build/single.ts'
import { questionnaireFile } from './scripts/questionnaire.ts'
import { prerender } from './scripts/prerender.ts'
import { smallSignsData } from './src/content/plugin.ts'
import { LongFirst } from './tests/support/longFirst.ts'

/** Three scripts up to the result, and no chain of requests: the frame with the first question, the rest of the check, the result. */
const codeSplitting = {
  groups: [
    // The start page needs the last of these too, and must not wait for the first question.
    { name: 'app', test: /src[\\/]main\.tsx$|src[\\/]ui[\\/](Callout|Said)\./, priority: 3 },
    { name: 'way', test: /src[\\/]pages[\\/]way\.ts$/, priority: 2 },
    { name: 'result', test: /src[\\/]pages[\\/]result[\\/]ResultPage\.tsx$/, priority: 1 },
    // Beside the page that shows them, so that both come at the same time.
    { name: 'rulebook', test: /virtual:rules$/ },
    // Only what reads files or the nurse's screen needs it.
    { name: 'zod', test: /node_modules[\\/]zod/ },
  ],
}

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    smallSignsData(undefined, mode === 'pseudo'),
    questionnaireFile(),
    react({ jsxImportSource: '#jsx' }),
    pureRouter(),
    eager(),
    prerender(mode === 'pseudo'),
    single(),
    publish(mode === 'pseudo'),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // A page that is opened fetches its styles beside its script. Its other scripts follow: their names would stand in the first one.
    modulePreload: { polyfill: false, resolveDependencies: (_file, needed) => needed.filter((one) => one.endsWith('.css')) },
    manifest: true,
    rolldownOptions: { output: { codeSplitting } },
    ...(mode === 'single' && singleBuild),
    // English, and the made-up languages of the tests.
    ...(mode === 'pseudo' && { outDir: 'dist-pseudo' }),
  },
  test: {
    // A busy machine is no fault; this only stops what hangs.
    testTimeout: 60_000,
    // Half of them would leave one of two cores idle.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
          // They share what they have loaded: content that nobody can change, and a world that each leaves as it was.
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
          restoreMocks: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/readback/**'],
          // A window of their own for each file, and the app loaded anew, but not again all that is installed.
          isolate: false,
          setupFiles: ['tests/support/noDevTools.ts', 'tests/support/setup.ts'],
        },
      },
      // Pages drawn by the thousand: React as it is in the built app.
      {
        extends: true,
        resolve: { alias: { '#jsx/jsx-dev-runtime': join(import.meta.dirname, 'tests/support/productionJsx.ts') } },
        test: { name: 'pages', environment: 'jsdom', include: ['tests/readback/**/*.test.tsx'], env: { NODE_ENV: 'production' } },
      },
    ],
  },
}))
