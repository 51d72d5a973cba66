import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { SignGroups } from '#src/pages/check/SignGroups.tsx'
import { rowOf } from '#src/domain/check/rows.ts'
import { clearEverything, useSession } from '#src/store/session.ts'
import { content } from '#tests/support/content.ts'
import { draw } from '#tests/support/render.tsx'

afterEach(clearEverything)

it('a yes that is taken back is open again, though the others of its list were answered no together', async () => {
  const rows = ['easy-bruising', 'petechiae'].map((id) => rowOf(content, id))
  const { person } = draw(<SignGroups groups={[{ id: 'skin', heading: 'Skin', rows }]} />)
  const answers = () => useSession.getState().check.answers
  const bruises = screen.getByRole('button', { name: /^Yes, Bruises/ })

  await person.click(bruises)
  await person.click(screen.getByRole('button', { name: /^None of the others/ }))
  expect(answers()).toEqual({ 'easy-bruising': 'yes', petechiae: 'no' })
  await person.click(bruises)
  expect(answers()).toEqual({ petechiae: 'no' })
  expect(screen.getByRole('button', { name: /^None of the others/ })).toBeVisible()
})
