/** From the content as it travels to the content that the engine evaluates: every condition written out in atoms. */
import { compile } from './compile.ts'
import { explanationsOf } from './explanations.ts'
import type { CompactContent, Condition, Content, ShowIf } from './model.ts'
import type { ConditionText, ShowIfText } from './conditionSchema.ts'

/** `known`: what means the same here as where it was compiled, by its words. */
export function contentFrom(
  { symptoms, context, causes, never, rules, escalations, conditions, thresholds, ...rest }: CompactContent,
  known = new Map<string, Condition>(),
): Content {
  const explanations = explanationsOf(causes, never)
  const vocabulary = {
    symptoms,
    thresholds: new Map(Object.entries(thresholds)),
    conditions: new Map(conditions.map(({ id, when }) => [id, when])),
    explanations,
    known,
  }
  const years = (bound: number | string): number => (typeof bound === 'number' ? bound : thresholds[bound]!)
  const build = (text: ConditionText): Condition => compile(text, vocabulary)
  const show = (showIf: ShowIfText | undefined): { showIf?: ShowIf } => {
    if (!showIf) return {}
    const { when, from, reason } = showIf
    return { showIf: { when: build(when), ...(from !== undefined && { from: years(from) }), reason } }
  }

  return {
    ...rest,
    ages: { child: years('child-age'), young: years('young-person-age') },
    symptoms: symptoms.map(({ showIf, shownBy, features = [], measures = [], severityDecides = false, ...given }) => {
      const symptom = { ...given, inSentence: given.inSentence ?? inSentenceOf(given.label) }
      const spoken = given.spoken ?? spokenOf(symptom)
      return {
        ...symptom,
        ...(spoken !== undefined && { spoken }),
        measures,
        unexplained: build({ symptom: symptom.id, unexplained: true }),
        causes: (explanations.get(symptom.id) ?? []).map(({ cause }) => cause),
        severityDecides,
        ...show(showIf),
        ...(shownBy && { shownBy: build(shownBy) }),
        features: features.map(({ showIf: featureShowIf, ...feature }) => ({ ...feature, ...show(featureShowIf) })),
      }
    }),
    causes: causes.map(({ explains: _explains, ends: _ends, ages, ...cause }) => ({
      ...cause,
      ...(ages && { ages: { from: years(ages.from ?? 0), under: years(ages.under ?? Infinity) } }),
    })),
    context: context.map(({ showIf, ...item }) => ({ ...item, ...show(showIf) })),
    rules: rules.map((rule) => ({ ...rule, when: build(rule.when) })),
    escalations: escalations.map(({ when, ...escalation }) => ({
      ...escalation,
      when: when === 'ownSymptomMuchWorse' ? when : build(when),
    })),
    conditions: conditions.flatMap(({ id, label, when }) => (label === undefined ? [] : [{ id, label, when: build(when) }])),
  }
}

/** A label as it stands within a sentence; where that is all there is to it, it does not travel twice. */
export function inSentenceOf(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

/** What is mostly said on the phone; it does not travel either. A piece of another sign is not spoken of by itself. */
export function spokenOf({ inSentence, partOf }: { inSentence: string; partOf?: string | undefined }): string | undefined {
  return partOf === undefined ? `{have} had ${inSentence}` : undefined
}
