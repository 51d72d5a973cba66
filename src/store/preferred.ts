/** Which of these languages to speak. No imports: the boot script decides by it, too. */

type Offered = readonly { tag: string }[]

/**
 * The language that was chosen here before; else that of the page, where somebody led to a page that is not in English; else
 * the first of the browser's that is offered, exactly or as a language ("de" for "de-AT").
 * @param chosen kept from before, or null
 * @param page the tag of the page that is open
 * @param wished the browser's languages, most wished for first
 */
export function preferred(offered: Offered, chosen: string | null | undefined, page: string, wished: readonly string[]): string {
  const tags = offered.map(({ tag }) => tag)
  if (tags.includes(chosen ?? '')) return chosen!
  if (page !== 'en' && tags.includes(page)) return page
  const matches = wished.map((wish) => tags.find((tag) => tag === wish) ?? tags.find((tag) => tag === wish.split('-')[0]))
  return matches.find((tag) => tag !== undefined) ?? 'en'
}
