/** The person that an example speaks of. */
import { describe, expect, it } from 'vitest'
import { withRestNo } from '#src/domain/cases/examples.ts'

import { accepts } from '#src/domain/check/values.ts'
import { content } from '#tests/support/content.ts'
import { see } from '#src/domain/check/seen.ts'

describe('somebody who says no to the rest', () => {
  const person = () => withRestNo(content, { age: 5, fever: 'yes' })

  it('keeps what they said, and says no to every row and every question about them', () => {
    const answers = person()
    expect(answers).toMatchObject({ age: 5, fever: 'yes', immunosuppressed: 'no', 'nosebleeds.heavy': 'no' })
    const open = see(content, answers).rows.filter(({ row }) => row.id !== 'fever' && answers[row.id] !== 'no')
    expect(open).toEqual([])
  })

  it('answers for themselves, wants to see all questions, and has not been seen', () => {
    expect(person()).toMatchObject({ who: 'me', sex: 'any', 'times-seen': 0 })
  })

  it('gives no answer that the screens would not take', () => {
    expect(Object.entries(person()).filter(([fact, value]) => !accepts(content, fact, value))).toEqual([])
  })
})
