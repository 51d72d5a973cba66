/** Table 5.5 of the evidence pack: what one more answer changes. */
import type { LevelId } from '#src/content/schema.ts'
import type { Answers } from '#src/domain/engine/answers.ts'
import { minor, unexplained } from './proof.ts'

const petechiae = unexplained('petechiae')
const coldFever = { ...minor('fever'), 'fever.cause': 'cold-flu', temperature: 38.1 }
const legAches = { ...minor('night-bone-pain'), 'night-bone-pain.cause': 'growing-pattern', age: 7, who: 'child' }

/** Who, what they say first, the advice; what they then say too, the advice. */
export const steps: readonly [who: string, start: Answers, from: LevelId, change: Answers, to: LevelId][] = [
  ['26 years with spots → 24 years', { ...petechiae, age: 26 }, 'within-48h', { age: 24 }, 'same-day'],
  ['24 years with spots → and a fever of 38.2', { ...petechiae, age: 24 }, 'same-day', { fever: 'yes', temperature: 38.2 }, 'emergency'],
  [
    'a child tired for 15 days → and a bruise with no cause',
    { ...unexplained('fatigue'), age: 9, 'fatigue.since': 15 },
    'within-48h',
    unexplained('easy-bruising'),
    'same-day',
  ],
  [
    'an adult with a hard neck lump for 10 days → and one in the armpit',
    {
      ...unexplained('swollen-lymph-nodes'),
      'swollen-lymph-nodes.since': 10,
      'swollen-lymph-nodes.hard': 'yes',
      'lymph-nodes-neck': 'yes',
    },
    'within-2-weeks',
    { 'lymph-nodes-armpit': 'yes' },
    'within-48h',
  ],
  [
    'an adult whose nosebleed stops in 5 minutes, once, dry nose → 15 minutes under pressing',
    { ...minor('nosebleeds'), 'nosebleeds.minutes': 5, 'nosebleeds.times': 1 },
    'self-care',
    { 'nosebleeds.minutes': 15 },
    'emergency',
  ],
  ['an adult with a cold and 38.1 → chemotherapy 9 days ago', coldFever, 'self-care', { immunosuppressed: 'yes' }, 'emergency'],
  [
    'a child with evening aches in both legs, gone by morning → a limp for 8 days',
    legAches,
    'self-care',
    { 'limp-or-refusal-to-walk': 'yes', 'limp-or-refusal-to-walk.since': 8 },
    'same-day',
  ],
  [
    'an adult with back pain for 3 weeks → cannot pee',
    { ...unexplained('back-pain'), 'back-pain.since': 21 },
    'within-2-weeks',
    { 'bladder-bowel-loss': 'yes' },
    'emergency',
  ],
]
