import words from 'virtual:words'
import type { FactId } from '#src/content/model.ts'
import { westernDigits } from '#src/domain/check/numbers.ts'
import { limits } from '#src/domain/check/outside.ts'
import { plain } from '#src/domain/check/plain.ts'
import { signFinder } from '#src/domain/find/signFinder.ts'
import type { NumberedRow } from '#src/domain/nurse/paper.ts'

/** So many rows are shown. */
const mostFound = 6

/** Made when it is first asked. */
let findSigns: ((text: string) => FactId[]) | undefined

/** Rows by their number, or by any word of their clinical term or of what people call them; first those whose term begins so. */
export function findRows(rows: readonly NumberedRow[], typed: string): NumberedRow[] {
  const text = plain(westernDigits(typed))
  if (text === '') return []
  if (/^\d+$/.test(text)) return rows.filter(({ number }) => number === Number(text))
  if (text.length < 2) return []
  const place = (row: NumberedRow) => {
    const term = plain(row.clinicalTerm)
    if (term.startsWith(text)) return 0
    if (begins(term, text)) return 1
    return begins(plain(row.label), text) ? 2 : namesOf(row).some((name) => begins(plain(name), text)) ? 3 : 4
  }
  const found = rows.map((row) => ({ row, at: place(row) })).filter(({ at }) => at < 4)
  return (found.length > 0 ? found.toSorted((a, b) => a.at - b.at).map(({ row }) => row) : told(rows, typed)).slice(0, mostFound)
}

/** What a patient says in their own words, misspelt or in a sentence, as on the patient's screen. */
function told(rows: readonly NumberedRow[], typed: string): NumberedRow[] {
  findSigns ??= signFinder(words)
  return findSigns(typed.slice(0, limits.words)).flatMap((id) => rows.filter((row) => row.symptom.id === id && !row.feature))
}

/** A feature has no everyday words of its own. */
const namesOf = ({ symptom, feature }: NumberedRow): readonly string[] => (feature ? [] : (words[symptom.id] ?? []))

const begins = (name: string, text: string) => ` ${name}`.includes(` ${text}`)
