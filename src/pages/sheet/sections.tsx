import type { Check } from '#src/domain/check/check.ts'
import type { TemperatureUnit } from '#src/domain/check/temperature.ts'
import { inState } from '#src/domain/told/statements.ts'
import { dayNumber } from '#src/domain/told/times.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { changeLines, comparedWith, useChosen, useEarlier } from '#src/pages/compared.ts'
import { begun, dateAndTime, dayAnswered, paperDate, today } from '#src/pages/dates.ts'
import { useWhen } from '#src/pages/useWhen.ts'
import { useContent } from '#src/store/content.ts'
import { useMessages } from '#src/store/language.ts'
import { useLocale, useRegion } from '#src/store/region.ts'
import useCompareTexts from 'virtual:texts/compare'
import useSheetTexts from 'virtual:texts/sheet'
import { temperatureHere } from '#src/words/temperature.ts'
import type { PaperSection } from '#src/ui/PaperPages.tsx'
import { AdviceBox } from './AdviceBox.tsx'
import { Body } from './Body.tsx'
import { Citations, citesApart, End } from './End.tsx'
import { Head, type About } from './Head.tsx'
import { negativesOf, Negatives } from './Negatives.tsx'
import { NotSure } from './NotSure.tsx'
import { Open } from './Open.tsx'
import { Run } from './Run.tsx'
import { sheetNumber } from './sheetNumber.ts'
import type { Staff } from './staff.ts'
import { Symptoms } from './Symptoms.tsx'

type Given = { check: Check; summary: Summary; staff: Staff | undefined }

/** Everything that the sheet says, in its order, and what its pages have in common. `key` changes with any of it. */
export function useSections({ check, summary: told, staff }: Given): {
  sections: readonly PaperSection[]
  about: About
  key: string
} {
  const texts = useSheetTexts()
  const messages = useMessages()
  const region = useRegion()
  const { answeredAt } = check
  const summary = staff ? told : inUnitOf(region.temperature, told)
  const changes = useChanges(summary, staff ? null : answeredAt)
  const timed = useWhen(summary, answeredAt)
  const locale = useLocale()
  const about: About = {
    number: sheetNumber(check),
    ...(answeredAt !== null && { answered: whenAnswered(answeredAt, locale) }),
    ...(isToday(answeredAt) ? {} : { printed: paperDate(today(), locale) }),
  }
  const { statements } = summary
  const words = { sheet: texts, times: messages.times }
  const reported = inState(statements, 'symptom', 'yes')
  const notSure = inState(statements, 'symptom', 'notSure')
  const negatives = negativesOf(summary)

  const sections: PaperSection[] = [
    { id: 'head', place: 'first', draw: () => <Head summary={summary} about={about} /> },
    { id: 'advice', place: 'first', draw: () => <AdviceBox summary={summary} timed={timed} words={words} /> },
    {
      id: 'reported',
      place: 'flow',
      rows: reported.length,
      draw: ({ from, to, isContinued }) => <Symptoms rows={reported.slice(from, to)} isContinued={isContinued} words={words} />,
    },
    {
      id: 'body',
      place: 'first',
      draw: () => <Body statements={statements} staff={staff} words={words} />,
    },
    ...run('words', texts.words, check.words === '' ? [] : [`“${check.words}”`]),
    ...run('changes', changes.title, changes.lines),
    ...run('unconfirmed', texts.unconfirmed, staff?.unconfirmed ?? []),
    ...run('notes', texts.staffNotes, staff?.notes ?? []),
    ...(notSure.length > 0
      ? [
          {
            id: 'notSure',
            place: 'flow' as const,
            rows: Math.ceil(notSure.length / 2),
            draw: ({ from, to }: { from: number; to: number }) => <NotSure rows={notSure.slice(from * 2, to * 2)} />,
          },
        ]
      : []),
    { id: 'open', place: 'flow', draw: () => <Open statements={statements} /> },
    {
      id: 'no',
      place: 'flow',
      rows: Math.ceil(negatives.named.length / 2),
      least: 0,
      wanted: 3,
      draw: ({ from, to, isContinued }) => <Negatives negatives={negatives} from={from * 2} to={to * 2} isContinued={isContinued} />,
    },
    { id: 'end', place: 'first', draw: () => <End summary={summary} check={check} staff={staff !== undefined} /> },
    ...(citesApart(summary) ? [{ id: 'rules', place: 'flow' as const, draw: () => <Citations summary={summary} /> }] : []),
  ]
  return { sections, about, key: JSON.stringify([check, staff, changes, timed, today(), region.code, locale]) }
}

/** What a person has measured is told as they measured it, with °C behind; staff write °C. */
const inUnitOf = (unit: TemperatureUnit, summary: Summary): Summary => ({
  ...summary,
  statements: summary.statements.map((one) =>
    one.id === 'temperature' && one.state === 'given' ? { ...one, valueLabel: temperatureHere(Number(one.value), unit) } : one,
  ),
})

/** With the time, where it is known; a link knows the day alone. */
const whenAnswered = (answeredAt: string, locale: string): string =>
  answeredAt.includes('T') ? dateAndTime(begun(answeredAt), locale) : paperDate(dayAnswered(answeredAt), locale)

const isToday = (answeredAt: string | null): boolean => answeredAt !== null && dayNumber(dayAnswered(answeredAt)) === dayNumber(today())

/** A list under a heading, where there is one. */
const run = (id: string, title: string, items: readonly string[]): PaperSection[] =>
  items.length === 0 ? [] : [{ id, place: 'flow', draw: () => <Run title={title} items={items} /> }]

/** What has changed since an earlier check of the same person. Only in a visit of one's own: on a nurse's screen the kept checks are other people's. */
function useChanges(summary: Summary, startedAt: string | null): { title: string; lines: readonly string[] } {
  const texts = useCompareTexts()
  const content = useContent()
  const locale = useLocale()
  const last = useChosen(useEarlier(summary, startedAt))
  if (!last || startedAt === null) return { title: '', lines: [] }
  const date = paperDate(dayAnswered(last.startedAt), locale)
  return { title: texts.since({ date }), lines: changeLines(comparedWith(content, last, summary), texts, 'clinicalTerm') }
}
