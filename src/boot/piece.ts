import { fill } from '#src/content/message.ts'
import type { Country } from './country.ts'

/** A piece of page out of its template (src/app/static.tsx), with the number of this country; without one, there is nothing to dial. */
export function piece(id: 'local' | 'unfinished' | 'lost', { code, name, emergency }: Country, otherwise = ''): DocumentFragment {
  const values = { code, country: name, emergencyNumber: emergency ?? otherwise }
  const copy = document.importNode((document.getElementById(id) as HTMLTemplateElement).content, true)
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) texts.currentNode.nodeValue = fill(texts.currentNode.nodeValue!, values)
  for (const link of copy.querySelectorAll('a[href^="tel:"]')) {
    if (emergency === null) (link.closest('p') ?? link).remove()
    else link.setAttribute('href', `tel:${emergency}`)
  }
  return copy
}
