/** What one everyday cause makes plain frightens nobody: any two of its signs, on its first day, mild and no worse. */
import { describe, expect, it } from 'vitest'
import { causeAsked } from '#src/domain/engine/facts.ts'
import { levelNumber } from '#src/domain/cases/metrics.ts'
import { levelOrder } from '#src/domain/engine/urgency.ts'
import { adviceFor, content } from '#tests/support/content.ts'
import { minor } from '#tests/support/proof.ts'

/** Seen sooner all the same, whatever explains them: [cause, what, why]. */
const soonerAllTheSame: readonly (readonly [string, RegExp, string])[] = [
  ['knock', /chest-pain|leg-swelling/, 'R-D25 and R-D20 ask for no cause.'],
  ['knock', /easy-bruising \+ nosebleeds/, 'Bleeding in two places has no everyday cause.'],
  ['knock', /nosebleeds/, 'A nosebleed under 2 years is seen today (R-S10).'],
  [
    'knock',
    /(bone|joint|back)-pain \+ limp|easy-bruising \+ limp/,
    'A limp ends what a knock explains (row l), and counts with bruises (R-D09).',
  ],
  ['cold-flu', /swollen-lymph-nodes \+ night-sweats/, 'Night sweats end what a cold explains of glands (row a6).'],
  ['usual-migraine', /headache \+ blurred-vision/, 'Under 12 changed sight with a headache is an emergency (R-E22).'],
  ['dental', /bleeding-after-dental-work/, 'Bleeding of gums and socket, or with swollen gums (R-D06, R-D28).'],
]

const ages = [1.5, 5, 11, 19, 35, 70]
const everyday = content.causes.filter(({ id }) => id !== 'clinician')

const pairs = everyday.flatMap(({ id: cause }) => {
  const signs = content.symptoms.filter(({ causes, partOf }) => causes.includes(cause) && !partOf).map(({ id }) => id)
  return signs.flatMap((one, at) =>
    signs.slice(at).map((other) => ({ cause, what: one === other ? one : `${one} + ${other}`, signs: [one, other] })),
  )
})

const levels = ({ cause, signs }: (typeof pairs)[number]) =>
  ages
    .filter((age) => causeAsked(content, cause, { age }))
    .map((age) => {
      const said = signs.map((id) => ({ ...minor(id), [`${id}.cause`]: cause, [`${id}.since`]: 1 }))
      return levelNumber(adviceFor(Object.assign({ age, sex: 'female' }, ...said)).atLeast)
    })

describe('two signs that one everyday cause explains', () => {
  const sooner = pairs.filter((pair) => Math.max(...levels(pair)) > levelNumber(levelOrder.at(-2)!))

  it('are told to wait or to be seen within 2 weeks, but for a few that are seen sooner whatever explains them', () => {
    const unexpected = sooner.filter(({ cause, what }) => !soonerAllTheSame.some(([id, those]) => id === cause && those.test(what)))
    expect(unexpected.map(({ cause, what }) => `${cause}: ${what}`)).toEqual([])
  })

  it.each(soonerAllTheSame)('of %s, %s: seen sooner all the same', (id, those) => {
    expect(sooner.filter(({ cause, what }) => cause === id && those.test(what))).not.toEqual([])
  })
})
