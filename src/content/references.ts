/** Every id that is used exists, is unique and is not retired, and the rules of safety that the data itself must keep. */
import { redFlagRows } from './compile.ts'
import { nearest } from './nearest.ts'
import type { Data, Fault } from './read.ts'
import { isLater } from './version.ts'

export function referenceFaults(data: Data): Fault[] {
  const faults: Fault[] = []
  const symptoms = data.taxonomy.flatMap((group) => group.symptoms)
  const mechanisms = data.taxonomy.flatMap((group) => group.mechanisms)
  const parts = symptoms.flatMap((s) => [...(s.features ?? []), ...(s.measures ?? [])].map(({ id }) => `${s.id}.${id}`))
  const rules = data.rules.flatMap((file) => file.rules)
  const known = {
    symptom: new Set(symptoms.map(({ id }) => id)),
    part: new Set(parts),
    context: new Set(data.context.items.map(({ id }) => id)),
    cause: new Set(data.context.causes.map(({ id }) => id)),
    mechanism: new Set(mechanisms.map(({ id }) => id)),
    threshold: new Set(data.thresholds.map(({ id }) => id)),
    condition: new Set(data.conditions.map(({ id }) => id)),
    rule: new Set(rules.map(({ id }) => id)),
    source: new Set(data.sources.map(({ code }) => code)),
  }

  const explained = new Set(data.context.causes.flatMap(({ explains }) => explains.flatMap((one) => one.symptoms)))
  const optionIds = new Set(
    symptoms.flatMap((s) => (s.measures ?? []).flatMap(({ id, options }) => options.map((option) => `${s.id}.${id} ${option.id}`))),
  )

  const mustExist = (kind: keyof typeof known, id: string, file: string, path: string) => {
    if (known[kind].has(id)) return
    const near = nearest(id, [...known[kind]])
    faults.push({ file, path, message: `There is no ${kind} "${id}"${near ? `; did you mean "${near}"?` : ''}` })
  }

  const condition = (node: unknown, file: string, path: string): void => {
    if (Array.isArray(node))
      return node.forEach((part, index) => {
        condition(part, file, `${path}[${index}]`)
      })
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      const at = `${path}.${key}`
      if (key === 'symptom' && value !== 'any') for (const id of [value].flat()) mustExist('symptom', String(id), file, at)
      else if (key === 'feature' || key === 'measure') mustExist('part', String(value), file, at)
      else if (key === 'reading' && !derived.has(String(value))) mustExist('context', String(value), file, at)
      else if (key === 'context') mustExist('context', String(value), file, at)
      else if (key === 'condition') mustExist('condition', String(value), file, at)
      else if (key === 'atLeast' && optionIds.has(`${String((node as { measure?: string }).measure)} ${String(value)}`)) continue
      else if (bounds.has(key) && typeof value === 'string') mustExist('threshold', value, file, at)
      else condition(value, file, at)
    }
  }

  data.sources.forEach(({ citedFor }, i) => {
    condition(citedFor, 'data/sources.json', `sources[${i}].citedFor`)
  })
  for (const group of data.taxonomy) {
    const file = `data/taxonomy/${group.id}.json`
    for (const id of group.negatives) mustExist('symptom', id, file, 'negatives')
    group.mechanisms.forEach((m, i) => {
      m.sources.forEach((code) => {
        mustExist('source', code, file, `mechanisms[${i}].sources`)
      })
      for (const { signs = [] } of m.commonCauses ?? [])
        for (const id of signs) mustExist('symptom', id, file, `mechanisms[${i}].commonCauses`)
    })
    group.symptoms.forEach((symptom, index) => {
      const at = `symptoms[${index}]`
      if (symptom.groups[0] !== group.id)
        faults.push({
          file,
          path: `${at}.groups`,
          message: `"${symptom.id}" stands in the file of "${group.id}", so that must be its first group.`,
        })
      for (const id of symptom.mechanisms) mustExist('mechanism', id, file, `${at}.mechanisms`)
      for (const code of symptom.sources) mustExist('source', code, file, `${at}.sources`)
      if (symptom.partOf) mustExist('symptom', symptom.partOf, file, `${at}.partOf`)
      if (symptom.details.includes('clearCause') !== explained.has(symptom.id))
        faults.push({
          file,
          path: `${at}.details`,
          message: `"${symptom.id}": clearCause is asked exactly when a cause of data/context.json explains it.`,
        })
      if (symptom.details.includes('severity') && symptom.redFlag === 'alone')
        faults.push({ file, path: `${at}.details`, message: `"${symptom.id}" is an emergency however severe it is.` })
      condition(symptom.showIf, file, `${at}.showIf`)
      condition(symptom.shownBy, file, `${at}.shownBy`)
      condition(symptom.features, file, `${at}.features`)
      for (const groupOf of symptom.groups) {
        if (!mechanisms.some((m) => symptom.mechanisms.includes(m.id) && m.groups.includes(groupOf)))
          faults.push({ file, path: `${at}.mechanisms`, message: `"${symptom.id}" names no mechanism of its group "${groupOf}".` })
      }
    })
  }

  for (const { level, rules: list } of data.rules) {
    const file = `data/rules/${level === 'self-care' ? 'watch' : level}.json`
    list.forEach((rule, index) => {
      const at = `rules[${index}]`
      condition(rule.when, file, `${at}.when`)
      condition(rule.ageFrom, file, `${at}.ageFrom`)
      rule.sources.forEach((code) => {
        mustExist('source', code, file, `${at}.sources`)
      })
      rule.examples.forEach((example, i) => {
        for (const fact of Object.keys(example.given)) checkFact(fact, file, `${at}.examples[${i}].given`)
      })
      if (level === 'emergency' && !rule.say)
        faults.push({ file, path: `${at}.say`, message: `"${rule.id}" is an emergency: it must give the words to say.` })
    })
  }
  function checkFact(fact: string, file: string, path: string) {
    const [symptom, detail] = fact.split('.') as [string, string | undefined]
    if (detail === undefined) mustExist(known.context.has(fact) ? 'context' : 'symptom', fact, file, path)
    else if (detailFacts.has(detail)) mustExist('symptom', symptom, file, path)
    else mustExist('part', fact, file, path)
  }

  data.conditions.forEach((named, i) => {
    condition(named.when, 'data/rules/conditions.json', `conditions[${i}].when`)
  })
  data.thresholds.forEach((t, i) => {
    t.sources.forEach((code) => {
      mustExist('source', code, 'data/rules/thresholds.json', `thresholds[${i}]`)
    })
  })
  data.escalations.forEach((e, i) => {
    condition(e.when, 'data/rules/escalations.json', `escalations[${i}].when`)
  })
  data.context.items.forEach((item, i) => {
    condition(item.showIf, 'data/context.json', `items[${i}].showIf`)
    item.sources.forEach((code) => {
      mustExist('source', code, 'data/context.json', `items[${i}].sources`)
    })
  })
  data.context.causes.forEach((cause, i) => {
    const at = `causes[${i}]`
    condition(cause.ends, 'data/context.json', `${at}.ends`)
    condition(cause.ages, 'data/context.json', `${at}.ages`)
    cause.explains.forEach((one, place) => {
      const own = `${at}.explains[${place}]`
      for (const id of one.symptoms) mustExist('symptom', id, 'data/context.json', `${own}.symptoms`)
      condition(one.ends, 'data/context.json', `${own}.ends`)
      condition(one.younger, 'data/context.json', `${own}.younger`)
      for (const code of [...one.sources, ...cause.sources]) mustExist('source', code, 'data/context.json', `${own}.sources`)
      if (one.younger && !(one.days !== undefined && one.younger.days < one.days))
        faults.push({
          file: 'data/context.json',
          path: `${own}.younger`,
          message: `"${cause.id}": the younger have fewer days, never more.`,
        })
    })
    for (const id of duplicates(cause.explains.flatMap(({ symptoms: ids }) => ids)))
      faults.push({ file: 'data/context.json', path: at, message: `"${cause.id}" explains "${id}" twice. Keep one of them.` })
    if (asksForCauses(data, [cause.ends, ...cause.explains.map(({ ends }) => ends)]))
      faults.push({
        file: 'data/context.json',
        path: at,
        message: `What ends "${cause.id}" asks for "unexplained". Ask for the sign alone.`,
      })
  })
  data.context.never.forEach(({ symptoms: ids, when }, i) => {
    condition(when, 'data/context.json', `never[${i}].when`)
    for (const id of ids) mustExist('symptom', id, 'data/context.json', `never[${i}].symptoms`)
    if (asksForCauses(data, when))
      faults.push({ file: 'data/context.json', path: `never[${i}].when`, message: 'This asks for "unexplained". Ask for the sign alone.' })
  })
  data.urgency.safetyNet.forEach((line, i) => {
    const [netFile, at] = ['data/urgency.json', `safetyNet[${i}]`]
    for (const id of line.symptoms) mustExist('symptom', id, netFile, `${at}.symptoms`)
    for (const fact of Object.keys(line.sign)) checkFact(fact, netFile, `${at}.sign`)
    for (const fact of Object.keys(line.worse?.sign ?? {})) checkFact(fact, netFile, `${at}.worse.sign`)
    for (const fact of Object.keys(line.enough?.sign ?? {})) checkFact(fact, netFile, `${at}.enough.sign`)
    if (typeof line.younger?.under === 'string') mustExist('threshold', line.younger.under, netFile, `${at}.younger.under`)
    if (line.there !== undefined) mustExist('condition', line.there, netFile, `${at}.there`)
  })
  data.urgency.lineFirst.forEach(({ rule }, i) => {
    mustExist('rule', rule, 'data/urgency.json', `lineFirst[${i}].rule`)
  })

  const { questionnaire } = data
  const file = 'data/questionnaire.json'
  for (const page of ['about', 'last'] as const) for (const id of questionnaire[page]) mustExist('context', id, file, page)
  const emergencyRows = questionnaire.emergency.flatMap(({ rows }) => rows)
  const partRows = questionnaire.parts.flatMap(({ pages }) => pages.flatMap(({ rows }) => rows))
  for (const row of [...emergencyRows, ...partRows]) mustExist(row.includes('.') ? 'part' : 'symptom', row, file, row)
  const inDetails = new Set(
    symptoms.flatMap(({ id, features = [] }) => features.filter((one) => one.inDetails).map((one) => `${id}.${one.id}`)),
  )
  for (const row of redFlagRows(symptoms)) {
    if (!emergencyRows.includes(row) && !inDetails.has(row))
      faults.push({ file, path: 'emergency', message: `"${row}" is a red flag and must stand on the emergency page.` })
  }
  for (const { id, partOf } of symptoms) {
    const places = [...emergencyRows, ...partRows].filter((row) => row === id).length
    if (places !== (partOf ? 0 : 1))
      faults.push({
        file,
        path: 'parts',
        message: `"${id}" must be asked in exactly ${partOf ? 'no place (it is part of another row)' : 'one place'}, and stands in ${places}.`,
      })
  }

  for (const id of [...duplicates(questionnaire.core), ...questionnaire.core.filter((one) => !partRows.includes(one))])
    faults.push({ file, path: 'core', message: `"${id}" must stand in "core" once, and in "parts" too.` })

  const noticed = questionnaire.noticed.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
  const alone = [
    ...duplicates(noticed),
    ...partRows.filter((row) => !noticed.includes(row)),
    ...noticed.filter((row) => !partRows.includes(row)),
  ]
  for (const id of alone)
    faults.push({
      file,
      path: 'noticed',
      message: `"${id}" must stand in one group of "noticed" exactly when it stands in one of "parts".`,
    })
  for (const { id, partOf, layWords, groups } of symptoms) {
    if (!partOf && !layWords)
      faults.push({
        file: `data/taxonomy/${groups[0]}.json`,
        path: id,
        message: `Nobody can find "${id}" by what people call it: give it layWords.`,
      })
  }

  const ids = [symptoms, mechanisms, rules, data.conditions, data.thresholds, data.context.items].map((list) => list.map(({ id }) => id))
  for (const list of ids)
    for (const id of duplicates(list))
      faults.push({ file: 'data', path: id, message: `The id "${id}" is used twice. Give one of them another id.` })
  const past = 'data/retired.json'
  const asked = new Set([...known.symptom, ...known.part, ...known.context])
  data.retired.forEach(({ replacedBy, since }, index) => {
    if (replacedBy !== undefined && !asked.has(replacedBy)) isNoQuestion(replacedBy, `retired[${index}].replacedBy`)
    mustHavePassed(since, `retired[${index}].since`)
  })
  data.changed.forEach(({ id, since }, index) => {
    if (!asked.has(id) && !detailFacts.has(id)) isNoQuestion(id, `changed[${index}].id`)
    mustHavePassed(since, `changed[${index}].since`)
  })
  function isNoQuestion(id: string, path: string) {
    faults.push({ file: past, path, message: `"${id}" is no question of today. Name one whose answers these are.` })
  }
  function mustHavePassed(since: string, path: string) {
    if (!isLater(since, data.urgency.rulesVersion)) return
    faults.push({ file: past, path, message: `${since} is later than rulesVersion in data/urgency.json. Raise that version too.` })
  }
  for (const { id } of data.retired) {
    if ([...ids.flat(), ...known.part].includes(id))
      faults.push({
        file: past,
        path: id,
        message: `The id "${id}" was retired and must never be used again. Choose a new one.`,
      })
  }
  return faults
}

/** Numbers that a rule can compare with the name of a threshold. */
const bounds = new Set(['since', 'atLeast', 'below', 'ageUnder', 'ageFrom', 'years', 'from', 'under'])
/** What the engine works out from several readings. */
const derived = new Set(['news2', 'oxygen.scale-1', 'oxygen.scale-2', 'oxygen.too-much', 'age'])
/** Details that every symptom can have. */
const detailFacts = new Set(['since', 'trend', 'severity', 'cause', 'as-said'])

/** Explanations that end with what is unexplained would go round in circles. */
function asksForCauses({ conditions }: Data, when: unknown): boolean {
  const seen = new Set<string>()
  const asks = (node: unknown): boolean => {
    if (Array.isArray(node)) return node.some(asks)
    if (typeof node !== 'object' || node === null) return false
    const { condition: name, unexplained } = node as { condition?: string; unexplained?: true }
    if (name !== undefined && !seen.has(name)) {
      seen.add(name)
      if (asks(conditions.find(({ id }) => id === name)?.when)) return true
    }
    return unexplained === true || Object.values(node).some(asks)
  }
  return asks(when)
}

const duplicates = (list: readonly string[]) => list.filter((id, index) => list.indexOf(id) !== index)
