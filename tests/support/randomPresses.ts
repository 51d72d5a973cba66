/** Random presses of one who tries everything, and what the page shows after each of them. */

export type Shown = {
  /** Texts that are not what React last gave them, or that stand where React could lose them. */
  stale: readonly string[]
  /** What nobody hears: a press after which nothing has the focus, a text on a page that came with its live region, a region hidden until then. */
  unheard: readonly string[]
  /** Each level that was shown, once for the answers that it was shown for. */
  levels: readonly ShownLevel[]
}

export type Place = 'result' | 'ladder' | 'card' | 'sheet' | 'nurse' | 'workbench'

export type ShownLevel = {
  place: Place
  /** The level by the colour that it has; undefined where the place has none of its own. */
  colour: string | undefined
  /** The words that say it; empty where no level is marked. */
  words: string
  /** The answers that belong to the place at that moment, and whether everything else counts as "no" (the workbench). */
  answers: string
  rest: boolean
}

export type Walk = {
  /** Hashes to go to in turn: an address of the app, or a link that brings someone's answers, which are then opened. */
  starts: readonly string[]
  /** The next start comes after so many presses. */
  every: number
  /** Where the answers of a link are opened: their result, or the nurse's screen. */
  opens?: 'result' | 'intake'
  seed: number
  presses: number
}

type Stores = { session: string; intake: string }

/** Runs in the page. `stores`: the items of the session storage that hold the answers of the check and of the nurse's screen. */
export async function randomPresses({ starts, every, opens = 'result', seed, presses, stores }: Walk & { stores: Stores }): Promise<Shown> {
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
  /** What is folded away has its place too, and nobody can press it. */
  const isVisible = (element: Element) => element.checkVisibility()
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
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }))
  const drawn = async () => {
    await settled()
    const blank = await isBlank()
    for (let turn = 0; turn < 3 && where !== location.hash; turn += 1) {
      await idle()
      await settled()
    }
    // The advice on the nurse's screen follows behind the keys, and is worked out in steps that change nothing until the last.
    if (location.hash === '#/intake') {
      await idle()
      await settled()
    }
    where = location.hash
    return !blank
  }

  const stale = new Set<string>()
  const levels = new Map<string, ShownLevel>()

  const textOf = (element: Element | null | undefined) => element?.textContent.trim() ?? ''
  const storedAnswers = (item: string): string => {
    const stored = sessionStorage.getItem(item)
    const { state: session } = (stored === null ? {} : JSON.parse(stored)) as { state?: { check?: { answers?: object } } }
    return JSON.stringify(session?.check?.answers ?? {})
  }
  /** The words are read as well as the colour, which is no advice by itself. */
  const look = () => {
    const main = document.querySelector('main')
    const page = location.hash
    const saw = (place: Place, shown: Element, words: string, answers: string, rest = false) => {
      const level = { place, colour: shown.getAttribute('data-urgency') ?? undefined, words, answers, rest }
      levels.set(JSON.stringify(level), level)
    }
    if (main === null || !isVisible(main)) return
    if (page === '#/result') {
      const card = main.querySelector('section[data-urgency]')
      if (card) saw('result', card, textOf(card.querySelector('p')), storedAnswers(stores.session))
      const rung = main.querySelector('div[data-urgency][data-state=certain]')
      if (rung) saw('ladder', rung, textOf(rung.querySelector('span')), storedAnswers(stores.session))
    }
    if (page === '#/call') {
      const head = main.querySelector('[data-alarm=true]')
      if (head) saw('card', head, textOf(head.querySelector('p')), storedAnswers(stores.session))
    }
    if (page === '#/sheet' || page === '#/intake/sheet') {
      const scale = main.querySelector('li[data-state]')?.parentElement
      const store = page === '#/sheet' ? stores.session : stores.intake
      if (scale) saw('sheet', scale, textOf(scale.querySelector('[data-state=certain]')), storedAnswers(store))
    }
    if (page === '#/intake') {
      const heading = main.querySelector('#intake-advice')
      if (heading) saw('nurse', heading.closest('section')!, textOf(heading), storedAnswers(stores.intake))
    }
    if (page === '#/rules/workbench') {
      // They are nowhere but in memory; the page writes them out as data, and the list beside them says what counts for the rest.
      const answers = main.querySelector('pre')
      const rest = [...main.querySelectorAll('select')].find(({ options }) => [...options].some(({ value }) => value === 'open'))
      const advice = main.querySelector('output [data-urgency]')
      if (answers && rest && advice) saw('workbench', advice, textOf(advice), textOf(answers), rest.value === 'no')
    }
  }

  /** What is true after each press. */
  const press = async (target: HTMLElement) => {
    const name = nameOf(target)
    give(target)
    if (!(await drawn())) stale.add(`after ${name}: a page with nothing on it`)
    for (const region of document.querySelectorAll(regions))
      if (getComputedStyle(region).display === 'none') unheard.add(`a region of ${location.hash} is not shown before it is filled`)
    if (document.activeElement === document.body) unheard.add(`after ${name} at ${location.hash} nothing has the focus`)
    for (const text of staleTexts()) if (![...stale].some((one) => one.endsWith(text))) stale.add(`after ${name}: ${text}`)
    look()
  }
  const start = async (hash: string) => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
    where = ''
    way.leaving = location.hash !== hash
    location.hash = hash
    await drawn()
    look()
    if (!hash.startsWith('#/from/')) return
    const [result, intake] = [...document.querySelectorAll<HTMLElement>('main button')].filter((one) => isVisible(one))
    const open = opens === 'intake' ? intake : result
    if (open) await press(open)
    // Other answers stand here already: the first button keeps them, the last takes these.
    const take = [...document.querySelectorAll<HTMLElement>('dialog[open] button')].at(-1)
    if (take) await press(take)
  }

  for (let count = 0; count < presses; count += 1) {
    if (count % every === 0) await start(starts[(count / every) % starts.length]!)
    const all = controls()
    // A page of rules has a hundred links, and a press on one of them answers nothing.
    const others = all.filter((one) => !one.matches('a'))
    const wanted = random(3) > 0 && others.length > 0 ? others : all
    const target = wanted[random(wanted.length)]
    if (target) await press(target)
  }
  return { stale: [...stale], unheard: [...unheard], levels: [...levels.values()] }
}
