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
  'oracle/oracle',
  'domain/mutants',
  'exports/fhirReadBack',
  'domain/check/shortWay',
  'exports/link',
  'domain/told/safetyNet',
  'readback/notAsked',
]

/** A worker that goes from one to the other starts anew. */
const projects = ['pages', 'dom', 'node']

/** Project by project; the long files of each before the others, so that no worker is left with one at the end. */
export class LongFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    const length = ({ moduleId }: TestSpecification) => {
      const place = long.findIndex((name) => moduleId.includes(`/tests/${name}`))
      return place === -1 ? long.length : place
    }
    const place = ({ project }: TestSpecification) => projects.indexOf(project.name)
    return files.toSorted((a, b) => place(a) - place(b) || length(a) - length(b))
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }
}
