/**
 * Stands inline in the HTML, behind the start page (scripts/prerender.ts). It puts in the emergency number before the
 * first paint, starts the app after the largest one, and hands the page over to the app when something is pressed that
 * needs it. Until then the start page in the HTML is the start page: nothing moves under anybody's finger.
 */
import { countries, app, hasOthers, languages, texts, zones } from 'virtual:boot'
import { isBegun, type Check } from '#src/domain/check/check.ts'
import { guessRegion } from '#src/domain/told/region.ts'
import { keys } from '#src/store/keys.ts'
import { preferred } from '#src/store/preferred.ts'
import { timeZoneHere } from '#src/store/timeZone.ts'
import { straightened } from './bent.ts'
import { countryHere } from './country.ts'
import { afterLargestPaint } from './paint.ts'
import { piece } from './piece.ts'
import { startPageOf } from './startPage.ts'
import { forget, stored } from './stored.ts'
import { unpackedZones } from './zones.ts'

const root = document.getElementById('root')!
/** The app takes it from here: it has no time zones of its own. */
const guessed = guessRegion(unpackedZones(zones), timeZoneHere(), navigator.languages)
document.documentElement.dataset['country'] = guessed
const country = countryHere(countries, guessed)
const isStart = () => /^#?\/?$/.test(location.hash)
let loading: Promise<unknown> | undefined
/** The page is the app's from then on. */
let handedOver = false

const meant = straightened(location.pathname)
if (meant !== undefined) location.replace(location.origin + meant)
else if (hasOthers) toOwnLanguage()
addEventListener('hashchange', () => {
  if (!isStart()) void open()
})
// Another number was chosen in another tab: the app knows what to do.
addEventListener('storage', ({ key }) => {
  if (key === keys.country) void open()
})
root.addEventListener('click', press)
for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, startApp, { once: true, capture: true, passive: true })

if (isStart()) {
  complete()
  afterLargestPaint(startApp)
} else {
  // Another page is wanted: this one must not be taken for it.
  root.querySelector('main')!.style.visibility = 'hidden'
  void open()
}

/** To the start page in the language that was chosen here, or that the browser asks for. */
function toOwnLanguage(): void {
  const { lang } = document.documentElement
  const chosen = stored<{ tag?: string }>(() => localStorage, keys.language)?.tag
  const tag = preferred(languages, chosen, lang, navigator.languages)
  const page = new URL(startPageOf(tag), location.href)
  // The same file once more: the worker had no other to give, and the app loads the language where it can.
  if (tag !== lang && page.pathname !== location.pathname) location.replace(page.href + location.search + location.hash)
}

/** The start page as the app would draw it for this person. */
function complete(): void {
  if (country.emergency !== null) root.querySelector('[data-tone="emergency"]')!.replaceWith(piece('local', country))
  const check = stored<{ check?: Check }>(() => sessionStorage, keys.session)?.check
  if (check?.answers && isBegun(check)) root.querySelector('[data-begin]')!.replaceWith(piece('unfinished', country))
  const neutral = stored<{ neutralTitles?: boolean }>(() => sessionStorage, keys.settings)?.neutralTitles
  document.title = neutral ? texts.name : texts.title
}

/** A failure shows when the app is needed. */
function startApp(): void {
  load().catch(() => undefined)
}

function load(): Promise<unknown> {
  if (!loading) {
    loading = import(/* @vite-ignore */ app)
    loading.catch(() => (loading = undefined))
  }
  return loading
}

/** Hands the page over to the app (src/main.tsx), which listens for this and says when it stands there. */
async function open(): Promise<void> {
  if (handedOver) return
  root.dataset['busy'] = 'true'
  try {
    await load()
  } catch {
    lost()
    return
  }
  handedOver = true
  root.removeEventListener('click', press)
  await new Promise<void>((shown) => root.dispatchEvent(new CustomEvent('open', { detail: shown })))
}

/** Links that lead to a page, and numbers to call, work by themselves. Everything else is pressed again once the app is there. */
function press(event: Event): void {
  const control = (event.target as Element).closest('a, button, summary')
  if (!control || /^(#\/|tel:)/.test(control.getAttribute('href') ?? '')) return
  event.preventDefault()
  if (root.dataset['busy']) return
  const controls = () => [...root.querySelectorAll<HTMLElement>('a, button, summary')]
  const place = controls().indexOf(control as HTMLElement)
  const top = scrollY
  void open().then(() => {
    scrollTo(0, top)
    const same = controls()[place]
    same?.focus({ preventScroll: true })
    same?.click()
  })
}

/** The app did not arrive: how to get help without it, and a way to try again. */
function lost(): void {
  delete root.dataset['busy']
  root.querySelector('main')!.replaceWith(piece('lost', country, texts.localEmergencyNumber))
  root.querySelector<HTMLElement>('h1')!.focus()
  const [again, clear] = root.querySelectorAll<HTMLElement>('main button')
  again!.addEventListener('click', () => location.reload())
  clear!.addEventListener('click', () => {
    forget(() => sessionStorage, [keys.session, keys.intake])
    location.hash = '#/'
    location.reload()
  })
}
