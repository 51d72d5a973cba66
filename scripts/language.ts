/** `npm run language -- de`: writes `data/languages/de.json` with every text that is still to be translated, or adds what is missing. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftLanguage } from '#src/content/draftLanguage.ts'
import { englishTexts, type TranslationFile } from '#src/content/languages.ts'
import { dataFolder } from './build/manifests.ts'

const [tag = ''] = process.argv.slice(2)
// Throws where this is no language tag.
const { language } = new Intl.Locale(tag)
const path = join(dataFolder, `languages/${tag}.json`)
const isRightToLeft = ['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi'].includes(language)
const fresh = {
  tag,
  label: new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag,
  direction: isRightToLeft ? ('rtl' as const) : ('ltr' as const),
  reviewedBy: null,
  status: 'draft' as const,
}
const given = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as TranslationFile) : fresh
writeFileSync(path, `${JSON.stringify(draftLanguage(englishTexts(dataFolder), given), null, 2)}\n`)
