/** Which words of a search mean something, and which mean the same. */

const listed = (words: string) => words.split(' ')

/** Words that say nothing about a sign. */
const filler = new Set(
  listed(
    'a an the i im ive my me he hes she shes his her hers him he is am are was were been be being have has had having got get gets getting gone going keep keeps very so really just some lots of in on at with and or for to too it its this that child kid son daughter baby they their them you your we our since when feel feels feeling bit lot do does did doing like now today still again every day days week weeks month months three four found yesterday tonight monday tuesday wednesday thursday friday saturday sunday weekend ago year years lately terrible awful horrible much usual usually properly seems looks thing things',
  ),
)

/** Forms of a word that the endings do not show, and words for the same. */
const same: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    pain: 'hurt sor ach agon kill ouch owi',
    tumm: 'stomach bell abdom tum gut',
    wee: 'pee urin piss',
    poo: 'poop stool motion',
    swell: 'swollen puffy',
    cloth: 'trouser jean strid keck breek dungare skirt shirt uniform tracksuit jumper hoodie',
    pillow: 'pillowcase pillowslip',
    heave: 'heave heaves heaving',
    sheet: 'bedsheet',
    node: 'node nodes',
    bleed: 'bled bleedin',
    lost: 'los loos loss',
    walk: 'walkin',
    bang: 'knock bump hit',
    blur: 'blurr',
    carr: 'carri',
    quick: 'fast rapid',
  }).flatMap(([one, others]) => listed(others).map((other) => [other, one])),
)

/** "aching", "aches" and "achy" are one word, and "hurts" is the same. */
export function stem(word: string): string {
  const root = /^(.{3,}?)(?:ies|ing|ful|ed|es|s|e|y)$/.exec(word)?.[1] ?? word
  const single = /(?:ing|ed)$/.test(word) && root !== word ? root.replace(/([bdgmnprt])\1$/, '$1') : root
  return same[word] ?? same[single] ?? single
}

const stems = (words: string) => new Set(listed(words).map(stem))
/** Small words, which decide nothing. */
const small = stems(
  'all always time over up down out off not no wont cant couldnt cannot dont doesnt isnt will would can could than more most less under by from into through after before if as about between one ones two other another there what which who why how any only even same until without while because ever never',
)
/** What decides nothing by itself in a sentence: parts of the body, and words that can be about anything. */
const vague = stems(
  'head face nose chin neck throat mouth lips ears eyes jaw arms legs hands feet back chest tummy skin gums teeth tooth knee hip side body inside around night morning stairs milk food water fit beat blue white black red pink yellow purple grey brown new big bad hard pain swollen old long short thin different rough cut marks drinking weight lost bang quick walk light need cold hot pee fuzzy bunged sleep bed bottom ball patches wet bright stop sit',
)

/** Of no use but where a sign is called exactly so. */
export const saysNothing = (word: string): boolean => filler.has(word) || isSmall(word)

export const isSmall = (word: string): boolean => small.has(stem(word))
export const isVague = (word: string): boolean => vague.has(stem(word))

/** The words that tell something; all, where none does. */
export function tellingWords(text: string): readonly string[] {
  const all = text.split(' ')
  const kept = all.filter((word) => !filler.has(word))
  return kept.length > 0 ? kept : all
}
