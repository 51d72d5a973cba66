/**
 * The keys of one interview on the nurse's screen, part by part: a man of 43, tired for 4 weeks, hot for 2 days, with
 * bruises that get worse, nosebleeds and bleeding gums. The first digit goes to the age.
 */
export const interview: readonly string[] = [
  // Age; who answers, sex, seen once, nothing in the background.
  '4 3 Tab 1 2 2 0',
  // Temperature, pulse, breaths, oxygen: each goes on when it is full; Enter goes to the rows.
  '3 8 . 4 1 1 2 2 0 9 7 Enter',
  '0',
  // Red cells, white cells.
  '-',
  '2 2 3 -',
  // Platelets: bruises 2 weeks, worse; nosebleeds 9 days, gums a week.
  '2 1 * 2 w 2 1 9 d 1 w',
  // Organs.
  '-',
  // Not specific: tired for 4 weeks, a fever for 2 days.
  '1 4 w 1 2 d -',
]

/** A girl of 7 whose mother answers: pale, swollen glands, sore bones, a limp and a fever. */
const girl: readonly string[] = [
  '7 Tab 2 1 2 0',
  '3 8 . 9 1 1 0 2 4 9 7 Enter',
  '0',
  '1 2 w -',
  '-',
  '-',
  // Glands, then no, no; bones, the limp.
  '1 w 2 2 1 1 0 d 1 3 d -',
  '2 1 3 d -',
]

/** A woman of 68 who takes a blood thinner and is tired and bruised. Her nurse types every Tab by habit. */
const woman: readonly string[] = [
  '6 8 Tab 1 1 1 2 1 0',
  '3 6 . 8 Tab 8 8 Tab 1 6 Tab 9 8 Enter',
  '0',
  '-',
  '-',
  '2 1 3 w -',
  '-',
  '1 2 m -',
]

/** Each with the most keys it may take, a note on the clipboard among them. */
export const interviews = [
  { name: 'man', keys: interview, most: 45 },
  { name: 'girl', keys: girl, most: 43 },
  { name: 'woman', keys: woman, most: 37 },
] as const
