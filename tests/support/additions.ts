/** A copy of `data/` to which one of everything was added, in the files that CONTRIBUTING names for it and in no other. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codesFrom, compactFrom, linksFrom, loadContent, startFrom, zonesFrom } from '#src/content/load.ts'
import { ruleBookFrom } from '#src/content/rulebook.ts'
import { draftLanguage } from '#src/content/draftLanguage.ts'
import { englishTexts, readTranslations } from '#src/content/languages.ts'
import type { RawMessages } from '#src/content/message.ts'
import type { ContextItem } from '#src/content/contextSchema.ts'
import type { QuestionnaireText } from '#src/content/questionnaireSchema.ts'
import type { Region } from '#src/content/regionsSchema.ts'
import type { RuleText, SymptomText } from '#src/content/schema.ts'
import { dataFolder } from './content.ts'

export const added = {
  symptom: {
    id: 'blue-earlobes',
    groups: ['nonspecific'],
    mechanisms: ['mech-nonspecific'],
    origin: 'beyond-seed',
    label: 'Earlobes that turn blue for no clear reason',
    inSentence: 'blue earlobes with no clear cause',
    howToCheck: 'Look at both earlobes by day. Compare them with an old photo.',
    clinicalTerm: 'Auricular cyanosis',
    picture: 'bruise',
    layWords: ['blue ears'],
    codes: { hpo: { code: 'HP:9999999', display: 'Auricular cyanosis' } },
    details: ['since', 'trend', 'clearCause'],
    sources: ['JUDGE'],
  } satisfies SymptomText,
  rule: {
    id: 'blue-earlobes-need-a-look',
    ref: 'R-V98',
    when: { symptom: 'blue-earlobes', unexplained: true },
    why: 'Blue earlobes need a look within 48 hours.',
    clinical: 'Auricular cyanosis, unexplained',
    basis: 'judgement',
    sources: ['JUDGE'],
    examples: [{ name: 'blue earlobes', given: { 'blue-earlobes': 'yes' }, expect: 'met' }],
  } satisfies RuleText,
  cause: {
    id: 'loud-hat',
    label: 'A hat that is too tight',
    clinicalTerm: 'tight hat',
    explains: [{ symptoms: ['blue-earlobes'], days: 3, basis: 'judgement' as const, sources: ['JUDGE'] }],
    sources: ['JUDGE'],
  },
  question: {
    id: 'keeps-bats',
    kind: 'three',
    label: 'Bats are kept at home',
    clinicalTerm: 'Bats at home',
    sources: ['JUDGE'],
  } satisfies ContextItem,
  country: {
    code: 'ZZ',
    name: 'Zedland',
    emergency: '909',
    doctor: 'doctor',
    emergencyDepartment: 'the emergency department',
    temperature: 'C',
    timeZones: ['Atlantis/Zed'],
    source: 'Made up for a test.',
  } satisfies Region,
  language: { tag: 'eo', label: 'Zedish', direction: 'ltr' as const, reviewedBy: null },
}

/** What the made-up language says for this English. */
export const inZedish = (english: string) => `Zed ${english}`

/** The page on which the new symptom is asked. */
export const pageId = 'fever-and-infections'

const root = join(mkdtempSync(join(tmpdir(), 'additions-')), 'data')
cpSync(dataFolder, root, { recursive: true })

function edit<File>(name: string, change: (file: File) => void): void {
  const path = join(root, name)
  const file = JSON.parse(readFileSync(path, 'utf8')) as File
  change(file)
  writeFileSync(path, JSON.stringify(file))
}

edit<{ symptoms: SymptomText[] }>('taxonomy/nonspecific.json', ({ symptoms }) => symptoms.push(added.symptom))
edit<{ rules: RuleText[] }>('rules/within-48h.json', ({ rules }) => rules.push(added.rule))
edit<{ causes: (typeof added.cause)[]; items: ContextItem[] }>('context.json', ({ causes, items }) => {
  causes.push(added.cause)
  items.push(added.question)
})
edit<QuestionnaireText>('questionnaire.json', ({ parts, noticed, about }) => {
  parts.find(({ id }) => id === pageId)!.pages[0]!.rows.push(added.symptom.id)
  noticed[0]!.groups[0]!.rows.push(added.symptom.id)
  about.push(added.question.id)
})
edit<{ regions: Region[] }>('regions.json', ({ regions }) => regions.unshift(added.country))

writeFileSync(
  join(root, `languages/${added.language.tag}.json`),
  JSON.stringify(toZedish(draftLanguage(englishTexts(root), added.language))),
)

const { data } = loadContent(root)

/** The languages that are offered beside English. */
export const translations = readTranslations(root)

/** What the browser gets of it. */
export const sent = {
  content: compactFrom(data),
  start: startFrom(data),
  zones: zonesFrom(data),
  rules: ruleBookFrom(data),
  codes: codesFrom(data),
  links: linksFrom(data),
}

/** Fills in every text of a draft. */
function toZedish(draft: unknown): unknown {
  if (typeof draft !== 'object' || draft === null) return draft
  if (!('english' in draft && 'from' in draft))
    return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, toZedish(value)]))
  const { english, from } = draft as { english: string | RawMessages; from: string }
  const text =
    typeof english === 'string'
      ? inZedish(english)
      : Object.fromEntries(Object.entries(english).map(([form, words]) => [form, inZedish(words as string)]))
  return { text, from }
}
