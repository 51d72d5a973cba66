/** `npm run icons`: the pictures of the app for devices that want pixels, drawn from `public/icon.svg` by the browser of the journeys. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'

/** A launcher cuts the corners itself, as far in as a circle over 80 % of the picture: no corner of ours, and the dots within. */
const pictures = [
  { name: 'icon-192.png', size: 192, cut: false },
  { name: 'icon-512.png', size: 512, cut: false },
  { name: 'icon-maskable-512.png', size: 512, cut: true },
  { name: 'apple-touch-icon.png', size: 180, cut: true },
]

const folder = join(import.meta.dirname, '../public')
const whole = readFileSync(join(folder, 'icon.svg'), 'utf8')
const cut = whole
  .replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"')
  .replace(/<rect[^>]*>/, '<rect x="-8" y="-8" width="80" height="80" fill="#fffdfa"/>')

const executablePath = findBrowser()
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const picture of pictures) {
  await page.setViewportSize({ width: picture.size, height: picture.size })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; inline-size: 100vw }</style>${picture.cut ? cut : whole}`)
  await page.screenshot({ path: join(folder, picture.name), omitBackground: true })
}
await browser.close()
