/** The order in which Vitest begins the files of tests. */
import type { TestSequencer, TestSpecification } from 'vitest/node'

/** The files that take longest, longest first, as they were last measured. One that is missing here only runs later than it might. */
const long = [
  'readback/first',
  'readback/second',
  'pages/intake.',
  'pages/rules',
  'pages/intakeKeys',
  'pages/additions',
  'domain/mutants',
  'oracle/oracle',
  'exports/fhirReadBack',
  'check/shortWay',
  'exports/link',
  'told/safetyNet',
  'readback/notAsked',
]

/**
 * Each file on its own first, then those that share a process, side by side; the long ones before the others, so that no
 * worker is left with one at the end.
 */
export class LongFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    const length = ({ moduleId }: TestSpecification) => {
      const place = long.findIndex((name) => moduleId.includes(`/tests/${name}`))
      return place === -1 ? long.length : place
    }
    const shares = ({ project }: TestSpecification) => Number(!project.config.isolate)
    return files.toSorted((a, b) => shares(a) - shares(b) || length(a) - length(b))
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }
}
