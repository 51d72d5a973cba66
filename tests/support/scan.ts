/** Codes as a camera sees them: read by another library than the one that drew them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { decodeQR } from 'qr/decode.js'

/** What the code in this picture says. The browser unpacks the PNG. @throws an Error if there is no code in it that can be read. */
export async function scanned(page: Page, png: Buffer): Promise<string> {
  // Beside the app: its policy would not let the picture in.
  const empty = await page.context().newPage()
  const { width, height, text } = await empty.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    let bytes = ''
    for (let at = 0; at < data.length; at += 8192) bytes += String.fromCharCode(...data.subarray(at, at + 8192))
    return { width: image.width, height: image.height, text: btoa(bytes) }
  }, png.toString('base64'))
  await empty.close()
  return decodeQR({ width, height, data: new Uint8Array(Buffer.from(text, 'base64')) }, { timeLimit: 5000 })
}

/** The first page as it comes out of a printer without backgrounds, at 150 dots an inch. */
export async function onPaper(page: Page): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  await page.pdf({ path: join(folder, 'sheet.pdf'), format: 'A4', printBackground: false })
  execFileSync('pdftoppm', ['-r', '150', '-png', '-singlefile', join(folder, 'sheet.pdf'), join(folder, 'sheet')])
  return readFileSync(join(folder, 'sheet.png'))
}
