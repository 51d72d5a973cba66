/**
 * The keys of one interview on the nurse's screen, part by part: a man of 43, tired for 4 weeks, hot for 2 days, with
 * bruises that get worse, nosebleeds and bleeding gums. The first digit goes to the age.
 */
export const interview: readonly string[] = [
  // Age; who answers, sex, seen once, nothing in the background.
  '4 3 Tab 1 2 2 0',
  // Temperature, pulse, breaths, oxygen; Enter goes to the rows.
  '3 8 . 4 Tab 1 1 2 Tab 2 0 Tab 9 7 Enter',
  '0',
  // Red cells, white cells.
  '-',
  '2 2 3 -',
  // Platelets: bruises 2 weeks, worse; nosebleeds 9 days, gums 1 week.
  '2 1 * 2 w 2 1 9 d 1 1 w',
  // Organs.
  '-',
  // Not specific: tired for 4 weeks, a fever for 2 days.
  '1 4 w 1 2 d -',
]
