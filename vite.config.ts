import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { publish } from './scripts/build/publish.ts'
import { single, singleBuild } from './scripts/build/single.ts'
import { smallSignsData } from './src/content/plugin.ts'

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [smallSignsData(), react(), single(), publish()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    ...(mode === 'single' && singleBuild),
  },
  test: {
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/journeys/**'] } },
      {
        extends: true,
        test: { name: 'dom', environment: 'jsdom', include: ['tests/**/*.test.tsx'], setupFiles: ['tests/support/setup.ts'] },
      },
    ],
  },
}))
