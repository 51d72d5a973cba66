import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { prerender } from './scripts/prerender.ts'
import { smallSignsData } from './src/content/plugin.ts'

export default defineConfig({
  base: './',
  plugins: [smallSignsData(), react(), prerender()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, manifest: true },
  test: {
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/journeys/**'] } },
      {
        extends: true,
        test: { name: 'dom', environment: 'jsdom', include: ['tests/**/*.test.tsx'], setupFiles: ['tests/support/setup.ts'] },
      },
    ],
  },
})
