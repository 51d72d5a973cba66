/** Signs that mean something together, and signs that end what a cause explains (rules-2, sections 3 and 5), apart from `data/`. */
import { enough, short, type Line } from './lines.ts'

const sameDay = enough('same-day')
const in48h = enough('within-48h')

/** Each of the vague signs of R-V19 as it counts, and as it does not: it has a cause, or is too short. */
const vague: readonly (readonly [counts: string, ...short: string[]])[] = [
  ['fatigue! 14d', 'fatigue 14d', 'fatigue! 13d'],
  ['fever! 1d', 'fever'],
  ['appetite-loss! 14d', 'appetite-loss 14d', 'appetite-loss! 13d'],
  ['bone-pain! 14d', 'bone-pain 14d', 'bone-pain! 13d'],
  ['back-pain! 14d', 'back-pain 14d', 'back-pain! 13d'],
  ['sore-throat-mouth-ulcers! 14d', 'sore-throat-mouth-ulcers 14d', 'sore-throat-mouth-ulcers! 13d'],
  ['recurrent-infections! 1d', 'recurrent-infections'],
]

const vagueSigns: readonly Line[] = vague.flatMap(([counts, ...tooLittle]) => [
  ...in48h('R-V19', `night-sweats! + ${counts}`),
  ...short('R-V19', 'within-2-weeks', ...tooLittle.map((one) => `night-sweats! + ${one}`)),
  ...sameDay('R-V19', `night-sweats! worse + weight-loss! + ${counts}`, `night-sweats! + weight-loss! + ${counts} worse`),
  ...in48h('R-V19', ...tooLittle.map((one) => `night-sweats! worse + weight-loss! + ${one}`)),
])

/** Of each of these one is enough for a bruise not to be explained by a bump that nobody remembers (cause `one-limb-bruise`). */
const otherSigns = [
  'pallor | shortness-of-breath | fainting | fatigue 14d',
  'fever | recurrent-infections | infection-not-clearing',
  'lymph-nodes-collarbone',
  'lymph-nodes-neck + lymph-nodes-groin',
  'lymph-nodes-head + lymph-nodes-limb',
  'abdominal-swelling | bone-pain | night-bone-pain | joint-swelling | testicular-swelling',
  'skin-lumps | salivary-gland-swelling | numb-chin',
]

export const together: readonly Line[] = [
  ...vagueSigns,
  ...short('R-V19', 'within-2-weeks', 'night-sweats! + weight-loss'),
  ...in48h(
    'R-V19',
    'night-sweats! worse + bone-pain! 14d',
    'night-sweats + weight-loss! worse + recurrent-infections!',
    'weight-loss + night-sweats! worse + recurrent-infections!',
  ),

  ...in48h('R-V06', ...otherSigns.map((sign) => `easy-bruising cause=one-limb-bruise 3d + ${sign}`)),
  ...sameDay('R-V06', 'easy-bruising cause=one-limb-bruise 3d + gum-swelling'),
  ...sameDay('R-V06', 'age=12 + easy-bruising cause=one-limb-bruise 3d + limp-or-refusal-to-walk'),
  ...short('R-V06', 'self-care', 'easy-bruising cause=one-limb-bruise 3d + fatigue 13d'),
  ...short('R-V06', 'self-care', 'easy-bruising cause=one-limb-bruise 3d + lymph-nodes-head'),
  ...in48h('R-V02', 'fatigue cause=short-sleep 22d + pallor | shortness-of-breath | fainting'),

  ...short('R-E23', 'within-2-weeks', 'headache severe + fever', 'headache severe + infection-not-clearing + vomiting'),
  ...short('R-E24', 'same-day', 'heavy-periods pad-an-hour + feeling-cold'),
  ...short('R-E06', 'self-care', 'petechiae glass=0 + infection-not-clearing'),
  ...short('R-D05', 'within-48h', 'pallor! + easy-bruising cause=knock + fever'),
  ...short('R-D26', 'within-2-weeks', 'headache worse + infection-not-clearing'),
  ...short(
    'R-D27',
    'self-care',
    'down-syndrome + infection-not-clearing',
    'age=15.9 + down-syndrome + not-acting-normally',
    'age=15.9 + down-syndrome + infection-not-clearing + not-acting-normally',
  ),
  ...short('R-S05', 'within-2-weeks', 'balance-problems worse'),
]
