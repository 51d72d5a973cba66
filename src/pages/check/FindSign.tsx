import { useState } from 'react'
import useNoticedTexts from 'virtual:texts/noticed'
import { ownWords } from '#src/domain/check/outside.ts'
import { findSymptom } from '#src/domain/check/rows.ts'
import { symptomAsked } from '#src/domain/engine/facts.ts'
import { useLater } from '#src/pages/useLater.ts'
import { useSeen } from '#src/store/content.ts'
import { writeWords } from '#src/store/answering.ts'
import { useSession } from '#src/store/session.ts'
import { Button } from '#src/ui/Button.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { LinePictureOf } from './Rows.tsx'
import styles from './SignGroup.module.css'
import { SignLine } from './SignLine.tsx'

const load = () => import('./findSigns.ts')

/** A field that finds signs by what people call them. What is typed can be kept in the person's own words; nothing else is made of it. */
export function FindSign() {
  const noticed = useNoticedTexts()
  const [text, setText] = useState('')
  const words = useSession(({ check }) => check.words)
  const seen = useSeen(useSession(({ check }) => check.answers))
  const later = useLater(load)

  if (later === 'failed') return <p className="soft">{noticed.findMissing}</p>
  const found = (later?.findSigns(text) ?? []).flatMap((id) => {
    const symptom = findSymptom(seen.content, id)
    return symptom && symptomAsked(symptom, seen.facts) === 'shown' ? [symptom] : []
  })
  const typed = text.trim()
  const isKept = typed !== '' && words.includes(typed)
  const all = ownWords(words, typed)
  const isTooLong = !all.endsWith(typed)
  /** Its button goes with the press: the field has the focus then. */
  const keep = () => {
    writeWords(all)
    document.getElementById('find')?.focus()
  }

  return (
    <search className={styles.find}>
      <TextField id="find" label={noticed.find} hint={noticed.findHint} value={text} onChange={setText} />
      <output>{later && typed.length > 1 && (found.length > 0 ? noticed.found(found.length) : noticed.notFound)}</output>
      {found.length > 0 && (
        <ul className={`${styles.list} ${styles.foundList}`}>
          {found.map((symptom) => (
            <SignLine
              key={symptom.id}
              id={`found-${symptom.id}`}
              fact={symptom.id}
              label={symptom.label}
              line={symptom.line}
              picture={<LinePictureOf symptom={symptom} />}
            />
          ))}
        </ul>
      )}
      {typed.length > 1 && !isKept && !isTooLong && (
        <Button variant="quiet" onClick={keep}>
          {noticed.keep({ text: typed })}
        </Button>
      )}
      <div role="status">
        {isKept && <p className="small soft">{noticed.kept}</p>}
        {isTooLong && !isKept && noticed.tooLong}
      </div>
    </search>
  )
}
