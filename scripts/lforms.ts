/** `npm run lforms`: opens the published questionnaire and our own responses in LHC-Forms, as a clinic might. Needs a build. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import fc from 'fast-check'
import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4'
import { codesFrom } from '#src/content/load.ts'
import { questionnaire } from '#src/exports/fhirQuestionnaire.ts'
import { see } from '#src/domain/check/seen.ts'
import { collection } from '#src/exports/fhir.ts'
import { readyCheck } from '#tests/support/checks.ts'
import { content, data } from '#tests/support/content.ts'
import config from '../playwright.config.ts'
import { fetchLforms, lformsVersion } from './lformsPackage.ts'
import { openLforms, type Form } from './lformsPage.ts'

const file = join(import.meta.dirname, '../dist/fhir/Questionnaire-small-signs.json')
const codes = codesFrom(data)
const authored = '2026-11-23T09:14:00.000Z'
const responses = 3

const begun = performance.now()
try {
  await run()
} catch (error) {
  console.error(`✖ ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

async function run(): Promise<void> {
  if (!existsSync(file)) throw new Error('There is no dist/fhir/Questionnaire-small-signs.json. Run npm run build first.')
  const published = JSON.parse(readFileSync(file, 'utf8')) as Questionnaire
  if (JSON.stringify(published) !== JSON.stringify(questionnaire(content, codes))) {
    throw new Error('The questionnaire in dist/ is not the one of today. Run npm run build first.')
  }
  const folder = fetchLforms()
  const browser = await chromium.launch(config.use?.launchOptions)
  try {
    const form = await openLforms(browser, folder)
    const rendered = await rendersEveryQuestion(form, published)
    await givesBackWhatIsFilledIn(form, published)
    await showsOurResponses(form, published)
    if (form.wanted.length > 0) throw new Error(`LHC-Forms asked the network for ${form.wanted.join(', ')}.`)
    const seconds = ((performance.now() - begun) / 1000).toFixed(0)
    console.log(
      `LHC-Forms ${lformsVersion} shows all ${rendered} questions that are open from the start, gives back what is filled in,` +
        ` and shows ${responses} generated responses as they were made (${seconds} s).`,
    )
  } finally {
    await browser.close()
  }
}

/** How many questions and headings there are before anything is answered. */
async function rendersEveryQuestion(form: Form, published: Questionnaire): Promise<number> {
  await form.show(published)
  const open = openItems(published.item)
  const there = await form.texts()
  const missing = open.filter(({ linkId, text }) => there[linkId] !== text).map(({ linkId }) => linkId)
  if (missing.length > 0) throw new Error(`LHC-Forms does not show ${missing.join(', ')}.`)
  const early = Object.keys(there).filter((linkId) => !open.some((item) => item.linkId === linkId))
  if (early.length > 0) throw new Error(`LHC-Forms shows these before they are asked: ${early.join(', ')}.`)
  return open.length
}

/** Those that wait for nothing, and those that are shown while what decides them has no answer. */
function openItems(items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] {
  const isOpen = ({ enableWhen }: QuestionnaireItem) => !enableWhen || enableWhen.some(({ answerBoolean }) => answerBoolean === false)
  return items.filter(isOpen).flatMap((item) => [item, ...openItems(item.item)])
}

/** What a person would do, in this order: a detail is there only after its yes. */
async function givesBackWhatIsFilledIn(form: Form, published: Questionnaire): Promise<void> {
  const said: Said = {
    who: ['My child'],
    age: ['0.75'],
    sex: ['Female'],
    nosebleeds: ['Yes'],
    'nosebleeds.since': ['9'],
    'nosebleeds.trend': ['Worse'],
    'nosebleeds.heavy': ["Don't know"],
    fever: ['No'],
    pallor: ["Don't know"],
    words: ['She is tired'],
  }
  for (const [linkId, [text]] of Object.entries(said)) await form.fillIn(linkId, text!)
  let given = await form.response()
  // On a busy machine the form takes up an answer a moment after the field is left.
  for (let turn = 0; turn < 50 && differences(said, saidIn(given.item)).length > 0; turn += 1) {
    await setTimeout(100)
    given = await form.response()
  }
  expectSame('What was filled in', said, saidIn(given.item))
  const canonical = `${published.url}|${published.version}`
  if (given.questionnaire !== canonical) throw new Error(`The response of LHC-Forms is to ${given.questionnaire}, not to ${canonical}.`)
}

/** Our own responses, of checks that are generated, each loaded into the form and read back: from its data, and from the page. */
async function showsOurResponses(form: Form, published: Questionnaire): Promise<void> {
  for (const check of fc.sample(readyCheck, { numRuns: responses, seed: 20_261_123 })) {
    const bundle = collection(see(content, check.answers), codes, check, { now: authored, taken: authored, note: '' })
    const own = bundle.entry![0]!.resource as QuestionnaireResponse
    const said = saidIn(own.item)
    await form.show(published, own)
    expectSame('The data of a response', said, saidIn((await form.response()).item))
    expectSame('The page of a response', said, await form.answers())
    const { 'advice.level': _, ...changed } = said
    if (differences(changed, await form.answers()).length === 0) throw new Error('A response without its advice was not noticed.')
  }
}

/** Link id to what was answered, in words. */
type Said = Record<string, string[]>

function saidIn(items: readonly QuestionnaireResponseItem[] = []): Said {
  return Object.assign(
    {},
    ...items.map(({ linkId, answer = [], item }): Said => {
      const values = answer.map(({ valueCoding, valueDecimal, valueString }) => String(valueCoding?.display ?? valueDecimal ?? valueString))
      const below = [...(item ?? []), ...answer.flatMap((one) => one.item ?? [])]
      return { ...(values.length > 0 && { [linkId]: values }), ...saidIn(below) }
    }),
  ) as Said
}

function expectSame(what: string, wanted: Said, got: Said): void {
  const found = differences(wanted, got)
  if (found.length > 0) throw new Error(`${what} is not what LHC-Forms has:\n  ${found.join('\n  ')}`)
}

function differences(wanted: Said, got: Said): string[] {
  const text = (said: Said, id: string) => JSON.stringify(said[id] ?? 'nothing')
  const ids = [...new Set([...Object.keys(wanted), ...Object.keys(got)])]
  return ids.filter((id) => text(wanted, id) !== text(got, id)).map((id) => `${id}: ${text(wanted, id)}, but ${text(got, id)}`)
}
