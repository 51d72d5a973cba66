/** Of what is not asked of a person of this age and sex nothing is said, whatever was answered before it was hidden. */
import fc from 'fast-check'
import type { Bundle } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import { readEnglish } from '#src/content/languages.ts'
import { messagesFrom, type Messages } from '#src/content/message.ts'
import { emptyCheck, type Check } from '#src/domain/check/check.ts'
import { contextAsked, featureAsked, symptomAsked } from '#src/domain/engine/facts.ts'
import { see } from '#src/domain/check/seen.ts'
import type { Summary } from '#src/domain/told/summary.ts'
import { sbar } from '#src/exports/sbar.ts'
import { shortNote } from '#src/exports/shortNote.ts'
import { phoneScript } from '#src/words/script.ts'
import { lineIds } from '#tests/support/checks.ts'
import { content, dataFolder, harmless, summarise } from '#tests/support/content.ts'
import { bundleOf } from '#tests/support/fhir.ts'
import { runs } from '#tests/support/propertyRuns.ts'

const day = { year: 2026, month: 11, day: 23 }
const texts = messagesFrom<Messages>(readEnglish(dataFolder).messages, 'en')

type Term = { fact: string; names: readonly string[] }
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const terms: Term[] = [
  ...content.symptoms.flatMap(({ id, label, clinicalTerm, inSentence, spoken = label, features }) => [
    { fact: id, names: [label, clinicalTerm, inSentence, spoken.replace('{have} ', '')] },
    ...features.map((one) => ({ fact: `${id}.${one.id}`, names: [one.label, one.clinicalTerm] })),
  ]),
  ...content.context.map(({ id, label, clinicalTerm, spoken = label }) => ({
    fact: id,
    names: [label, clinicalTerm, spoken.replace('{have} ', '')],
  })),
]

/** Those that this person is not asked about, but for names that stand within others. */
function hiddenNames({ answers }: Check): string[] {
  const { facts } = see(content, answers)
  const isHidden = ({ fact }: Term) => {
    const [id, part] = fact.split('.')
    const symptom = content.symptoms.find((one) => one.id === id)
    if (!symptom)
      return (
        contextAsked(
          content.context.find((one) => one.id === id)!,
          facts,
        ) === 'notAsked'
      )
    if (symptom.partOf) return false
    const feature = symptom.features.find((one) => one.id === part)
    return symptomAsked(symptom, facts) === 'notAsked' || (feature !== undefined && featureAsked(feature, facts, fact) === 'notAsked')
  }
  const shown = terms.filter((one) => !isHidden(one)).flatMap(({ names }) => names.map((name) => name.toLowerCase()))
  const names = terms.filter(isHidden).flatMap((one) => one.names)
  return names.filter((name) => !shown.some((one) => one.includes(name.toLowerCase())))
}

/** Each output, without the list of what was not asked, which says just that. */
function outputsOf(check: Check, plant = (summary: Summary) => summary): Record<string, string> {
  const summary = plant(summarise(content, check))
  const withoutList = sbar(content, summary, day).replace(/\n {3}Not asked:.*(?:\n {5}.*)*/, '')
  const bundle = bundleOf(check) as Bundle
  const records = bundle.entry!.map(({ resource }) => resource!).filter(({ resourceType }) => resourceType !== 'DocumentReference')
  return {
    note: withoutList.replaceAll(/\n {5}/g, ' '),
    short: shortNote(summary, day).replaceAll(/\n {5}/g, ' '),
    script: phoneScript(summary, texts).join('\n'),
    fhir: JSON.stringify(records),
    context: summary.context.map(({ label }) => label).join('\n'),
    reported: summary.reported.map(({ label, features }) => [label, ...features.map((one) => one.label)].join('; ')).join('\n'),
    no: summary.no.map(({ label }) => label).join('\n'),
    unanswered: summary.unanswered.map(({ label }) => label).join('\n'),
    open: summary.openQuestions.map(({ label }) => label).join('\n'),
  }
}

function strangers(check: Check, outputs = outputsOf(check)): string[] {
  const names = hiddenNames(check)
  return Object.entries(outputs).flatMap(([name, text]) =>
    names.filter((one) => text.includes(one) || text.includes(lower(one))).map((one) => `${name}: ${one}`),
  )
}

const everything = [...lineIds, ...content.context.filter(({ kind }) => kind === 'three').map(({ id }) => id)]
const ages = [0.1, 0.5, 1.9, 3, 4.99, 5, 7, 10, 11.9, 12, 15.9, 16, 24, 25, 40, 49, 51, 56, 75, 95]
const sexes = ['female', 'male', 'any']
const allOf = (answer: string, age: number, sex: string): Check => ({
  ...emptyCheck,
  answers: { ...harmless, ...Object.fromEntries(everything.map((id) => [id, answer])), age, sex },
  answeredAt: '2026-11-24T09:14:00.000Z',
})
const someone = fc
  .record({
    age: fc.constantFrom(...ages),
    sex: fc.constantFrom(...sexes),
    who: fc.constantFrom('me', 'child', 'other'),
    answer: fc.constantFrom('yes', 'no', 'notSure'),
    others: fc.dictionary(fc.constantFrom(...everything), fc.constantFrom('yes', 'no', 'notSure'), { maxKeys: 12 }),
  })
  .map(({ age, sex, who, answer, others }): Check => {
    const all = allOf(answer, age, sex)
    return { ...all, answers: { ...all.answers, ...others, who } }
  })

describe('what is not asked', () => {
  it.each(ages.flatMap((age) => sexes.map((sex) => [age, sex] as const)))('is said nowhere at %d years, %s', (age, sex) => {
    expect(strangers(allOf('no', age, sex))).toEqual([])
  })

  it('is said nowhere, whatever was answered', () => {
    fc.assert(
      fc.property(someone, (check) => {
        expect(strangers(check)).toEqual([])
      }),
      { numRuns: runs(60), seed: 20_261_126, endOnFailure: true },
    )
  }, 120_000)

  it('is found where it is said', () => {
    const man = allOf('no', 40, 'male')
    expect(hiddenNames(man)).toContain('Pregnant or recently postpartum')
    const asNo = (summary: Summary): Summary => ({
      ...summary,
      statements: summary.statements.map((one) => (one.state === 'notAsked' ? { ...one, state: 'no' } : one)),
    })
    const found = strangers(man, outputsOf(man, asNo))
    expect(found).toContain('note: Pregnant or recently postpartum')
    expect(found).toContain('short: Pregnant or recently postpartum')
  })
})
