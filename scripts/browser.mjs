/** Where the browser for the journeys is, and how to get what they need when it is missing. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run, start } from './ready.mjs'

/** Chromium without a window, as Debian calls it: it draws no bars and buttons that nobody sees, which is half the work. */
const shell = 'chromium-headless-shell'

/** The path of a Chromium on this machine: the one named in SMALL_SIGNS_BROWSER, or else the first that is found. */
export function findBrowser() {
  const named = process.env.SMALL_SIGNS_BROWSER
  if (named && !existsSync(named)) throw new Error(`SMALL_SIGNS_BROWSER is ${named}, but there is no such file.`)
  return named || [...onPath(), ...usualPlaces()].find((path) => existsSync(path) && starts(path))
}

/** The same, but a browser that is missing is installed. Undefined if that did not work either. */
export async function findOrInstallBrowser() {
  return findBrowser() ?? (await playwrightsOwn()) ?? (run('playwright install chromium') ? playwrightsOwn() : undefined)
}

/**
 * Installs what the journeys need and this machine lacks, where it may: Chromium, Firefox, WebKit with a screen to draw
 * on, and poppler's tools, which read printed pages back. All at once, because asking for the lists takes longest. It
 * needs nothing that npm installs, so both can come at the same time.
 */
export async function installForJourneys() {
  const missing = [
    [Boolean(process.env.SMALL_SIGNS_BROWSER) || isOnPath(shell), shell],
    [existsSync('/usr/bin/firefox-esr') || existsSync('/usr/bin/firefox'), 'firefox-esr'],
    [existsSync('/usr/bin/WebKitWebDriver'), 'webkit2gtk-driver'],
    [existsSync('/usr/bin/xvfb-run'), 'xvfb xauth'],
    [hasPdfTools(), 'poppler-utils'],
  ].flatMap(([isThere, names]) => (isThere ? [] : names.split(' ')))
  // A list that names one package too many installs nothing: then each is tried alone.
  // oxlint-disable-next-line no-await-in-loop -- One installation at a time.
  if (missing.length > 0 && !(await aptInstall(missing))) for (const name of missing) await aptInstall([name])
}

/** Not every Linux has the shell by itself. Playwright is asked as well, so this comes after npm. */
export async function installChromium() {
  if (!(findBrowser() ?? (await playwrightsOwn()))) await aptInstall(['chromium'])
}

function onPath() {
  if (process.platform === 'win32') return []
  const folders = (process.env.PATH ?? '').split(delimiter)
  const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

function usualPlaces() {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        ['/', homedir()].map((home) => join(home, 'Applications', `${name}.app`, 'Contents', 'MacOS', name)),
      )
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
        .flatMap((name) => process.env[name] ?? [])
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ])
    default:
      return []
  }
}

/** On Ubuntu, `chromium-browser` can be a note that says to install it in another way. Only Linux can be asked without opening a window. */
function starts(path) {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** Printed pages are read back with poppler's tools. */
export function hasPdfTools() {
  return ['pdftotext', 'pdftoppm'].every((program) => !spawnSync(program, ['-v']).error)
}

async function aptInstall(names) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(`Installing ${names.join(', ')}.`)
  const { isGood, said } = await start(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${names.join(' ')}`, {
    DEBIAN_FRONTEND: 'noninteractive',
  })
  process.stdout.write(said)
  return isGood
}
