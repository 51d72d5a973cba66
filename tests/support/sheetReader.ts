/** What a reader makes of a printed sheet: its text, taken apart by its headings and signs, with no word of the code that wrote it. */

/** A name as it stands there, and the signs before or after it. */
export type ReadName = { name: string; decides: boolean; open: boolean; grouped: boolean }
export type ReadSymptom = ReadName & { since: string; trend: string; groups: readonly string[]; details: readonly string[] }

export type ReadSheet = {
  heading: string
  level: string
  atMost: string | undefined
  /** The advice in words. */
  advice: string
  why: string
  rules: readonly string[]
  judgement: boolean
  symptoms: readonly ReadSymptom[]
  measured: readonly string[]
  person: readonly (ReadName & { answer: string })[]
  notSure: readonly ReadName[]
  notAnswered: { named: readonly ReadName[]; more: number }
  notAsked: readonly { numbers: readonly number[]; reason: string }[]
  no: { emergency: number | undefined; named: readonly ReadName[]; more: number; grouped: number }
  words: string | undefined
  sooner: string | undefined
}

export function readSheet(paper: Element): ReadSheet {
  const section = (name: RegExp) => [...paper.querySelectorAll('h2')].filter((heading) => name.test(heading.textContent))
  const runOf = (name: RegExp) => section(name)[0]?.nextElementSibling?.textContent
  const steps = [...paper.querySelectorAll('li[data-state]')]
  const named = (state: string) => steps.filter((step) => step.getAttribute('data-state') === state).map(({ textContent }) => textContent)
  const lines = [...paper.querySelectorAll('p')].map(({ textContent }) => textContent)
  const after = (start: string) => lines.find((line) => line.startsWith(start))?.slice(start.length)
  const pairs = (name: RegExp) =>
    section(name).flatMap((heading) =>
      [...heading.parentElement!.querySelectorAll('[data-row] p')].map((cell) => readName(cell.textContent)),
    )
  const tails = section(/^Answered no$/).map((heading) => heading.parentElement!.lastElementChild!.textContent)
  const skipped = listOf(runOf(/^No answer/))

  return {
    heading: section(/./)[0]!.textContent,
    level: named('certain').join(),
    atMost: named('possible').at(-1),
    advice: [...(steps[0]?.closest('section')?.children ?? [])].find(({ tagName }) => tagName === 'P')?.textContent ?? '',
    why: after('Why: ') ?? '',
    rules: [...(after('Rules behind it: ') ?? '').matchAll(/(\S+) \((?:guideline|adapted|judgement)\): /g)].map(([, ref]) => ref!),
    judgement: lines.some((line) => /judgement that awaits sign-off/.test(line)),
    symptoms: [...paper.querySelectorAll('tbody')].map(readSymptom),
    measured: listOf(after('Temperature and vital signs: ')).filter((one) => one !== 'none given'),
    person: [...paper.querySelectorAll('dl[aria-label="About the person"] > div')].map(readPerson),
    notSure: pairs(/^Not sure/),
    notAnswered: {
      named: skipped.filter((one) => !/^\d+ that/.test(one)).map(readName),
      more: sum(skipped.map((one) => Number(/^(\d+) that could not raise/.exec(one)?.[1] ?? 0))),
    },
    notAsked: listOf(runOf(/^Not asked/)).map((one) => {
      const [, numbers, reason] = /^#([\d, ]+) \((.*)\)$/.exec(one)!
      return { numbers: numbers!.split(', ').map(Number), reason: reason! }
    }),
    no: {
      emergency: askedOf(runOf(/^Answered no$/)),
      named: pairs(/^Answered no$/),
      more: sum(tails.map((tail) => Number(/(\d+) more answered no/.exec(tail)?.[1] ?? 0))),
      grouped: sum(tails.map((tail) => Number(/Answered no together, with one button: (\d+)/.exec(tail)?.[1] ?? 0))),
    },
    words: /^“(.*)”$/s.exec(runOf(/^In my words/) ?? '')?.[1],
    sooner: runOf(/^Go sooner if/),
  }
}

/** Right behind the heading, and nowhere else. */
function askedOf(text: string | null | undefined): number | undefined {
  const asked = /^Emergency signs: (\d+) asked, none reported$/.exec(text ?? '')?.[1]
  return asked === undefined ? undefined : Number(asked)
}

function readName(text: string): ReadName {
  const [, decides, open, name, grouped] = /^(\* )?(\? )?(.*?)( °)?$/s.exec(text)!
  return { name: name!, decides: decides !== undefined, open: open !== undefined, grouped: grouped !== undefined }
}

function readSymptom(body: Element): ReadSymptom {
  const [head, more] = [...body.querySelectorAll('tr')]
  const [since, trend, groups] = [...head!.querySelectorAll('td')].map(({ textContent }) => textContent)
  return {
    ...readName(head!.querySelector('th')!.textContent),
    since: since!,
    trend: trend!,
    groups: listOf(groups),
    details: listOf(more!.textContent).flatMap(apart),
  }
}

/** Doubts stand together: "not sure: hard; fixed". */
function apart(detail: string): string[] {
  const [, sign = '', names] = /^(\? )?not sure: (.*)$/s.exec(detail) ?? []
  return names === undefined ? [detail] : names.split('; ').map((name) => `${sign}not sure: ${name}`)
}

function readPerson(line: Element) {
  const [, name, answer] = /^(.*): (.*)$/s.exec(line.textContent)!
  return { ...readName(name!), answer: answer! }
}

const listOf = (text: string | null | undefined): string[] => (text ? text.split(' · ') : [])
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
