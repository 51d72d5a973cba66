/** Checks the learning pages: every point of the evidence pack is on them, and every claim has its source. */
import type { Statement } from './learnSchema.ts'
import { nearest } from './nearest.ts'
import type { Data, Fault } from './read.ts'

type Told = { tells?: readonly string[] | undefined; sources: readonly string[]; file: string; path: string }

/** @returns a fault for each point that is told nowhere, each id that does not exist or is used twice, and outlook without people and date. */
export function learnFaults(data: Data): Fault[] {
  const { contents, pages, glossary, prevalence } = data.learn
  const statements = pages.flatMap((page) =>
    page.sections.flatMap((section, s) =>
      section.statements.map((one, index) => ({
        ...one,
        file: `data/learn/${page.id}.json`,
        path: `sections[${s}].statements[${index}]`,
        outlook: page.door !== undefined,
      })),
    ),
  )
  const entries = glossary.entries.map((entry, index) => ({ ...entry, file: 'data/learn/glossary.json', path: `entries[${index}]` }))
  const more = prevalence.more.map((one, index) => ({ ...one, file: 'data/learn/prevalence.json', path: `more[${index}]` }))
  const told = [...statements, ...entries, ...more]

  return [
    ...pointFaults(contents.mustTell, told),
    ...mustExist(
      told,
      'source',
      ({ sources }) => sources,
      data.sources.map(({ code }) => code),
      'sources',
    ),
    ...mustExist(
      [...statements, ...more],
      'glossary entry',
      ({ terms = [] }) => terms,
      glossary.entries.map(({ id }) => id),
      'terms',
    ),
    ...mustExist(entries, 'symptom', ({ symptoms = [] }) => symptoms, symptomIds(data), 'symptoms'),
    ...prevalenceFaults(data),
    ...statements.filter(({ outlook }) => outlook).flatMap(outlookFaults),
    ...twice(
      'data/learn/glossary.json',
      'entries',
      glossary.entries.map(({ id }) => id),
    ),
    ...pages.flatMap(({ id, sections }) =>
      twice(
        `data/learn/${id}.json`,
        'sections',
        sections.map((section) => section.id),
      ),
    ),
    ...pages.flatMap(({ id }, index) => misnamed(id, contents.pages[index]!)),
  ]
}

/** Points missing on the pages, and points missing in the list. */
function pointFaults(mustTell: Readonly<Record<string, readonly string[]>>, told: readonly Told[]): Fault[] {
  const wanted = Object.values(mustTell).flat()
  const given = new Set(told.flatMap(({ tells = [] }) => tells))
  const untold = Object.entries(mustTell).flatMap(([section, ids]) =>
    ids
      .filter((id) => !given.has(id))
      .map((id) => ({
        file: 'data/learn/contents.json',
        path: `mustTell.${section}`,
        message: `No statement tells "${id}". Write one on a page of data/learn, and name the id in its "tells".`,
      })),
  )
  return [...untold, ...mustExist(told, 'point', ({ tells = [] }) => tells, wanted, 'tells')]
}

function mustExist<T extends { file: string; path: string }>(
  list: readonly T[],
  kind: string,
  idsOf: (one: T) => readonly string[],
  known: readonly string[],
  key: string,
): Fault[] {
  return list.flatMap((one) =>
    idsOf(one)
      .filter((id) => !known.includes(id))
      .map((id) => {
        const near = nearest(id, known)
        return {
          file: one.file,
          path: `${one.path}.${key}`,
          message: `There is no ${kind} "${id}"${near ? `; did you mean "${near}"?` : ''}`,
        }
      }),
  )
}

/** Every number names its study, and every sign its row of the check. */
function prevalenceFaults(data: Data): Fault[] {
  const { studies, features } = data.learn.prevalence
  const file = 'data/learn/prevalence.json'
  const placed = features.map((feature, index) => ({ ...feature, file, path: `features[${index}]` }))
  const sources = studies.map((study, index) => ({ ...study, file, path: `studies[${index}]` }))
  return [
    ...mustExist(
      placed,
      'study',
      ({ values }) => Object.keys(values),
      studies.map(({ id }) => id),
      'values',
    ),
    ...mustExist(placed, 'symptom', ({ symptoms }) => symptoms, symptomIds(data), 'symptoms'),
    ...mustExist(
      sources,
      'source',
      ({ source }) => [source],
      data.sources.map(({ code }) => code),
      'source',
    ),
    ...twice(
      file,
      'features',
      features.map(({ id }) => id),
    ),
  ]
}

/** Outlook is given for a group, never for a person. */
function outlookFaults({ people, when, file, path }: Statement & { file: string; path: string }): Fault[] {
  if (people !== undefined && when !== undefined) return []
  return [{ file, path, message: 'A statement on outlook says whom it is about ("people") and how old it is ("when"). Add both.' }]
}

function twice(file: string, path: string, ids: readonly string[]): Fault[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ file, path, message: `The id "${id}" is used twice. Give one of them another id.` }))
}

function misnamed(id: string, name: string): Fault[] {
  if (id === name) return []
  return [{ file: `data/learn/${name}.json`, path: 'id', message: `The id "${id}" is not the name of the file. Write "${name}".` }]
}

const symptomIds = (data: Data) => data.taxonomy.flatMap(({ symptoms }) => symptoms.map(({ id }) => id))
