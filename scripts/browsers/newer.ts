/** What is newer than the oldest browsers of the app in a built file. */
import { attribute, newerInScript } from './script.ts'
import { newerInStyle } from './style.ts'
import { at, lackedBy, table, type Newer } from './support.ts'

/** By the ending of its name: script, style sheet, or a page with both in it. Each feature once. */
export function newerIn(name: string, text: string): Newer[] {
  const all = name.endsWith('.js')
    ? newerInScript(text)
    : name.endsWith('.css')
      ? newerInStyle(text)
      : name.endsWith('.html')
        ? newerInPage(text)
        : []
  return [...new Map(all.map((one) => [one.feature, one])).values()]
}

function newerInPage(text: string): Newer[] {
  const scripts = [...text.matchAll(/<script(?![^>]*json)[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script!)
  const styles = [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, style]) => style!)
  const tags = [...text.matchAll(/<([a-z][a-z0-9]*)((?:\s[^>]*)?)>/g)].flatMap(([, tag, attributes]) => {
    const element = at(at(table.html, 'elements'), tag!)
    const names = [...attributes!.matchAll(/\s([a-z-]+)(?==|\s|$)/g)].map(([, name]) => name!)
    return [
      { feature: `<${tag}>`, lackedBy: lackedBy(element) },
      ...names.map((name) => ({ feature: `<${tag} ${name}>`, lackedBy: lackedBy(attribute(element, name)) })),
    ]
  })
  return [...scripts.flatMap(newerInScript), ...styles.flatMap(newerInStyle), ...tags.filter((one) => one.lackedBy.length > 0)]
}
