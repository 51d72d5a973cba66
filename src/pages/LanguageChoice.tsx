import { hasOthers, languages } from 'virtual:languages'
import { startPageOf } from '#src/boot/startPage.ts'
import { chooseLanguage, useLanguage, useMessages } from '#src/store/language.ts'
import styles from './LanguageChoice.module.css'

/** Every language by its own name, where there is more than one. Without a script each leads to its start page. */
export const LanguageChoice = () => (hasOthers ? <Choice /> : null)

function Choice() {
  const { tag } = useLanguage()
  const { layout } = useMessages()

  return (
    <div role="group" aria-label={layout.language} className={styles.choice}>
      {languages.map((one) => (
        <a
          key={one.tag}
          href={startPageOf(one.tag)}
          lang={one.tag}
          dir={one.direction}
          hrefLang={one.tag}
          aria-current={one.tag === tag}
          onClick={(event) => {
            event.preventDefault()
            // Where it cannot be loaded, all stays as it is.
            chooseLanguage(one.tag).catch(() => undefined)
          }}
        >
          {one.label}
        </a>
      ))}
    </div>
  )
}
