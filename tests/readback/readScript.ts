/** Listens to a phone script, sentence by sentence: which symptom is said, with which time, course and doubt. */
import type { FactId } from '#src/content/model.ts'
import type { Value } from '#src/domain/engine/answers.ts'
import type { Check } from '#src/domain/check/check.ts'
import { content } from '#tests/support/content.ts'
import type { Expected } from './expected.ts'
import { progress, timeIn } from './judge.ts'

type Heard = {
  symptoms: { id: FactId; days: Value | undefined; happened: boolean; worse: string | undefined; with: string[]; unsure: string[] }[]
  /** What is said behind the temperature: of a fever that was measured, and not answered with yes. */
  fever: { with: string[]; unsure: string[] }
  person: FactId[]
  values: Record<string, string>
  doubt: FactId[]
  more: number
  lines: readonly string[]
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const phrases = new Map<string, FactId>([
  ...content.symptoms.flatMap(({ id, spoken, features }): [string, FactId][] => [
    ...(spoken ? [[spoken.replace('{have} ', ''), id] as [string, FactId]] : []),
    ...features.flatMap((one): [string, FactId][] => (one.spoken ? [[one.spoken.replace('{have} ', ''), `${id}.${one.id}`]] : [])),
  ]),
  ...content.context.flatMap(({ id, spoken }): [string, FactId][] => (spoken ? [[spoken.replace('{have} ', ''), id]] : [])),
])
const labels = new Map<string, FactId>([
  ...content.symptoms.flatMap(({ id, label, features }): [string, FactId][] => [
    [lower(label), id],
    ...features.map((one): [string, FactId] => [lower(one.label), `${id}.${one.id}`]),
  ]),
  ...content.context.map(({ id, label }): [string, FactId] => [lower(label), id]),
])

const spoken: Readonly<Record<string, string>> = {
  'today or yesterday': '0-1',
  '2 to 3 days': '2-3',
  '4 to 14 days': '4-14',
  '2 to 6 weeks': '15-42',
  'more than 6 weeks': '43-',
}

const asSpoken: Readonly<Record<string, string>> = {
  count: '… in all',
  size: 'the largest … wide',
  glass: 'under a pressed glass …',
  minutes: 'the longest one took …, with firm pressing',
  times: '… in the last 2 weeks',
  'as-said': 'a doctor, nurse or dentist named the cause, and it gets better as they said: …',
}

/** How the end of what is over is said, by its option. */
const ends: Readonly<Record<string, string>> = {
  0: 'it stopped more than 3 days ago',
  1: 'it stopped 1 to 3 days ago',
  2: 'it stopped earlier today',
  3: 'it is not over',
}
/** Those of which nobody says for how long. */
const momentary = new Set(['fainting', 'seizure', 'head-injury'])

export function readScript(lines: readonly string[]): Heard {
  const heard: Heard = { symptoms: [], fever: { with: [], unsure: [] }, person: [], values: {}, doubt: [], more: 0, lines }
  for (const line of lines) {
    const [, said, rest = ''] =
      /^(?:I|He|She|They) (?:have|has) (.*?)\.((?: It first happened.*| It is getting.*| With it: .*| I am not sure about this: .*)?)$/.exec(
        line,
      ) ?? []
    const [, phrase = '', long] = /^(.*?)(?:,? for (\d+ (?:to \d+ )?(?:day|week|month)s?|more than 6 weeks))?$/.exec(said ?? '') ?? []
    const [, first, ago] = /^ It first happened (?:(today(?: or yesterday)?)|(.*?) ago)\./.exec(rest) ?? []
    const [, name = phrase, day = first] = /^(.*?),? since (today(?: or yesterday)?)$/.exec(phrase) ?? []
    const length = day ?? ago ?? long
    const id = phrases.get(name)
    if (line.startsWith('The highest temperature was ')) heard.fever = besideIn(line)
    const more = /^There (?:is|are) (\d+) more symptoms? on my list\.$/.exec(line)
    const doubt = /^I am not sure about this: (.*)\.$/.exec(line)
    const value =
      /^The highest (temperature) was (.*?)\.(?: With it: .*| I am not sure about this: .*)?$/.exec(line) ?? /^([^:]+): (.*)\.$/.exec(line)
    if (id !== undefined && content.context.some((one) => one.id === id)) heard.person.push(id)
    else if (id !== undefined)
      heard.symptoms.push({
        id,
        happened: ago !== undefined || first !== undefined,
        days: length === undefined ? undefined : (spoken[length] ?? timeIn(length)),
        worse: rest.includes('It is getting much worse.') ? 'muchWorse' : rest.includes('It is getting worse.') ? 'worse' : undefined,
        ...besideIn(rest),
      })
    else if (more) heard.more = Number(more[1])
    else if (doubt) heard.doubt.push(...doubt[1]!.split('; ').map((label) => labels.get(label) ?? label))
    else if (labels.has(lower(line.replace(/\.$/, '')))) heard.values[labels.get(lower(line.replace(/\.$/, '')))!] = 'yes'
    else if (value) heard.values[labels.get(lower(value[1]!)) ?? value[1]!] = value[2]!
  }
  return heard
}

/** "With it: …. I am not sure about this: …." */
const besideIn = (text: string) => ({
  with: /With it: (.*?)\.(?: I am not sure about this: .*)?$/.exec(text)?.[1]?.split('; ') ?? [],
  unsure: /I am not sure about this: (.*)\.$/.exec(text)?.[1]?.split('; ') ?? [],
})

/** Every fault of a script; none if it says what was answered, and all that decides. */
export function scriptFaults(heard: Heard, expected: Expected, { words }: Check): string[] {
  const { triage, rows, details, person, readings } = expected
  const yes = [...rows].filter(([, state]) => state === 'yes').map(([id]) => id)
  const because = new Set(triage.met.filter(({ level }) => level === triage.atLeast).flatMap((met) => met.because))
  const deciding = yes.filter((id) => because.has(id))
  const said = heard.symptoms.map(({ id }) => id)
  const advice = content.levels.find(({ id }) => id === triage.atLeast)!
  const emergency = triage.atLeast === 'emergency'
  const partOf = (id: FactId, name: string) => {
    const symptom = content.symptoms.find((one) => one.id === id)!
    const isPart = [...symptom.features, ...content.symptoms.filter((one) => one.partOf === id)].some(
      (one) => lower(one.label) === name && details.get(id)?.get(one.id) === 'yes',
    )
    const isMeasure = symptom.measures.some((one) => {
      const option = one.options.find(({ value }) => value === details.get(id)?.get(one.id))
      if (option && one.id === 'over') return name === ends[option.value]
      return option !== undefined && name === asSpoken[one.id]?.replace('…', lower(option.label))
    })
    const course = progress.find((one) => one.id === details.get(id)?.get('as-said'))
    return isPart || isMeasure || (course !== undefined && name === asSpoken['as-said']!.replace('…', lower(course.label)))
  }
  /** Features, places and measures in doubt that could raise the advice. */
  const unsureOf = (id: FactId): string[] => {
    const symptom = content.symptoms.find((one) => one.id === id)
    const parts = [...(symptom?.features ?? []), ...(symptom?.measures ?? []), ...content.symptoms.filter((one) => one.partOf === id)]
    const isOpen = (part: string) => expected.open.details.get(id)?.includes(part) && details.get(id)?.get(part) === 'notSure'
    return parts.filter((part) => isOpen(part.id)).map(({ label }) => lower(label))
  }
  const isSame = (some: readonly string[], others: readonly string[]) => some.toSorted().join('; ') === others.toSorted().join('; ')
  const fever = rows.get('fever') === 'yes' ? undefined : details.get('fever')
  const feverTime = fever?.has('since') && fever.get('since') !== 'notSure' ? 1 : 0
  return [
    ...yes
      .filter((id) => unsureOf(id).length > 0 && !said.includes(id))
      .map((id) => `${id} has what is in doubt and could raise the advice, and is not said`),
    ...(heard.fever.with.length === belonging('fever', fever) + feverTime ? [] : ['what belongs to a fever that was measured alone']),
    ...heard.fever.with.slice(feverTime).flatMap((name) => (partOf('fever', name) ? [] : [`fever: ${name}`])),
    ...(isSame(heard.fever.unsure, fever ? unsureOf('fever') : []) ? [] : ['what is in doubt of a fever that was measured alone']),
    ...content.context
      .filter(
        ({ id, reading }) =>
          because.has(id) && !['who', 'age', 'sex', 'temperature'].includes(id) && (reading || person.get(id) !== 'notSure'),
      )
      .filter(({ id }) => (readings.get(id) ?? person.get(id) ?? 'no') !== 'no' && readings.get(id) !== 'notSure')
      .filter(({ id }) => !heard.person.includes(id) && heard.values[id] === undefined)
      .map(({ id }) => `${id} decides and is not said`),
    ...(said.length + heard.more === yes.length && new Set(said).size === said.length ? [] : ['how many symptoms']),
    ...said.filter((id) => !yes.includes(id)).map((id) => `${id} is no yes`),
    ...deciding.filter((id) => !said.includes(id)).map((id) => `${id} decides and is not said`),
    ...heard.symptoms.flatMap(({ id, days, happened, worse, with: parts, unsure }) => {
      const known = details.get(id)
      const since = known?.get('since')
      const trend = known?.get('trend')
      return [
        ...(days === undefined || happened === momentary.has(id) ? [] : [`${id}: as if it lasted, or as if it did not`]),
        ...(days === (since === 'notSure' ? undefined : since) ? [] : [`${id}: the time`]),
        ...((trend === 'worse' || trend === 'muchWorse' ? trend : undefined) === worse ? [] : [`${id}: the course`]),
        ...(isSame(unsure, unsureOf(id)) ? [] : [`${id}: what is in doubt of it`]),
        ...parts.filter((name) => !partOf(id, name)).map((name) => `${id}: ${name}`),
        ...(id.includes('.') || parts.length === belonging(id, known) ? [] : [`${id}: what belongs to it`]),
      ]
    }),
    ...content.context
      .filter((one) => one.always && person.get(one.id) === 'yes' && !heard.person.includes(one.id))
      .map(({ id }) => `${id} is not said`),
    ...heard.person.filter((id) => person.get(id) !== 'yes').map((id) => `${id} was not answered with yes`),
    ...(readings.has('temperature') && heard.values['temperature'] !== `${readings.get('temperature')} °C` ? ['temperature'] : []),
    ...heard.doubt
      .filter((id) => rows.get(id) !== 'notSure' && person.get(id) !== 'notSure' && readings.get(id) !== 'notSure')
      .map((id) => `${id} is not in doubt`),
    ...expected.open.notSure
      .filter((id) => rows.has(id) || person.has(id))
      .filter((id) => !heard.doubt.includes(id))
      .map((id) => `doubt about ${id} could raise the advice and is not said`),
    ...expected.emergency.notSure.filter((id) => !heard.doubt.includes(id)).map((id) => `doubt about ${id} is not said`),
    ...(heard.lines.filter((line) => line.startsWith('In my own words: ')).join() ===
    (words === '' ? '' : `In my own words: ${words.replaceAll(/\s+/g, ' ')}`)
      ? []
      : ['own words']),
    ...(heard.lines.includes('I have not answered every question yet.') === (expected.tooEarly !== undefined)
      ? []
      : ['whether something is still open']),
    ...((emergency ? heard.lines[0] === advice.spoken : heard.lines.at(-1) === (advice.sayAsk ?? advice.spoken)) ? [] : ['the ask']),
  ]
}

/** How many features and places are a yes, and how many lengths are known. */
function belonging(id: FactId, known: ReadonlyMap<string, unknown> | undefined): number {
  const measures = content.symptoms.find((one) => one.id === id)?.measures.map((one) => one.id) ?? []
  return [...(known ?? [])].filter(([part, value]) =>
    measures.includes(part) || part === 'as-said' ? value !== 'notSure' : value === 'yes' && part !== 'cause',
  ).length
}
