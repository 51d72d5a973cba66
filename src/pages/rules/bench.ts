import type { Answers } from '#src/domain/engine/answers.ts'

/** What the workbench works on: these answers, and what counts for everything else. */
export type Bench = { answers: Answers; rest: 'open' | 'no' }
export const emptyBench: Bench = { answers: {}, rest: 'open' }

export type BenchProps = { bench: Bench; onChange: (bench: Bench) => void }
