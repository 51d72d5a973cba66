import type { Content } from '#src/content/model.ts'
import { mostBytes, openFile, type FileResult } from '#src/exports/file.ts'

type Fault = Extract<FileResult, { ok: false }>
type Opened = Omit<Extract<FileResult, { ok: true }>, 'savedAt'> & { savedAt: Date }
export type ReadFile = Opened | Fault

/** Reads a file that someone chose, whatever it may be. A large one is refused unread. */
export async function readFile(content: Content, file: File): Promise<ReadFile> {
  if (file.size > mostBytes) return { ok: false, reason: 'tooLarge' }
  const text = await file.text().catch(() => undefined)
  // Moved or taken away since it was chosen.
  if (text === undefined) return { ok: false, reason: 'notJson' }
  const opened = openFile(content, text)
  if (!opened.ok) return opened
  const savedAt = new Date(opened.savedAt)
  return Number.isNaN(savedAt.getTime()) ? { ok: false, reason: 'malformed' } : { ...opened, savedAt }
}
