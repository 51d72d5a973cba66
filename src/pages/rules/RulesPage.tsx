import { Suspense, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { Link } from '#src/pages/Link.tsx'
import { content } from '#src/content/app.ts'
import type { Example } from '#src/content/rulebook.ts'
import { lazyPart } from '#src/pages/lazyPart.tsx'
import { paths } from '#src/pages/paths.ts'
import useRulesTexts from 'virtual:texts/rulesPage'
import { useTitle } from '#src/store/settings.ts'
import { PrintButton } from '#src/ui/PrintButton.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Causes } from './Causes.tsx'
import { History } from './History.tsx'
import { Numbers } from './Numbers.tsx'
import { RuleList } from './RuleList.tsx'
import styles from './RulesPage.module.css'
import { ShortestWays } from './ShortestWays.tsx'
import { Symptoms } from './Symptoms.tsx'
import { emptyBench } from './bench.ts'

/** The larger part of this page, for those who want to try. */
const Workbench = lazyPart(() => import('./Workbench.tsx'), 'Workbench')

const sections = ['rules', 'numbers', 'causes', 'symptoms', 'table', 'history', 'workbench'] as const
type Section = (typeof sections)[number]

/** Everything behind the advice, open to read and to try. An address of a rule, `/rules/R-E06`, leads to that rule. */
export function RulesPage() {
  const texts = useRulesTexts()
  const { section: wanted } = useParams()
  const navigate = useNavigate()
  const [bench, setBench] = useState(emptyBench)
  const section: Section = sections.find((one) => one === wanted) ?? 'rules'
  const target = wanted !== undefined && wanted !== section ? wanted : undefined

  const tryExample = ({ given, others }: Example) => {
    setBench({ answers: given, rest: others ?? 'open' })
    void navigate(paths.rules('workbench'))
  }

  return (
    <Page
      title={useTitle(section === 'rules' ? texts.title : texts.titleOf({ section: texts.sections[section] }))}
      heading={texts.title}
      lead={<p>{texts.lead}</p>}
      pageKey={target === undefined ? section : undefined}
      wide
    >
      <p className="soft small">{texts.version({ version: content.version, fingerprint: content.fingerprint })}</p>
      <nav aria-label={texts.sections.label} className={styles.sections}>
        {sections.map((one) => (
          <Link key={one} to={paths.rules(one)} aria-current={one === section ? 'page' : undefined}>
            {texts.sections[one]}
          </Link>
        ))}
      </nav>
      <h2 className={styles.section}>{texts.sections[section]}</h2>
      {section === 'rules' && <RuleList target={target} onTry={tryExample} />}
      {section === 'numbers' && <Numbers />}
      {section === 'causes' && <Causes />}
      {section === 'symptoms' && <Symptoms />}
      {section === 'table' && <ShortestWays />}
      {section === 'history' && <History />}
      {section === 'workbench' && (
        <Suspense>
          <Workbench bench={bench} onChange={setBench} />
        </Suspense>
      )}
      <div className={styles.screenOnly}>
        <PrintButton variant="quiet">{texts.print}</PrintButton>
      </div>
    </Page>
  )
}
