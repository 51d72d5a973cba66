import useResultTexts from 'virtual:texts/result'
import { Link } from '#src/pages/Link.tsx'
import { OutsideLink } from '#src/pages/OutsideLink.tsx'
import type { Reason } from '#src/domain/told/reasons.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { fill } from '#src/content/message.ts'
import { paths } from '#src/pages/paths.ts'
import { useLater } from '#src/pages/useLater.ts'
import { useRegion } from '#src/store/region.ts'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { RuleNumber } from '#src/ui/RuleNumber.tsx'
import styles from './ResultPage.module.css'

type Props = { summary: Summary }

const loadLinks = () => import('virtual:links')

/** Each rule that was met, the answers that met it, what it rests on and where that stands. */
export function Why({ summary: { reasons, triage } }: Props) {
  const texts = useResultTexts()
  const own = reasons.filter(({ level }) => level === triage.atLeast)
  const others = reasons.filter(({ level }) => level !== triage.atLeast)

  return (
    <div className={styles.why}>
      <Disclosure summary={texts.whySummary(own.length)} open>
        {own.length > 0 ? <ReasonList reasons={own} /> : <p>{texts.whyNone}</p>}
      </Disclosure>
      {others.length > 0 && (
        <Disclosure summary={texts.whyOther}>
          <ReasonList reasons={others} />
        </Disclosure>
      )}
    </div>
  )
}

function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  const texts = useResultTexts()
  const { words } = useRegion()
  // The addresses of the sources come once the advice stands; without them (a lost connection) the names do.
  const later = useLater(loadLinks)
  const links = typeof later === 'object' ? later.default : {}

  return (
    <ol className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason.id}>
          <p>{fill(reason.why, words)}</p>
          {reason.because.length > 0 && <p className="soft small">{texts.metBy({ answers: reason.because.join('; ') })}</p>}
          <p className="soft small">
            {texts.basis({ basis: texts[reason.basis] })} {texts.sources}{' '}
            {reason.sources.map((source, index) => (
              <span key={source.code} lang="en">
                {index > 0 && '; '}
                {links[source.code] === undefined ? source.label : <OutsideLink href={links[source.code]!}>{source.label}</OutsideLink>}
              </span>
            ))}{' '}
            (
            <Link to={paths.rules(reason.id)}>
              <RuleNumber number={reason.ref} />
            </Link>
            )
          </p>
        </li>
      ))}
    </ol>
  )
}
