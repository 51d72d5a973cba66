/** axe, as every journey asks it. */
import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { isReviewed, type Violation } from './accessReviewed.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds by WCAG 2.2 A and AA and best practice. A document that has axe keeps it: to read it again takes as long as
 * to ask it. It runs in one go within the page, since there are no frames, and it keeps no account of what is right.
 */
export async function axeViolations(page: Page): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async (values) => {
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ rule: id, html })))
  }, tags)
  return found.filter((one) => !isReviewed('axe', one))
}
