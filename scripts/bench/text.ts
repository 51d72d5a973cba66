/** The headings, paragraphs and list of the start page as they stand in the built HTML, without its looks. */
export function startPageText(html: string): string {
  const main = /<main[^]*?<\/main>/.exec(html)?.[0] ?? ''
  return main
    .replaceAll(/<(noscript|svg|details|a)\b[^]*?<\/\1>/g, '')
    .replaceAll(/<(\/?)(h1|h2|p|ul|li)\b[^>]*>/g, '<$1$2>')
    .replaceAll(/<\/?(?!h1|h2|p>|ul|li)[a-z]+[^>]*>/g, '')
}
