/**
 * The numbers of all facts and words in links. Their places in this list are what a link holds, so that it does not
 * depend on the order of any file. Lines are only ever added at the end, never changed: what is gone stays here.
 * A new symptom needs a line of its own kind, and a new edition below; the tests say so and give the line.
 * A `reading-` is what staff measure: it takes no room in the links of people at home.
 * `late-` things of a yes take none until they are answered.
 */
export const entries: readonly string[] = [
  'choice who sex',
  'number age times-seen temperature',
  'three immunosuppressed low-platelets-or-thinner pregnant known-leukaemia told-liver-or-spleen down-syndrome',
  'three carer-concern rf-radiotherapy rf-benzene rf-htlv1 rf-other-genetic',
  'symptom severe-breathlessness noisy-breathing-stridor seizure sudden-severe-headache vision-loss facial-droop',
  'symptom speech-problem limb-weakness-numbness bladder-bowel-loss uncontrolled-bleeding vomiting-blood',
  'three blood-in-stool.black-or-heavy',
  'symptom drowsy-confused skin-mottled-blue-grey',
  'three chest-pain.tight-or-heavy abdominal-pain.sudden-severe',
  'symptom testicular-pain-sudden priapism fatigue pallor fainting weakness dizziness lightheadedness palpitations',
  'symptom shortness-of-breath breathing-difficulty chest-pain face-neck-arm-swelling trouble-lying-flat cough-wheeze',
  'symptom petechiae easy-bruising prolonged-bleeding head-injury nosebleeds bleeding-gums heavy-periods blood-in-urine',
  'symptom blood-in-stool bleeding-after-dental-work fever shivering-rigors infection-not-clearing recurrent-infections',
  'symptom sore-throat-mouth-ulcers generally-unwell very-fast-breathing no-urine not-acting-normally irritability',
  'symptom swollen-lymph-nodes lymph-nodes-neck lymph-nodes-groin lymph-nodes-armpit lymph-nodes-collarbone',
  'symptom testicular-swelling gum-swelling skin-lumps salivary-gland-swelling abdominal-swelling abdominal-pain jaundice',
  'symptom leg-swelling bone-pain night-bone-pain limp-or-refusal-to-walk joint-swelling joint-pain back-pain headache',
  'symptom stiff-neck vomiting balance-problems double-vision blurred-vision light-hurts-eyes numb-chin weight-loss',
  'symptom night-sweats appetite-loss early-fullness thirst-peeing-constipation feeling-cold',
  'part shortness-of-breath.small-effort shivering-rigors.extreme easy-bruising.spreading easy-bruising.not-crawling',
  'part petechiae.spreading nosebleeds.heavy nosebleeds.now bleeding-gums.now prolonged-bleeding.now heavy-periods.now',
  'part blood-in-urine.now blood-in-stool.dark-or-diarrhoea blood-in-stool.now bleeding-after-dental-work.still-oozing',
  'part swollen-lymph-nodes.hard swollen-lymph-nodes.fixed swollen-lymph-nodes.growing swollen-lymph-nodes.painless',
  'part swollen-lymph-nodes.over-2cm swollen-lymph-nodes.hard-to-swallow headache.wakes-or-morning',
  'part back-pain.night-or-straining limp-or-refusal-to-walk.cannot-bear-weight fever.malaria-travel',
  'part generally-unwell.like-dying irritability.cannot-comfort not-acting-normally.no-response',
  'measure nosebleeds.minutes nosebleeds.times',
  'trend notSure better same worse muchWorse',
  'severity notSure mild moderate severe',
  'cause notSure none other knock exertion short-sleep cold-flu tummy-bug growing-pattern dry-nose always-heavy',
  'cause injury-allergy-bite dental clinician',
  'word notSure me child other female male any',
  'reading-number pulse breaths oxygen systolic diastolic capillary-refill',
  'reading-choice on-oxygen alertness',
  'reading-three oxygen-scale-2 systolic-fell vital-in-doubt',
  'reading-word notSure air usual-oxygen new-oxygen alert confusion voice pain unresponsive',
  'late-symptom lymph-nodes-head lymph-nodes-limb',
  'part petechiae.over-2mm petechiae.new-today fever.keeps-coming-back easy-bruising.at-head-neck easy-bruising.at-forehead',
  'part easy-bruising.at-trunk easy-bruising.at-bottom easy-bruising.at-hands easy-bruising.at-arms easy-bruising.at-legs',
  'part easy-bruising.more-than-usual nosebleeds.both-sides bleeding-gums.by-itself heavy-periods.pad-an-hour heavy-periods.clots',
  'part chest-pain.was-tight breathing-difficulty.was-blue cough-wheeze.more-inhaler',
  'measure petechiae.glass easy-bruising.count easy-bruising.size nosebleeds.over chest-pain.over fainting.over',
  'measure breathing-difficulty.over',
  'late-trend comesAndGoes',
  'late-cause everyday-falls one-limb-bruise old-skin vaccine flossing between-periods menopause usual-migraine known-asthma',
  'late-cause checked-glands',
  'progress notSure better tooSoon notBetter',
  'part bone-pain.at-arms bone-pain.at-trunk bone-pain.at-legs',
  'late-cause sore-scalp',
  'part easy-bruising.without-knock',
]

/**
 * A link names its edition by its place here, from 1: how many of the lines above it knows, and the rules with which the
 * edition began. When a question changes its meaning (`changed` in `data/retired.json`), a new edition begins, so that
 * answers of older links to it are asked again.
 */
export const editions: readonly { lines: number; rules: string; dated?: true }[] = [
  { lines: 32, rules: '2026.11' },
  // From here on with the day on which the answers were given.
  { lines: 47, rules: '2026.11.2', dated: true },
  { lines: 48, rules: '2026.11.2', dated: true },
  { lines: 49, rules: '2026.11.2', dated: true },
  { lines: 50, rules: '2026.11.2', dated: true },
]
