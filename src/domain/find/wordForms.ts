/** Which words of a search mean something, and which mean the same. */

const listed = (words: string) => words.split(' ')

/** Words that say nothing about a sign. */
const filler = new Set(
  listed(
    'a an the i im ive my me mi he hes she shes his her hers him is am are was were been be being have has had having got get gets getting gone going keep keeps very so really just some lots of in on at with and or for to too it its this that these child kids kid son daughter baby toddler bub bubs bairn wean pickney mum mam mom dad nan gran husband wife boy girl they their them you your we our since when feel feels feeling feelin bit lot do does did doing like now today still again every day days daily week weeks month months three four found yesterday tonight monday tuesday wednesday thursday friday saturday sunday weekend ago year years lately recently terrible terribly awful awfully horrible much usual usually properly proper pure constantly lah dey hey seems looks thing things want wants wanting',
  ),
)

/** An ending, also as people leave it: "walkin". */
const ending = /^(.{3,}?)(?:y?e?ish|iness|s?ness|ies|ing|ful|ed|es|s|ey|e|y|(?<=[^aeiou])in|(?<=.{5})ly)$/

/** A word without its ending: "stopped" without one of its two letters as well. */
export function root(word: string): string {
  const short = ending.exec(word)?.[1] ?? word
  return short !== word && /(?:in|ing|ed)$/.test(word) ? short.replace(/([bdgmnprt])\1$/, '$1') : short
}

/** Forms of a word that the endings do not show, and words for the same. */
const same: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    pain: 'hurt sore ache ake agony kill ouch owie sair paining tender throb',
    tummy: 'stomach belly abdomen tum gut',
    wee: 'pee urine piss pipi',
    poo: 'poop stool motion faeces feces',
    swell: 'swollen swole bigger biggest enlarged ballooned bulging massive huge fat fatter larger',
    lump: 'pea pebble walnut grape conker acorn nodule',
    food: 'breakfast dinner lunch supper meal porridge toast rice tucker scran',
    antibiotic: 'amoxicillin penicillin doxycycline flucloxacillin augmentin',
    eye: 'eyeball',
    mouthful: 'forkful spoonful',
    tight: 'vice clamp squeeze crush',
    third: 'fourth fifth sixth',
    cloth: 'trouser jeans stride keck breeks dungaree skirt shirt uniform tracksuit jumper hoodie cardigan',
    pillow: 'pillowcase pillowslip',
    heave: 'heaving heaves',
    sheet: 'bedsheet',
    node: 'nodes',
    bleed: 'bled',
    loss: 'lost lose losing loosing loos',
    bang: 'knock bump hit',
    blur: 'blurry',
    explode: 'explosion explosive',
    leg: 'shin thigh',
    shake: 'shook shaky',
    gland: 'glan',
    carry: 'carried',
    quick: 'fast rapid',
    spin: 'turn birl whirl',
    throw: 'threw chuck',
    head: 'heid hed',
    breath: 'breathe',
    loo: 'toilet lavatory lav bog dunny latrine',
    testicle: 'bollock gooly nad nut sack ballsack scrotum',
    no: 'not wont cant dont doesnt didnt isnt couldnt cannot cannae cyaan without never nae hasnt havent unable',
  }).flatMap(([one, others]) => listed(others).map((other) => [root(other), root(one)])),
)

/** "aching", "aches" and "achy" are one word, and "hurts" is the same. */
export function stem(word: string): string {
  const own = root(word)
  return same[own] ?? own
}

const stems = (words: string) => new Set(listed(words).map(stem))
/** Small words, which decide nothing. */
const small = stems(
  'all always time over up down out off not no wont cant couldnt cannot dont doesnt isnt will would can could than more most less under by from into through after before if as about between one ones two other another there what which who why how any only even same until without while because ever never',
)
/** What decides nothing by itself in a sentence: parts of the body, and words that can be about anything. */
const vague = stems(
  'head face nose chin neck throat mouth lips ears eyes jaw arms legs hands feet back chest tummy skin gums teeth tooth knee hip side body inside around night morning stairs milk food water fit beat blue white black red pink yellow purple grey brown new big bad hard pain swollen old long short thin different rough cut marks testicle loo spin spinny throw loss came come sudden suddenly start marbled mouthful third shock drinking weight lost bang quick walk light need cold hot pee fuzzy bunged sleep bed bottom ball patches wet bright stop sit',
)

/** Things that a lump is like, and what else another word stands for: alone it is itself. */
const things = new Set(listed('pea marble pebble walnut grape conker acorn nut sack vice clamp squeeze crush rice toast bulge').map(root))

/** Of no use but where a sign is called exactly so. */
export const saysNothing = (word: string): boolean => filler.has(word) || isSmall(word)

export const isSmall = (word: string): boolean => small.has(stem(word))
export const isVague = (word: string): boolean => vague.has(stem(word)) || things.has(root(word))

/** The words that tell something; all, where none does. */
export function tellingWords(text: string): readonly string[] {
  const all = text.split(' ')
  const kept = all.filter((word) => !filler.has(word))
  return kept.length > 0 ? kept : all
}
