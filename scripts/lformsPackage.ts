/** LHC-Forms as its makers publish it, fetched once from the npm registry into a folder that git ignores. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export const lformsVersion = '40.1.3'
const integrity = 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ=='

/** The folder with the files that a page loads. It is no dependency: 56 MB for one check, and everyone would install it. */
export function fetchLforms(): string {
  const folder = join(import.meta.dirname, `../reports/lforms-${lformsVersion}`)
  const files = join(folder, 'package/dist/lforms')
  if (existsSync(join(folder, 'complete'))) return files

  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const packed = join(folder, `lforms-${lformsVersion}.tgz`)
  if (
    !run(`npm pack lforms@${lformsVersion} --silent --fetch-retries=1 --fetch-retry-mintimeout=3000 --pack-destination .`, folder) ||
    !existsSync(packed)
  ) {
    throw new Error(`LHC-Forms could not be fetched (npm pack lforms@${lformsVersion}). Can this machine reach the npm registry?`)
  }
  const found = `sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}`
  if (found !== integrity) throw new Error(`The fetched LHC-Forms ${lformsVersion} is not the one that is known: its hash is ${found}.`)
  const wanted = ['package/dist/lforms/webcomponent', 'package/dist/lforms/fhir/R4', 'package/dist/lforms/LICENSE.md']
  if (!run(`tar -xzf lforms-${lformsVersion}.tgz --exclude=*.map ${wanted.join(' ')}`, folder)) {
    throw new Error('The package of LHC-Forms could not be unpacked with tar.')
  }
  rmSync(packed)
  mkdirSync(join(folder, 'complete'))
  return files
}

const run = (command: string, cwd: string) => spawnSync(command, { shell: true, cwd, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
