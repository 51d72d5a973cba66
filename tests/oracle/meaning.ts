/**
 * What the rules mean, over any kind of yes and no: true and false for one person, formulas for all people at once.
 * Every statement has two readings: `sure` (it holds whatever the open answers turn out to be) and `may` (it could hold).
 */
import { onceFor } from './facts.ts'
import { levels, type Level, type Part, type Rule, type Rules, type ShowIf, type Symptom, type When } from './files.ts'
import { news2 } from './news2.ts'

/** What was said, and the words to reason about it. */
export type Logic<B> = {
  and: (parts: readonly B[]) => B
  or: (parts: readonly B[]) => B
  not: (part: B) => B
  atLeast: (count: number, parts: readonly B[]) => B
  /** Nothing usable was said. */
  open: (fact: string) => B
  /** Nothing at all was said. */
  silent: (fact: string) => B
  /** This answer was given to a row, or to a question of yes, no and not sure. */
  is: (fact: string, answer: 'yes' | 'notSure') => B
  /** A number, or a word of an order, that is this or more; never when open. */
  reaches: (fact: string, bound: number | string) => B
  under: (fact: string, bound: number) => B
  oneOf: (fact: string, values: readonly string[]) => B
  /** The points of what holds add up to at least so many. */
  sum: (atLeast: number, parts: readonly (readonly [points: number, part: B])[]) => B
}

export type Truth<B> = { sure: B; may: B }

/** What each rule says, and how urgent it is for these answers at least and at most. */
export type Meaning<B> = {
  rules: readonly { rule: Rule; truth: Truth<B> }[]
  /** The escalations, once for each level they start from. */
  raised: readonly { ref: string; to: Level; truth: Truth<B> }[]
  /** The advice is this urgent, or more. */
  reached: (level: Level) => Truth<B>
  asked: (id: string) => Truth<B>
}

type Cause = Rules['causes'][number]
type Explained = { cause: Cause; explains: Cause['explains'][number] }

/** Everything by its name. */
const namesIn = onceFor(({ symptoms, context, causes, never }) => ({
  symptoms: new Map(symptoms.map((symptom) => [symptom.id, symptom])),
  items: new Map(context.map((item) => [item.id, item])),
  parts: new Map(
    symptoms.flatMap((symptom) =>
      [...(symptom.features ?? []), ...(symptom.measures ?? [])].map((part): [string, { symptom: Symptom; part: Part }] => [
        `${symptom.id}.${part.id}`,
        { symptom, part },
      ]),
    ),
  ),
  /** By symptom: what can explain it, and what never can. */
  causes: new Map(
    symptoms.map(({ id }): [string, Explained[]] => [
      id,
      causes.flatMap((cause) =>
        cause.explains.filter((explains) => explains.symptoms.includes(id)).map((explains) => ({ cause, explains })),
      ),
    ]),
  ),
  never: new Map(symptoms.map(({ id }) => [id, never.filter((one) => one.symptoms.includes(id)).map(({ when }) => when)])),
  /** The symptoms of a rule that could get worse, once they were looked for. */
  worsening: new Map<When, Symptom[]>(),
}))

export function meaningOf<B>(data: Rules, logic: Logic<B>): Meaning<B> {
  const { and, or, not, open, is, reaches } = logic
  const yes = and([])
  const never = or([])
  const { symptoms, items, parts: partOfFact, causes, never: always, worsening } = namesIn(data)

  const all = (parts: readonly Truth<B>[]): Truth<B> => ({
    sure: and(parts.map(({ sure }) => sure)),
    may: and(parts.map(({ may }) => may)),
  })
  const any = (parts: readonly Truth<B>[]): Truth<B> => ({ sure: or(parts.map(({ sure }) => sure)), may: or(parts.map(({ may }) => may)) })
  const some = (count: number, parts: readonly Truth<B>[]): Truth<B> => ({
    sure: logic.atLeast(
      count,
      parts.map(({ sure }) => sure),
    ),
    may: logic.atLeast(
      count,
      parts.map(({ may }) => may),
    ),
  })
  const number = (bound: number | string): number => (typeof bound === 'number' ? bound : data.thresholds.get(bound)!)

  const cached = new Map<string, Map<string, Truth<B>>>()
  const once = (what: string, id: string, make: () => Truth<B>): Truth<B> => {
    const kept = cached.get(what) ?? new Map<string, Truth<B>>()
    cached.set(what, kept)
    const made = kept.get(id) ?? make()
    kept.set(id, made)
    return made
  }

  /** Is this asked of the person? Someone who may be asked, and may not, has not told enough yet. */
  const shown = (showIf: ShowIf | undefined): Truth<B> => (showIf ? means(showIf.when) : { sure: yes, may: yes })
  const asked = (id: string): Truth<B> =>
    once('asked', id, () => {
      const { partOf, showIf } = symptoms.get(id) ?? { ...items.get(id)!, partOf: undefined }
      if (partOf) return row(partOf, 'yes')
      if (showIf?.from === undefined) return shown(showIf)
      const isHeard = or([is(id, 'yes'), is(id, 'notSure'), not(logic.under('age', number(showIf.from)))])
      return all([shown(showIf), { sure: isHeard, may: isHeard }])
    })

  /** What was answered counts while it is open whether it is asked at all; a piece waits for the yes of the whole. */
  const heard = (id: string): Truth<B> => (symptoms.get(id)?.partOf ? asked(id) : { sure: asked(id).may, may: asked(id).may })

  /** At least this answer. "Not sure" may be a yes; what is not asked is a no, whatever was said before it was hidden. */
  const answer = (fact: string, wanted: 'yes' | 'notSure', when: Truth<B>): Truth<B> => {
    const said = wanted === 'yes' ? is(fact, 'yes') : or([is(fact, 'yes'), is(fact, 'notSure')])
    const couldBe = or([open(fact), is(fact, 'yes'), is(fact, 'notSure'), not(when.sure)])
    return { sure: and([when.sure, said]), may: and([when.may, couldBe]) }
  }
  const row = (id: string, wanted: 'yes' | 'notSure'): Truth<B> =>
    once(wanted, id, () => {
      const plain = answer(id, wanted, heard(id))
      const { shownBy, measures = [] } = symptoms.get(id) ?? {}
      // What is measured overrules a "no"; some options say that the row is a "no" after all.
      const measured = shownBy?.reading === undefined ? never : reaches(shownBy.reading, number(shownBy.atLeast!))
      const orMeasured = any([plain, { sure: measured, may: measured }])
      const undone = measures.flatMap(({ id: name, options = [] }) =>
        options.filter(({ undoes }) => undoes).map(({ value }) => not(or([open(`${id}.${name}`), reaches(`${id}.${name}`, value + 1)]))),
      )
      const stays = not(and([is(id, 'yes'), or(undone)]))
      return { sure: and([orMeasured.sure, stays]), may: and([orMeasured.may, stays]) }
    })

  /** A detail counts once its row is surely yes; before that it is not known. */
  const detail = ({ id, partOf }: Symptom, name: string, bound: number | string, orNotKnown: boolean): Truth<B> => {
    const said = row(id, 'yes').sure
    const fact = `${partOf ?? id}.${name}`
    const whole = partOf ? row(partOf, 'yes').sure : yes
    const known = and([said, whole, not(open(fact))])
    const there = and([known, reaches(fact, bound)])
    return { sure: orNotKnown ? or([there, not(known)]) : there, may: or([there, not(known)]) }
  }

  /** For each cause that can explain it: whether it was named and counts at this age, and whether it has ended. */
  const unexplained = (one: Symptom): Truth<B> =>
    once('unexplained', one.id, () => {
      const { id } = one
      const found = causes.get(id)!
      const named = found.map(({ cause }) => {
        const { under } = cause.ages ?? {}
        const isForAge = under === undefined ? yes : or([open('age'), logic.under('age', number(under))])
        return and([row(id, 'yes').sure, logic.oneOf(`${id}.cause`, [cause.id]), isForAge])
      })
      const none = not(or(named))
      const ended = found.map(({ cause, explains: { days, younger, ends } }, index) => {
        const better = and([not(open(`${id}.as-said`)), logic.oneOf(`${id}.as-said`, ['better'])])
        const late = cause.asksProgress ? [{ sure: not(better), may: not(better) }] : []
        const over = (limit: number) => all([detail(one, 'since', limit + 1, true), ...late])
        const said = {
          sure: and([not(open(`${id}.as-said`)), logic.oneOf(`${id}.as-said`, ['notBetter'])]),
          may: or([open(`${id}.as-said`), logic.oneOf(`${id}.as-said`, ['notBetter', 'notSure'])]),
        }
        const ways = [
          ...(cause.ages?.from === undefined ? [] : [means({ ageUnder: cause.ages.from })]),
          ...(days === undefined ? [] : [over(days)]),
          ...(younger ? [all([means({ ageUnder: younger.under }), over(younger.days)])] : []),
          ...(one.details.includes('trend') ? [detail(one, 'trend', 'worse', false)] : []),
          ...(cause.asksProgress ? [said] : []),
          ...[cause.ends, ends].filter((end) => end !== undefined).map(means),
          ...always.get(id)!.map(means),
        ]
        return all([{ sure: named[index]!, may: named[index]! }, any(ways)])
      })
      return any([{ sure: none, may: none }, ...ended])
    })

  const feature = (symptom: Symptom, part: Part, wanted: 'yes' | 'notSure'): Truth<B> => {
    const fact = `${symptom.id}.${part.id}`
    const own = row(symptom.id, 'yes')
    const ofRow = heard(symptom.id)
    const ofPart = shown(part.showIf)
    const denied = data.ownRows.has(fact) ? never : and([ofRow.sure, not(open(symptom.id)), not(row(symptom.id, 'notSure').sure)])
    const isAsked = and([ofRow.may, ofPart.may, not(denied)])
    const counts = and([isAsked, part.redFlag ? yes : own.sure])
    const said = answer(fact, wanted, { sure: counts, may: isAsked })
    return part.redFlag ? said : all([own, said])
  }

  const context = (id: string, { atLeast, oneOf, is: wanted }: When): Truth<B> => {
    const item = items.get(id)!
    const when = heard(id)
    if (item.nurse) {
      const said = oneOf ? logic.oneOf(id, oneOf) : is(id, 'yes')
      return { sure: said, may: or([said, oneOf ? never : is(id, 'notSure')]) }
    }
    if (atLeast === undefined && !oneOf) return answer(id, wanted ?? 'yes', when)
    const there = oneOf ? logic.oneOf(id, oneOf) : reaches(id, number(atLeast!))
    // A reading counts whenever it was taken; without one it is waited for only where it is asked.
    const sure = item.reading ? there : and([when.sure, there])
    const stillOpen = item.reading ? and([when.may, open(id)]) : and([when.may, or([open(id), not(when.sure)])])
    return { sure, may: or([sure, stillOpen]) }
  }

  /** A measured value: nobody waits for what staff have not measured. The oxygen is read on one of two scales. */
  const reading = (id: string, { atLeast, below, ageFrom, ageUnder }: When): Truth<B> => {
    const [fact = '', scale] = id.split('.')
    const scale2 = is('oxygen-scale-2', 'yes')
    const given = logic.oneOf('on-oxygen', ['usual-oxygen', 'new-oxygen'])
    const onScale = scale === 'scale-1' ? not(scale2) : scale === 'scale-2' ? scale2 : scale === 'too-much' ? and([scale2, given]) : yes
    const limit = [
      ...(atLeast === undefined ? [] : [reaches(fact, number(atLeast))]),
      ...(below === undefined ? [] : [logic.under(fact, number(below))]),
    ]
    const there = fact === 'news2' ? news2(logic, number(atLeast!)) : and([onScale, not(open(fact)), ...limit])
    const waited = items.get(fact)?.nurse || fact === 'news2' ? never : and([shown(items.get(fact)?.showIf).may, open(fact)])
    const value: Truth<B> = fact === 'age' ? { sure: there, may: or([there, open('age')]) } : { sure: there, may: or([there, waited]) }
    const from: Truth<B>[] =
      ageFrom === undefined
        ? []
        : [
            {
              sure: and([not(open('age')), not(logic.under('age', number(ageFrom)))]),
              may: or([open('age'), not(logic.under('age', number(ageFrom)))]),
            },
          ]
    return all([value, ...from, ...(ageUnder === undefined ? [] : [means({ ageUnder })])])
  }

  const symptom = (id: string, when: When): Truth<B> => {
    const one = symptoms.get(id)!
    const orNotKnown = when.orNotKnown === true
    const parts = [row(id, when.is ?? 'yes')]
    if (when.unexplained) parts.push(unexplained(one))
    if (when.since !== undefined) parts.push(detail(one, 'since', number(when.since), orNotKnown))
    if (when.trend) parts.push(detail(one, 'trend', when.trend, orNotKnown))
    if (when.severity) parts.push(detail(one, 'severity', when.severity, orNotKnown))
    return all(parts)
  }

  /** A condition is written down once, however many rules and escalations come to it. */
  const meant = new Map<When, Truth<B>>()
  function means(when: When): Truth<B> {
    const made = meant.get(when) ?? meaning(when)
    meant.set(when, made)
    return made
  }

  function meaning(when: When): Truth<B> {
    if (when.all) return all(when.all.map(means))
    if (when.any) return any(when.any.map(means))
    if (when.of) return some(Number(when.atLeast), when.of.map(means))
    if (when.condition) return once('condition', when.condition, () => means(data.conditions.get(when.condition!)!))
    if (when.reading) return reading(when.reading, when)
    if (when.ageUnder !== undefined) {
      const sure = logic.under('age', number(when.ageUnder))
      return { sure, may: or([sure, open('age')]) }
    }
    if (when.context) return context(when.context, when)
    if (when.feature) {
      const { symptom: of, part } = partOfFact.get(when.feature)!
      return feature(of, part, when.is ?? 'yes')
    }
    if (when.measure) {
      const { symptom: of, part } = partOfFact.get(when.measure)!
      const own = part.options?.find((option) => option.id !== undefined && option.id === when.atLeast)
      const there = detail(of, part.id, own?.value ?? number(when.atLeast!), when.orNotKnown === true)
      // What undoes the row speaks for itself.
      if (!part.options?.some(({ undoes }) => undoes)) return all([row(of.id, 'yes'), there])
      const ofRow = heard(of.id)
      const bound = own?.value ?? number(when.atLeast!)
      const fact = `${of.id}.${part.id}`
      const said = and([ofRow.sure, is(of.id, 'yes'), not(open(fact)), reaches(fact, bound)])
      return { sure: said, may: or([said, and([ofRow.may, or([open(of.id), is(of.id, 'notSure'), and([is(of.id, 'yes'), open(fact)])])])]) }
    }
    const ids = when.symptom === 'any' ? data.symptoms.filter(({ partOf }) => !partOf).map(({ id }) => id) : [when.symptom!].flat()
    const each = ids.map((id) => symptom(id, when))
    return when.count ? some(when.count, each) : any(each)
  }

  const gotWorse = (one: Symptom, trend: string): Truth<B> =>
    once(trend, one.id, () => all([row(one.id, 'yes'), detail(one, 'trend', trend, false)]))
  const rules = data.rules.map((rule) => ({ rule, truth: means(rule.when) }))
  const raised = data.escalations.flatMap(({ ref, from, except = [], when, to }) =>
    from.map((level) => ({
      ref,
      to: to === 'one-up' ? levels[levels.indexOf(level) - 1]! : to,
      truth: any(
        rules
          .filter(({ rule }) => rule.level === level && !except.includes(rule.id))
          .map(({ rule, truth }) =>
            all([
              truth,
              when.ownSymptomTrend ? any(ownSymptoms(rule.when).map((one) => gotWorse(one, when.ownSymptomTrend!))) : means(when),
            ]),
          ),
      ),
    })),
  )
  /** The symptoms that a rule looks at, of which it can be said that they got worse. */
  function ownSymptoms(when: When): Symptom[] {
    const known = worsening.get(when)
    if (known) return known
    const ids = new Set<string>()
    const walk = (part: When): void => {
      for (const one of [...(part.all ?? []), ...(part.any ?? []), ...(part.of ?? [])]) walk(one)
      if (part.condition) walk(data.conditions.get(part.condition)!)
      if (part.symptom === 'any') for (const one of data.symptoms) if (!one.partOf) ids.add(one.id)
      if (part.symptom && part.symptom !== 'any') for (const id of [part.symptom].flat()) ids.add(id)
      const fact = part.feature ?? part.measure
      if (fact && !partOfFact.get(fact)!.part.redFlag) ids.add(fact.split('.')[0]!)
    }
    walk(when)
    const found = [...ids].map((id) => symptoms.get(id)!).filter(({ partOf, details }) => partOf !== undefined || details.includes('trend'))
    worsening.set(when, found)
    return found
  }

  const reached = (level: Level): Truth<B> => {
    const asUrgent = new Set(levels.slice(0, levels.indexOf(level) + 1))
    return any([
      ...rules.filter(({ rule }) => asUrgent.has(rule.level)).map(({ truth }) => truth),
      ...raised.filter(({ to }) => asUrgent.has(to)).map(({ truth }) => truth),
    ])
  }
  return { rules, raised, reached, asked }
}
