/** What people read: nothing that frightens or falsely calms, in short sentences with easy words. */
import readability from 'text-readability'
import { describe, expect, it } from 'vitest'
import english from '#data/languages/en.json' with { type: 'json' }
import { content, data } from '#tests/support/content.ts'

const symptoms = data.taxonomy.flatMap((group) => group.symptoms)
const rules = data.rules.flatMap((file) => file.rules)

const advice = [
  ...data.urgency.levels.flatMap(({ heading, goHeading, action, ask, askAdult, sayAsk, spoken, timeBox }) => [
    heading,
    goHeading,
    action,
    ask,
    askAdult,
    sayAsk,
    spoken,
    timeBox,
  ]),
  data.urgency.trueSentence,
  data.urgency.cannotRuleOut,
  data.urgency.normalTest,
  ...Object.values(data.urgency.nothing),
  ...Object.values(data.urgency.early),
  ...data.urgency.lineFirst.flatMap(({ heading, otherwise, afterwards }) => [heading, otherwise, afterwards]),
  ...data.urgency.safetyNet.flatMap(({ text, worse, enough, younger }) => [text, worse?.text, enough?.text, younger?.text]),
  ...rules.flatMap(({ why, action, say, ageFrom }) => [why, action, say, ageFrom?.action]),
  ...data.escalations.map(({ why }) => why),
].filter((text) => text !== undefined)

const screens: [string, string[]][] = [
  ...data.questionnaire.parts.map((part): [string, string[]] => [
    part.title,
    part.pages.flatMap(({ rows }) => symptoms.filter(({ id }) => rows.includes(id)).flatMap(textsOf)),
  ]),
  [
    'The emergency page',
    data.questionnaire.emergency.flatMap(({ rows }) => symptoms.filter(({ id }) => rows.includes(id)).flatMap(textsOf)),
  ],
  [
    'About the person',
    data.context.items.flatMap(({ label, hint, notice, options = [] }) =>
      [label, hint, notice, ...options.map((one) => one.label)].filter(isText),
    ),
  ],
  ['Clear causes', data.context.causes.map(({ label }) => label)],
  ...data.taxonomy.map((group): [string, string[]] => [
    `Why: ${group.label}`,
    group.mechanisms.flatMap(({ title, text, commonCauses = [] }) => [title, text, ...commonCauses.map((one) => one.text)]),
  ]),
]
const everything = [...advice, ...screens.flatMap(([, texts]) => texts)]

describe('I-08 nobody is told that something serious is excluded', () => {
  it.each([
    'do not need to see',
    "don't need to see",
    'need not see',
    'all clear',
    'low risk',
    'negative',
    'nothing to worry',
    'no need to worry',
    'not serious',
    'is unlikely',
    'ruled out',
    'you are fine',
    'harmless',
  ])('no text says "%s"', (phrase) => {
    expect(everything.filter((text) => text.toLowerCase().includes(phrase)).filter((text) => !text.includes('mostly harmless'))).toEqual([])
  })

  it('and who reports nothing is told that this cannot rule out illness', () => {
    expect(rules.find(({ ref }) => ref === 'R-W02')?.why).toContain('cannot rule out illness')
    expect(content.advice.cannotRuleOut).toContain('cannot rule out')
  })
})

describe('I-09 nobody is told that they have, or probably have, leukaemia', () => {
  it('no advice names leukaemia, except to say that most people with these symptoms do not have it', () => {
    const naming = advice.filter((text) => /leuk|cancer\b(?! (line|treatment|or hospital line))/i.test(text))
    expect(naming).toEqual([data.urgency.trueSentence])
  })

  it('and no advice has a probability', () => {
    expect(advice.filter((text) => /%|probab|chance|likel|risk of/i.test(text))).toEqual([])
  })
})

describe('people can read it', () => {
  it('no sentence has more than 20 words', () => {
    expect(everything.flatMap(sentences).filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([])
  })

  it('the advice is for reading age 10 (Flesch-Kincaid grade 5 at most)', () => {
    expect(grade(advice)).toBeLessThanOrEqual(5)
  })

  it.each(screens)('"%s" is for reading age 11 (grade 6 at most)', (_title, texts) => {
    expect(grade(texts)).toBeLessThanOrEqual(6)
  })
})

/** Words that a reader of 10 may not know, each with what explains it. Taken from the glossary, and from what readers stumbled over. */
const hardWords: [string, RegExp, RegExp][] = [
  ['anaemia', /an(a)?emia/i, /too few red cells/],
  ['antibiotics', /antibiotic/i, /medicines against germs/],
  ['bone marrow', /marrow/i, /blood factory/],
  ['epilepsy', /epilep/i, /an illness with fits/],
  ['gene condition', /gene condition|genetic/i, /born with it/],
  ['groin', /groin/i, /top of the leg/],
  ['HTLV-1', /HTLV/, /virus .* leukaemia/],
  ['immune system', /immun/i, /fights? germs/],
  ['meningitis', /meningitis/i, /infection round the brain/],
  ['platelets', /platelet/i, /stop bleeding/],
  ['sepsis', /sepsis/i, /dangerous reaction to germs/],
  ['solvents', /solvent/i, /dissolve/],
  ['spleen', /spleen/i, /organs? in the tummy|an organ there|fights germs/],
  ['transplant', /transplant/i, /such as a new/],
  ['ulcers', /ulcer/i, /open sores/],
]

/** What stands together on a screen, in the order in which it is read: a row with its hint, a rule with what to do and say. */
const blocks: [string, string[][]][] = [
  ['a row, with its hint', [...symptoms.map(withParent), ...data.context.items.map(({ label, hint }) => [label, hint].filter(isText))]],
  ['a rule, with what to do', rules.map(({ why, action }) => [why, action].filter(isText))],
  ['an order to ring a line first', data.urgency.lineFirst.map(({ heading, otherwise }) => [heading, otherwise])],
  ['a mechanism', data.taxonomy.flatMap((group) => group.mechanisms.map(({ title, text }) => [title, text]))],
]

describe('a hard word is explained where it stands', () => {
  describe.each(blocks)('%s', (_place, texts) => {
    it.each(hardWords)('%s', (_word, word, explanation) => {
      const all = texts.map((block) => block.join(' '))
      expect(all.filter((text) => word.test(text) && !explanation.test(text))).toEqual([])
    })
  })

  it('and each of these words is still in use', () => {
    const all = blocks.flatMap(([, texts]) => texts.flat()).join(' ')
    expect(hardWords.filter(([, word]) => !word.test(all)).map(([word]) => word)).toEqual([])
  })
})

it.each(['emergency', 'part'] as const)('whose press may lead away to the emergency card is told so before, on the page "%s"', (page) => {
  expect(english.messages[page].lead).toMatch(/An emergency is shown at once\.|The next page then says what to do\./)
})

/** What people with something old or usual would answer yes to, and what some would not say at all. */
it.each<[string, string, RegExp]>([
  ['a daughter whose mother has had dementia for years', 'drowsy-confused', /^Newly confused.*dementia, worse than usual/],
  ['a mother whose boy of 6 has always wetted his bed', 'bladder-bowel-loss', /no longer hold.*usual bed-wetting .*do not count/],
  ['a woman who has leaked for 30 years', 'bladder-bowel-loss', /no longer hold.*leak of years do not count/],
  ['a father whose baby does not walk yet', 'limp-or-refusal-to-walk', /baby may cry when an arm or leg is moved/],
  ['a woman who bleeds more again 4 weeks after a birth', 'heavy-periods', /After a birth, bleeding more again counts/],
  ['a traveller who took tablets against malaria', 'fever', /malaria area in the last 12 months, even with tablets/],
])('%s reads in the row what is meant', (_, id, words) => {
  expect(textsOf(symptoms.find((one) => one.id === id)!).join(' ')).toMatch(words)
})

it('clinicians read words, and no letters for the cell lines that nobody explains', () => {
  const clinical = [...rules, ...data.escalations].map((rule) => rule.clinical)
  expect(clinical.filter((text) => /\b[AWPI]\b/.test(text))).toEqual([])
})

function textsOf({ label, howToCheck, clearCauseNote, features = [] }: (typeof symptoms)[number]): string[] {
  return [label, howToCheck, clearCauseNote, ...features.flatMap((feature) => [feature.label, feature.howToCheck])].filter(isText)
}

/** The rows of a part stand under their symptom, after its hint. */
function withParent(symptom: (typeof symptoms)[number]): string[] {
  const parent = symptoms.find(({ id }) => id === symptom.partOf)
  return [...(parent ? textsOf(parent) : []), ...textsOf(symptom)]
}

function isText(text: string | undefined): text is string {
  return text !== undefined
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?:])\s+/)
}

/** No clinical term is left out of the score; only what the app fills in, such as {doctor}, is read as one word. */
function grade(texts: readonly string[]): number {
  const lines = texts.map((text) => text.replace(/\{\w+\}/g, 'word').replace(/(?<![.!?])$/, '.'))
  return readability.fleschKincaidGrade(lines.join(' '))
}

it('a symptom of which is asked how bad it is, is named without saying so', () => {
  const asked = symptoms.filter(({ details }) => details.includes('severity'))
  expect(asked.length).toBeGreaterThan(10)
  for (const { id, inSentence, spoken } of asked)
    expect([id, `${inSentence} ${spoken}`]).toEqual([id, expect.not.stringMatching(/very bad|severe|very tired/)])
})
