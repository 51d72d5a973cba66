import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { planPages, type Measured, type Part } from './paperPlan.ts'
import styles from './PaperPages.module.css'

export type PaperSection = {
  id: string
  place: Measured['place']
  /** How many rows it has, each marked `data-row`. Without: it is one row and never parted. */
  rows?: number
  /** See `Measured`. */
  least?: number
  /** The type is set smaller before there are fewer rows than these. */
  wanted?: number
  draw: (part: { from: number; to: number; isContinued: boolean }) => ReactNode
}

/** How large the type is: the first that fits one page is taken. On two pages it is the second. */
const sizes = ['large', 'usual', 'close'] as const

type Props = {
  sections: readonly PaperSection[]
  /** The head of every page after the first. */
  renderHead: (page: { page: number; pages: number }) => ReactNode
  /** At the end of the first page, where there are more. */
  renderMore: (pages: number) => ReactNode
}

type Laid = { size: number; plans: readonly Part[][][]; chosen?: { size: number; pages: Part[][] } }

/**
 * Sections on as many pages as they need. Before anything is seen they are set on one page as wide as the paper and
 * measured, in the fonts of this device. What changes their words must change the `key` of this component, too.
 */
export function PaperPages({ sections, renderHead, renderMore }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [{ size, chosen }, setLaid] = useState<Laid>({ size: 0, plans: [] })

  useLayoutEffect(() => {
    if (chosen || !root.current) return
    const plan = planPages(measured(root.current, sections, size === sizes.length - 1), extra(root.current))
    setLaid((before) => {
      const plans = [...before.plans, plan]
      const next = before.size + 1
      if (plan.length > 1 && next < sizes.length) return { size: next, plans }
      const best = plan.length > 1 ? Math.min(1, before.size) : before.size
      return { size: best, plans, chosen: { size: best, pages: plans[best]! } }
    })
  }, [sections, size, chosen])

  const whole = [sections.map(({ id, rows = 1 }) => ({ id, from: 0, to: rows }))]
  const pages = chosen?.pages ?? whole
  const count = chosen ? pages.length : 2

  return (
    <div ref={root} className={styles.pages} data-size={sizes[size]} data-measuring={chosen === undefined}>
      {pages.map((parts, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- A page is its number.
        <section key={index} className={styles.page}>
          {index > 0 && renderHead({ page: index + 1, pages: count })}
          {parts.map((part) => {
            const section = sections.find(({ id }) => id === part.id)!
            return (
              <div key={part.id} className={styles.section} data-section={part.id} data-place={section.place}>
                {section.draw({ from: part.from, to: part.to, isContinued: part.from > 0 })}
              </div>
            )
          })}
          {index === 0 && count > 1 && <div data-extra="more">{renderMore(count)}</div>}
        </section>
      ))}
      {!chosen && <div data-extra="continued">{renderHead({ page: 2, pages: 2 })}</div>}
    </div>
  )
}

/** Pages whose parts are known beforehand: they need no script. */
export function FixedPages({ pages }: { pages: readonly ReactNode[] }) {
  return (
    <div className={styles.pages} data-measuring="false">
      {pages.map((page, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- A page is its number.
        <section key={index} className={styles.page} data-sheet={index + 1}>
          {page}
        </section>
      ))}
    </div>
  )
}

function measured(root: HTMLElement, sections: readonly PaperSection[], isSmallest: boolean): Measured[] {
  return sections.map(({ id, place, least: fewest, wanted = fewest }) => {
    const least = isSmallest ? fewest : wanted
    const section = root.querySelector<HTMLElement>(`[data-section="${id}"]`)!
    const rows = [...section.querySelectorAll<HTMLElement>('[data-row]')].map(heightOf)
    const whole = heightOf(section)
    const shared = { id, place, ...(least !== undefined && { least }) }
    return rows.length === 0
      ? { ...shared, frame: 0, rows: [whole] }
      : { ...shared, frame: whole - rows.reduce((sum, row) => sum + row, 0), rows }
  })
}

function extra(root: HTMLElement) {
  const height = (name: string) => heightOf(root.querySelector<HTMLElement>(`[data-extra="${name}"]`)!)
  return { continued: height('continued'), more: height('more') }
}

const heightOf = (element: HTMLElement) => element.getBoundingClientRect().height
