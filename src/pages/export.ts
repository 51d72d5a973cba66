/** Makes a file of a check and hands it to the browser. Loaded when one is asked for: what only record systems need comes with it. */
import codes from 'virtual:codes'
import { fileExports, fileName, type FileExport, type Given } from '#src/exports/index.ts'
import { isoNow } from '#src/store/clock.ts'
import { saveFile } from './saveFile.ts'

export type Wanted = Omit<Given, 'codes' | 'now'>

export function exportFile(id: FileExport['id'], wanted: Wanted): void {
  const file = fileExports.find((one) => one.id === id)!
  const now = isoNow()
  saveFile(fileName(file, now), file.type, file.text({ ...wanted, codes, now }))
}
