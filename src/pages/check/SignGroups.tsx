import type { SignsOfPlace } from '#src/domain/check/questionnaire.ts'
import { NotSure } from './NotSure.tsx'
import { LinePictureOf } from './Rows.tsx'
import { SignGroup } from './SignGroup.tsx'
import styles from './SignGroup.module.css'
import { SignLine } from './SignLine.tsx'

/** Signs as one line each, grouped by where people notice them. */
export function SignGroups({ groups }: { groups: readonly SignsOfPlace[] }) {
  return (
    <div className={styles.groups}>
      {groups.map(({ id, heading, rows }) => {
        const ids = rows.map((row) => row.id)
        return (
          <SignGroup key={id} id={id} heading={heading} rows={ids}>
            {rows.map((row) => (
              <SignLine
                key={row.id}
                id={row.id}
                label={row.label}
                line={row.symptom.line}
                picture={<LinePictureOf symptom={row.symptom} />}
              >
                <NotSure id={row.id} howToCheck={row.howToCheck} />
              </SignLine>
            ))}
          </SignGroup>
        )
      })}
    </div>
  )
}
