/** What to watch for, in words. */
import type { Messages } from '#src/content/message.ts'
import type { RegionWords } from '#src/domain/told/region.ts'
import type { SafetyNetLine } from '#src/domain/told/safetyNet.ts'

/** "Very sleepy or confused: call 999": never less than the level of the line. */
export function netSentence(line: SafetyNetLine, words: RegionWords['words'], { net }: Messages['result']): string {
  const text = line.text.charAt(0).toUpperCase() + line.text.slice(1)
  if (line.level === 'emergency') {
    return line.order === 'line' ? net.line({ text }) : net.emergency({ text, emergencyNumber: words.emergencyNumber })
  }
  if (line.level === 'same-day') return line.raises ? net.today({ text }) : net.todayAgain({ text })
  if (line.level === 'self-care') return net.ask({ text })
  if (!line.raises) return net.again({ text })
  return line.level === 'within-48h' ? net.within48({ text }) : net.within2Weeks({ text })
}

/** The same for all lines, those that ask for the same in one sentence: "A fit; very sleepy or confused: call 999". */
export function netByOrder(lines: readonly SafetyNetLine[], words: RegionWords['words'], texts: Messages['result']): string[] {
  const asks = (line: SafetyNetLine) => netSentence({ ...line, text: '' }, words, texts)
  const first = lines.filter((line, index) => lines.findIndex((one) => asks(one) === asks(line)) === index)
  return first.map((line) => {
    const same = lines.filter((one) => asks(one) === asks(line))
    return netSentence({ ...line, text: same.map(({ text }) => text).join('; ') }, words, texts)
  })
}
