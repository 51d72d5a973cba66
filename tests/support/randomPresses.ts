/** Random presses of one who tries everything, and what the page shows after each of them. */

export type Shown = {
  /** Texts that are not what React last gave them, or that stand where React could lose them. */
  stale: readonly string[]
  /** What nobody hears: a press after which nothing has the focus, a text on a page that came with its live region, a region hidden until then. */
  unheard: readonly string[]
  /** Each level that was shown, with the answers in the session storage at that moment. */
  levels: readonly { level: string; stored: string }[]
}

export type Walk = {
  /** The hash of an address to begin at, and again whenever the walk has left it for long. */
  address: string
  /** Which item of the session storage holds the answers behind the level that is shown. */
  store: string
  seed: number
  presses: number
}

/** Runs in the page. */
export async function randomPresses({ address, store, seed, presses }: Walk): Promise<Shown> {
  let state = seed
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  /** Going back takes effect a while later: the page is not settled before it. */
  const way = { leaving: false }
  addEventListener('popstate', () => {
    way.leaving = false
  })
  for (const name of ['back', 'go'] as const) {
    const original = history[name].bind(history)
    history[name] = (delta?: number) => {
      way.leaving = true
      original(delta)
    }
  }
  let quiet = 0
  let where = ''
  const unheard = new Set<string>()
  const regions = '[role=status], [aria-live=polite], output'
  const observer = new MutationObserver((changes) => {
    quiet = 0
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element)
    const live = added.flatMap((one) => [...(one.matches(regions) ? [one] : []), ...one.querySelectorAll(regions)])
    // What a whole page brings along, or a part of it with an address of its own, is read with the page.
    const isPage = location.hash !== where || added.some((one) => one.matches('main') || one.querySelector('main'))
    if (!isPage) for (const { textContent } of live) if (textContent.trim() !== '') unheard.add(`"${textContent}" came with its region`)
  })
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true })
  /** React renders in steps: the page is settled when nothing has changed for some of them. */
  const settled = async () => {
    quiet = 0
    for (let turn = 0; (quiet < 6 || way.leaving) && turn < 5000; turn += 1) {
      quiet += 1
      await new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve())
        port1.start()
        port2.postMessage(null)
      })
    }
  }
  const isVisible = (element: Element) => element.getClientRects().length > 0
  const controls = () => {
    const place = document.querySelector('dialog[open]') ?? document
    const wanted = 'button:enabled, a[href^="#"], input:enabled, select:enabled, summary, textarea, [role=row][id]'
    return [...place.querySelectorAll<HTMLElement>(wanted)].filter((one) => isVisible(one) && !one.matches('input[type=file]'))
  }
  const nameOf = (element: Element) =>
    `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`.replace(/\s+/g, ' ').slice(0, 60)
  const typed = ['4', '43', '2', '38.5', '9', 'x']
  const keys = ['1', '2', '3', 'ArrowDown', 'ArrowUp', '*', '-', '0', 'Backspace']

  /** Whoever changes a field is in it. */
  const give = (element: HTMLElement) => {
    element.focus()
    if (element instanceof HTMLSelectElement) {
      element.selectedIndex = random(element.options.length)
      element.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (
      element instanceof HTMLTextAreaElement ||
      (element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(element.type))
    ) {
      const kind = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
      Object.getOwnPropertyDescriptor(kind, 'value')!.set!.call(element, typed[random(typed.length)])
      element.dispatchEvent(new Event('input', { bubbles: true }))
    } else if (element.matches('[role=row]')) {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: keys[random(keys.length)]!, bubbles: true, cancelable: true }))
    } else {
      element.click()
    }
  }

  /** What React gave an element last; nothing for one that is not its own. The name is the same on all of a page. */
  let given: string | undefined
  const propsOf = (element: Element) => {
    given ??= Object.keys(element).find((name) => name.startsWith('__reactProps$'))
    return given === undefined ? undefined : (element as unknown as Record<string, { children?: unknown } | undefined>)[given]
  }
  /** Every text is the only child of an element that React knows, so that it is replaced as a whole. */
  const staleTexts = () => {
    const elements = [...document.querySelectorAll('#root *, dialog *')]
    return elements.flatMap((element) => {
      const props = propsOf(element)
      if (props === undefined) return []
      const { children } = props
      const isText = typeof children === 'string' || typeof children === 'number'
      if (isText) return element.textContent === String(children) ? [] : [`"${element.textContent}" stands for "${children}"`]
      if (element.matches('textarea, option')) return []
      const bare = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE || node.nodeName === 'FONT')
      return bare?.textContent?.trim() ? [`"${bare.textContent}" stands beside its siblings in <${element.localName}>`] : []
    })
  }

  /** A page that is being fetched may take a while, but it comes. */
  const isBlank = async () => {
    const hasHeading = () => document.querySelector('h1') !== null
    for (let turn = 0; turn < 150 && !hasHeading(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 20))
    return !hasHeading()
  }
  /** A page is drawn a little at a time, and anew when a piece of it has come. */
  const drawn = async () => {
    await settled()
    const blank = await isBlank()
    for (let turn = 0; turn < 3 && where !== location.hash; turn += 1) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }))
      await settled()
    }
    where = location.hash
    return !blank
  }

  const stale = new Set<string>()
  const levels = new Map<string, { level: string; stored: string }>()
  for (let press = 0; press < presses; press += 1) {
    if (press % 80 === 0) {
      document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
      where = ''
      way.leaving = location.hash !== address
      location.hash = address
      await drawn()
    }
    const all = controls()
    const target = all[random(all.length)]
    if (!target) continue
    const name = nameOf(target)
    give(target)
    if (!(await drawn())) stale.add(`after ${name}: a page with nothing on it`)
    for (const region of document.querySelectorAll(regions))
      if (getComputedStyle(region).display === 'none') unheard.add(`a region of ${location.hash} is not shown before it is filled`)
    if (document.activeElement === document.body) unheard.add(`after ${name} at ${location.hash} nothing has the focus`)
    for (const text of staleTexts()) if (![...stale].some((one) => one.endsWith(text))) stale.add(`after ${name}: ${text}`)
    const level = document.querySelector<HTMLElement>('main section[data-urgency]')?.dataset['urgency']
    const stored = sessionStorage.getItem(store)
    if (level !== undefined && stored !== null) levels.set(level + stored, { level, stored })
  }
  return { stale: [...stale], unheard: [...unheard], levels: [...levels.values()] }
}
