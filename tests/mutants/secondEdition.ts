/** Sections 3 and 5 of the second edition of the rules, written down apart from `data/`: new rules, and every cause inside and outside its limits. */
import { enough, short, type Line } from './lines.ts'

const emergency = enough('emergency')
const sameDay = enough('same-day')
const in48h = enough('within-48h')
const in2Weeks = enough('within-2-weeks')

export const secondEdition: readonly Line[] = [
  ...emergency('R-E01', 'breathing-difficulty was-blue | breathing-difficulty was-blue over=2'),
  ...sameDay('R-D07', 'breathing-difficulty was-blue over=1', 'cough-wheeze cause=known-asthma 3d more-inhaler'),
  ...sameDay(
    'R-D10',
    'age=12 + bone-pain! + night-bone-pain cause=growing-pattern',
    'age=12 + joint-pain | back-pain + night-bone-pain cause=growing-pattern',
    'age=13 + bone-pain cause=growing-pattern + night-bone-pain cause=growing-pattern',
  ),
  ...short('R-D10', 'self-care', 'age=12 + bone-pain cause=growing-pattern 40d + night-bone-pain cause=growing-pattern 40d'),
  ...sameDay('R-E06', 'petechiae glass=0 + fever | generally-unwell'),
  ...emergency('R-E06', 'petechiae glass=1 | petechiae glass=2 + fever'),
  ...short('R-E06', 'self-care', 'petechiae glass=0'),
  ...short('R-E14', 'same-day', 'nosebleeds minutes=10 over=2'),
  ...emergency('R-E16', 'chest-pain was-tight | chest-pain was-tight over=2', 'fainting over=3'),
  ...short('R-E16', 'same-day', 'chest-pain was-tight over=1'),
  ...emergency('R-E18', 'headache worse + petechiae | nosebleeds | bleeding-gums | heavy-periods | bleeding-after-dental-work'),
  ...sameDay('R-E18', 'headache + petechiae | nosebleeds! | bleeding-gums! | heavy-periods! | bleeding-after-dental-work!'),
  ...short('R-E18', 'self-care', 'headache + nosebleeds'),
  ...emergency(
    'R-E22',
    'age=11.9 + headache + blurred-vision | double-vision | balance-problems | speech-problem | vision-loss | limp-or-refusal-to-walk',
    'age=11.9 + headache + swollen-lymph-nodes hard-to-swallow',
    'age=11.9 + headache + head-injury',
  ),
  ...short('R-E22', 'same-day', 'age=12 + headache + balance-problems'),
  ...short('R-E22', 'within-2-weeks', 'age=12 + headache + head-injury', 'age=11.9 + head-injury'),
  ...emergency('R-E23', 'headache severe + fever + vomiting | light-hurts-eyes | blurred-vision | double-vision'),
  ...short('R-E23', 'within-2-weeks', 'headache severe + vomiting'),
  ...short('R-E23', 'self-care', 'headache + fever + vomiting'),
  ...emergency(
    'R-E24',
    'heavy-periods pad-an-hour clots',
    'heavy-periods pad-an-hour + fainting | dizziness | lightheadedness | weakness | pallor | shortness-of-breath | breathing-difficulty',
    'heavy-periods pad-an-hour + petechiae | easy-bruising | prolonged-bleeding | bleeding-gums | nosebleeds | blood-in-urine | blood-in-stool | bleeding-after-dental-work',
  ),
  ...short('R-E24', 'same-day', 'heavy-periods pad-an-hour'),
  ...short('R-E24', 'within-2-weeks', 'heavy-periods clots'),
  ...sameDay('R-D26', 'headache worse + fever'),
  ...short('R-D26', 'self-care', 'headache + fever'),
  ...short('R-D26', 'within-2-weeks', 'headache worse'),
  ...sameDay('R-D27', 'down-syndrome + fever', 'age=4.9 + down-syndrome + pallor!'),
  ...in48h('R-D27', 'age=4.9 + down-syndrome + cough-wheeze!'),
  ...emergency('R-D27', 'age=15.9 | age=34 + down-syndrome + fever + not-acting-normally'),
  ...short('R-D27', 'within-48h', 'age=5 + down-syndrome + pallor!'),
  ...short('R-D27', 'self-care', 'down-syndrome', 'down-syndrome + cough-wheeze'),
  ...sameDay(
    'R-D28',
    'gum-swelling + fever',
    'gum-swelling + petechiae | easy-bruising | prolonged-bleeding | nosebleeds | heavy-periods | blood-in-urine | blood-in-stool | bleeding-after-dental-work',
  ),
  ...short('R-D28', 'self-care', 'gum-swelling', 'gum-swelling + bleeding-gums'),
  ...sameDay('R-D29', 'fainting! over=1 + pallor! | palpitations! | easy-bruising! | petechiae'),
  ...short('R-D29', 'within-48h', 'fainting over=1 + pallor! | easy-bruising!'),
  ...short(
    'R-D29',
    'within-2-weeks',
    'fainting! over=1 + pallor | easy-bruising',
    'fainting over=1 + palpitations!',
    'fainting! over=1 + palpitations',
  ),
  ...in48h('R-V18', 'gum-swelling 14d', 'gum-swelling + bleeding-gums by-itself', 'gum-swelling + fatigue | pallor | weight-loss'),
  ...sameDay('R-V18', 'gum-swelling + fever | easy-bruising'),
  ...short('R-V18', 'self-care', 'gum-swelling 13d', 'gum-swelling + bleeding-gums'),
  ...in48h(
    'R-V19',
    'weight-loss! + night-sweats! | fatigue! 14d | fever! 1d | appetite-loss! 14d | bone-pain! 14d | back-pain! 14d | sore-throat-mouth-ulcers! 14d | recurrent-infections!',
    'fatigue! 14d + night-sweats! | back-pain! 14d',
  ),
  ...short('R-V19', 'within-2-weeks', 'weight-loss! + night-sweats', 'weight-loss! + fatigue! 13d', 'weight-loss! + appetite-loss! 13d'),
  ...sameDay('R-V19', 'weight-loss! worse + night-sweats! + fatigue! 14d', 'weight-loss! + night-sweats! + back-pain! 14d worse'),
  ...in48h('R-V19', 'weight-loss! + night-sweats! worse + cough-wheeze!'),
  ...in48h('R-V05', 'lymph-nodes-head + lymph-nodes-groin', 'lymph-nodes-limb + lymph-nodes-neck | lymph-nodes-armpit'),
  ...short('R-V05', 'self-care', 'lymph-nodes-head + lymph-nodes-neck'),
  ...in2Weeks('R-S14', 'fainting', 'fainting over=1'),
  // Vital signs; every limit from both sides stands in ./vitals.ts.
  ...emergency('R-E25', 'oxygen=82', 'breaths=36', 'pulse=150', 'age=8 + breaths=26', 'age=0.5 + pulse=230'),
  ...emergency('R-E25', 'breaths=22 + pulse=115 + temperature=38.5', 'capillary-refill=4'),
  ...sameDay('R-E25', 'oxygen=94', 'pulse=112', 'systolic=98', 'age=8 + breaths=23', 'vital-in-doubt', 'temperature=39.1'),
  ...short('R-E25', 'self-care', 'oxygen=97 + pulse=80 + breaths=16 + systolic=120 + diastolic=80 + temperature=36.8'),
]

/** Inside its limits: told nothing of it; outside: as if no cause had been named. */
function limits(
  ref: string,
  outside: (ref: string, ...people: string[]) => Line[],
  inside: readonly string[],
  ended: readonly string[],
): Line[] {
  return [...short(ref, 'self-care', ...inside), ...outside(ref, ...ended)]
}

export const explanations: readonly Line[] = [
  ...limits(
    'R-V03',
    in48h,
    [
      'fever cause=cold-flu 5d',
      'age=15.9 + fever cause=cold-flu 4d',
      'fever cause=tummy-bug 3d',
      'fever cause=vaccine 3d',
      'age=15.9 + fever cause=vaccine 2d',
    ],
    [
      'fever cause=cold-flu 6d',
      'fever cause=cold-flu -since',
      'fever cause=cold-flu 3d worse',
      'fever cause=cold-flu 3d keeps-coming-back',
      'fever cause=tummy-bug 4d',
    ],
  ),
  ...sameDay('R-V03', 'age=15.9 + fever cause=cold-flu 5d'),
  ...in48h('R-V03', 'age=15.9 + fever cause=vaccine 3d'),
  ...limits(
    'R-S13',
    in2Weeks,
    ['cough-wheeze cause=cold-flu 20d', 'cough-wheeze cause=known-asthma 20d'],
    ['cough-wheeze cause=cold-flu 22d', 'cough-wheeze cause=cold-flu -since', 'cough-wheeze cause=known-asthma 22d'],
  ),
  ...limits(
    'R-S13',
    in2Weeks,
    [
      'sore-throat-mouth-ulcers cause=cold-flu 7d',
      'headache cause=cold-flu 7d',
      'generally-unwell cause=cold-flu 7d',
      'appetite-loss cause=cold-flu 7d',
      'dizziness cause=cold-flu 7d',
      'night-sweats cause=cold-flu 7d',
    ],
    [
      'sore-throat-mouth-ulcers cause=cold-flu 8d',
      'headache cause=cold-flu 8d',
      'generally-unwell cause=cold-flu 8d',
      'appetite-loss cause=cold-flu 8d',
      'dizziness cause=cold-flu 8d',
      'night-sweats cause=cold-flu 8d',
    ],
  ),
  ...limits(
    'R-S13',
    in2Weeks,
    ['fatigue cause=cold-flu 14d', 'weakness cause=cold-flu 14d', 'bone-pain cause=cold-flu 7d', 'joint-pain cause=cold-flu 7d'],
    [
      'fatigue cause=cold-flu 15d',
      'weakness cause=cold-flu 15d',
      'bone-pain cause=cold-flu 8d',
      'joint-pain cause=cold-flu 8d',
      'fatigue cause=cold-flu 3d + fainting',
      'bone-pain cause=cold-flu 2d + weight-loss',
    ],
  ),
  ...limits(
    'R-V11',
    in48h,
    [
      'age=12 + swollen-lymph-nodes cause=cold-flu 14d',
      'age=12 + swollen-lymph-nodes cause=vaccine 10d',
      'age=12 + swollen-lymph-nodes cause=sore-scalp 14d',
      'age=12 + swollen-lymph-nodes cause=sore-scalp 14d + lymph-nodes-head',
      'age=12 + swollen-lymph-nodes cause=checked-glands 400d',
      'age=16 + swollen-lymph-nodes cause=clinician',
    ],
    [
      'age=12 + swollen-lymph-nodes cause=cold-flu 15d',
      'age=12 + swollen-lymph-nodes cause=cold-flu -since',
      'age=12 + swollen-lymph-nodes cause=cold-flu 3d worse',
    ]
      .concat(['hard', 'fixed', 'growing', 'over-2cm', 'painless'].map((sign) => `age=12 + swollen-lymph-nodes cause=cold-flu 3d ${sign}`))
      .concat(
        ['armpit', 'groin', 'collarbone', 'limb'].map((place) => `age=12 + swollen-lymph-nodes cause=cold-flu 3d + lymph-nodes-${place}`),
      )
      .concat(['night-sweats', 'weight-loss'].map((sign) => `age=12 + swollen-lymph-nodes cause=cold-flu 3d + ${sign}`))
      .concat(['groin', 'collarbone', 'limb'].map((place) => `age=12 + swollen-lymph-nodes cause=vaccine 3d + lymph-nodes-${place}`))
      .concat(
        ['hard', 'fixed', 'growing'].map((sign) => `age=12 + swollen-lymph-nodes cause=vaccine 3d ${sign}`),
        'age=12 + swollen-lymph-nodes cause=vaccine 11d',
      )
      .concat(['hard', 'fixed', 'growing', 'over-2cm'].map((sign) => `age=12 + swollen-lymph-nodes cause=checked-glands 3d ${sign}`))
      .concat(
        ['armpit', 'collarbone', 'limb'].map((place) => `age=12 + swollen-lymph-nodes cause=checked-glands 3d + lymph-nodes-${place}`),
      )
      .concat(
        [
          '15d',
          '-since',
          ...['worse', 'hard', 'fixed', 'growing', 'over-2cm', 'painless'].map((detail) => `3d ${detail}`),
          ...['neck', 'armpit', 'groin', 'collarbone', 'limb'].map((place) => `3d + lymph-nodes-${place}`),
          ...['night-sweats', 'weight-loss'].map((sign) => `3d + ${sign}`),
        ].map((more) => `age=12 + swollen-lymph-nodes cause=sore-scalp ${more}`),
      )
      .concat('age=12 + swollen-lymph-nodes as-said=notBetter', 'age=16 + swollen-lymph-nodes cause=checked-glands'),
  ),
  ...limits(
    'R-S13',
    in2Weeks,
    [
      'vomiting cause=tummy-bug 2d',
      'abdominal-pain cause=tummy-bug 7d',
      'generally-unwell cause=tummy-bug 7d',
      'appetite-loss cause=tummy-bug 7d',
      'vomiting cause=usual-migraine 3d',
      'headache cause=usual-migraine 3d',
      'light-hurts-eyes cause=usual-migraine 3d',
      'blurred-vision cause=usual-migraine 3d',
    ],
    [
      'vomiting cause=tummy-bug 3d',
      'abdominal-pain cause=tummy-bug 8d',
      'generally-unwell cause=tummy-bug 8d',
      'appetite-loss cause=tummy-bug 8d',
      'vomiting cause=usual-migraine 4d',
      'headache cause=usual-migraine 4d',
      'light-hurts-eyes cause=usual-migraine 4d',
      'blurred-vision cause=usual-migraine 4d',
    ],
  ),
  ...limits(
    'R-S13',
    in2Weeks,
    [
      'fatigue cause=vaccine 7d',
      'weakness cause=vaccine 7d',
      'headache cause=vaccine 7d',
      'joint-pain cause=vaccine 7d',
      'bone-pain cause=vaccine 7d',
      'generally-unwell cause=vaccine 7d',
    ],
    [
      'fatigue cause=vaccine 8d',
      'weakness cause=vaccine 8d',
      'headache cause=vaccine 8d',
      'joint-pain cause=vaccine 8d',
      'bone-pain cause=vaccine 8d',
      'generally-unwell cause=vaccine 8d',
      'generally-unwell cause=vaccine 2d + easy-bruising',
    ],
  ),
  ...limits(
    'R-V06',
    in48h,
    [
      'easy-bruising cause=knock 14d',
      'age=5.9 + easy-bruising cause=everyday-falls 14d size=3 count=2 at-legs',
      'easy-bruising cause=one-limb-bruise 14d count=1 size=4 at-legs',
      'age=60 + easy-bruising cause=old-skin 4000d at-hands at-arms',
    ],
    [
      'easy-bruising cause=knock 15d',
      'easy-bruising cause=knock -since',
      'easy-bruising cause=knock 2d worse',
      'age=6 + easy-bruising cause=everyday-falls 2d',
      'age=5.9 + easy-bruising cause=everyday-falls 15d',
      'age=5.9 + easy-bruising cause=everyday-falls 2d size=4',
      'age=5.9 + easy-bruising cause=everyday-falls 2d count=6',
    ]
      .concat(
        ['at-head-neck', 'at-trunk', 'at-bottom', 'at-hands', 'more-than-usual'].map(
          (sign) => `age=5.9 + easy-bruising cause=everyday-falls 2d ${sign}`,
        ),
      )
      .concat(
        ['recurrent-infections', 'infection-not-clearing', 'fainting']
          .map((sign) => `age=5.9 + easy-bruising cause=everyday-falls 2d + ${sign}`)
          .slice(0, 2),
      )
      .concat(
        ['count=2', 'size=5', 'at-head-neck', 'at-forehead', 'at-trunk', 'at-bottom', 'more-than-usual'].map(
          (sign) => `easy-bruising cause=one-limb-bruise 3d ${sign}`,
        ),
        'easy-bruising cause=one-limb-bruise -since',
        'easy-bruising cause=one-limb-bruise 15d',
      )
      .concat(
        ['low-platelets-or-thinner', 'bone-pain', 'fatigue 14d', 'recurrent-infections', 'skin-lumps', 'testicular-swelling'].map(
          (sign) => `easy-bruising cause=one-limb-bruise 3d + ${sign}`,
        ),
      )
      .concat(
        ['at-head-neck', 'at-forehead', 'at-trunk', 'at-bottom', 'at-legs', 'more-than-usual'].map(
          (sign) => `age=60 + easy-bruising cause=old-skin 400d ${sign}`,
        ),
        'age=59.9 + easy-bruising cause=old-skin',
        'age=60 + low-platelets-or-thinner + easy-bruising cause=old-skin',
      ),
  ),
  ...limits(
    'R-V10',
    in48h,
    [
      'age=12.9 + bone-pain cause=growing-pattern 400d',
      'age=3 + night-bone-pain cause=growing-pattern 400d',
      'age=20 + bone-pain cause=knock 5d',
      'age=20 + joint-pain cause=knock 5d',
      'age=20 + back-pain cause=knock 13d',
      'age=20 + bone-pain cause=exertion 5d',
      'age=20 + joint-pain cause=exertion 5d',
      'age=20 + back-pain cause=exertion 13d',
    ],
    [
      'age=13 + bone-pain cause=growing-pattern',
      'age=2.9 + bone-pain cause=growing-pattern',
      'age=20 + bone-pain cause=knock 6d',
      'age=20 + joint-pain cause=knock 6d',
      'age=20 + back-pain cause=knock 15d',
      'age=20 + bone-pain cause=exertion 6d',
      'age=20 + joint-pain cause=exertion 6d',
      'age=20 + back-pain cause=exertion 15d',
      'age=20 + bone-pain cause=knock 2d + night-bone-pain',
      'age=20 + bone-pain cause=exertion 2d + night-bone-pain',
      'age=12 + night-bone-pain cause=growing-pattern + night-sweats',
      'age=12 + night-bone-pain cause=growing-pattern + joint-swelling',
    ],
  ),
  ...limits(
    'R-V07',
    in48h,
    [
      'bleeding-gums cause=flossing 14d',
      'bleeding-gums cause=dental 1d',
      'bleeding-after-dental-work cause=dental 1d',
      'nosebleeds cause=dry-nose 400d times=1',
      'nosebleeds cause=knock 1d',
    ],
    [
      'bleeding-gums cause=flossing 15d',
      'bleeding-gums cause=flossing 3d by-itself',
      'bleeding-gums cause=flossing 3d + gum-swelling',
      'bleeding-gums cause=dental 2d',
      'bleeding-after-dental-work cause=dental 2d',
      'nosebleeds cause=dry-nose times=3',
      'nosebleeds cause=dry-nose both-sides',
      'low-platelets-or-thinner + nosebleeds cause=dry-nose',
      'nosebleeds cause=knock 2d',
    ],
  ),
  ...sameDay('R-V07', 'pregnant + bleeding-gums cause=flossing 3d'),
  ...short('R-V07', 'within-2-weeks', 'heavy-periods cause=always-heavy 4000d', 'heavy-periods cause=between-periods 4000d'),
  ...in48h(
    'R-V07',
    'heavy-periods cause=between-periods clots',
    'heavy-periods cause=always-heavy + weight-loss',
    'heavy-periods cause=always-heavy + swollen-lymph-nodes',
    'heavy-periods cause=always-heavy + fever',
    'heavy-periods cause=always-heavy clots',
  ),
  // Long-standing and nothing else (R-S08): what R-D16 asks for beside new ones ends the explanation.
  ...sameDay('R-D16', 'heavy-periods cause=always-heavy + pallor | dizziness | shortness-of-breath'),
  ...sameDay('R-D21', 'pregnant + heavy-periods cause=always-heavy', 'pregnant + heavy-periods cause=between-periods'),
  ...sameDay('R-D21', 'pregnant + heavy-periods cause=clinician'),
  ...emergency('R-D16', 'heavy-periods cause=always-heavy + fainting'),
  ...limits(
    'R-S02',
    in2Weeks,
    ['night-sweats cause=menopause 4000d'],
    [
      'night-sweats cause=menopause + fever',
      'night-sweats cause=menopause + swollen-lymph-nodes',
      'night-sweats cause=menopause + easy-bruising',
    ],
  ),
  ...limits(
    'R-V02',
    in48h,
    [
      'fatigue cause=short-sleep 28d',
      'fatigue cause=exertion 28d',
      'age=24.9 + fatigue cause=short-sleep 14d',
      'age=24.9 + fatigue cause=exertion 14d',
    ],
    [
      'fatigue cause=short-sleep 29d',
      'fatigue cause=exertion 29d',
      'age=24.9 + fatigue cause=short-sleep 15d',
      'age=24.9 + fatigue cause=exertion 15d',
      'fatigue cause=short-sleep 22d + dizziness',
      'fatigue cause=short-sleep 22d + palpitations',
      'fatigue cause=short-sleep 22d + feeling-cold',
      'fatigue cause=short-sleep 22d + easy-bruising',
      'fatigue cause=exertion 22d + fever',
      'fatigue cause=exertion 22d + weakness',
    ],
  ),
  ...limits('R-V15', in48h, ['numb-chin cause=dental 14d'], ['numb-chin cause=dental 15d', 'numb-chin cause=dental -since']),
  ...limits(
    'R-S13',
    in2Weeks,
    ['weakness cause=exertion 5d', 'palpitations cause=exertion 1d', 'joint-swelling cause=knock 5d'],
    ['weakness cause=exertion 6d', 'palpitations cause=exertion 2d', 'joint-swelling cause=knock 6d', 'cough-wheeze as-said=notBetter'],
  ),
  ...short('R-D08', 'self-care', 'face-neck-arm-swelling cause=injury-allergy-bite 3d'),
  ...sameDay('R-D08', 'face-neck-arm-swelling cause=injury-allergy-bite 4d'),
  ...short('R-S13', 'same-day', 'leg-swelling cause=knock 5d', 'chest-pain cause=knock 5d'),
  ...sameDay('R-S13', 'leg-swelling cause=knock 6d', 'chest-pain cause=knock 6d'),
  ...short('R-S13', 'self-care', 'age=15.9 + limp-or-refusal-to-walk cause=knock 5d'),
  ...in2Weeks('R-S13', 'age=15.9 + limp-or-refusal-to-walk cause=knock 6d'),
]
