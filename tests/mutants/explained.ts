/**
 * The mutants that nobody can notice, each with the reason. The list is checked: one of these that somebody notices, or that
 * no longer exists, fails the test.
 */
export const explained: Readonly<Record<string, string>> = {
  'data/rules/same-day.json, R-D09 limp-with-another-sign, all without (ageUnder child-age)':
    'A limp is only asked about under 16 (its showIf), so the age in the rule says the same twice.',
  'data/rules/same-day.json, R-D22 baby-with-bruises, all without (ageUnder baby-age)':
    'Not crawling yet is only asked about under 1 year (its showIf), so the age in the rule says the same twice.',
  'data/rules/within-48h.json, R-V13 swollen-testicle, without limp-or-refusal-to-walk in (abdominal-swelling / bone-pain / night-bone-pain / limp-or-refusal-to-walk / joint-swelling, unexplained)':
    'A limp is only asked about under 16, and there the swollen testicle alone meets the rule.',
  'data/rules/same-day.json, R-D16 heavy-periods-with-another-sign, without lightheadedness in (dizziness / lightheadedness / fainting / pallor / shortness-of-breath)':
    'Light-headedness is asked in the details of dizziness, so dizziness, which is in the same list, is always there too.',
  'data/rules/within-2-weeks.json, R-S06 dizzy-cold-heart, without lightheadedness in (dizziness / lightheadedness / feeling-cold / palpitations, since faint-days)':
    'Light-headedness is part of dizziness and shares its days, and dizziness is in the same list.',
  'data/rules/conditions.json, red-cell-line, without lightheadedness in (weakness / dizziness / lightheadedness / feeling-cold / palpitations)':
    'Light-headedness is part of dizziness, which is in the same list.',
  'data/rules/within-2-weeks.json, R-S11 cough-or-a-little-blood, cough-wheeze and blood-in-stool exchanged':
    'Both last 21 days, so each may use the number of the other.',
  'data/taxonomy/thrombocytopenia.json, petechiae, no longer marked as a red flag':
    'The mark "together" decides only that "viral" is no cause (I-22), which holds for every sign of too few platelets.',
  'data/taxonomy/thrombocytopenia.json, blood-in-stool, no longer marked as a red flag':
    'The mark "together" decides only that "viral" is no cause (I-22), which holds for every sign of too few platelets.',
  'data/taxonomy/thrombocytopenia.json, head-injury, no longer marked as a red flag':
    'The mark "together" decides only that "viral" is no cause (I-22), and a bang on the head has no causes to choose from.',
}
