import useLearnTexts from 'virtual:texts/learn'
import { BloodSmear } from '#src/ui/BloodSmear.tsx'
import { buttonClass } from '#src/ui/Button.tsx'
import { chapters, wholeId } from './chapters.ts'
import styles from './Learn.module.css'
import { LearnFrame } from './LearnFrame.tsx'
import { LearnLink } from './LearnLink.tsx'

/** Every learning page, with what it tells and how long it takes. */
export function Overview() {
  const texts = useLearnTexts()

  return (
    <LearnFrame id="" title={texts.title} lead={texts.lead}>
      <div className={styles.smear}>
        <BloodSmear />
      </div>
      <ol className={styles.chapters}>
        {chapters.map(({ id, title, lead, minutes }) => (
          <li key={id}>
            <LearnLink to={[id]} className={styles.chapter}>
              {title}
            </LearnLink>
            <p>{lead}</p>
            <p className="soft small">{texts.minutes(minutes)}</p>
          </li>
        ))}
      </ol>
      <p className={styles.whole}>
        <LearnLink to={[wholeId]} className={buttonClass('quiet')}>
          {texts.printAll}
        </LearnLink>
      </p>
    </LearnFrame>
  )
}
