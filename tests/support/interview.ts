/**
 * The keys of one interview on the nurse's screen, part by part: a man of 43, tired for 4 weeks, hot for 2 days, with
 * bruises that get worse, nosebleeds and bleeding gums.
 */
export const interview: readonly string[] = [
  // Past "From the patient" and the label; age, temperature, its unit, pulse, breaths, oxygen; past blood pressure, extra oxygen and alertness.
  'Tab Tab Tab 4 3 Tab 3 8 . 4 Tab Tab 1 1 2 Tab 2 0 Tab 9 7 Tab Tab Tab Tab Tab',
  // Who answers, sex, four times no, seen once; past the risk factors and further vital signs.
  'p Tab m Tab n Tab n Tab n Tab n Tab o Tab Tab',
  '0',
  // Red cells and white cells, row by row.
  '2 2 2 2 2 2 2 2',
  '2 2 3 2 2 2',
  // Platelets: bruises 2 weeks, worse; nosebleeds 9 days, gums 1 week.
  '2 1 * 2 w 2 2 1 9 d 1 1 w 2 2 2',
  // Organs.
  '-',
  // Not specific: tired for 4 weeks, a fever for 2 days.
  '1 4 w 1 2 d -',
]
