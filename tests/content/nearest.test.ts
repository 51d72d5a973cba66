import { expect, it } from 'vitest'
import { nearest } from '#src/content/nearest.ts'

it.each<[string, string, string]>([
  ['a letter too few', 'fver', 'fever'],
  ['a letter too many', 'feever', 'fever'],
  ['another letter', 'fewer', 'fever'],
  ['two letters changed places', 'feevr', 'fever'],
  ['nothing', 'fever', 'fever'],
])('who mistyped %s is told what was meant', (_, typed, meant) => {
  expect(nearest(typed, ['pallor', 'fever', 'vomiting'])).toBe(meant)
})

it('of several that are alike, the closest is named, wherever it stands', () => {
  expect(nearest('rash', ['crashes', 'trash', 'ash'])).toBe('trash')
  expect(nearest('fevers', ['fever', 'beaver', 'severe'])).toBe('fever')
  expect(nearest('fevers', ['severe', 'beaver', 'fever'])).toBe('fever')
  expect(nearest('cold', ['could-be', 'bolt', 'coldly', 'mold'])).toBe('mold')
})

it('what is like nothing that there is gets no suggestion', () => {
  expect(nearest('headache', ['fever', 'pallor'])).toBeUndefined()
  expect(nearest('fev', ['fevers'])).toBeUndefined()
  expect(nearest('fever', [])).toBeUndefined()
})
