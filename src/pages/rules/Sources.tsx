import { sources } from '#src/content/rules.ts'
import { OutsideLink } from '#src/pages/OutsideLink.tsx'
import links from 'virtual:links'
import useRulesTexts from 'virtual:texts/rulesPage'

/** The sources of a rule, number or symptom: where each stands, and when it was read. */
export function Sources({ codes }: { codes: readonly string[] }) {
  const texts = useRulesTexts()

  return (
    <p className="soft small">
      {texts.sources}:{' '}
      {codes.map((code, index) => {
        const source = sources.find((one) => one.code === code)
        if (!source) return code
        const url = links[code]
        return (
          <span key={code}>
            {index > 0 && '; '}
            {url === undefined ? (
              source.label
            ) : (
              <OutsideLink href={url} title={source.title}>
                {source.label}
              </OutsideLink>
            )}
            {source.copied && source.read !== null && ` (${texts.readInCopy({ date: source.read })})`}
            {url !== undefined && ` (${source.read === null ? texts.notRead : texts.read({ date: source.read })})`}
          </span>
        )
      })}
    </p>
  )
}
