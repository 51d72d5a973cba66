/** What to say on the phone, as speech: who it is about, what decides, what every listener must know, and the ask. */
import type { Messages } from '#src/content/message.ts'
import { lowerFirst } from '#src/domain/check/lowerFirst.ts'
import type { Detail } from '#src/domain/told/details.ts'
import { inState, measuredOnly, type Statement } from '#src/domain/told/statements.ts'
import type { TemperatureUnit } from '#src/domain/check/temperature.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { ageOf } from '#src/domain/told/times.ts'
import { temperatureHere } from './temperature.ts'
import { isSinceDay, timeWords, type Lasted } from './time.ts'

type Texts = Pick<Messages, 'script' | 'times'>

/** More than these, beside what decides, nobody says in one breath; the sheet has them all. */
const mostOthers = 4

/**
 * Lines to read out. Every symptom that decides is said, however many those are; so are treatment, blood thinner,
 * pregnancy and temperature, and what is in doubt and decides or could. Of the other symptoms the first few; the rest is counted.
 * `unit`: that of the country.
 */
export function phoneScript(summary: Summary, texts: Texts, unit: TemperatureUnit = 'C'): string[] {
  const { early, level, say, triage, statements } = summary
  const emergency = triage.atLeast === 'emergency'
  const yes = inState(statements, 'symptom', 'yes')
  const [deciding, others] = [yes.filter(({ decides }) => decides), yes.filter(({ decides }) => !decides)]
  const known = statements.filter(({ id, kind, always, decides, state }) => {
    const isSaid = (state === 'yes' && (always || decides)) || (state === 'given' && decides)
    return kind === 'person' && isSaid && !['who', 'age', 'sex'].includes(id)
  })
  const told = (list: readonly Statement[]) => list.flatMap((one) => spoken(one, summary, texts))
  const saidToo = others.filter((one, index) => index < mostOthers || doubtedDetails(one).length > 0)
  const more = others.length - saidToo.length
  return [
    ...(emergency ? [level.spoken, ...say] : []),
    ...aboutLine(summary, texts),
    ...told(deciding),
    ...told(known),
    ...measured(statements, texts, unit),
    ...doubt(statements, texts),
    ...told(saidToo),
    ...(more > 0 ? [texts.script.more(more)] : []),
    ...(summary.words === '' ? [] : [texts.script.words({ words: summary.words.replaceAll(/\s+/g, ' ') })]),
    ...(early ? [texts.script.early] : []),
    ...(emergency ? [] : [level.sayAsk ?? level.spoken]),
  ]
}

type Person = 'me' | 'male' | 'female' | 'any'

/** He or she where the sex was said, else they. */
const sexOf = ({ sex }: Summary): Exclude<Person, 'me'> => (sex === 'male' || sex === 'female' ? sex : 'any')
const personOf = (summary: Summary): Person => (summary.who === 'child' || summary.who === 'other' ? sexOf(summary) : 'me')

function aboutLine(summary: Summary, { script, times }: Texts): string[] {
  if (summary.age === undefined) return []
  const { count, unit } = ageOf(summary.age)
  const age = times[unit](count)
  if (summary.who === 'child') return [script.child[sexOf(summary)]({ age })]
  if (summary.who !== 'other') return [script.me({ age })]
  // A nan, a teacher or a foster parent speaks of a boy or a girl.
  return [(summary.isChild ? script.someoneYoung : script.someone)[sexOf(summary)]({ age })]
}

/** "He has looked much paler than usual for 3 weeks. It is getting worse." */
function spoken(one: Statement, summary: Summary, texts: Texts): string[] {
  const { script, times } = texts
  const person = personOf(summary)
  const subject = script.subject[person]
  if (one.spoken === undefined) {
    const { label, valueLabel, state } = one
    return [valueLabel === undefined && state === 'yes' ? script.said({ label }) : script.value({ label, value: valueLabel ?? state })]
  }
  const plain = one.spoken.replace('{have}', script.have[person])
  const detail = (kind: Detail['kind']) => one.details.find((part) => part.kind === kind)
  const since = detail('since')
  const trend = detail('trend')?.value
  const lasted = typeof since?.value === 'number' ? { days: since.value, span: since.span } : undefined
  // After a list the time belongs to all of it.
  const predicate = lasted && plain.includes(',') ? `${plain},` : plain
  const sentence = !lasted || one.happens ? script.plain({ subject, predicate: plain }) : lastedWords(lasted)
  return [
    [
      sentence,
      ...(lasted && one.happens ? [happenedWords(lasted)] : []),
      ...(trend === 'worse' || trend === 'muchWorse' ? [script[trend]] : []),
      ...besideWords(one, texts),
    ].join(' '),
  ]

  function lastedWords(time: Lasted): string {
    return isSinceDay(time)
      ? script.sinceDay({ subject, predicate, time: timeWords(time, times) })
      : script.forTime({ subject, predicate, time: timeWords(time, times) })
  }

  function happenedWords(time: Lasted): string {
    return isSinceDay(time) ? script.happenedDay({ time: timeWords(time, times) }) : script.happened({ time: timeWords(time, times) })
  }
}

/** "With it: gets bigger. I am not sure about this: hurts to touch." */
function besideWords(one: Statement, texts: Texts, first: readonly string[] = []): string[] {
  const { script } = texts
  const details = [...first, ...one.details.flatMap((part) => detailWords(part, texts))]
  const inDoubt = doubtedDetails(one)
  return [
    ...(details.length > 0 ? [script.with({ details: details.join('; ') })] : []),
    ...(inDoubt.length > 0 ? [script.notSure({ labels: inDoubt.join('; ') })] : []),
  ]
}

/** What is there beside the symptom: features, places and measured lengths, in lay words. */
function detailWords({ fact, kind, state, label, value, valueLabel }: Detail, { script }: Texts): string[] {
  if (kind === 'measure') {
    if (state !== 'given') return []
    const part = fact.slice(fact.indexOf('.') + 1)
    const over: Readonly<Record<string, string>> = script.over
    if (part === 'over') return [over[String(value)] ?? lowerFirst(valueLabel!)]
    const measures: Readonly<Record<string, (values: { value: string }) => string>> = script.measures
    return [measures[part]?.({ value: lowerFirst(valueLabel!) }) ?? `${lowerFirst(label)}: ${lowerFirst(valueLabel!)}`]
  }
  return state === 'yes' ? [lowerFirst(label)] : []
}

/** What of a symptom nobody was sure of, and could make the advice more urgent. */
const doubtedDetails = ({ details }: Statement): string[] =>
  details.flatMap(({ state, open, label }) => (state === 'notSure' && open && label !== '' ? [lowerFirst(label)] : []))

/** The temperature always, with what was said of a fever that the answer denies, and every other reading that decides. */
function measured(statements: readonly Statement[], texts: Texts, unit: TemperatureUnit): string[] {
  const { script } = texts
  return inState(statements, 'reading', 'given', 'yes').flatMap(({ id, label, value, valueLabel, state, decides }) => {
    if (id !== 'temperature') return decides ? [script.value({ label, value: valueLabel ?? state })] : []
    const said = script.temperature({ value: unit === 'C' ? valueLabel! : temperatureHere(Number(value), unit) })
    return [[said, ...feverWords(statements, texts)].join(' ')]
  })
}

function feverWords(statements: readonly Statement[], texts: Texts): string[] {
  const fever = measuredOnly(statements)
  if (!fever) return []
  const since = fever.details.find(({ kind, state }) => kind === 'since' && state === 'given')
  const time = since ? [timeWords({ days: Number(since.value), span: since.span }, texts.times)] : []
  return besideWords(fever, texts, time)
}

/** What nobody was sure of, where it decides or could, is an emergency sign, or is what every listener must know. */
function doubt(statements: readonly Statement[], { script }: Texts): string[] {
  const doubted = statements.filter(
    ({ kind, state, open, decides, redFlag, emergencySign, always }) =>
      state === 'notSure' && kind !== 'reading' && (decides || open || redFlag || emergencySign || always),
  )
  return doubted.length > 0 ? [script.notSure({ labels: doubted.map(({ label }) => lowerFirst(label)).join('; ') })] : []
}
