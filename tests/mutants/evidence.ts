/**
 * Section 5.3 of the evidence pack, read again and written down apart from `data/`: for each rule what is enough for its
 * level, and what falls just short. Written from the evidence pack and DECISIONS.md, never from what the engine says.
 */
import type { LevelId } from '#src/content/schema.ts'

export type Line = {
  /** The rule that must be among the reasons, or (`short`) must not be. */
  ref: string
  short: boolean
  /** The advice, neither more nor less. */
  level: LevelId
  who: string
}

const enough =
  (level: LevelId) =>
  (ref: string, ...people: string[]): Line[] =>
    people.map((who) => ({ ref, short: false, level, who }))

const emergency = enough('emergency')
const sameDay = enough('same-day')
const in48h = enough('within-48h')
const in2Weeks = enough('within-2-weeks')
const watch = enough('self-care')

/** Not this rule: the advice is then only this. */
const short = (ref: string, level: LevelId, ...people: string[]): Line[] => people.map((who) => ({ ref, short: true, level, who }))

const fever = 'fever | temperature=38'
const unwell = 'generally-unwell | not-acting-normally'
const breathless = 'shortness-of-breath | breathing-difficulty'
const bleedings = ['prolonged-bleeding', 'bleeding-gums', 'nosebleeds', 'heavy-periods', 'blood-in-urine', 'blood-in-stool']
const bleeding = [...bleedings, 'bleeding-after-dental-work'].join(' | ')
const platelets = `petechiae | easy-bruising | ${bleeding}`
const unexplained = (list: string) => list.replace(/[a-z-]+/g, '$&!')

// The cell lines (5.2), each in every form. What two rows make together stands apart.
const redCells = 'pallor! | shortness-of-breath! | fainting! | fatigue! 21d'
const redCellsOfTwo = 'fatigue! + weakness | dizziness | lightheadedness | feeling-cold | palpitations'
const whiteCells = 'recurrent-infections! | infection-not-clearing! | fever! | fever 5d'
const nodesBonesTestis = 'lymph-nodes-collarbone | bone-pain! | night-bone-pain! | joint-swelling! | testicular-swelling!'
const rare = 'gum-swelling! | skin-lumps! | salivary-gland-swelling! | numb-chin!'
const nodes = ['neck', 'groin', 'armpit', 'collarbone'].map((place) => `lymph-nodes-${place}`)
const twoNodes = nodes.flatMap((one, index) => nodes.slice(index + 1).map((other) => `${one} + ${other}`))

const redFlags =
  'severe-breathlessness | noisy-breathing-stridor | seizure | drowsy-confused | skin-mottled-blue-grey | facial-droop | speech-problem | limb-weakness-numbness | sudden-severe-headache | vision-loss | bladder-bowel-loss | uncontrolled-bleeding | vomiting-blood | testicular-pain-sudden | priapism'

export const evidence: readonly Line[] = [
  ...emergency('R-E01', 'severe-breathlessness'),
  ...emergency(
    'R-E02',
    'noisy-breathing-stridor',
    `face-neck-arm-swelling + ${breathless} | cough-wheeze | trouble-lying-flat`,
    'trouble-lying-flat + cough-wheeze',
  ),
  ...short('R-E02', 'self-care', 'face-neck-arm-swelling', 'cough-wheeze + shortness-of-breath'),
  ...short('R-E02', 'same-day', 'trouble-lying-flat + shortness-of-breath'),
  ...emergency('R-E03', 'seizure'),
  ...emergency(
    'R-E04',
    'drowsy-confused',
    'age=15.9 + not-acting-normally no-response',
    `age=5.9 + ${fever} + irritability cannot-comfort`,
  ),
  ...short('R-E04', 'self-care', 'age=5.9 + irritability cannot-comfort', 'age=6 + fever'),
  ...short('R-E04', 'same-day', 'age=5.9 + fever + irritability'),
  ...short('R-E04', 'within-48h', 'age=5.9 + recurrent-infections! + irritability cannot-comfort'),
  ...emergency('R-E05', `stiff-neck + ${fever} | headache | light-hurts-eyes | drowsy-confused`),
  ...short('R-E05', 'self-care', 'stiff-neck', 'fever + headache + light-hurts-eyes'),
  ...short('R-E05', 'within-48h', 'stiff-neck + recurrent-infections!'),
  ...emergency('R-E06', `petechiae + ${fever} | generally-unwell`, 'age=15.9 + petechiae + not-acting-normally'),
  ...short('R-E06', 'self-care', 'petechiae', 'fever + generally-unwell'),
  ...emergency(
    'R-E07',
    'skin-mottled-blue-grey',
    `${fever} | infection-not-clearing | recurrent-infections | sore-throat-mouth-ulcers + very-fast-breathing | no-urine | speech-problem | shivering-rigors extreme | generally-unwell like-dying`,
  ),
  ...short('R-E07', 'same-day', 'very-fast-breathing', 'no-urine'),
  ...short('R-E07', 'self-care', 'infection-not-clearing + fever', 'sore-throat-mouth-ulcers + shivering-rigors + generally-unwell'),
  ...emergency(
    'R-E08',
    `immunosuppressed | known-leukaemia + ${fever} | shivering-rigors | generally-unwell`,
    'age=15.9 + immunosuppressed + not-acting-normally',
  ),
  ...short('R-E08', 'self-care', 'immunosuppressed', 'known-leukaemia', 'fever + shivering-rigors', 'immunosuppressed + cough-wheeze'),
  ...short('R-E08', 'within-48h', 'immunosuppressed + recurrent-infections!'),
  ...emergency('R-E09', `age=0.24 + ${fever}`),
  ...short('R-E09', 'self-care', 'age=0.24 + cough-wheeze', 'age=0.25 + fever'),
  ...short('R-E09', 'within-48h', 'age=0.24 + recurrent-infections!'),
  ...emergency('R-E10', 'facial-droop | speech-problem | limb-weakness-numbness'),
  ...emergency('R-E11', 'sudden-severe-headache', 'headache + vision-loss | drowsy-confused | limb-weakness-numbness'),
  ...short('R-E11', 'emergency', 'vision-loss | drowsy-confused | limb-weakness-numbness'),
  ...emergency('R-E12', 'vision-loss'),
  ...emergency('R-E13', 'bladder-bowel-loss', 'limb-weakness-numbness + back-pain'),
  ...short('R-E13', 'emergency', 'limb-weakness-numbness'),
  ...short('R-E13', 'self-care', 'back-pain'),
  ...emergency(
    'R-E14',
    'uncontrolled-bleeding',
    'nosebleeds minutes=10 | nosebleeds heavy',
    `nosebleeds + weakness | dizziness | ${breathless}`,
  ),
  ...short('R-E14', 'self-care', 'nosebleeds minutes=9', 'nosebleeds + cough-wheeze', 'weakness + dizziness + breathing-difficulty'),
  ...emergency('R-E15', 'vomiting-blood', 'blood-in-stool black-or-heavy'),
  ...emergency('R-E16', 'chest-pain tight-or-heavy', `chest-pain + ${breathless}`, `fainting + chest-pain | ${breathless} | ${bleeding}`),
  ...short('R-E16', 'same-day', 'chest-pain'),
  ...short('R-E16', 'self-care', 'fainting', 'fainting + cough-wheeze', 'shortness-of-breath + prolonged-bleeding'),
  ...emergency('R-E17', 'testicular-pain-sudden'),
  ...emergency(
    'R-E18',
    `head-injury + ${platelets} | low-platelets-or-thinner`,
    `${platelets} + headache severe | headache much-worse | vomiting | drowsy-confused`,
  ),
  ...short('R-E18', 'within-2-weeks', 'head-injury', 'head-injury + headache severe', 'easy-bruising + headache worse | headache moderate'),
  ...short('R-E18', 'self-care', 'easy-bruising + headache', 'vomiting', 'low-platelets-or-thinner + easy-bruising'),
  ...emergency('R-E19', 'abdominal-pain sudden-severe', 'abdominal-pain + fainting'),
  ...short('R-E19', 'self-care', 'abdominal-pain', 'fainting'),
  ...emergency('R-E20', 'priapism'),
  ...emergency(
    'R-E21',
    'easy-bruising spreading | petechiae spreading',
    ...bleedings.map((one) => `petechiae + easy-bruising + ${one} now`),
    'easy-bruising + nosebleeds now + bleeding-gums | bleeding-after-dental-work | prolonged-bleeding | blood-in-urine | blood-in-stool | petechiae',
    'nosebleeds + easy-bruising + petechiae + uncontrolled-bleeding',
    'bleeding-gums + bleeding-after-dental-work + blood-in-urine now',
  ),
  ...short('R-E21', 'self-care', 'petechiae + easy-bruising + nosebleeds', 'petechiae + nosebleeds now', 'nosebleeds now'),
  ...emergency('R-D20', `leg-swelling + ${breathless} | chest-pain`),

  ...sameDay('R-D01', 'age=24.9 + petechiae'),
  ...short('R-D01', 'self-care', 'age=25 + petechiae'),
  ...sameDay('R-D02', 'age=24.9 + told-liver-or-spleen'),
  ...short('R-D02', 'within-48h', 'age=25 + told-liver-or-spleen'),
  ...sameDay(
    'R-D03',
    `age=24.9 + abdominal-swelling! + ${redCells} | ${whiteCells} | ${nodesBonesTestis} | ${rare} | easy-bruising!`,
    'age=15.9 + abdominal-swelling! + limp-or-refusal-to-walk!',
    `age=24.9 + abdominal-swelling! + ${redCellsOfTwo}`,
  ),
  ...short(
    'R-D03',
    'within-48h',
    'age=24.9 + abdominal-swelling!',
    'age=25 + abdominal-swelling! + pallor!',
    'age=24.9 + bone-pain! + gum-swelling!',
  ),
  ...short(
    'R-D03',
    'within-48h',
    'age=24.9 + pallor! + abdominal-swelling',
    'age=24.9 + recurrent-infections!',
    'age=24.9 + easy-bruising! + bone-pain',
  ),
  ...short('R-D03', 'within-48h', 'age=24.9 + abdominal-swelling! + easy-bruising'),
  ...sameDay(
    'R-D04',
    `age=24.9 + easy-bruising! + ${redCells} | ${whiteCells} | ${nodesBonesTestis} | ${rare} | abdominal-swelling!`,
    `age=24.9 + easy-bruising! + ${redCellsOfTwo}`,
    'age=24.9 + easy-bruising! + fatigue! 14d',
    `age=24.9 + recurrent-infections! + ${unexplained(platelets)} | ${redCells} | ${nodesBonesTestis} | ${rare} | abdominal-swelling!`,
    'age=24.9 + pallor! + bone-pain! | gum-swelling!',
    ...twoNodes.map((two) => `age=24.9 + infection-not-clearing! + ${two}`),
    'age=15.9 + easy-bruising! + limp-or-refusal-to-walk!',
  ),
  ...short(
    'R-D04',
    'within-48h',
    'age=25 + pallor! + recurrent-infections!',
    'age=24.9 + pallor! + fainting!',
    'age=24.9 + easy-bruising! + nosebleeds!',
  ),
  ...short(
    'R-D04',
    'within-48h',
    'age=24.9 + easy-bruising! + fever 4d | fatigue! 13d | bone-pain | gum-swelling | abdominal-swelling | lymph-nodes-neck | weakness!',
  ),
  ...short(
    'R-D04',
    'within-48h',
    'age=24.9 + pallor! + easy-bruising',
    'age=24.9 + easy-bruising! + fatigue + weakness',
    'age=24.9 + easy-bruising! + fatigue! + shortness-of-breath',
  ),
  ...sameDay(
    'R-D05',
    `pallor! | fainting! | fatigue! 21d + recurrent-infections! + easy-bruising!`,
    `pallor! + recurrent-infections! | infection-not-clearing! | fever! | fever 5d + bleeding-after-dental-work!`,
    `pallor! + easy-bruising! | recurrent-infections! + ${fever}`,
    `recurrent-infections! + easy-bruising! + temperature=38 | cough-wheeze much-worse | shortness-of-breath small-effort`,
    ...bleedings.map((one) => `recurrent-infections! + ${one}! now`),
    ...bleedings.map((one) => `pallor! + recurrent-infections! + ${one} now`),
  ),
  ...emergency('R-D05', 'recurrent-infections! + easy-bruising! + uncontrolled-bleeding'),
  ...short(
    'R-D05',
    'within-48h',
    'recurrent-infections! + easy-bruising!',
    'pallor! + easy-bruising!',
    'pallor! + recurrent-infections!',
    'pallor! + fever',
    'easy-bruising! + nosebleeds now | shortness-of-breath small-effort | cough-wheeze much-worse',
    'easy-bruising! + pallor! + cough-wheeze worse',
    'pallor! + recurrent-infections! + easy-bruising',
    'pallor! + easy-bruising + temperature=38',
  ),
  ...sameDay(
    'R-D06',
    'nosebleeds! + bleeding-gums!',
    'prolonged-bleeding! + blood-in-urine!',
    'blood-in-stool! + bleeding-after-dental-work!',
    'heavy-periods! + nosebleeds!',
    'petechiae! + nosebleeds | bleeding-gums | heavy-periods',
  ),
  ...short(
    'R-D06',
    'within-48h',
    'nosebleeds!',
    'nosebleeds! + bleeding-gums',
    'petechiae! + easy-bruising!',
    'petechiae! + blood-in-urine',
  ),
  ...short('R-D06', 'self-care', 'petechiae + nosebleeds', 'nosebleeds + bleeding-gums'),
  ...sameDay('R-D07', unexplained(breathless), 'shortness-of-breath worse | breathing-difficulty worse', 'trouble-lying-flat'),
  ...short('R-D07', 'self-care', breathless),
  ...sameDay('R-D08', 'face-neck-arm-swelling!'),
  ...short('R-D08', 'self-care', 'face-neck-arm-swelling'),
  ...sameDay(
    'R-D09',
    `age=15.9 + limp-or-refusal-to-walk + ${fever} | ${unwell} | night-bone-pain | pallor | easy-bruising | weight-loss`,
    'age=15.9 + limp-or-refusal-to-walk cannot-bear-weight | limp-or-refusal-to-walk 8d',
  ),
  ...short('R-D09', 'self-care', 'age=15.9 + limp-or-refusal-to-walk', 'age=15.9 + night-bone-pain + fever'),
  ...short('R-D09', 'within-48h', 'age=15.9 + limp-or-refusal-to-walk + recurrent-infections!'),
  ...short('R-D09', 'within-2-weeks', 'age=15.9 + limp-or-refusal-to-walk 7d'),
  ...sameDay(
    'R-D10',
    `age=15.9 + bone-pain | joint-pain | back-pain + ${fever} | ${unwell} | night-bone-pain | weight-loss | pallor | easy-bruising`,
    'age=15.9 + back-pain night-or-straining',
  ),
  ...short('R-D10', 'self-care', 'age=15.9 + bone-pain', 'age=16 + bone-pain + fever', 'age=15.9 + night-bone-pain + generally-unwell'),
  ...short('R-D10', 'within-48h', 'age=15.9 + bone-pain + recurrent-infections!'),
  ...sameDay('R-D11', 'headache + vomiting | balance-problems | double-vision | blurred-vision', 'headache wakes-or-morning'),
  ...short('R-D11', 'self-care', 'headache', 'vomiting + balance-problems + blurred-vision'),
  ...sameDay('R-D12', 'double-vision', 'seizure?'),
  ...sameDay(
    'R-D13',
    'age=15.9 + fever 5d',
    'age=0.49 + temperature=39',
    `age=15.9 + ${fever} + shivering-rigors | joint-swelling | limp-or-refusal-to-walk | pallor | not-acting-normally`,
    `age=5.9 + ${fever} + irritability`,
  ),
  ...short(
    'R-D13',
    'self-care',
    'age=15.9 + fever 4d',
    'age=16 + fever 5d | temperature=39',
    'age=0.5 + fever + temperature=39',
    'age=0.49 + fever + temperature=38.9',
  ),
  ...short(
    'R-D13',
    'self-care',
    'age=15.9 + shivering-rigors + joint-swelling + pallor',
    'age=0.49 + cough-wheeze',
    'age=16 + fever + shivering-rigors',
  ),
  ...short('R-D13', 'within-48h', 'age=15.9 + joint-swelling + recurrent-infections!'),
  ...sameDay('R-D14', 'swollen-lymph-nodes hard-to-swallow', 'swollen-lymph-nodes + breathing-difficulty'),
  ...short('R-D14', 'self-care', 'swollen-lymph-nodes', 'breathing-difficulty'),
  ...sameDay('R-D15', 'blood-in-stool dark-or-diarrhoea', 'bleeding-after-dental-work still-oozing'),
  ...short('R-D15', 'self-care', 'blood-in-stool | bleeding-after-dental-work'),
  ...sameDay(
    'R-D16',
    'heavy-periods! + dizziness | lightheadedness | pallor | shortness-of-breath',
    `heavy-periods! + petechiae! | easy-bruising! | ${unexplained(bleeding.replace('heavy-periods | ', ''))}`,
  ),
  ...emergency('R-D16', 'heavy-periods! + fainting'),
  ...short('R-D16', 'within-48h', 'heavy-periods!', 'heavy-periods! + easy-bruising | feeling-cold', 'easy-bruising! + pallor'),
  ...short('R-D16', 'within-2-weeks', 'heavy-periods + dizziness | pallor', 'heavy-periods + easy-bruising'),
  ...sameDay('R-D17', 'back-pain night-or-straining', 'back-pain + known-leukaemia'),
  ...short('R-D17', 'self-care', 'back-pain', 'known-leukaemia'),
  ...sameDay('R-D18', 'thirst-peeing-constipation + vomiting | bone-pain'),
  ...short('R-D18', 'self-care', 'thirst-peeing-constipation', 'vomiting + bone-pain'),
  ...sameDay('R-D19', 'jaundice', 'jaundice much-worse'),
  ...sameDay('R-D20', 'leg-swelling'),
  ...sameDay('R-D21', `pregnant + ${unexplained(platelets)} | ${fever} | shortness-of-breath | swollen-lymph-nodes`),
  ...short(
    'R-D21',
    'self-care',
    'pregnant',
    'pregnant + easy-bruising | cough-wheeze',
    'shortness-of-breath + swollen-lymph-nodes',
    'fever',
  ),
  ...short('R-D21', 'within-48h', 'pregnant + recurrent-infections!'),
  ...sameDay(
    'R-D22',
    'age=0.49 + easy-bruising! | petechiae',
    'age=0.99 + easy-bruising! not-crawling | easy-bruising! not-crawling?',
    'age=0.99 + petechiae + easy-bruising not-crawling?',
  ),
  ...short('R-D22', 'within-48h', 'age=0.5 + easy-bruising!', 'age=1 + easy-bruising! not-crawling'),
  ...short('R-D22', 'self-care', 'age=0.49 + cough-wheeze', 'age=0.49 + easy-bruising', 'age=0.99 + easy-bruising not-crawling'),
  ...sameDay(
    'R-D23',
    redFlags.replaceAll(/[a-z-]+/g, '$&?'),
    'chest-pain tight-or-heavy? | abdominal-pain sudden-severe? | blood-in-stool black-or-heavy?',
    'age=15.9 + not-acting-normally no-response?',
    'no-urine? | very-fast-breathing?',
  ),
  ...short('R-D23', 'self-care', 'cough-wheeze?', 'fever?'),
  ...sameDay('R-D24', 'fever malaria-travel'),
  ...sameDay('R-D25', 'chest-pain'),

  ...in48h('R-V01', 'pallor!'),
  ...short('R-V01', 'self-care', 'pallor'),
  ...in48h('R-V02', 'age=24.9 + fatigue! 14d', 'fatigue! 21d'),
  ...short(
    'R-V02',
    'within-2-weeks',
    'age=24.9 + fatigue! 13d',
    'fatigue! 20d',
    'fatigue 21d',
    'age=24.9 + fatigue 14d',
    'age=24.9 + fatigue!',
    'fainting!',
    'fatigue! + weakness',
  ),
  ...in48h('R-V03', 'fever! 3d'),
  ...short('R-V03', 'within-2-weeks', 'fever! 2d'),
  ...short('R-V03', 'self-care', 'fever 3d'),
  ...in48h('R-V04', 'infection-not-clearing! | recurrent-infections!'),
  ...short('R-V04', 'self-care', 'infection-not-clearing | recurrent-infections'),
  ...in48h('R-V05', ...twoNodes),
  ...short('R-V05', 'self-care', 'lymph-nodes-neck | lymph-nodes-groin | lymph-nodes-armpit'),
  ...in48h('R-V06', 'easy-bruising!'),
  ...short('R-V06', 'self-care', 'easy-bruising'),
  ...in48h('R-V07', 'nosebleeds! | bleeding-gums! | prolonged-bleeding! | blood-in-urine! | heavy-periods!'),
  ...short('R-V07', 'self-care', 'nosebleeds | bleeding-gums | prolonged-bleeding | blood-in-urine'),
  ...in48h('R-V08', 'petechiae!'),
  ...short('R-V08', 'self-care', 'petechiae'),
  ...in48h(
    'R-V09',
    'told-liver-or-spleen',
    'abdominal-swelling! + pallor! | fainting! | fatigue! 21d | recurrent-infections! | fever! | fever 5d | easy-bruising! | blood-in-stool! | bleeding-after-dental-work!',
    `abdominal-swelling! + ${redCellsOfTwo}`,
  ),
  ...short('R-V09', 'within-2-weeks', 'abdominal-swelling!', 'abdominal-swelling + fever!', 'abdominal-swelling! + easy-bruising'),
  ...short('R-V09', 'self-care', 'abdominal-swelling'),
  ...in48h(
    'R-V10',
    'age=24.9 + bone-pain! | night-bone-pain! | back-pain! | joint-pain!',
    'age=24.9 + bone-pain 14d | night-bone-pain 14d | back-pain 14d | joint-pain 14d',
  ),
  ...short('R-V10', 'within-2-weeks', 'age=24.9 + bone-pain 13d', 'age=25 + bone-pain! | bone-pain 14d'),
  ...short('R-V10', 'self-care', 'age=24.9 + bone-pain'),
  ...in48h('R-V11', 'age=24.9 + swollen-lymph-nodes!'),
  ...short('R-V11', 'within-2-weeks', 'age=25 + swollen-lymph-nodes!'),
  ...short('R-V11', 'self-care', 'age=24.9 + swollen-lymph-nodes'),
  ...in48h('R-V12', 'age=24.9 + abdominal-swelling!'),
  ...short('R-V12', 'within-2-weeks', 'age=25 + abdominal-swelling!'),
  ...short('R-V12', 'self-care', 'age=24.9 + abdominal-swelling'),
  ...in48h(
    'R-V13',
    'age=15.9 + testicular-swelling',
    'testicular-swelling + pallor! | fever! | fever 5d | blood-in-stool! | easy-bruising! | abdominal-swelling! | bone-pain! | night-bone-pain! | joint-swelling! | lymph-nodes-collarbone',
    `testicular-swelling + ${rare}`,
    `testicular-swelling + ${redCellsOfTwo}`,
    ...twoNodes.map((two) => `testicular-swelling + ${two}`),
  ),
  ...short(
    'R-V13',
    'within-2-weeks',
    'age=16 + testicular-swelling',
    'testicular-swelling + bone-pain | abdominal-swelling | cough-wheeze | easy-bruising | abdominal-pain!',
    'bone-pain!',
    'lymph-nodes-collarbone',
  ),
  ...short('R-V13', 'self-care', 'age=15.9 + cough-wheeze'),
  ...in48h(
    'R-V14',
    `gum-swelling! | skin-lumps! | salivary-gland-swelling! | numb-chin! + fever! | fever 5d | blood-in-stool! | abdominal-swelling! | bone-pain! | lymph-nodes-collarbone | testicular-swelling! | joint-swelling! | night-bone-pain!`,
    `gum-swelling! + pallor! | easy-bruising! | recurrent-infections!`,
    `skin-lumps! + ${redCellsOfTwo}`,
  ),
  ...short(
    'R-V14',
    'within-2-weeks',
    'gum-swelling!',
    'skin-lumps! + salivary-gland-swelling!',
    'gum-swelling + fever!',
    'gum-swelling! + abdominal-swelling',
    'abdominal-swelling! + gum-swelling',
    'gum-swelling! + easy-bruising',
  ),
  ...in48h('R-V15', 'numb-chin!'),
  ...short('R-V15', 'self-care', 'numb-chin'),
  ...in48h(
    'R-V16',
    'age=24.9 + weight-loss + night-sweats | appetite-loss',
    'age=24.9 + night-sweats + appetite-loss',
    'age=24.9 + swollen-lymph-nodes + weight-loss | night-sweats | appetite-loss',
  ),
  ...short(
    'R-V16',
    'within-2-weeks',
    'age=24.9 + weight-loss',
    'age=25 + weight-loss + night-sweats',
    'age=25 + weight-loss + swollen-lymph-nodes',
  ),
  ...short('R-V16', 'self-care', 'age=24.9 + appetite-loss', 'age=24.9 + swollen-lymph-nodes'),
  ...in48h('R-V17', 'times-seen=3 + night-sweats', 'times-seen=3 + cough-wheeze', 'times-seen=3 + testicular-swelling'),
  ...short('R-V17', 'within-2-weeks', 'times-seen=2 + night-sweats'),
  ...short('R-V17', 'self-care', 'times-seen=3', 'times-seen=2 + cough-wheeze'),

  ...in2Weeks(
    'R-S01',
    'swollen-lymph-nodes! 8d',
    'swollen-lymph-nodes! growing | swollen-lymph-nodes! hard | swollen-lymph-nodes! fixed | swollen-lymph-nodes! painless',
    'lymph-nodes-collarbone',
  ),
  ...short('R-S01', 'within-2-weeks', 'swollen-lymph-nodes! 7d', 'swollen-lymph-nodes 8d'),
  ...short('R-S01', 'self-care', 'swollen-lymph-nodes hard', 'lymph-nodes-neck'),
  ...in2Weeks('R-S02', 'weight-loss | night-sweats', 'appetite-loss 14d'),
  ...short('R-S02', 'within-2-weeks', 'appetite-loss 13d'),
  ...short('R-S02', 'self-care', 'appetite-loss'),
  ...in2Weeks('R-S03', 'age=24.9 + fatigue! 7d', 'fatigue! 14d'),
  ...short('R-S03', 'within-2-weeks', 'age=24.9 + fatigue! 6d', 'age=25 + fatigue! 13d', 'fatigue 14d', 'age=24.9 + fatigue 7d'),
  ...in2Weeks('R-S04', 'bone-pain! 14d | joint-pain! 14d | back-pain! 14d'),
  ...short('R-S04', 'within-2-weeks', 'bone-pain! 13d', 'bone-pain 14d'),
  ...in2Weeks('R-S05', 'headache! | headache worse', 'age=15.9 + headache 28d | vomiting 14d'),
  ...short(
    'R-S05',
    'within-2-weeks',
    'age=15.9 + headache 27d | vomiting 13d',
    'age=16 + headache 28d | vomiting 14d',
    'headache moderate',
  ),
  ...short('R-S05', 'self-care', 'age=15.9 + headache | vomiting'),
  ...in2Weeks('R-S06', 'dizziness 14d | feeling-cold 14d | palpitations 14d', 'dizziness 14d + lightheadedness'),
  ...short('R-S06', 'within-2-weeks', 'dizziness 13d | feeling-cold 13d | palpitations 13d | shortness-of-breath 14d'),
  ...in2Weeks('R-S07', 'testicular-swelling'),
  ...in2Weeks('R-S08', 'heavy-periods'),
  ...in2Weeks('R-S09', 'abdominal-swelling!', 'early-fullness'),
  ...short('R-S09', 'self-care', 'abdominal-swelling'),
  ...in2Weeks('R-S10', 'nosebleeds times=2', 'age=1.9 + nosebleeds'),
  ...short('R-S10', 'self-care', 'nosebleeds times=1', 'age=2 + nosebleeds', 'age=1.9 + cough-wheeze'),
  ...in2Weeks('R-S11', 'cough-wheeze 21d | blood-in-stool 21d', 'age=15.9 + blood-in-stool'),
  ...short('R-S11', 'within-2-weeks', 'cough-wheeze 20d | blood-in-stool 20d'),
  ...short('R-S11', 'self-care', 'age=16 + blood-in-stool', 'age=15.9 + cough-wheeze'),
  ...in2Weeks('R-S12', 'gum-swelling 14d | skin-lumps 14d | salivary-gland-swelling 14d | sore-throat-mouth-ulcers 14d'),
  ...short('R-S12', 'within-2-weeks', 'gum-swelling 13d | sore-throat-mouth-ulcers 13d'),
  ...in2Weeks(
    'R-S13',
    'cough-wheeze! | cough-wheeze 7d | cough-wheeze worse | cough-wheeze moderate',
    'cough-wheeze -since | cough-wheeze -trend | cough-wheeze -severity | cough-wheeze -cause',
    'cough-wheeze + carer-concern',
  ),
  ...in48h('R-S13', 'cough-wheeze + times-seen=3'),
  ...short('R-S13', 'self-care', 'cough-wheeze', 'cough-wheeze 6d', 'carer-concern', 'times-seen=3'),
  ...watch('R-W01', 'cough-wheeze', 'fever + sore-throat-mouth-ulcers'),
  ...watch('R-W02', '', 'carer-concern'),

  // 5.2: a symptom that got much worse within days, one level up and at most same day
  ...in48h('5.2', 'night-sweats much-worse', 'cough-wheeze much-worse', 'lymph-nodes-collarbone + swollen-lymph-nodes much-worse'),
  ...sameDay('5.2', 'easy-bruising! much-worse', 'pallor! much-worse'),
  ...short('5.2', 'within-2-weeks', 'night-sweats worse'),
]

/** Red by itself or with something else (section 4): no virus, sport or growing pain ever explains these (I-22). */
export const neverViral: readonly string[] =
  'fainting chest-pain shivering-rigors very-fast-breathing no-urine petechiae blood-in-stool head-injury stiff-neck light-hurts-eyes abdominal-pain face-neck-arm-swelling trouble-lying-flat leg-swelling irritability not-acting-normally'.split(
    ' ',
  )
