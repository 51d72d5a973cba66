import useResultTexts from 'virtual:texts/result'
import type { Check } from '#src/domain/check/check.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { useContent } from '#src/store/content.ts'
import { useRegion } from '#src/store/region.ts'
import useSheetTexts from 'virtual:texts/sheet'
import { RuleNumber } from '#src/ui/RuleNumber.tsx'
import { netByOrder } from '#src/words/net.ts'
import { onBody } from '#src/domain/told/onBody.ts'
import { OnBody, OnBodyKey } from './OnBody.tsx'
import { Run } from './Run.tsx'
import { SheetCode } from './SheetCode.tsx'
import styles from './End.module.css'

type Props = { summary: Summary; check: Check; staff: boolean }

/** The foot of the first page: lines for the clinician, when to go sooner, the code, and the small print. */
export function End({ summary, check, staff }: Props) {
  const texts = useSheetTexts()
  const content = useContent()
  const region = useRegion()
  const { first, rest } = summary.safetyNet
  const placed = onBody(content, summary.statements)
  const net = netByOrder([...first, ...rest], region.words, useResultTexts())

  return (
    <div className={styles.end}>
      <SheetCode check={check} />
      {placed.length > 0 && <OnBody symptoms={placed} />}
      <section>
        <h2>{texts.clinician}</h2>
        <ul className={styles.strip}>
          {Object.entries(texts.strip).map(([id, label]) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
      </section>
      {placed.length > 0 && <OnBodyKey symptoms={placed} />}
      {net.length > 0 && <Run title={texts.sooner} items={net} />}
      <footer className={styles.foot}>
        <strong>{texts.emergency(region.words)}.</strong> {content.advice.cannotRuleOut} {staff ? texts.footerStaff : texts.footer}{' '}
        {texts.code}
        {!citesApart(summary) && <Citations summary={summary} />}
      </footer>
    </div>
  )
}

const ownRules = ({ reasons, triage }: Summary) => reasons.filter(({ level }) => level === triage.atLeast)

/** So many rules stand at the foot of the first page. */
const mostBeside = 6

/** More citations than that come last of all, so that they never push the findings off the first page. */
export const citesApart = (summary: Summary): boolean => ownRules(summary).length > mostBeside

/** The rules behind the advice, and where each comes from. */
export function Citations({ summary }: { summary: Summary }) {
  const texts = useSheetTexts()
  const own = ownRules(summary)

  return (
    own.length > 0 && (
      <p>
        <strong>{texts.rulesMet}:</strong>{' '}
        {own.map(({ id, ref, basis, sources }, index) => (
          <span key={id}>
            <RuleNumber number={ref} /> {texts.rule({ basis: texts.basis[basis], sources: guidelinesFirst(sources).join(', ') })}
            {index < own.length - 1 && '; '}
          </span>
        ))}
      </p>
    )
  )
}

/** A guideline before what repeats it. */
const guidelinesFirst = (sources: Summary['reasons'][number]['sources']): string[] =>
  sources.map(({ label }) => label).toSorted((a, b) => Number(b.startsWith('NICE')) - Number(a.startsWith('NICE')))
