/** A person as a written case, in the form that `npm run vignettes` reads: so that a counter-example can be looked at, and kept. */
import type { Level, Rules } from './files.ts'
import { causesFor } from './people.ts'
import type { Said } from './told.ts'

export function caseOf(data: Rules, said: Said, id: string, wanted: Level): Record<string, unknown> {
  const of = (symptom: string, detail: string) => said[`${symptom}.${detail}`]
  const present = data.symptoms.filter((symptom) => said[symptom.id] === 'yes')
  const trends = present.map((symptom) => of(symptom.id, 'trend')).filter((trend) => trend === 'worse' || trend === 'muchWorse')
  const told = (fact: string) => (said[fact] === undefined || said[fact] === 'no' ? undefined : said[fact])
  return {
    id,
    age: said['age'],
    sex: said['sex'] === 'any' ? undefined : said['sex'],
    symptoms: present.map((symptom) => ({
      id: symptom.id,
      present: true,
      durationDays: of(symptom.id, 'since') ?? null,
      severity: of(symptom.id, 'severity') ?? null,
      unexplained: !causesFor(data, symptom.id).includes(String(of(symptom.id, 'cause'))),
      features: (symptom.features ?? []).filter((one) => of(symptom.id, one.id) === 'yes').map((one) => one.id),
    })),
    modifiers: {
      trend: trends.includes('muchWorse') ? 'muchWorseInDays' : trends[0],
      temperatureC: said['temperature'],
      repeatVisits: said['times-seen'],
      onChemoOrImmunosuppressed: told('immunosuppressed'),
      knownLowPlateletsOrBloodThinner: told('low-platelets-or-thinner'),
      pregnantOrRecentBirth: told('pregnant'),
      carerConcern: told('carer-concern'),
      toldLiverOrSpleen: told('told-liver-or-spleen'),
      knownLeukaemia: told('known-leukaemia'),
    },
    referenceUrgency: wanted,
    acceptable: [wanted],
    /** Exactly what was said, where the common form has no word for it; ignored by the command. */
    answers: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== 'no')),
  }
}

/** The person with as much as possible of what they said taken back, as long as it is still wrong. */
export function simplest(said: Said, plain: Said, isStillWrong: (said: Said) => boolean): Said {
  let left = said
  for (const fact of Object.keys(said)) {
    if (left[fact] === plain[fact]) continue
    const { [fact]: _, ...without } = left
    const tries: Said[] = fact in plain ? [{ ...left, [fact]: plain[fact]! }] : [without]
    const simpler = tries.find(isStillWrong)
    if (simpler) left = simpler
  }
  return left
}
