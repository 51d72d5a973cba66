/** `npm run texts`: writes the types of the texts anew, after a change in `data/languages/en.json`. */
import { writeTextTypes } from '#src/content/textTypes.ts'
import { dataFolder } from './build/manifests.ts'

writeTextTypes(dataFolder)
