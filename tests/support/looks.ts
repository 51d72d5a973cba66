/** What a screen in a made-up language shows wrong: words that do not come from the language, and text that is cut off or covered. */
import type { Page } from '@playwright/test'

/** Texts in sight that hold more than brackets of the language, numbers, signs and units; and titles and names of controls. */
export const foreignTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const units = /°[CF]|\b(?:SpO₂|R-[EDVSW]\d\d|small-signs|json)\b/gu
    // Dates and lists come from the browser: in Arabic letters, or with English months inside a text of the language.
    const fromBrowser = /[\p{Script=Arabic}\p{N}\p{P}\p{S}\p{Z}\s\p{Cf}]/gu
    const rest = (text: string) => {
      let left = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      for (let before = ''; before !== left;) {
        before = left
        left = left.replace(/⟦[^⟦⟧]*⟧/gu, '')
      }
      return left.replace(units, '').replace(fromBrowser, '')
    }
    const found: string[] = []
    const look = (text: string | null, element: Element) => {
      if (text !== null && rest(text) !== '' && !element.closest('[translate="no"], [lang="en"]:not(html)')) found.push(text)
    }
    // A sentence may be in pieces, around a link or a bold word: the block that it stands in has all of it.
    const blocks = new Map<Element, string>()
    const blockOf = (element: Element): Element =>
      /^inline$|contents/.test(getComputedStyle(element).display) && element.parentElement ? blockOf(element.parentElement) : element
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!
      if (element.closest('script, style, template, noscript, [translate="no"], [lang="en"]:not(html)') || !element.checkVisibility())
        continue
      const block = blockOf(element)
      blocks.set(block, (blocks.get(block) ?? '') + walker.currentNode.nodeValue)
    }
    for (const [block, text] of blocks) look(text, block)
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt], [aria-description]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) look(element.getAttribute(name), element)
    look(document.title, document.documentElement)
    return [...new Set(found)]
  })

/** Texts that are cut off, lie over each other, break within a word that a line has room for, or make the page wider than the window. */
export const misplacedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Line = { box: DOMRect; text: string; element: Element; fixed: Element | null }
    const root = document.documentElement
    const found: string[] =
      root.scrollWidth > root.clientWidth + 1 ? [`wider than the window by ${root.scrollWidth - root.clientWidth} px`] : []
    const lines: Line[] = []
    const isHidden = (element: Element): boolean =>
      element.closest('[aria-hidden="true"], svg, select, dialog:not([open])') !== null || isOneDot(element)
    // What is there for reading voices alone, or comes into sight when it has the focus.
    const isOneDot = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isOneDot(element.parentElement))
    const fixedAround = (element: Element | null): Element | null =>
      element === null || /fixed|sticky/.test(getComputedStyle(element).position) ? element : fixedAround(element.parentElement)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const element = node.parentElement!
      const text = node.nodeValue!.trim()
      if (text === '' || element.closest('script, style, template, noscript') || !element.checkVisibility({ opacityProperty: true }))
        continue
      if (isHidden(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects())
        if (box.width > 1 && box.height > 1) lines.push({ box, text, element, fixed: fixedAround(element) })
      const measured = (from: number, to: number) => {
        range.setStart(node, from)
        range.setEnd(node, to)
        return [...range.getClientRects()].filter(({ width }) => width > 1)
      }
      // Chinese is broken anywhere.
      for (const { index, 0: word } of node.nodeValue!.matchAll(/(?<![\p{L}\d/._-])(?!\p{Script=Han})[\p{L}\p{M}]{2,}(?![\d/_-])/gu)) {
        const [first, ...others] = measured(index, index + word.length)
        if (!others.some(({ top, height }) => Math.abs(top - first!.top) > height / 2)) continue
        // With the signs around it. What is nearly as long as a line has to be broken somewhere.
        const [before] = /\S*$/.exec(node.nodeValue!.slice(0, index))!
        const [after] = /^\S*/.exec(node.nodeValue!.slice(index))!
        const length = measured(index - before.length, index + after.length).reduce((sum, { width }) => sum + width, 0)
        if (length < root.clientWidth * 0.6) found.push(`broken: ${word}`)
      }
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around)
        const cutX = /hidden|clip/.test(overflowX) && around.scrollWidth > around.clientWidth + 1
        const cutY = /hidden|clip/.test(overflowY) && around.scrollHeight > around.clientHeight + 1
        if (cutX || cutY) found.push(`cut off: ${text}`)
      }
    }
    const shrunk = (box: DOMRect) => ({
      left: box.left + 2,
      right: box.right - 2,
      top: box.top + box.height * 0.25,
      bottom: box.bottom - box.height * 0.25,
    })
    lines.sort((a, b) => a.box.top - b.box.top)
    lines.forEach((one, index) => {
      const a = shrunk(one.box)
      for (const other of lines.slice(index + 1)) {
        const b = shrunk(other.box)
        if (b.top > a.bottom) break
        // What is fixed or sticks lies over what scrolls below it.
        if (one.element === other.element || one.fixed !== other.fixed) continue
        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          found.push(`“${one.text}” lies over “${other.text}”`)
      }
    })
    return [...new Set(found)]
  })
