/** Fonts to print with that the machine itself does not get: Debian packages, unpacked beside the reports. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type Font = {
  name: string
  /** For fontconfig: with this file a browser knows this font and no other. */
  config: string
}

const packages = [
  { name: 'DejaVu', debian: 'fonts-dejavu-core', files: 'DejaVuSans', installed: '/usr/share/fonts/truetype/dejavu' },
  { name: 'Liberation', debian: 'fonts-liberation', files: 'LiberationSans-' },
  { name: 'Noto', debian: 'fonts-noto-core', files: 'NotoSans-' },
  { name: 'Roboto', debian: 'fonts-roboto-unhinted', files: 'Roboto-' },
]

/** Every font that could be had: without Debian, or without a network, those of this machine alone. */
export function findFonts(folder: string): Font[] {
  mkdirSync(folder, { recursive: true })
  return packages.flatMap(({ name, debian, installed, files }) => {
    const place = installed && existsSync(installed) ? installed : unpacked(debian, folder)
    return place ? [{ name, config: configFor(name, place, files, folder) }] : []
  })
}

function unpacked(debian: string, folder: string): string | undefined {
  const place = join(folder, debian)
  if (existsSync(place)) return place
  const isSound = (command: string, args: string[]) => spawnSync(command, args, { cwd: folder, stdio: 'ignore' }).status === 0
  if (!isSound('apt-get', ['download', debian])) return undefined
  const file = readdirSync(folder).find((one) => one.startsWith(`${debian}_`))
  return file && isSound('dpkg', ['-x', file, debian]) ? place : undefined
}

/** Only the upright faces that the sheet asks for: others of the package would be taken in their place. */
function configFor(name: string, place: string, files: string, folder: string): string {
  const faces = resolve(folder, name)
  mkdirSync(faces, { recursive: true })
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
    if (entry.name.startsWith(files)) copyFileSync(join(entry.parentPath, entry.name), join(faces, entry.name))
  }
  const config = resolve(folder, `${name}.conf`)
  writeFileSync(
    config,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${faces}</dir><cachedir>${resolve(folder, 'cache')}</cachedir></fontconfig>
`,
  )
  return config
}
