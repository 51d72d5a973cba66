import type { Content, FactId } from '#src/content/model.ts'

/** The words of the question behind a fact, where today's questionnaire still has it; a detail goes by its symptom. */
export function questionOf(content: Content, fact: FactId): string | undefined {
  const [id, part] = fact.split('.')
  const symptom = content.symptoms.find((one) => one.id === id)
  const feature = symptom?.features.find((one) => one.id === part)
  return (feature ?? symptom ?? content.context.find((one) => one.id === fact))?.label
}
