/**
 * Keeps every text that can change in an element of its own.
 *
 * Page translators (Chrome, Edge, Safari) put each text node into elements of theirs. React then changes a text that nobody
 * sees any more, or removes one whose parent is another by now, which ends in a crash. An element that holds one text and
 * nothing else is safe, because React replaces all that is in it.
 */
import { createElement, isValidElement, Fragment, type ElementType, type ReactNode } from 'react'

type Props = Readonly<Record<string, unknown>>

/** Elements in which no element may stand: whatever they hold is one text. */
const textOnly: ReadonlySet<unknown> = new Set(['option', 'title', 'textarea', 'style', 'script'])

/**
 * Props in, the same out; texts beside elements have become elements, and texts beside texts are one. What is handed to a
 * component counts too: one from a library (a link) gives it to an element in its own way.
 */
export function standAlone(type: ElementType, props: Props): Props {
  const { children } = props
  if (Array.isArray(children) || (type === Fragment && isText(children))) {
    return { ...props, children: apart(type, children as ReactNode | readonly ReactNode[]) }
  }
  return props
}

function apart(type: ElementType, children: ReactNode | readonly ReactNode[]): ReactNode {
  const list = [children].flat() as readonly ReactNode[]
  if (textOnly.has(type) || (type !== Fragment && list.every(isText))) return list.every(isText) ? list.join('') : (children as ReactNode)
  return list.some(holdsText)
    ? list.map((child, index) => inElement(child, type === 'text' ? 'tspan' : 'span', `text-${index}`))
    : (children as ReactNode)
}

/** Texts in lists within the list too; the place among its siblings is the key, so what the text says may change. */
function inElement(child: ReactNode, tag: 'span' | 'tspan', key: string): ReactNode {
  if (isText(child)) return createElement(tag, { key, ...(isBlank(child) && { className: 'blank' }) }, child)
  return Array.isArray(child) && holdsText(child) ? child.map((one: ReactNode, index) => inElement(one, tag, `${key}-${index}`)) : child
}

const isText = (child: unknown): child is string | number => typeof child === 'number' || (typeof child === 'string' && child !== '')

/** Blank text takes no place of its own between the items of a flex or grid container, so its element must not either (base.css). */
const isBlank = (text: string | number): boolean => String(text).trim() === ''

const holdsText = (child: ReactNode): boolean => isText(child) || (Array.isArray(child) && !isValidElement(child) && child.some(holdsText))
