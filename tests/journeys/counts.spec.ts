import { countWay, type Walker } from '#tests/support/counting.ts'
import { expect, test } from '#tests/support/test.ts'

const woman = { who: 'Me', age: 34, sex: 'Female' } as const
const tired = 'Feeling very tired'
const bruises = 'Bruises, or bruising easily'
const lumps = 'Lumps in neck, armpit, groin, collarbone area, elbow or knee'
/** Whoever has bruises or lumps has them somewhere. */
const onLegs = 'On the legs'
const inNeck = 'Lump in the neck'

type Limits = { taps: number; pages: number; words?: number }

/** The limits stand in docs/quality.md. */
const ways: readonly [name: string, walker: Walker, limits: Limits][] = [
  ['who noticed nothing', { ...woman, yes: [] }, { taps: 16, pages: 8, words: 900 }],
  ['with bruises', { ...woman, yes: [bruises, onLegs] }, { taps: 20, pages: 10 }],
  ['with lumps', { ...woman, yes: [lumps, inNeck] }, { taps: 20, pages: 10 }],
  [
    'with three signs',
    { ...woman, yes: [tired, bruises, onLegs, 'A high temperature, or hot to the touch, in the last 48 hours'] },
    { taps: 30, pages: 11, words: 1_500 },
  ],
  [
    'a boy of 4 with six signs',
    {
      who: 'My child',
      age: 4,
      sex: 'Male',
      yes: [
        tired,
        'Looking much paler than usual',
        bruises,
        onLegs,
        'Aching or painful bones',
        'In the legs',
        lumps,
        inNeck,
        'More infections than usual, one after another',
      ],
    },
    { taps: 45, pages: 13, words: 2_000 },
  ],
]

for (const [name, walker, limits] of ways) {
  test(`the way is short enough: ${name}`, async ({ page }) => {
    test.setTimeout(90_000)
    const { taps, pages, words, heights, result } = await countWay(page, walker, [
      '2–3 days',
      'The same',
      'Nothing that I know of',
      'Not sure',
    ])
    test.info().annotations.push({ type: 'counted', description: `${taps} taps, ${pages} pages, ${words} words, result ${result} px` })
    expect(taps, 'taps').toBeLessThanOrEqual(limits.taps)
    expect(pages, 'pages').toBeLessThanOrEqual(limits.pages)
    if (limits.words !== undefined) expect(words, 'words').toBeLessThanOrEqual(limits.words)
    expect(result, 'the result before its folds').toBeLessThanOrEqual(1_700)
    const way = Object.entries(heights).slice(0, -1)
    expect(way.filter(([, height]) => height > 2_600)).toEqual([])
  })
}
