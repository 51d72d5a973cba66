import { useState, type ReactNode } from 'react'
import { Link } from '#src/pages/Link.tsx'
import type { Check } from '#src/domain/check/check.ts'
import type { Language } from '#src/content/language.ts'
import { InLanguage } from '#src/store/InLanguage.tsx'
import { useLanguage, useMessages } from '#src/store/language.ts'
import { hasResultOf } from '#src/store/seen.ts'
import useSheetTexts from 'virtual:texts/sheet'
import { useTitle } from '#src/store/settings.ts'
import { useSummary } from '#src/store/summary.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { PaperPage } from '#src/ui/PaperPage.tsx'
import { PaperPages } from '#src/ui/PaperPages.tsx'
import { PrintButton } from '#src/ui/PrintButton.tsx'
import { NextHead } from './Head.tsx'
import { useSections } from './sections.tsx'
import type { Staff } from './staff.ts'
import styles from './Sheet.module.css'

type Props = {
  check: Check
  /** Where the link back leads. */
  back: string
  backText: string
  /** Shown instead while an answer is missing without which no advice can be right. */
  notReady: ReactNode
  /** On the sheet of the nurse's screen alone. */
  staff?: Staff
  /** The languages to write it in, one sheet for each; without, that of the screen. */
  languages?: readonly Language[]
  /** How to choose them, on screen only. */
  choice?: ReactNode
}

export function Sheet({ check, back, backText, notReady, staff, languages, choice }: Props) {
  const texts = useSheetTexts()
  const title = useTitle(texts.title)
  const own = useLanguage()
  const isReady = hasResultOf(check.answers)
  const [wasReady] = useState(isReady)

  // "Clear everything" leads away by itself.
  if (!isReady) return wasReady ? null : notReady

  return (
    <PaperPage
      title={title}
      tools={
        <>
          <PrintButton instead={texts.noPrint}>{texts.print}</PrintButton>
          <Link to={back} className={buttonClass('quiet')}>
            {backText}
          </Link>
          {choice}
        </>
      }
    >
      <div className={styles.languages}>
        {(languages ?? [own]).map((language) => (
          <div key={language.tag} className={styles.language}>
            <InLanguage language={language}>
              <Pages check={check} staff={staff} />
            </InLanguage>
          </div>
        ))}
      </div>
    </PaperPage>
  )
}

/** A page in two halves: above, what a doctor reads in 20 seconds; below, what they look up. */
function Pages({ check, staff }: { check: Check; staff: Staff | undefined }) {
  const texts = useSheetTexts()
  const { name } = useMessages()
  const summary = useSummary(check)
  const { sections, about, key } = useSections({ check, summary, staff })

  return (
    <PaperPages
      key={key}
      sections={sections}
      renderHead={(page) => <NextHead {...page} name={name} about={about} />}
      renderMore={(pages) => <p className={styles.more}>{texts.more({ pages })}</p>}
    />
  )
}
