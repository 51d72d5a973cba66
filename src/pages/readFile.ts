import type { Content } from '#src/content/model.ts'
import { mostBytes, openFile, type FileResult } from '#src/exports/file.ts'
import { isoNow } from '#src/store/clock.ts'

/** Reads a file that someone chose, whatever it may be. A large one is refused unread. */
export async function readFile(content: Content, file: File): Promise<FileResult> {
  if (file.size > mostBytes) return { ok: false, reason: 'tooLarge' }
  const text = await file.text().catch(() => undefined)
  // Moved or taken away since it was chosen.
  if (text === undefined) return { ok: false, reason: 'notJson' }
  return openFile(content, text, isoNow())
}
