/** Reads back many more notes, short notes, scripts and sheets than the tests do: `npm run readback`, or `npm run readback 50000`. */
import { spawnSync } from 'node:child_process'

const count = process.argv[2] ?? '20000'
const files = ['tests/readback/first.test.tsx', 'tests/readback/second.test.tsx']
const { status } = spawnSync('npx', ['vitest', 'run', '--testTimeout=0', ...files], {
  stdio: 'inherit',
  shell: true,
  env: { ...process.env, READBACK: count },
})
process.exit(status ?? 1)
