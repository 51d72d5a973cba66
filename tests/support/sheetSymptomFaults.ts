/** Whether the symptoms on a sheet have the times, trends and details that were answered, and no others. */
import type { FactId, Symptom } from '#src/content/model.ts'
import { rowOf } from '#src/domain/check/rows.ts'
import type { Seen } from '#src/domain/check/seen.ts'
import { factsOfRow } from '#tests/readback/expected.ts'
import { content } from './content.ts'
import { isOwnerOf, type Signs } from './sheetOwners.ts'
import type { ReadSymptom } from './sheetReader.ts'

type Given = Signs & { seen: Seen; rough: readonly FactId[] | undefined }

export function symptomFaults(read: readonly ReadSymptom[], ids: readonly FactId[], given: Given): string[] {
  const labels = ids.map((id) => rowOf(content, id).label)
  const names = read.map(({ name }) => name)
  return [
    ...labels.filter((label) => names.filter((name) => name === label).length !== 1).map((label) => `${label} is missing, or there twice`),
    ...names.filter((name) => !labels.includes(name)).map((name) => `${name} was not a yes`),
    ...ids.flatMap((id) => {
      const one = read.find(({ name }) => name === rowOf(content, id).label)
      return one ? rowFaults(one, id, given).map((fault) => `${one.name}: ${fault}`) : []
    }),
  ]
}

const emergency = new Set(content.questionnaire.emergency.flatMap(({ rows }) => rows))
const trends: Readonly<Record<string, string>> = {
  better: 'better',
  same: 'same',
  worse: 'worse',
  muchWorse: 'much worse',
  comesAndGoes: 'comes and goes',
  notSure: 'not sure',
}

function rowFaults(one: ReadSymptom, id: FactId, { seen, rough, open, deciding, known }: Given): string[] {
  const { answers } = seen
  const facts = factsOfRow(seen, id)
  const { symptom, feature, clinicalTerm } = rowOf(content, id)
  const pieces = feature ? [] : content.symptoms.filter((piece) => piece.partOf === id)
  const groups = new Set([symptom, ...pieces.filter((piece) => facts[piece.id] === 'yes')].flatMap((part) => part.groups))
  const named = content.groups.filter((group) => groups.has(group.id)).map(({ short }) => short)
  const shared = [
    ...(one.details[0] === clinicalTerm ? [] : [`its clinical name is ${one.details[0]}`]),
    ...(one.groups.join() === named.join() ? [] : [`it points to ${one.groups.join()}`]),
    ...(one.decides === isOwnerOf(id, deciding, known) ? [] : ['it is marked * or should be']),
  ]
  if (feature) return [...shared, ...(one.details.length === 1 ? [] : ['it has details'])]

  const phrases = wanted(symptom, pieces, facts, answers)
  const marked = [one.since, one.trend, ...one.details].filter((phrase) => phrase.startsWith('? ')).length
  const openHere = [...open].filter((fact) => fact !== id && !emergency.has(fact) && isOwnerOf(id, new Set([fact]), known))
  const strange = one.details
    .slice(1)
    .filter(
      (phrase) =>
        !phrases.must.includes(plain(phrase)) && !plain(phrase).startsWith('no answer: ') && !/^\d+ details? answered no$/.test(phrase),
    )
  const no = Number(/(\d+) details? answered no/.exec(one.details.join())?.[1] ?? 0)
  return [
    ...shared,
    ...(said(one.since, facts[`${id}.since`], rough?.includes(`${id}.since`) ? spanText : sinceText)
      ? []
      : [`it is there since ${one.since}`]),
    ...(said(one.trend, facts[`${id}.trend`], (value) => trends[String(value)]!) ? [] : [`its trend is ${one.trend}`]),
    ...phrases.must.filter((phrase) => !one.details.some((detail) => plain(detail) === phrase)).map((phrase) => `“${phrase}” is missing`),
    ...strange.map((phrase) => `“${phrase}” was not answered`),
    ...(no <= phrases.no ? [] : [`${no} details are no`]),
    ...(openHere.length > 0 === marked > 0 ? [] : ['what is open is not marked, or what is not open is']),
  ]
}

const plain = (phrase: string) => phrase.replace(/^\? /, '')

/** A column says the answer, or that there is none. */
const said = (text: string, value: unknown, words: (value: unknown) => string) =>
  value === undefined ? ['–', 'no answer'].includes(plain(text)) : text === '–' || plain(text) === words(value)

/** A span as it was chosen, by its longest day. */
const spanText = (value: unknown): string =>
  new Map<unknown, string>([
    [1, 'today or yesterday'],
    [3, '2 to 3 days'],
    [14, '4 to 14 days'],
    [42, '2 to 6 weeks'],
    [43, 'more than 6 weeks'],
  ]).get(value) ?? 'not sure'

function sinceText(value: unknown): string {
  if (typeof value !== 'number') return 'not sure'
  if (value === 0) return 'today'
  const [count, unit] =
    value >= 60 && value % 30 === 0 ? [value / 30, 'month'] : value > 0 && value % 7 === 0 ? [value / 7, 'week'] : [value, 'day']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** What must be said of a fever that was measured, where its answer is no yes: how that was answered, since when, and all its details. */
export function measuredFever({ answers, facts }: Seen, rough: readonly FactId[] | undefined): string[] | undefined {
  const { symptom, clinicalTerm } = rowOf(content, 'fever')
  if (facts['fever'] !== 'yes' || answers['fever'] === 'yes') return undefined
  const answer = answers['fever'] === 'notSure' ? 'not sure' : answers['fever'] === undefined ? 'no answer' : 'no'
  const since = facts['fever.since']
  const trend = facts['fever.trend']
  const time = (rough?.includes('fever.since') ? spanText : sinceText)(since)
  return [
    `${clinicalTerm}, answered “${answer}”`,
    ...(since === undefined ? [] : [time]),
    ...(trend === undefined ? [] : [trends[String(trend)]!]),
    ...wanted(symptom, [], facts, answers).must.map((phrase) => phrase.replace('not sure: ', '')),
  ]
}

/** Every phrase that must stand among the details, and how many could have been answered no. */
function wanted({ id, features, measures }: Symptom, pieces: readonly Symptom[], facts: Seen['facts'], answers: Seen['answers']) {
  const three = [
    ...pieces.map((piece) => ({ fact: piece.id, term: piece.label })),
    ...features.map((feature) => ({ fact: `${id}.${feature.id}`, term: feature.clinicalTerm })),
  ]
  const severity = facts[`${id}.severity`]
  const cause = answers[`${id}.cause`]
  const causeTerm = content.causes.find((one) => one.id === cause)?.clinicalTerm
  const must = [
    ...three.filter(({ fact }) => facts[fact] === 'yes').map(({ term }) => term),
    ...three.filter(({ fact }) => facts[fact] === 'notSure' && !emergency.has(fact)).map(({ term }) => `not sure: ${term}`),
    ...(severity === undefined ? [] : [severity === 'notSure' ? 'not sure: how bad' : String(severity)]),
    ...measures.flatMap((measure) => {
      const value = facts[`${id}.${measure.id}`]
      // Nobody must take spots that were never pressed for spots that stay.
      if (value === undefined) return measure.options.some(({ undoes }) => undoes) ? [`no answer: ${measure.clinicalTerm}`] : []
      const chosen = measure.options.find((one) => one.value === value)
      const option = chosen?.clinicalTerm ?? chosen?.label ?? `${value} ${measure.unit}`
      return [value === 'notSure' ? `not sure: ${measure.clinicalTerm}` : `${measure.clinicalTerm}: ${option}`]
    }),
    ...(causeTerm ? [`cause${facts[`${id}.cause`] === 'explained' ? '' : ', not counted'}: ${causeTerm}`] : []),
    ...(cause === 'none' ? ['no clear cause'] : cause === 'notSure' ? ['not sure: a clear cause'] : []),
  ]
  return { must, no: three.filter(({ fact }) => facts[fact] === 'no').length }
}
