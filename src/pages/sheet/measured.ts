import type { Readings } from '#src/domain/nurse/intake.ts'
import { measuredOnly, type Statement } from '#src/domain/told/statements.ts'
import { answerWords, feverWords, type SheetTexts } from '#src/words/sheetWords.ts'

/** "T 38.4 °C": what staff have measured; "Highest temperature 38.6 °C": what the person says, where staff have not; then a fever that the answer denies. */
export function measuredWords(statements: readonly Statement[], readings: Readings, words: SheetTexts): string[] {
  const { strip } = words.sheet
  const byStaff = Object.entries(readings).flatMap(([id, value]) =>
    isInStrip(id, strip) && value !== undefined ? [{ id, text: `${strip[id]} ${value}${units[id] ?? ''}` }] : [],
  )
  const measured = new Set(byStaff.map(({ id }): string => id))
  const given = statements.filter(
    ({ id, kind, state, open }) => kind === 'reading' && !measured.has(id) && (open || !['notAnswered', 'notAsked'].includes(state)),
  )
  const fever = measuredOnly(statements)
  return [
    ...byStaff.map(({ text }) => text),
    ...given.map((one) => `${one.decides ? '* ' : one.open ? '? ' : ''}${one.clinicalTerm} ${answerWords(one, words)}`),
    ...(fever ? [feverWords(fever, words)] : []),
  ]
}

type Strip = SheetTexts['sheet']['strip']
const isInStrip = (id: string, strip: Strip): id is keyof Strip => id in strip
const units: Readonly<Record<string, string>> = { temperature: ' °C', oxygen: ' %' }
