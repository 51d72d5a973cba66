import type { Content } from '#src/content/model.ts'
import { mostBytes, openFile, type FileResult } from '#src/exports/file.ts'
import { isoNow } from '#src/store/clock.ts'

/** `doubtful`: some program has saved the file with other letters than ours, so accents in free text may be wrong. */
export type ReadFile = FileResult & { doubtful?: boolean }

/** Reads a file that someone chose, whatever it may be. A large one is refused unread. */
export async function readFile(content: Content, file: File): Promise<ReadFile> {
  if (file.size > mostBytes) return { ok: false, reason: 'tooLarge' }
  const bytes = await file.arrayBuffer().catch(() => undefined)
  // Moved or taken away since it was chosen.
  if (bytes === undefined) return { ok: false, reason: 'notJson' }
  const { text, doubtful } = lettersOf(bytes)
  return { ...openFile(content, text, isoNow()), doubtful }
}

/** As UTF-8, which we write; else as Windows does. What an earlier program has lost already stands there as U+FFFD. */
function lettersOf(bytes: ArrayBuffer): { text: string; doubtful: boolean } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, doubtful: text.includes('\ufffd') }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), doubtful: true }
  }
}
