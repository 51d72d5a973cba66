import type { Figures } from './measure.ts'

export type Measured = Record<'static' | 'react' | 'app', Figures[]>
type Floor = 'static' | 'react'
type Target = { atMost: number; of?: Floor }
export type Row = {
  name: string
  unit: string
  static?: number
  react?: number
  app: number
  target?: string
  ratio?: number
  reached?: boolean
}

/** What is measured, in the order of the table, and what it should be: a number, or so many times a floor. */
const measures: readonly { key: string; name: string; unit: string; target?: Target }[] = [
  { key: 'bytes', name: 'bytes to the first question', unit: 'KiB', target: { atMost: 1.6, of: 'react' } },
  { key: 'requests', name: 'requests to the first question', unit: '', target: { atMost: 5 } },
  { key: 'firstPaint', name: 'first paint', unit: 'ms', target: { atMost: 1.05, of: 'static' } },
  { key: 'largestPaint', name: 'largest paint', unit: 'ms', target: { atMost: 1.1, of: 'static' } },
  { key: 'shift', name: 'layout shift', unit: '', target: { atMost: 0 } },
  { key: 'blocking', name: 'blocking time', unit: 'ms', target: { atMost: 50 } },
  { key: 'firstAnswer', name: 'time to the first answer', unit: 'ms', target: { atMost: 1.15, of: 'react' } },
  { key: 'answerHalf', name: 'answer to next paint, half', unit: 'ms' },
  { key: 'answerMost', name: 'answer to next paint, 98 in 100', unit: 'ms', target: { atMost: 1.6, of: 'static' } },
  { key: 'keyMost', name: 'key on the nurse’s screen, 98 in 100', unit: 'ms', target: { atMost: 100 } },
  { key: 'keyMax', name: 'key on the nurse’s screen, slowest', unit: 'ms', target: { atMost: 100 } },
  { key: 'heap', name: 'memory after a check', unit: 'MiB', target: { atMost: 4 } },
  { key: 'triageNode', name: 'triage, Node', unit: 'ms' },
  { key: 'askNextNode', name: 'what to ask next, Node', unit: 'ms' },
  { key: 'triagePage', name: 'triage, slow phone', unit: 'ms', target: { atMost: 0.5 } },
  { key: 'askNextPage', name: 'what to ask next, slow phone', unit: 'ms', target: { atMost: 1 } },
]

/** Medians of all runs, and whether each target was reached. */
export function rows(measured: Measured): Row[] {
  return measures.map(({ key, name, unit, target }) => {
    const [floor, react, app] = [median(measured.static, key), median(measured.react, key), median(measured.app, key)]
    const base = target?.of === 'static' ? floor : target?.of === 'react' ? react : 1
    const ratio = target?.of && base ? { ratio: app! / base } : {}
    return {
      name,
      unit,
      ...(floor !== undefined && { static: floor }),
      ...(react !== undefined && { react }),
      app: app!,
      ...ratio,
      ...(target && { target: textOf(target), reached: app! <= target.atMost * (base ?? 1) }),
    }
  })
}

/** One table, in Markdown. */
export function table(list: readonly Row[]): string {
  const lines = list.map((row) => [
    row.unit ? `${row.name} (${row.unit})` : row.name,
    number(row.static),
    number(row.react),
    number(row.app),
    row.ratio === undefined ? '' : row.ratio.toFixed(2),
    row.target ?? '',
    row.reached === undefined ? '' : row.reached ? 'reached' : 'not reached',
  ])
  const head = ['', 'static page', 'bare React', 'Small Signs', 'ratio', 'target', '']
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const textOf = ({ atMost, of }: Target) => (of ? `${atMost} × ${of === 'static' ? 'static page' : 'bare React'}` : `${atMost}`)

function number(value: number | undefined): string {
  if (value === undefined) return ''
  return value < 10 ? String(Number(value.toFixed(2))) : value.toFixed(value < 100 ? 1 : 0)
}

function median(list: readonly Figures[], key: string): number | undefined {
  const values = list.flatMap((figures) => figures[key] ?? []).toSorted((a, b) => a - b)
  return values[Math.floor(values.length / 2)]
}
