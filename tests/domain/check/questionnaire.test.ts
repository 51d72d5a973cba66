/** The way through the checklist, page by page, for different people. */
import { describe, expect, it } from 'vitest'
import type { Content, Symptom } from '#src/content/model.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { detailsOf, emergencyRows, pages, shownContext } from '#src/domain/check/questionnaire.ts'
import { contextOf, rowOf, symptomOf } from '#src/domain/check/rows.ts'
import { firstUnanswered, isReady, missingAbout, openEmergencyRows, openRows, see } from '#src/domain/check/seen.ts'
import { askNext } from '#src/domain/check/askNext.ts'
import { content, harmless } from '#tests/support/content.ts'

const man: Answers = { ...harmless, sex: 'male' }
const woman: Answers = { ...harmless, sex: 'female' }
const child: Answers = { ...harmless, who: 'child', age: 5 }
const ids = (answers: Answers) => pages(see(content, answers)).map(({ id }) => id)
const emergencyIds = (answers: Answers) => emergencyRows(see(content, answers)).flatMap(({ rows }) => rows.map(({ id }) => id))
const contextIds = (answers: Answers) => shownContext(see(content, answers), content.questionnaire.last).map(({ id }) => id)
const without = (answers: Answers, ...facts: string[]) =>
  Object.fromEntries(Object.entries(answers).filter(([fact]) => !facts.includes(fact)))

/** The questionnaire with some symptom changed, as it could be one day. */
const withSymptom = (id: string, change: Partial<Symptom>): Content => ({
  ...content,
  symptoms: content.symptoms.map((symptom) => (symptom.id === id ? { ...symptom, ...change } : symptom)),
})

const piece: Symptom = { ...symptomOf(content, 'lightheadedness'), id: 'drowsiness', partOf: 'fatigue' }

describe('the pages', () => {
  it('begin with the person and the emergencies, and end with the review', () => {
    expect(ids(harmless).slice(0, 3)).toEqual(['about', 'emergency', 'true'])
    expect(ids(harmless).slice(-2)).toEqual(['last', 'review'])
    expect(ids(harmless).some((id) => id.endsWith('-details'))).toBe(false)
  })

  it('of one part count on, and know their part', () => {
    expect(ids(harmless)).toContain('tiredness-and-breath-2')
    expect(pages(see(content, harmless)).find(({ id }) => id === 'bruises-and-bleeding-2')).toMatchObject({
      kind: 'part',
      part: 2,
      partTitle: 'Bruises and bleeding',
      title: 'Bleeding',
    })
  })

  it('ask for details after a yes, at the end of its part, and only about what was said', () => {
    const bruised = ids({ ...harmless, 'easy-bruising': 'yes', petechiae: 'notSure' })
    expect(bruised.indexOf('bruises-and-bleeding-details')).toBe(bruised.indexOf('bruises-and-bleeding-2') + 1)
    const page = pages(see(content, { ...harmless, 'easy-bruising': 'yes', petechiae: 'notSure' })).find(({ kind }) => kind === 'details')
    expect(page?.kind === 'details' && page.symptoms.map(({ id }) => id)).toEqual(['easy-bruising'])
  })

  it('are each of one kind, which decides what is shown', () => {
    const kinds = pages(see(content, { ...harmless, fatigue: 'yes' })).map(({ kind }) => kind)
    expect([...new Set(kinds)]).toEqual(['about', 'emergency', 'true', 'part', 'details', 'last', 'review'])
  })

  it('leave out a page on which this person is asked nothing', () => {
    const onlyForWomen = { id: 'women', title: 'Women', pages: [{ title: 'Women', rows: ['heavy-periods'] }] }
    const questionnaire = { ...content.questionnaire, parts: [onlyForWomen] }
    const idsOf = (answers: Answers) => pages(see({ ...content, questionnaire }, answers)).map(({ id }) => id)
    expect(idsOf(woman)).toEqual(['about', 'emergency', 'true', 'women', 'last', 'review'])
    expect(idsOf(man)).toEqual(['about', 'emergency', 'true', 'last', 'review'])
  })

  it.each<[string, boolean, Content]>([
    ['nothing more to ask', false, withSymptom('fatigue', { details: [], features: [] })],
    ['a detail', true, withSymptom('fatigue', { details: ['since'], features: [] })],
    ['a feature', true, withSymptom('fatigue', { details: [], features: [{ id: 'sudden', label: 'Sudden', clinicalTerm: 'Sudden' }] })],
    ['a piece', true, { ...content, symptoms: [...withSymptom('fatigue', { details: [], features: [] }).symptoms, piece] }],
  ])('of details: where a symptom has %s there is one: %s', (_, there, changed) => {
    const way = pages(see(changed, { ...harmless, fatigue: 'yes' }))
    expect(way.some(({ kind }) => kind === 'details')).toBe(there)
  })
})

describe('who is asked what', () => {
  it('a man is asked about his testicles, and a woman about her periods', () => {
    expect(emergencyIds(man)).toContain('testicular-pain-sudden')
    expect(emergencyIds(woman)).not.toContain('testicular-pain-sudden')
    const asked = (answers: Answers) => see(content, answers).rows.filter(({ asked: state }) => state === 'shown')
    expect(asked(woman).some(({ row }) => row.id === 'heavy-periods')).toBe(true)
    expect(asked(man).some(({ row }) => row.id === 'heavy-periods')).toBe(false)
  })

  it('and is told why a row was not asked', () => {
    const limp = see(content, harmless).rows.find(({ row }) => row.id === 'limp-or-refusal-to-walk')
    expect(limp).toMatchObject({ asked: 'notAsked', reason: expect.stringMatching(/^Asked only/) as string })
    expect(see(content, harmless).rows.find(({ row }) => row.id === 'fever')).not.toHaveProperty('reason')
  })

  it('someone who answers for a child is asked about their worry', () => {
    expect(contextIds(child)).toContain('carer-concern')
    expect(contextIds(harmless)).not.toContain('carer-concern')
  })

  it('nobody reads a heading of emergencies with nothing under it', () => {
    const questionnaire = { ...content.questionnaire, emergency: [{ heading: 'Men', rows: ['priapism'] }] }
    const headings = (answers: Answers) => emergencyRows(see({ ...content, questionnaire }, answers)).map(({ heading }) => heading)
    expect(headings(man)).toEqual(['Men'])
    expect(headings(woman)).toEqual([])
  })

  it('the places of lumps follow the row of lumps', () => {
    const rows = see({ ...content }, { ...harmless, 'swollen-lymph-nodes': 'yes' }).rows
    const at = rows.findIndex(({ row }) => row.id === 'swollen-lymph-nodes')
    expect(rows.slice(at + 1, at + 5).map(({ row, asked }) => [row.symptom.partOf, asked])).toEqual(
      Array.from({ length: 4 }, () => ['swollen-lymph-nodes', 'shown']),
    )
  })
})

describe('the rows', () => {
  it('are those of all pages, each once, with the pieces of a symptom among them', () => {
    const { emergency, parts } = content.questionnaire
    const onPages = [...emergency, ...parts.flatMap((part) => part.pages)].flatMap(({ rows }) => rows)
    const pieces = content.symptoms.filter(({ partOf }) => partOf).map(({ id }) => id)
    const rows = see({ ...content }, harmless).rows.map(({ row }) => row.id)
    expect(rows.toSorted()).toEqual([...onPages, ...pieces].toSorted())
  })

  it('are put together once: they are needed again with every answer', () => {
    expect(see(content, man).rows[0]!.row).toBe(see(content, woman).rows[0]!.row)
  })
})

describe('the way is open', () => {
  it('once who, age and sex are known, and every line of the emergency page is answered', () => {
    expect(firstUnanswered(see(content, {}))).toBe('about')
    expect(missingAbout(see(content, without(harmless, 'age'))).map(({ id }) => id)).toEqual(['age'])
    expect(firstUnanswered(see(content, without(harmless, 'sex')))).toBe('about')
    expect(firstUnanswered(see(content, without(harmless, 'seizure')))).toBe('emergency')
    expect(openEmergencyRows(see(content, without(harmless, 'seizure'))).map(({ id }) => id)).toEqual(['seizure'])
    expect(firstUnanswered(see(content, harmless))).toBeUndefined()
    expect(isReady(see(content, harmless))).toBe(true)
    expect(isReady(see(content, without(harmless, 'seizure')))).toBe(false)
    expect(isReady(see(content, without(harmless, 'who')))).toBe(false)
  })

  it('and rows further on may stay open', () => {
    expect(openRows(see(content, without(harmless, 'fever', 'cough-wheeze')))).toEqual(['cough-wheeze', 'fever'])
    expect(openRows(see(content, harmless))).toEqual([])
    expect(openRows(see(content, without(harmless, 'limp-or-refusal-to-walk')))).toEqual([])
  })
})

describe('a row', () => {
  it('is a symptom, or a feature with its own words', () => {
    expect(rowOf(content, 'fever')).toMatchObject({ id: 'fever', label: symptomOf(content, 'fever').label })
    expect(rowOf(content, 'fever')).not.toHaveProperty('feature')
    const tight = rowOf(content, 'chest-pain.tight-or-heavy')
    expect(tight.feature?.id).toBe('tight-or-heavy')
    expect(tight.label).toBe(tight.feature?.label)
    expect(tight.howToCheck).toBe(tight.feature?.howToCheck)
  })

  it('that is in no file is an error, and so is a question about the person', () => {
    expect(() => rowOf(content, 'measles')).toThrow('There is no symptom "measles".')
    expect(() => contextOf(content, 'shoe-size')).toThrow('There is no context item "shoe-size".')
    expect(contextOf(content, 'age').id).toBe('age')
  })
})

describe('the details of a symptom', () => {
  const of = (id: string, answers: Answers = {}) =>
    detailsOf(see(content, { ...harmless, [id]: 'yes', ...answers }), symptomOf(content, id))

  it('are those it has', () => {
    expect(of('cough-wheeze')).toMatchObject({ since: true, trend: true, cause: true, parts: [], measures: [], readings: [] })
    expect(of('head-injury')).toMatchObject({ since: true, trend: true, cause: false })
    expect(of('seizure')).toMatchObject({ since: true, trend: false, cause: false, severity: false })
  })

  it('ask how bad it is where a rule looks at that, or once a cause was named', () => {
    expect(of('headache').severity).toBe(true)
    expect(of('cough-wheeze').severity).toBe(false)
    expect(of('cough-wheeze', { 'cough-wheeze.cause': 'cold-flu' }).severity).toBe(true)
    expect(of('cough-wheeze', { 'cough-wheeze.cause': 'none' }).severity).toBe(false)
  })

  it('ask for the temperature with a fever, and for the places with lumps', () => {
    expect(of('fever').readings.map(({ id }) => id)).toEqual(['temperature'])
    expect(of('swollen-lymph-nodes').parts).toHaveLength(6)
    expect(of('nosebleeds').measures.map(({ id }) => id)).toEqual(['over', 'minutes', 'times'])
  })

  it('ask for a reading only where it is one, and belongs to that symptom', () => {
    const readingsWith = (change: Partial<Content['context'][number]>, id = 'fever') => {
      const context = content.context.map((item) => (item.id === 'temperature' ? { ...item, ...change } : item))
      return detailsOf(see({ ...content, context }, { ...harmless, [id]: 'yes' }), symptomOf(content, id)).readings
    }
    const { showIf: _, ...always } = contextOf(content, 'temperature')
    expect(readingsWith({})).toHaveLength(1)
    expect(readingsWith({ reading: undefined })).toEqual([])
    const either = {
      any: [
        { fact: 'fever', is: 'yes' },
        { fact: 'shivering-rigors', is: 'yes' },
      ],
    } as const
    expect(readingsWith({ showIf: { when: either, reason: 'Asked only with a fever.' } })).toHaveLength(1)
    expect(readingsWith({}, 'headache')).toEqual([])
    expect(detailsOf(see({ ...content, context: [always] }, harmless), symptomOf(content, 'fever')).readings).toEqual([])
  })

  it('leave out what the emergency page asked, and what is not asked at this age', () => {
    expect(of('blood-in-stool').features.map(({ id }) => id)).toEqual(['dark-or-diarrhoea', 'now'])
    const ofBruises = (answers: Answers) => of('easy-bruising', answers).features.map(({ id }) => id)
    expect(ofBruises({})).not.toContain('not-crawling')
    expect(ofBruises({ age: 0.5 }).filter((id) => !ofBruises({}).includes(id))).toEqual(['not-crawling'])
  })
})

describe('what is asked next', () => {
  const open = without(harmless, 'fever', 'weakness', 'jaundice', 'petechiae')

  it('is what would make the advice most urgent, then what settles most', () => {
    expect(askNext(see(content, open))).toEqual(expect.arrayContaining(['jaundice', 'fever', 'petechiae', 'weakness']) as string[])
    expect(askNext(see(content, { ...open, immunosuppressed: 'yes' }))[0]).toBe('fever')
  })

  it('is nothing when everything is answered', () => {
    expect(askNext(see(content, harmless))).toEqual([])
  })
})
