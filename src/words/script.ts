/** What to say on the phone: who it is about, the symptoms with their times, and the ask. One sentence a line. */
import type { Messages } from '#src/content/message.ts'
import type { Reported } from '#src/domain/told/reported.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { ageOf, spanOf } from '#src/domain/told/times.ts'

type Texts = Pick<Messages, 'script' | 'times'>

/** More than these nobody says in one breath; the sheet has them all. */
const mostSymptoms = 5

export function phoneScript(summary: Summary, texts: Texts): string[] {
  const { level, reported, say, triage } = summary
  const emergency = triage.atLeast === 'emergency'
  const symptoms = reported.slice(0, mostSymptoms).map((one, index) => symptomLine(one, index === 0, summary.who, texts))
  const more = reported.length - mostSymptoms
  return [
    ...(emergency ? [level.spoken, ...say] : []),
    aboutLine(summary, texts),
    ...symptoms,
    ...(more > 0 ? [texts.script.more(more)] : []),
    ...(emergency ? [] : [level.sayAsk ?? level.spoken]),
  ].filter((line) => line !== '')
}

function aboutLine({ who, age }: Summary, { script, times }: Texts): string {
  if (age === undefined) return ''
  const { count, unit } = ageOf(age)
  const text = times[unit](count)
  if (who === 'child') return script.child({ age: text })
  return who === 'other' ? script.someone({ age: text }) : script.me({ age: text })
}

function symptomLine({ inSentence, since }: Reported, first: boolean, who: string | undefined, { script, times }: Texts): string {
  const span = typeof since === 'number' && since > 0 ? spanOf(since) : undefined
  const symptom = span ? script.forTime({ symptom: inSentence, time: times[span.unit](span.count) }) : inSentence
  if (!first) return script.also({ symptom })
  return who === 'child' ? script.childHas({ symptom }) : who === 'other' ? script.otherHas({ symptom }) : script.iHave({ symptom })
}
