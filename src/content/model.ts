/** What the engine and the screens work with: the files of `data/`, checked and joined, every condition written out in atoms. */
import type { CauseText, ContextItem } from './contextSchema.ts'
import type { Region, RegionHours } from './regionsSchema.ts'
import type { ConditionText, ShowIfText } from './conditionSchema.ts'
import type { FeatureText, GroupId, LevelId, MeasureText, MechanismText, RuleText, Severity, SymptomText, Trend } from './schema.ts'
import type { LevelText, UrgencyText } from './urgencySchema.ts'

/**
 * What the engine can know one thing about:
 * `petechiae` (a row), `petechiae.since`, `.trend`, `.severity`, `.cause` (its details),
 * `nosebleeds.heavy` (a feature), `nosebleeds.minutes` (a measure), `age` (about the person).
 */
export type FactId = string

/** This fact is at least this worrying. There is no atom, and no condition, that a more worrying answer could undo. */
export type Atom = { fact: FactId } & (
  | { is: 'yes' | 'notSure' }
  | { atLeast: number | Trend | Severity; orNotKnown?: true }
  | { under: number }
  | { unexplained: true }
  | { oneOf: readonly string[]; orNotKnown?: true }
)

export type Condition = Atom | { all: readonly Condition[] } | { any: readonly Condition[] } | { atLeast: number; of: readonly Condition[] }

/** `from`: years. Nobody younger is asked, but an answer that is there counts. */
export type ShowIf = { when: Condition; from?: number; reason: string }

export type Feature = Omit<FeatureText, 'showIf'> & { showIf?: ShowIf }

export type Symptom = Omit<
  SymptomText,
  'codes' | 'origin' | 'sources' | 'layWords' | 'showIf' | 'shownBy' | 'features' | 'measures' | 'status'
> & {
  showIf?: ShowIf
  /** With this, that what is measured shows, the row is a yes whatever was answered. */
  shownBy?: Condition
  features: readonly Feature[]
  measures: readonly MeasureText[]
  /** The causes that can explain it, in the order of the file. */
  causes: readonly string[]
  /** It is there, and nothing explains it, or no longer. */
  unexplained: Condition
  /** A rule of its own looks at how severe it is; otherwise that is asked only when a clear cause was named. */
  severityDecides: boolean
  /** The glossary explains the doctor's word for it (data/learn/glossary.json). */
  inGlossary?: true
}

export type Rule = Omit<RuleText, 'when' | 'examples' | 'status' | 'ageFrom'> & {
  level: LevelId
  when: Condition
  ageFrom?: { years: number; action: string }
}

export type Escalation = {
  id: string
  ref: string
  from: readonly LevelId[]
  /** Rules that it does not raise. */
  except?: readonly string[]
  when: Condition | 'ownSymptomMuchWorse'
  to: LevelId | 'one-up'
  why: string
  clinical: string
  basis: Rule['basis']
  sources: readonly string[]
}

export type Context = Omit<ContextItem, 'showIf' | 'sources'> & { showIf?: ShowIf }

/** Something that explains a symptom, as long as it fits: what ends it stands in the conditions that ask for "unexplained". */
type Cause = Pick<CauseText, 'id' | 'label' | 'clinicalTerm' | 'asksProgress'> & { ages?: { from: number; under: number } }

type Group = { id: GroupId; label: string; short: string; clinicalTerm: string; negatives: readonly string[] }

/** What may be behind symptoms: only the end of the result shows it. */
export type Mechanism = Omit<MechanismText, 'sources'>

type Part = { id: string; title: string; pages: readonly { title: string; rows: readonly FactId[] }[] }

type NoticedGroup = { id: string; heading: string; rows: readonly FactId[] }

export type Content = {
  /** The version of the rules, and a fingerprint over all of `data/` that decides or words advice. */
  version: string
  fingerprint: string
  /** Ids of older rules, and the ids of today that their answers move to. */
  replaced: readonly { id: FactId; by: FactId }[]
  /** Questions that kept their id and changed their meaning: answers from before this version of the rules are asked again. */
  changed: readonly { id: FactId; since: string }[]
  groups: readonly Group[]
  symptoms: readonly Symptom[]
  context: readonly Context[]
  causes: readonly Cause[]
  questionnaire: {
    about: readonly string[]
    last: readonly string[]
    emergency: readonly { heading: string; rows: readonly FactId[] }[]
    parts: readonly Part[]
    /** The same rows, page by page and grouped by where people notice things. */
    noticed: readonly { groups: readonly NoticedGroup[] }[]
    /** The rows that the nurse's screen always shows, beside the emergency signs. */
    core: readonly FactId[]
  }
  /** Most urgent first, in the order of the files. */
  rules: readonly Rule[]
  escalations: readonly Escalation[]
  /** Named conditions that the screens speak of: the cell lines, and the fever. */
  conditions: readonly { id: string; label: string; when: Condition }[]
  /** Most urgent first. */
  levels: readonly LevelText[]
  advice: {
    doubt: { why: string; clinical: string; action: string }
    trueSentence: string
    cannotRuleOut: string
    normalTest: string
    nothing: UrgencyText['nothing']
    early: UrgencyText['early']
    lineFirst: UrgencyText['lineFirst']
    safetyNet: readonly (Omit<NetText, 'younger'> & { younger?: { under: number; text: string } })[]
  }
  /** In years: under the first a person is a child, under the second the rules and words for young people hold. */
  ages: { child: number; young: number }
  /** Those that a rule or an escalation names; some are about some people alone: ages in years, or a yes to a question about the person. */
  sources: readonly { code: string; label: string; from?: number; under?: number; context?: FactId }[]
}

type NetText = UrgencyText['safetyNet'][number]

/** The countries, and the words of the start page: all that is needed before the check itself is loaded. */
export type StartContent = {
  /** The version of the rules under which answers of today are given. */
  rulesVersion: string
  regions: readonly Omit<Region, 'source' | 'alsoEmergency' | 'hours' | 'timeZones'>[]
  trueSentence: string
}

/** Country to its time zones (IANA). */
export type Zones = Readonly<Record<string, readonly string[]>>

/** With such a sign no cause explains any of these symptoms. */
export type Never = { symptoms: readonly string[]; when: ConditionText }

/** What is known of the hours of surgeries in a country. */
export type Hours = Omit<RegionHours, 'source'>
export type CompactCause = Omit<CauseText, 'sources' | 'explains'> & {
  explains: readonly Omit<CauseText['explains'][number], 'sources' | 'basis'>[]
}

type WithText<T> = Omit<T, 'when' | 'showIf'> & { showIf?: ShowIfText }

/** The content as it travels: conditions as they are written in `data/`, a fifth of the size of the atoms they stand for. */
export type CompactContent = Omit<Content, 'ages' | 'symptoms' | 'context' | 'causes' | 'rules' | 'escalations' | 'conditions'> & {
  symptoms: readonly (Omit<SymptomText, 'codes' | 'sources' | 'origin' | 'status' | 'layWords' | 'inSentence'> & {
    inSentence?: string
    severityDecides?: boolean
    inGlossary?: true
  })[]
  causes: readonly CompactCause[]
  never: readonly Never[]
  context: readonly WithText<Context>[]
  rules: readonly (Omit<Rule, 'when'> & { when: ConditionText })[]
  escalations: readonly (Omit<Escalation, 'when'> & { when: ConditionText | 'ownSymptomMuchWorse' })[]
  /** Those that the screens speak of have a label. */
  conditions: readonly { id: string; label?: string; when: ConditionText }[]
  thresholds: Readonly<Record<string, number>>
}
