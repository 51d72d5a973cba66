/**
 * Keeps the app on the device. Every version has a cache of its own, filled whole or not at all. A new version waits until
 * someone asks for it or the last page of the old one is closed; it never changes what an open page runs on.
 */
import { files, version } from 'virtual:offline'
import { pageReady, takeOver } from './messages.ts'

declare const self: ServiceWorkerGlobalScope

/** Two copies of the app under one host know their own caches by the scope. */
const scope = self.registration.scope
const prefix = `small-signs ${scope} `
const own = prefix + version

/** The files are the same whatever the request says about encodings. */
const asKept = { ignoreVary: true }

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll())
})

self.addEventListener('activate', (event) => {
  // The page of a first visit works offline from now on, without a reload.
  event.waitUntil(self.clients.claim())
})

self.addEventListener('message', (event) => {
  if (event.data === takeOver) event.waitUntil(self.skipWaiting())
  if (event.data === pageReady) event.waitUntil(tidy())
})

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request))
})

/** One file that is missing, or not the one of this version, and nothing is kept: the version before stays as it is. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(own)
  if ((await cache.keys()).length === files.length) return
  // A name with a hash in it can come from the browser's own cache; the others are asked for anew.
  await cache.addAll(files.map(({ url, integrity, hashed }) => new Request(url, { integrity, cache: hashed ? 'default' : 'reload' })))
}

/** From this version; a page that was opened before it still finds the files of its own; what nobody kept comes from the network. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(own)
  // A page is the same with whatever a link added behind a question mark.
  const wanted = request.mode === 'navigate' ? { ...asKept, ignoreSearch: true } : asKept
  const kept = isStart(request) ? await cache.match(scope, asKept) : await cache.match(request, wanted)
  // oxlint-disable-next-line eslint/no-restricted-globals -- What the page asked its own host for, and nothing else.
  return kept ?? (await caches.match(request, wanted)) ?? fetch(request)
}

/** The one page there is, by either of its names and with whatever a link added behind a question mark. */
function isStart({ mode, url }: Request): boolean {
  const [address] = url.split(/[?#]/)
  return mode === 'navigate' && (address === scope || address === `${scope}index.html`)
}

/** Drops the older versions once no page of theirs can be open, and no newer one is on its way. */
async function tidy(): Promise<void> {
  const names = await caches.keys()
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.length > 1 || self.registration.installing || self.registration.waiting) return
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== own).map((name) => caches.delete(name)))
}
