/** What must hold for the answers of anybody: generated answers, with a fixed seed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactId, ShowIf } from '#src/content/model.ts'
import type { Answers, Value } from '#src/domain/engine/answers.ts'
import { emptyCheck, withAnswer } from '#src/domain/check/check.ts'
import { atoms, evaluate } from '#src/domain/engine/condition.ts'
import { askedIf, factsFrom, featureAsked, symptomAsked } from '#src/domain/engine/facts.ts'

import { askNext } from '#src/domain/check/askNext.ts'
import { ruleBook, triage } from '#src/domain/engine/triage.ts'
import { content, harmless } from '#tests/support/content.ts'
import { fixedSeed, orders, rank, reordered, someAnswers } from '#tests/support/proof.ts'
import { runs } from '#tests/support/propertyRuns.ts'
import { see } from '#src/domain/check/seen.ts'

const facts = [...orders.keys()]
/** Silence about these counts as the worst: what is said of them can calm. */
const silenceCounts = new Set(
  ruleBook(content)
    .flatMap(({ when }) => atoms(when))
    .flatMap((atom) => ('orNotKnown' in atom ? [atom.fact] : [])),
)
const advice = (answers: Answers) => rank(triage(see(content, answers)).atLeast)

/** Every fact that this person is not asked about, given these answers; but what is only asked from an age on would count. */
function hidden(answers: Answers): FactId[] {
  const known = factsFrom(content, answers)
  const wouldCount = ({ showIf }: { showIf?: ShowIf }) => showIf?.from !== undefined && askedIf(showIf, known) !== 'notAsked'
  const context = content.context
    .filter((item) => !item.reading && known[item.id] === 'no' && answers[item.id] !== 'no' && !wouldCount(item))
    .map(({ id }) => id)
  const rows = content.symptoms.flatMap((symptom) => {
    if (wouldCount(symptom)) return []
    const { id, features } = symptom
    const own = facts.filter((fact) => fact.startsWith(`${id}.`))
    if (symptomAsked(symptom, known) === 'notAsked') return [id, ...own]
    return features
      .map((feature) => ({ feature, fact: `${id}.${feature.id}` }))
      .filter(({ feature, fact }) => featureAsked(feature, known, fact) === 'notAsked')
      .map(({ fact }) => fact)
  })
  return [...context, ...rows]
}

describe('someone who changes one answer to a more worrying one', () => {
  it('I-01 I-02 I-05 I-06 I-23 never hears less urgent advice', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...facts), fc.nat(20), (answers, fact, at) => {
        const order = orders.get(fact)!
        const lower = order[at % order.length]!
        const before = advice({ ...answers, [fact]: lower })
        for (const higher of order.slice(order.indexOf(lower) + 1)) {
          expect(advice({ ...answers, [fact]: higher })).toBeGreaterThanOrEqual(before)
        }
      }),
      fixedSeed,
    )
  })

  it('I-01 nor when a row that was open is answered with yes', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...content.symptoms.map(({ id }) => id)), (answers, id) => {
        const open = Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== id && !fact.startsWith(`${id}.`)))
        expect(advice({ ...open, [id]: 'yes' })).toBeGreaterThanOrEqual(advice(open))
      }),
      fixedSeed,
    )
  })

  it('I-04 and a risk factor changes nothing', () => {
    const factors = content.context.filter(({ id, riskFactor }) => riskFactor && id !== 'down-syndrome').map(({ id }) => id)
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...factors), fc.constantFrom('yes', 'no', 'notSure'), (answers, factor, value) => {
        expect(triage(see(content, { ...answers, [factor]: value }))).toEqual(triage(see(content, answers)))
      }),
      fixedSeed,
    )
  })

  it('I-04 but for Down syndrome, which can only raise (R-D27)', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom('yes', 'notSure'), (answers, value) => {
        const without = advice({ ...answers, 'down-syndrome': 'no' })
        expect(advice({ ...answers, 'down-syndrome': value })).toBeGreaterThanOrEqual(without)
      }),
      fixedSeed,
    )
  })
})

describe('the same person', () => {
  it('I-14 hears the same in whatever order the questions were answered, and after going back and forth', () => {
    fc.assert(
      fc.property(someAnswers, fc.nat(), fc.constantFrom(...facts), (answers, seed, fact) => {
        expect(triage(see(content, reordered(answers, seed)))).toEqual(triage(see(content, answers)))
        const before = answers[fact]
        const changed = withAnswer({ ...emptyCheck, answers }, fact, 'yes')
        expect(triage(see(content, withAnswer(changed, fact, before).answers))).toEqual(triage(see(content, answers)))
      }),
      fixedSeed,
    )
  })

  it('I-15 hears the same each time, with every rule that was met, its source, and the most urgent first', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const told = triage(see(content, answers))
        expect(triage(see(content, { ...answers }))).toEqual(told)
        const levels = told.met.map(({ level }) => rank(level))
        expect(levels).toEqual(levels.toSorted((a, b) => b - a))
        for (const { rule } of told.met) {
          expect(rule.ref).not.toBe('')
          expect(rule.sources.length).toBeGreaterThan(0)
        }
        const known = factsFrom(content, answers)
        const met = ruleBook(content).filter(({ level, when }) => level !== 'self-care' && evaluate(when, known) === 'met')
        const sure = told.met.filter(({ doubted }) => !doubted).map(({ rule }) => rule.id)
        expect(sure).toEqual(met.length > 0 || told.met.length > sure.length ? met.map(({ id }) => id) : sure)
      }),
      fixedSeed,
    )
  })

  it('I-07 hears nothing that comes from a question that was not asked', () => {
    fc.assert(
      fc.property(someAnswers, fc.nat(), (answers, draw) => {
        const off = hidden(answers)
        const filled = Object.fromEntries(
          off.map((fact, index): [FactId, Value] => [fact, orders.get(fact)!.at((draw + index) % 2 ? -1 : 0)!]),
        )
        expect(triage(see(content, { ...answers, ...filled }))).toEqual(triage(see(content, answers)))
      }),
      fixedSeed,
    )
  })

  it('I-07 is told why a question was not asked', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const skipped = see(content, answers).rows.filter(({ row, asked }) => asked === 'notAsked' && !row.symptom.partOf)
        expect(skipped.filter(({ reason }) => !reason?.startsWith('Asked only'))).toEqual([])
      }),
      { ...fixedSeed, numRuns: runs(50) },
    )
  })

  it('I-24 always has at least one rule to go by, once every row is answered', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const complete = { ...harmless, ...answers }
        const { met, atLeast, atMost } = triage(see(content, complete))
        expect(met.length).toBeGreaterThan(0)
        expect(rank(atMost)).toBeGreaterThanOrEqual(rank(atLeast))
      }),
      fixedSeed,
    )
  })
})

describe('someone who has not finished', () => {
  it('hears at least and at most: whatever is still to come lies between them', () => {
    fc.assert(
      fc.property(someAnswers, fc.array(fc.nat(60), { minLength: 20, maxLength: 20 }), (answers, draws) => {
        const told = triage(see(content, answers))
        const known = factsFrom(content, answers)
        // A clear cause is a claim, and a detail of something explained can show that it is minor: neither is "still to come".
        const explained = content.symptoms
          .filter(({ id }) => (known[`${id}.cause`] ?? 'unexplained') !== 'unexplained')
          .map(({ id }) => `${id}.`)
        const open = facts.filter(
          (fact) =>
            answers[fact] === undefined &&
            known[fact] === undefined &&
            !fact.endsWith('.cause') &&
            !fact.endsWith('.glass') &&
            !silenceCounts.has(fact) &&
            !explained.some((id) => fact.startsWith(id)),
        )
        const more = Object.fromEntries(
          open.map((fact, index): [FactId, Value] => {
            const order = orders.get(fact)!
            return [fact, order[draws[index % draws.length]! % 3 === 0 ? draws[(index * 7) % draws.length]! % order.length : 0]!]
          }),
        )
        const finished = advice({ ...answers, ...more })
        expect(finished).toBeGreaterThanOrEqual(rank(told.atLeast))
        expect(finished).toBeLessThanOrEqual(rank(told.atMost))
      }),
      fixedSeed,
    )
  })

  it('is asked next about rows that are open, each once', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const next = askNext(see(content, answers))
        expect(new Set(next).size).toBe(next.length)
        for (const row of next) expect(answers[row]).toBeUndefined()
      }),
      { ...fixedSeed, numRuns: runs(60) },
    )
  })

  it('and what could change the advice is never something that was answered with yes or no', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const known = factsFrom(content, answers)
        const rows = triage(see(content, answers)).couldChange.filter((fact) => orders.get(fact)?.includes('notSure'))
        expect(rows.filter((fact) => known[fact] === 'yes' || known[fact] === 'no')).toEqual([])
      }),
      fixedSeed,
    )
  })
})

describe('the reasons', () => {
  it('are enough: the facts that met a rule meet it again with nothing else known', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const known = factsFrom(content, answers)
        for (const { rule, because, doubted } of triage(see(content, answers)).met) {
          if (doubted) continue
          const alone = Object.fromEntries(because.flatMap((fact) => (known[fact] === undefined ? [] : [[fact, known[fact]]])))
          expect(evaluate(rule.when, alone)).toBe('met')
        }
      }),
      fixedSeed,
    )
  })
})
