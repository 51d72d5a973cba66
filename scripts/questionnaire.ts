/** Publishes the FHIR Questionnaire beside the app: as a file of the build, and at the same place of the dev server. */
import { join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import { codesFrom, loadContent } from '../src/content/load.ts'

const root = join(import.meta.dirname, '..')
const place = 'fhir/Questionnaire-small-signs.json'

export function questionnaireFile(): Plugin {
  return {
    name: 'small-signs-questionnaire',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: place, source: await questionnaireText() })
    },
    configureServer(server) {
      server.middlewares.use(`/${place}`, (_request, response, next) => {
        questionnaireText().then((text) => response.setHeader('Content-Type', 'application/fhir+json').end(text), next)
      })
    },
  }
}

/** Imported only when it is wanted, so that the dev server need not start again at each change of the code behind it. */
async function questionnaireText(): Promise<string> {
  const { module } = await runnerImport<typeof import('#src/exports/fhirQuestionnaire.ts')>('/src/exports/fhirQuestionnaire.ts', { root })
  const { content, data } = loadContent(join(root, 'data'))
  return `${JSON.stringify(module.questionnaire(content, codesFrom(data)))}\n`
}
