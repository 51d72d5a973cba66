/**
 * Each cause with each sign that ends it, and where it holds (rules-2, section 3; evidence-2, rows a1 to o), apart from `data/`.
 * The sign may be urgent by itself: what tells is whether the rule about something unexplained is among the reasons.
 */
import { content } from '#tests/support/content.ts'

export type Ending = { ref: string; isOver: boolean; who: string }

/** Of somebody with nothing but signs that have a cause, R-S13 speaks as soon as one of the causes is over. */
const over = (base: string, ...signs: string[]): Ending[] => byRule('R-S13', base, ...signs)
/** Where the sign has no cause itself, the rule about what was explained tells. */
const byRule = (ref: string, base: string, ...signs: string[]): Ending[] =>
  signs.map((sign) => ({ ref, isOver: true, who: `${base} ${sign}`.trim() }))
const holds = (...people: string[]): Ending[] => people.map((who) => ({ ref: 'R-S13', isOver: false, who }))

const limp = '+ limp-or-refusal-to-walk'
const night = '+ night-bone-pain'
const fever = '+ fever'
const bleeding = '+ nosebleeds'

const examined = [
  ...'fainting chest-pain very-fast-breathing joint-pain double-vision testicular-swelling skin-lumps'.split(' '),
  ...'salivary-gland-swelling trouble-lying-flat jaundice leg-swelling'.split(' '),
]
const skinAndMucosa = ['easy-bruising', 'nosebleeds', 'bleeding-gums', 'prolonged-bleeding']
const bleedings = ['prolonged-bleeding', 'blood-in-urine', 'blood-in-stool', 'bleeding-after-dental-work', 'heavy-periods', 'bleeding-gums']

export const endings: readonly Ending[] = [
  ...over('easy-bruising cause=knock 3d', 'spreading', 'without-knock'),
  ...over('bone-pain cause=knock 3d', night, fever),
  ...over('age=12 + bone-pain cause=knock 3d', limp),
  ...over('age=12 + limp-or-refusal-to-walk cause=knock 3d', night, fever),
  ...over('back-pain cause=knock 3d', night, fever, 'night-or-straining'),
  ...over('age=12 + back-pain cause=knock 3d', limp),
  ...over('back-pain cause=knock', '15d'),
  // A child who feels ill too: what was hurt explains the pain no longer (R-D10).
  ...['bone-pain cause=knock 3d', 'back-pain cause=knock 3d', 'bone-pain cause=exertion 3d', 'back-pain cause=exertion 3d'].flatMap(
    (pain) => [...over(`age=15.9 + ${pain}`, '+ generally-unwell'), ...holds(`age=16 + ${pain} + generally-unwell`, `age=15.9 + ${pain}`)],
  ),
  ...over('age=5.9 + easy-bruising cause=everyday-falls 2d', 'spreading', limp),
  ...over('easy-bruising cause=one-limb-bruise 3d', 'spreading'),
  ...over('age=60 + easy-bruising cause=old-skin 400d', 'spreading'),

  ...over('fatigue cause=exertion 3d', '+ weight-loss', bleeding),
  ...over('weakness cause=exertion 3d', fever),
  ...over('age=12 + weakness cause=exertion 3d', limp),
  ...over('back-pain cause=exertion 3d', night, fever, 'night-or-straining'),
  ...over('back-pain cause=exertion', '15d'),
  ...over('fatigue cause=short-sleep 3d', fever, '+ weight-loss'),

  ...over('fever cause=cold-flu 2d', '+ shivering-rigors', '+ generally-unwell like-dying', '+ temperature=40'),
  ...over('cough-wheeze cause=cold-flu 3d', '+ shortness-of-breath', '+ breathing-difficulty', '+ trouble-lying-flat'),
  ...over('headache cause=cold-flu 3d', 'wakes-or-morning'),
  ...over('bone-pain cause=cold-flu 2d', night, '+ joint-swelling', '+ pallor', bleeding),
  ...over('age=12 + bone-pain cause=cold-flu 2d', limp),
  ...over('dizziness cause=cold-flu 2d', '+ weight-loss', '+ pallor'),
  ...over('fatigue cause=cold-flu 2d', '+ pallor', '+ shortness-of-breath', bleeding),
  ...over('swollen-lymph-nodes cause=cold-flu 3d', '+ pallor', bleeding),
  ...over('swollen-lymph-nodes cause=sore-scalp 3d', '+ pallor', bleeding),
  ...byRule('R-V11', 'age=12 + swollen-lymph-nodes cause=sore-scalp 3d', fever),
  ...over('vomiting cause=tummy-bug 1d', '+ blood-in-stool', '+ pallor', '+ headache wakes-or-morning'),
  ...byRule('R-D11', 'headache + vomiting cause=tummy-bug 1d', '+ vomiting-blood'),
  ...byRule('R-V11', 'age=12 + swollen-lymph-nodes cause=vaccine 3d', '+ petechiae'),
  ...over('fever cause=vaccine', '4d'),
  ...over('bone-pain cause=vaccine 2d', night, '+ joint-swelling', '+ pallor', '+ weight-loss', bleeding),
  ...over('joint-pain cause=vaccine 2d', night, '+ joint-swelling', '+ pallor', '+ weight-loss', bleeding),
  ...over('age=12 + bone-pain cause=vaccine 2d', limp),
  ...over('fever cause=vaccine 1d', '+ shivering-rigors'),
  ...holds('shivering-rigors cause=clinician 1d'),

  ...over('age=7 + bone-pain cause=growing-pattern 30d', limp, fever, '+ generally-unwell', '+ pallor', '+ weight-loss', bleeding),
  ...over('nosebleeds cause=dry-nose 3d', 'heavy', 'minutes=10'),
  ...over('age=1.9 + nosebleeds cause=dry-nose', '3d'),
  ...over('heavy-periods cause=between-periods 3d', fever, '+ weight-loss', '+ swollen-lymph-nodes', 'pad-an-hour'),
  ...over('headache cause=usual-migraine 1d', fever, '+ stiff-neck', bleeding),
  ...over('age=11.9 + headache cause=usual-migraine 1d', '+ blurred-vision', '+ double-vision'),
  ...byRule('R-D11', 'headache + vomiting cause=usual-migraine 1d', '+ limb-weakness-numbness'),
  ...byRule('R-D11', 'age=11.9 + headache + vomiting cause=usual-migraine 1d', '+ vision-loss'),
  // In pregnancy changed sight is no aura: nobody waits with it (judgement).
  ...over('pregnant + headache cause=usual-migraine 1d', '+ blurred-vision', '+ double-vision'),
  ...holds('pregnant + headache cause=usual-migraine 1d', 'headache cause=usual-migraine 1d + blurred-vision'),
  ...holds('age=11.9 + headache cause=usual-migraine 1d', 'age=12 + headache cause=usual-migraine 1d + blurred-vision'),
  ...over('cough-wheeze cause=known-asthma 3d', '+ trouble-lying-flat', '+ face-neck-arm-swelling', 'more-inhaler'),
  ...over('bleeding-after-dental-work cause=dental 1d', 'still-oozing'),
  ...over('gum-swelling cause=dental', '15d'),
  ...holds('gum-swelling cause=dental 14d'),
  ...over('age=12 + swollen-lymph-nodes cause=checked-glands 3d', '+ weight-loss', '+ night-sweats'),

  ...holds('night-bone-pain cause=clinician + bone-pain', ...examined.map((one) => `${one} cause=clinician 400d`)),
  // A clinician's word ends with the time that they gave: it holds while it goes as they said, else 14 days, 7 under 16.
  ...content.symptoms
    .filter(({ causes }) => causes.includes('clinician'))
    .flatMap(({ id }) => over(`${id} cause=clinician as-said=tooSoon`, '15d')),
  ...[
    'night-bone-pain',
    'joint-pain',
    'vomiting',
    'cough-wheeze',
    'pallor',
    'easy-bruising',
    'heavy-periods',
    'swollen-lymph-nodes',
  ].flatMap((id) => [
    ...over(`age=15.9 + ${id} cause=clinician as-said=tooSoon`, '8d'),
    ...holds(`${id} cause=clinician as-said=tooSoon 14d`, `age=15.9 + ${id} cause=clinician as-said=tooSoon 7d`),
  ]),
  ...over('cough-wheeze cause=clinician as-said=notSure', '15d'),
  ...over('vomiting cause=clinician', '+ thirst-peeing-constipation'),
  ...over('age=15.9 + joint-pain cause=clinician', fever, '+ generally-unwell'),
  ...byRule('R-V01', 'pallor cause=clinician', ...['petechiae', ...skinAndMucosa].map((one) => `+ ${one}`)),
  ...skinAndMucosa.flatMap((one) =>
    byRule(one === 'easy-bruising' ? 'R-V06' : 'R-V07', `${one} cause=clinician`, '+ pallor', '+ shortness-of-breath', fever),
  ),
  ...over('swollen-lymph-nodes cause=clinician', 'growing', 'hard', 'fixed'),
  // Bleeding in two places, or a lump above the collarbone, has no everyday cause.
  ...bleedings.flatMap((one) => byRule('R-D06', 'nosebleeds cause=clinician', `+ ${one} cause=clinician`)),
  ...byRule('R-V07', 'petechiae + bleeding-gums', 'cause=clinician'),
  ...byRule('R-V11', 'age=12 + swollen-lymph-nodes cause=clinician', '+ lymph-nodes-collarbone'),
]
