/** A page with LHC-Forms on it, and what a person can do there. */
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4'

export type Form = Awaited<ReturnType<typeof openLforms>>

/** As much of LHC-Forms as is used here. Its own form is known to it alone. */
declare const LForms: {
  FHIR?: object
  Util: {
    convertFHIRQuestionnaireToLForms: (questionnaire: Questionnaire, version: 'R4') => object
    mergeFHIRDataIntoLForms: (kind: 'QuestionnaireResponse', response: QuestionnaireResponse, form: object, version: 'R4') => object
    addFormToPage: (form: object, id: string, options: { fhirVersion: 'R4' }) => Promise<void>
    getFormFHIRData: (kind: 'QuestionnaireResponse', version: 'R4') => QuestionnaireResponse
  }
}

const origin = 'http://lforms.localhost'
const html = `<!doctype html><html lang="en"><title>LHC-Forms</title><link rel="stylesheet" href="/webcomponent/styles.css">
<body><div id="form"></div><script src="/webcomponent/assets/lib/zone.min.js"></script>
<script type="module" src="/webcomponent/lhc-forms.js"></script><script type="module" src="/fhir/R4/lformsFHIR.min.js"></script></body></html>`

/** `folder`: the files of LHC-Forms. Whatever else it asks the network for is refused and noted in `wanted`. */
export async function openLforms(browser: Browser, folder: string) {
  const page = await browser.newPage()
  const wanted: string[] = []
  await page.route('**/*', async (route) => {
    const { origin: from, pathname, href } = new URL(route.request().url())
    if (from !== origin) {
      wanted.push(href)
      return route.abort()
    }
    return pathname === '/' ? route.fulfill({ contentType: 'text/html', body: html }) : route.fulfill({ path: join(folder, pathname) })
  })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(origin)
  await page.waitForFunction(() => typeof LForms !== 'undefined' && LForms.FHIR !== undefined)

  const sound = <T>(value: T): T => {
    if (faults.length > 0) throw new Error(`LHC-Forms stumbled: ${faults[0]!.split('\n')[0]}`)
    return value
  }

  return {
    wanted,

    /** Shows a new form, empty or with the answers of a response. */
    async show(questionnaire: Questionnaire, response?: QuestionnaireResponse) {
      await page.evaluate(
        ([form, filled]) => {
          const own = LForms.Util.convertFHIRQuestionnaireToLForms(form, 'R4')
          const merged = filled ? LForms.Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', filled, own, 'R4') : own
          return LForms.Util.addFormToPage(merged, 'form', { fhirVersion: 'R4' })
        },
        [questionnaire, response] as const,
      )
      sound(undefined)
    },

    /** The words of each question that is on the page, by link id. */
    texts: () =>
      page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('lhc-item[id^="item-"]')].map((item) => [
            item.id.replace(/^item-/, '').replace(/(\/\d+)+$/, ''),
            item.querySelector('.question')?.textContent.trim() ?? '',
          ]),
        ),
      ),

    /** Types an answer, as a person does, and goes on. */
    async fillIn(linkId: string, text: string) {
      const field = page.locator(`[id^="${linkId}/"]`).first()
      await field.fill(text, { timeout: 15_000 }).catch(() => {
        throw new Error(`LHC-Forms shows no field in which to answer ${linkId}.`)
      })
      await field.press('Tab')
      // Its lists drop what is left before they have opened, as on a busy machine: a person would see that, and write it again.
      if ((await field.inputValue()) !== text) {
        await field.fill(text)
        await field.press('Tab')
      }
      sound(undefined)
    },

    response: async () => sound(await page.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'))),

    /** What stands in the fields of the page, by link id. */
    answers: () =>
      page.evaluate(() => {
        const said: Record<string, string[]> = {}
        for (const field of document.querySelectorAll<HTMLInputElement>('lhc-item input, lhc-item textarea')) {
          const linkId = field.id.replace(/(\/\d+)+$/, '')
          if (field.value !== '') said[linkId] = [...(said[linkId] ?? []), field.value]
        }
        return said
      }),
  }
}
