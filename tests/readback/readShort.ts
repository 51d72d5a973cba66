/** Reads a short note, paragraph by paragraph. */
import { content } from '#tests/support/content.ts'
import { judged, timeIn, timeWords, trendIn, trendWord, yesOf } from './judge.ts'
import type { Check } from '#src/domain/check/check.ts'
import type { Expected } from './expected.ts'
import { itemOf, listOf, type Listed, type ReadNote } from './readNote.ts'

type ReadShort = {
  symptoms: string[]
  groups: Record<string, string[]>
  emergency: ReadNote['emergency'] & { left: number }
  redFlags: string[]
  advice: string
  couldBe: string | undefined
  told: string | undefined
  lists: Record<string, Listed>
  words: string | undefined
  /** A fever that was measured, and not answered with yes. */
  hot: ReadNote['hot']
}

export function readShort(text: string): ReadShort {
  const all = text.replaceAll(/\n {5}/g, ' ').split('\n')
  const after = (start: string) => all.find((line) => line.startsWith(start))?.slice(start.length)
  const [, symptoms = ''] =
    /^(?:Age not given|(?:\d+|<1) (?:d|wk|mo|y))(?:, (?:female|male))?(?:, by (?:parent\/carer|carer))?\. (.*)\.$/.exec(all[1]!) ?? []
  const [, advice = '', couldBe] = /^(.*?)\.(?: Open answers could make it: (.*)\.)?$/.exec(after('Advice: ')!) ?? []
  const open = ['Open, NOT SURE', 'Open, details not known', 'Open, not answered']
  const known = ['Own words', 'Emergency signs', 'Emergency signs NOT SURE', 'Red flags NOT SURE', 'Advice', 'Told to do', ...open]
  const about = all.slice(2).find((line) => !known.some((label) => line.startsWith(`${label}:`)) && !line.startsWith('[rules'))
  const groups = Object.fromEntries(
    (about ?? '')
      .replace(/\.$/, '')
      .split('. ')
      .map((sentence) => [itemOf(sentence).name, itemOf(sentence).details]),
  )
  const [, temperature, answer = '', more] = all.flatMap((line) => /^T (\S+) but fever ([^;.]*)(?:; (.*))?\.$/.exec(line) ?? [])
  return {
    symptoms: symptoms.split('; '),
    groups,
    emergency: emergencyIn(after('Emergency signs: ') ?? after('Emergency signs NOT SURE: ')!),
    redFlags: after('Red flags NOT SURE: ')?.split('; ') ?? [],
    advice,
    couldBe,
    told: after('Told to do: '),
    hot: temperature === undefined ? undefined : { temperature: Number(temperature), answer, details: more?.split('; ') ?? [] },
    words: /^"(.*)"$/.exec(after('Own words: ') ?? '')?.[1],
    lists: Object.fromEntries(open.flatMap((label) => (after(`${label}: `) === undefined ? [] : [[label, listOf(after(`${label}: `)!)]]))),
  }
}

/** "Seizure. 18 asked, no certain yes, 2 not answered." */
function emergencyIn(text: string): ReadShort['emergency'] {
  const [, doubted, asked = '0', said = '', left = '0'] =
    /^(?:(.*)\. )?(?:(\d+) asked, (none reported|no certain yes|\d+ reported)(?:, (\d+) not answered)?|NOT ASKED)\.$/.exec(text)!
  return {
    asked: Number(asked),
    reported: Number.parseInt(said, 10) || 0,
    notSure: doubted?.split('; ') ?? [],
    left: asked === '0' ? Number.NaN : Number(left),
  }
}

/** Every fault of a short note; none if it says what was answered, and all that it must say. */
export function shortFaults(read: ReadShort, expected: Expected, { words }: Check): string[] {
  const { rows, details, person, readings, emergency, redFlags, triage } = expected
  const yes = [...rows].filter(([, state]) => state === 'yes').map(([id]) => id)
  const symptoms = read.symptoms.map((text) => {
    const trend = trendWord.exec(text)?.[1]
    const timed = text.replace(trendWord, '')
    const id = yesOf(timed.replace(timeWords, '').trim(), expected, yes)
    const said = timeWords.exec(timed)?.[0]
    return {
      id,
      trend: trend && trendIn(trend),
      since: said === undefined ? undefined : said === 'duration not sure' ? 'notSure' : timeIn(said),
    }
  })
  const always = new Set(content.context.filter((one) => one.always && !one.reading).map(({ id }) => id))
  const isRisk = (id: string) => content.context.find((one) => one.id === id)?.riskFactor === true
  const deciding = new Set(triage.met.filter(({ level }) => level === triage.atLeast).flatMap(({ because }) => because))
  const isTold = (id: string, value: string) => always.has(id) || deciding.has(id) || (value === 'yes' && !isRisk(id))
  const under = (value: string) => [...person].filter(([id, state]) => state === value && isTold(id, value)).map(([id]) => id)
  const times = person.get('times-seen')
  const group = (label: string, value: string) => judged.listFaults(label, { shown: read.groups[label] ?? [], more: 0 }, under(value), true)
  return [
    ...judged.adviceFaults(read.advice, read.couldBe, expected),
    ...judged.actionFaults(read.told, expected),
    ...judged.wordFaults(read.words, words),
    ...(yes.length === 0
      ? judged.nothingFaults(read.symptoms.join('; '), expected)
      : [
          ...(symptoms.length === yes.length && new Set(symptoms.map(({ id }) => id)).size === yes.length ? [] : ['not every yes, once']),
          ...symptoms.flatMap(({ id, since }) =>
            id !== undefined && since === details.get(id)?.get('since') ? [] : [`${String(id)}: the time`],
          ),
          ...symptoms.flatMap(({ id, trend }) =>
            id !== undefined && trend === details.get(id)?.get('trend') ? [] : [`${String(id)}: how it goes`],
          ),
        ]),
    ...group('YES', 'yes'),
    ...group('NOT SURE', 'notSure'),
    ...group('No', 'no'),
    ...group('Denied as a group', 'groupedNo'),
    ...group('Not answered', 'notAnswered'),
    ...[...readings].flatMap(([id, value]) => {
      const { clinicalTerm, unit } = content.context.find((one) => one.id === id)!
      const said = read.groups[clinicalTerm]?.join('; ')
      return said !== undefined && (typeof value !== 'number' || said === `${value} ${unit?.replace('°', '') ?? ''}`)
        ? []
        : [`${id}: ${said}`]
    }),
    ...(deciding.has('times-seen') && times !== 'notAnswered' && read.groups['Times seen for this problem'] === undefined
      ? ['how often a doctor was seen, which decides']
      : []),
    ...judged.hotFaults({ hot: read.hot, obs: { T: '___' } }, expected),
    ...judged.listFaults('doubtful red flags', { shown: read.redFlags, more: 0 }, redFlags, true),
    ...judged.listFaults('doubtful emergency signs', { shown: read.emergency.notSure, more: 0 }, emergency.notSure, true),
    ...(read.emergency.asked === emergency.asked && read.emergency.reported === emergency.yes ? [] : ['how many emergency signs']),
    ...(Number.isNaN(read.emergency.left) || read.emergency.left === emergency.left ? [] : ['how many emergency signs are left']),
    ...judged.openFaults(read, expected, emergency.left > 0),
  ]
}
