/** A browser whose camera sees a code: Chromium plays a film instead of a camera. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type LaunchOptions } from '@playwright/test'
import { encode } from 'uqr'

const width = 640
const height = 480
const pixelsPerModule = 7
const [black, white, noColour] = [16, 235, 128]

/** A film (Y4M) of one code that says this, black on white. @returns the path of the file. */
export function filmOf(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const [left, top] = [width, height].map((length) => Math.floor((length - size * pixelsPerModule) / 2))
  const luma = Buffer.alloc(width * height, white)
  for (let y = 0; y < size * pixelsPerModule; y += 1) {
    for (let x = 0; x < size * pixelsPerModule; x += 1) {
      const isDark = data[Math.floor(y / pixelsPerModule)]![Math.floor(x / pixelsPerModule)]
      if (isDark) luma[(top! + y) * width + left! + x] = black
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, noColour)])
  const path = join(mkdtempSync(join(tmpdir(), 'camera-')), 'code.y4m')
  writeFileSync(path, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\n`), frame, frame]))
  return path
}

/** Tests in a browser with a camera that sees this film; without one, the person refuses the camera. */
export const withCamera = (film: string | undefined) =>
  base.extend<object, { launchOptions: LaunchOptions }>({
    launchOptions: [
      async ({ launchOptions }, use) => {
        const camera =
          film === undefined
            ? ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny']
            : ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${film}`]
        await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...camera] })
      },
      { scope: 'worker' },
    ],
  })
