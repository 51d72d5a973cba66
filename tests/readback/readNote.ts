/** Reads a note as a clinician does, line by line: from the text alone back to what it says. */

export type Listed = { shown: string[]; more: number }
/** What the readings score, under the names that a note has for them. */
export type EarlyWarning = { total: number; points: Record<string, number>; missing: string[] }
export type ReadNote = {
  date: string
  person: string
  /** The yes answers of the first line, or that there are none. */
  situation: Listed
  advice: string
  couldBe: string | undefined
  emergency: { asked: number; reported: number; notSure: string[] }
  provisional: number | undefined
  background: {
    groups: Record<'YES' | 'NOT SURE' | 'No' | 'Denied as a group' | 'Not answered', string[]>
    values: Record<string, string>
    risk: { denied: number }
  }
  /** What stands under A with a dash: the name and what follows its colon. */
  items: { name: string; details: string[] }[]
  lists: Record<string, Listed>
  /** A fever that was measured and not answered with yes: "denied", with what is known of it. */
  hot: { temperature: number; answer: string; details: string[] } | undefined
  recommended: string
  /** What the person is told to do beside that. */
  told: string | undefined
  rules: { name: string; findings: string[] }[]
  words: string | undefined
  notes: string | undefined
  obs: Record<string, string>
  earlyWarning: EarlyWarning | undefined
  version: string
}

/** Lines that go on from the line above are set in by five blanks. */
const paragraphs = (text: string): string[] => text.replaceAll(/\n {5}/g, ' ').split('\n')

export function listOf(text: string): Listed {
  const parts = text.split('; ')
  const more = /^\+(\d+) more$/.exec(parts.at(-1)!)
  return { shown: more ? parts.slice(0, -1) : parts, more: Number(more?.[1] ?? 0) }
}

export function readNote(text: string): ReadNote {
  const all = paragraphs(text)
  const after = (start: string) => all.find((line) => line.startsWith(start))?.slice(start.length)
  const [, date = ''] = /^\[Patient-reported checklist, (.*), not verified\]$/.exec(all[0]!) ?? []
  const [, person = '', situation = ''] =
    /^((?:Age not given|(?:\d+|<1) (?:d|wk|mo|y))(?:, (?:female|male))?(?:, by (?:parent\/carer|carer))?)\. (.*)$/.exec(after('S: ')!) ?? []
  const [, advice = '', couldBe] = /^(.*?)\.(?: Open answers could make it: (.*)\.)?$/.exec(after('   Advice: ')!) ?? []
  const emergency = after('   Emergency signs: ')!
  const doubted = /^NOT SURE: (.*)\. (?:\d+ asked|NOT ASKED)/.exec(emergency)?.[1]
  const items = all.filter((line) => /^(?:A: | {3})- /.test(line)).map((line) => itemOf(line.slice(5)))
  const known = [
    'Open, NOT SURE',
    'Open, details not known',
    'Open, not answered',
    'Not sure',
    'Denied',
    'Denied as a group',
    'Not answered',
    'Not asked',
    'Pattern, no diagnosis',
    'Escalate if',
  ]
  const lists = Object.fromEntries(
    known.flatMap((label) => (after(`   ${label}: `) === undefined ? [] : [[label, listOf(after(`   ${label}: `)!)]])),
  )
  const recommendation = after('R: ')!
  const [, recommended = '', rules = ''] = /^(.*?)(?: \([^()]*\))?\. Rules met: (.*)$/.exec(recommendation) ?? [undefined, recommendation]
  const [, temperature, answer = '', more] = all.flatMap((line) => /^ {3}T (\S+) but fever ([^;]*)(?:; (.*))?$/.exec(line) ?? [])
  const quote = (label: string) => /^"(.*)"$/.exec(after(`${label}: `) ?? '')?.[1]
  const obs = after('Obs: ')!
  return {
    date,
    person,
    situation: listOf(situation),
    advice,
    couldBe,
    emergency: {
      asked: Number(/(\d+) asked/.exec(emergency)?.[1] ?? 0),
      reported: Number(/, (\d+) reported/.exec(emergency)?.[1] ?? 0),
      notSure: doubted?.split('; ') ?? [],
    },
    provisional:
      Number(
        /not answered: (\d+)\./.exec(after('   PROVISIONAL: ') ?? after('   PROVISIONAL: emergency signs ') ?? '')?.[1] ?? Number.NaN,
      ) || undefined,
    background: backgroundOf(after('B: ')!),
    items,
    lists,
    hot: temperature === undefined ? undefined : { temperature: Number(temperature), answer, details: more?.split('; ') ?? [] },
    recommended,
    told: after('   Told to do: '),
    rules: rulesOf(rules),
    words: quote('Own words'),
    notes: quote('Notes'),
    obs: Object.fromEntries(
      [...obs.replace(scorePattern, '').matchAll(/(?:^|; | )(T|HR|RR|SpO2|BP) (\S+?)(?=;| |$)/g)].map(([, name, value]) => [name!, value!]),
    ),
    earlyWarning: earlyWarningIn(obs),
    version: all.at(-1)!,
  }
}

const scorePattern = /NEWS2 (?:PARTIAL, at least )?(\d+) \(([^();]*)(?:; not measured: ([^()]*))?\)/

/** A score with a reading missing must call itself partial, and a whole one must not. */
export function earlyWarningIn(text: string): EarlyWarning | undefined {
  const [whole = '', total, parts = '', missing] = scorePattern.exec(text) ?? []
  if (total === undefined || (missing !== undefined) !== whole.includes('PARTIAL, at least')) return undefined
  const points = parts === 'no points' ? [] : parts.split(', ').map((one) => /^(.*) (\d)$/.exec(one)!.slice(1) as [string, string])
  return {
    total: Number(total),
    points: Object.fromEntries(points.map(([name, one]) => [name, Number(one)])),
    missing: missing?.split(', ') ?? [],
  }
}

export function itemOf(text: string): { name: string; details: string[] } {
  const at = text.indexOf(': ')
  return at < 0 ? { name: text, details: [] } : { name: text.slice(0, at), details: text.slice(at + 2).split('; ') }
}

function backgroundOf(text: string): ReadNote['background'] {
  const groups = { YES: [], 'NOT SURE': [], No: [], 'Denied as a group': [], 'Not answered': [] } as ReadNote['background']['groups']
  const values: Record<string, string> = {}
  const risk = { denied: 0 }
  if (text !== 'Not asked') {
    for (const sentence of text.replace(/\.$/, '').split('. ')) {
      const { name, details } = itemOf(sentence)
      if (name in groups) groups[name as keyof typeof groups] = details
      else if (name === 'Risk factors') {
        risk.denied = Number(/(\d+) denied/.exec(details[0]!)?.[1] ?? 0)
      } else values[name] = details.join('; ')
    }
  }
  return { groups, values, risk }
}

function rulesOf(text: string): ReadNote['rules'] {
  const found = [...text.matchAll(/((?:R-[A-Z]\d\d|\d\.\d) [^[\]]*?)(?: \[([^\]]*)\])?(?:; (?=R-[A-Z]\d\d |\d\.\d )|$)/g)]
  return found.map(([, name = '', findings]) => ({ name, findings: findings?.split('; ') ?? [] }))
}
