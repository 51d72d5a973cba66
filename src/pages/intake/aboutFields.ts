/** What is asked about the person on this screen, in its order, and how the fields are called. */
import type { FactId } from '#src/content/model.ts'
import useIntakeTexts from 'virtual:texts/intake'

export const asked = [
  'sex',
  'who',
  'immunosuppressed',
  'low-platelets-or-thinner',
  'pregnant',
  'known-leukaemia',
  'told-liver-or-spleen',
  'times-seen',
  'carer-concern',
] as const

/** Those that could change the advice: the risk factors never do. */
export const aboutFields = ['age', 'temperature', ...asked] as const

export const aboutElementId = (id: FactId): string => `about-${id}`

export function useAboutNames(): Readonly<Record<FactId, string>> & Record<(typeof aboutFields)[number], string> {
  const texts = useIntakeTexts()

  return {
    age: texts.age,
    temperature: texts.temperature,
    sex: texts.sex,
    who: texts.who,
    immunosuppressed: texts.immunosuppressed,
    'low-platelets-or-thinner': texts.thinner,
    pregnant: texts.pregnant,
    'known-leukaemia': texts.knownLeukaemia,
    'told-liver-or-spleen': texts.liverSpleen,
    'times-seen': texts.timesSeen,
    'carer-concern': texts.carerConcern,
  }
}
