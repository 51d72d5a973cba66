/** The tests that documents name: `file.test.ts`: title. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const tests = join(import.meta.dirname, '..')

export type Named = { file: string; title: string }

/** Undefined if this file, below `tests/`, has a test or a group of tests with this title; else what is wrong. */
export function missing({ file, title }: Named): string | undefined {
  const path = join(tests, file)
  if (!existsSync(path)) return `There is no file tests/${file}.`
  return titlesIn(readFileSync(path, 'utf8')).includes(title) ? undefined : `tests/${file} has no test "${title}".`
}

/** The titles as they are written in the code: of `it`, `test` and `describe`, also after `.each(…)`. */
export function titlesIn(code: string): string[] {
  const quoted =
    /(?:^|[\s.)])(?:it|test|describe)(?:\.describe)?\(\s*(['"`])((?:\\.|(?!\1).)*)\1|(?:\]|\.each\(\w+)\)\(\s*(['"`])((?:\\.|(?!\3).)*)\3/g
  return [...code.matchAll(quoted)].map(([, , plain, , each]) => (plain ?? each)!.replaceAll(/\\(.)/g, '$1'))
}

/** The rows of every table of a Markdown text, cell by cell, without heads and rules. */
export function tableRows(markdown: string): string[][] {
  const lines = markdown.split('\n')
  return lines.flatMap((line, index) => {
    const isHead = /^\|[\s:|-]+\|$/.test(lines[index + 1] ?? '')
    if (!line.startsWith('|') || isHead || /^\|[\s:|-]+\|$/.test(line)) return []
    return [
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ]
  })
}

/** Every `file`: title in a cell; several are set apart by <br>. */
export function namedIn(cell: string): Named[] {
  return cell.split('<br>').flatMap((part) => {
    const [, file, title] = /^\s*`([^`]+)`: (.+?)\s*$/.exec(part) ?? []
    return file === undefined || title === undefined ? [] : [{ file, title: title.replaceAll(/\\([_*<|])/g, '$1') }]
  })
}
