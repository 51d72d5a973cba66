import { useState } from 'react'
import useResultTexts from 'virtual:texts/result'
import { Link } from '#src/pages/Link.tsx'
import type { Summary } from '#src/domain/told/summary.ts'
import type { Day } from '#src/domain/told/times.ts'
import { paths } from '#src/pages/paths.ts'
import { useLater } from '#src/pages/useLater.ts'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { Card } from '#src/ui/Card.tsx'
import { Share } from './Share.tsx'
import styles from './ResultPage.module.css'

type Props = { summary: Summary; due: Day | undefined }

/** On a phone the tools stand at the very end: from the advice it is one press to them. */
export function ToTools() {
  const texts = useResultTexts()
  const go = () => {
    const tools = document.getElementById('tools')!
    tools.parentElement!.scrollIntoView()
    tools.focus({ preventScroll: true })
  }

  return (
    <p className={styles.toTools}>
      <Button variant="quiet" onClick={go}>
        {texts.toTools}
      </Button>
    </p>
  )
}

const loadHandover = () => import('./Handover.tsx')

/** The ways to take the result along. None of them sends anything. All but print come once the advice stands. */
export function Tools({ summary, due }: Props) {
  const texts = useResultTexts()
  const later = useLater(loadHandover)
  const [note, setNote] = useState<string>()

  return (
    <section aria-labelledby="tools" className={`stack ${styles.tools}`}>
      <h2 id="tools" tabIndex={-1} className="visually-hidden">
        {texts.toolsTitle}
      </h2>
      <Card>
        <Share summary={summary} note={note} />
        <Link to={paths.sheet} className={buttonClass('quiet')}>
          {texts.print}
        </Link>
        <div role="status">{later === 'failed' && <p className="small">{texts.missing}</p>}</div>
        {typeof later === 'object' && <later.Handover summary={summary} due={due} onNote={setNote} />}
      </Card>
      <p className={`soft small ${styles.private}`}>{texts.private}</p>
    </section>
  )
}
