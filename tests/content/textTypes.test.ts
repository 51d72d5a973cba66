/** The types of the texts: what stands in `data/languages/en.json` is what the code can use. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnglish } from '#src/content/languages.ts'
import { textTypes } from '#src/content/textTypes.ts'
import { dataFolder } from '#tests/support/content.ts'

const types = (messages: Parameters<typeof textTypes>[0]['messages']) => textTypes({ messages, apart: [] })

describe('the type of a text', () => {
  it('is a string, a function of its values, or a function of a number', () => {
    const declared = types({ title: 'Hello', of: 'Part {part} of {total}, {part}', left: { one: '{count} left', other: '{count} left' } })
    expect(declared).toContain('readonly title: string\n')
    expect(declared).toContain("readonly of: Filled<'part' | 'total'>\n")
    expect(declared).toContain('readonly left: Counted\n')
  })

  it('stands in the group of the text, under its name', () => {
    expect(types({ units: { '°C': 'degrees' } })).toContain("    readonly units: {\n      readonly '°C': string\n    }\n")
  })

  it('is that of a group when one of its texts happens to be called "other"', () => {
    expect(types({ kinds: { other: 'Another', mild: 'Mild' } })).toContain('readonly other: string')
  })

  it('is fresh as committed (otherwise: npm run texts)', () => {
    const committed = readFileSync(join(dataFolder, 'languages/texts.d.ts'), 'utf8')
    expect(committed).toBe(textTypes(readEnglish(dataFolder)))
  })
})
