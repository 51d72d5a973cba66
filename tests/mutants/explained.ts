/**
 * The mutants that nobody can notice, each with the reason. The list is checked: one of these that somebody notices, or that
 * no longer exists, fails the test.
 */
export const explained: Readonly<Record<string, string>> = {
  'data/rules/same-day.json, R-D09 limp-with-another-sign, all without (ageUnder child-age)':
    'A limp is only asked about under 16 (its showIf), so the age in the rule says the same twice.',
  'data/rules/same-day.json, R-D22 baby-with-bruises, all without (ageUnder toddler-age)':
    'Not crawling yet is only asked about under 2 years (its showIf), so the age in the rule says the same twice.',
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
  'data/rules/emergency.json, R-E16 chest-pain-or-collapse, all without (fainting)':
    'When the fainting was is asked only of those who fainted, so that the answer says the same twice.',
  'data/rules/emergency.json, R-D01 new-spots-under-5, all without (petechiae)':
    'Whether spots are new today is asked only where there are some, so that the answer says the same twice.',
  'data/rules/emergency.json, R-E24 soaking-and-unwell, without lightheadedness in (fainting / dizziness / lightheadedness / weakness / pallor / shortness-of-breath / breathing-difficulty / petechiae / easy-bruising / prolonged-bleeding / bleeding-gums / nosebleeds / blood-in-urine / blood-in-stool / bleeding-after-dental-work)':
    'Light-headedness is part of dizziness, which is in the same list.',
  'data/rules/emergency.json, R-E25 vital-signs, any without (reading temperature, below 36)':
    'From 5 years on less than 36.0 °C is a value of the same day for everybody, which a weak immune system makes an emergency; under 5 it is one by itself.',
  'data/rules/conditions.json, vital-today, any without (reading temperature, below 36)':
    'In pregnancy: from 5 years on less than 36.0 °C is a value of the same day for everybody; under 5 it is an emergency.',
  'data/rules/emergency.json, R-E25 vital-signs, one step less in (reading temperature, below 36)':
    'From 5 years on less than 36.0 °C is a value of the same day for everybody, which a weak immune system makes an emergency; under 5 it is one by itself.',
  'data/rules/conditions.json, vital-today, one step less in (reading temperature, below 36)':
    'In pregnancy: from 5 years on less than 36.0 °C is a value of the same day for everybody; under 5 it is an emergency.',
  'data/rules/same-day.json, R-D06 bleeding-in-two-places, without "unexplained" in (nosebleeds / bleeding-gums / prolonged-bleeding / heavy-periods / blood-in-urine / blood-in-stool / bleeding-after-dental-work, unexplained, count 2)':
    'Bleeding in two places has no everyday cause (`never` in data/context.json), so that none of them is explained.',
  'data/rules/same-day.json, R-D06 bleeding-in-two-places, without "unexplained" in (easy-bruising, unexplained)':
    'Bleeding in two places has no everyday cause (`never` in data/context.json), so that none of them is explained.',
  'data/rules/same-day.json, R-D16 heavy-periods-with-another-sign, without "unexplained" in (petechiae / easy-bruising / prolonged-bleeding / bleeding-gums / nosebleeds / blood-in-urine / blood-in-stool / bleeding-after-dental-work, unexplained)':
    'Bleeding in two places has no everyday cause (`never` in data/context.json), so that none of them is explained.',
  'data/rules/same-day.json, R-D06 bleeding-in-two-places, without "unexplained" in (petechiae, unexplained)': 'No cause explains spots.',
  'data/rules/within-48h.json, R-V08 spots, without "unexplained" in (petechiae, unexplained)': 'No cause explains spots.',
  'data/rules/same-day.json, R-D07 breathing-trouble, any without (shortness-of-breath / breathing-difficulty, trend worse)':
    'What gets worse is explained by nothing any more, so that the branch before it is met too.',
  'data/rules/same-day.json, R-D07 breathing-trouble, without shortness-of-breath in (shortness-of-breath / breathing-difficulty, trend worse)':
    'What gets worse is explained by nothing any more, so that the branch before it is met too.',
  'data/rules/same-day.json, R-D07 breathing-trouble, without breathing-difficulty in (shortness-of-breath / breathing-difficulty, trend worse)':
    'What gets worse is explained by nothing any more, so that the branch before it is met too.',
  'data/rules/same-day.json, R-D07 breathing-trouble, much worse for worse in (shortness-of-breath / breathing-difficulty, trend worse)':
    'What gets worse is explained by nothing any more, so that the branch before it is met too.',
  'data/rules/same-day.json, R-D07 breathing-trouble, severe-breathlessness for shortness-of-breath in (shortness-of-breath / breathing-difficulty, trend worse)':
    'What gets worse is explained by nothing any more, so that the branch before it is met too, and the sign in its place is an emergency by itself.',
  'data/rules/same-day.json, R-D07 breathing-trouble, drowsy-confused for breathing-difficulty in (shortness-of-breath / breathing-difficulty, trend worse)':
    'What gets worse is explained by nothing any more, so that the branch before it is met too, and the sign in its place is an emergency by itself.',
  'data/rules/within-2-weeks.json, R-S05 headaches, any without (headache, trend worse)':
    'What gets worse is explained by nothing any more, so that the branch before it is met too.',
  'data/rules/within-2-weeks.json, R-S05 headaches, much worse for worse in (headache, trend worse)':
    'What gets worse is explained by nothing any more, so that the branch before it is met too.',
  'data/rules/within-2-weeks.json, R-S13 any-symptom-that-is-not-minor, much worse for worse in (any, trend worse, orNotKnown)':
    'What gets worse is explained by nothing any more, so that the branch before it is met too.',
  'data/rules/within-48h.json, R-V02 persistent-tiredness, one step more of tired-days-adult in (fatigue, unexplained, since tired-days-adult, orNotKnown)':
    'The named condition in the same list counts the days; this branch is there for those who give none.',
  'data/rules/conditions.json, organ-signs, nodes-bones-testis in the place of (many-lumps)':
    'That condition has the same lumps in it, and everything else in it is in this list too.',
  'data/rules/conditions.json, two-vague-signs, appetite-loss and sore-throat-mouth-ulcers exchanged':
    'Both last 14 days, so each may use the number of the other.',
  'data/rules/conditions.json, three-vague-signs, appetite-loss and sore-throat-mouth-ulcers exchanged':
    'Both last 14 days, so each may use the number of the other.',
  'data/context.json, knock, easy-bruising ends: any without (petechiae)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, knock, easy-bruising ends: nosebleeds for petechiae in (petechiae)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, everyday-falls, easy-bruising ends: nosebleeds for petechiae in (petechiae / limp-or-refusal-to-walk)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, everyday-falls, easy-bruising ends: without petechiae in (petechiae / limp-or-refusal-to-walk)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, one-limb-bruise, easy-bruising ends: any without (petechiae)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, one-limb-bruise, easy-bruising ends: nosebleeds for petechiae in (petechiae)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, old-skin, easy-bruising ends: any without (petechiae)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, old-skin, easy-bruising ends: nosebleeds for petechiae in (petechiae)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, cold-flu, swollen-lymph-nodes ends: lymph-nodes-head for lymph-nodes-collarbone in (lymph-nodes-armpit / lymph-nodes-groin / lymph-nodes-collarbone / lymph-nodes-limb)':
    'A lump above the collarbone has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, cold-flu, swollen-lymph-nodes ends: without lymph-nodes-collarbone in (lymph-nodes-armpit / lymph-nodes-groin / lymph-nodes-collarbone / lymph-nodes-limb)':
    'A lump above the collarbone has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, sore-scalp, swollen-lymph-nodes ends: without lymph-nodes-collarbone in (lymph-nodes-neck / lymph-nodes-armpit / lymph-nodes-groin / lymph-nodes-collarbone / lymph-nodes-limb)':
    'A lump above the collarbone has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, vaccine, swollen-lymph-nodes ends: lymph-nodes-head for lymph-nodes-collarbone in (lymph-nodes-groin / lymph-nodes-collarbone / lymph-nodes-limb)':
    'A lump above the collarbone has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, vaccine, swollen-lymph-nodes ends: without lymph-nodes-collarbone in (lymph-nodes-groin / lymph-nodes-collarbone / lymph-nodes-limb)':
    'A lump above the collarbone has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, dry-nose, nosebleeds ends: any without (easy-bruising)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, dry-nose, nosebleeds ends: petechiae for easy-bruising in (easy-bruising)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, always-heavy, heavy-periods ends: petechiae for easy-bruising in (fever / weight-loss / swollen-lymph-nodes / easy-bruising)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, always-heavy, heavy-periods ends: without easy-bruising in (fever / weight-loss / swollen-lymph-nodes / easy-bruising)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, between-periods, heavy-periods ends: petechiae for easy-bruising in (fever / weight-loss / swollen-lymph-nodes / easy-bruising)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, between-periods, heavy-periods ends: without easy-bruising in (fever / weight-loss / swollen-lymph-nodes / easy-bruising)':
    'Bleeding in two places has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, checked-glands, swollen-lymph-nodes ends: lymph-nodes-head for lymph-nodes-collarbone in (lymph-nodes-armpit / lymph-nodes-collarbone / lymph-nodes-limb)':
    'A lump above the collarbone has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, checked-glands, swollen-lymph-nodes ends: without lymph-nodes-collarbone in (lymph-nodes-armpit / lymph-nodes-collarbone / lymph-nodes-limb)':
    'A lump above the collarbone has no everyday cause (`never`), whatever ends this one.',
  'data/context.json, clinician, no-urine for 15 days':
    'Whether it gets worse is not asked of no pee, and silence about it counts as worse, so that R-S13 is met in any case.',
  'data/context.json, clinician, limp-or-refusal-to-walk for 15 days': 'Asked only under 16, where seven days hold.',
  'data/context.json, clinician, irritability for 15 days': 'Asked only under 16, where seven days hold.',
  'data/context.json, clinician, not-acting-normally for 15 days': 'Asked only under 16, where seven days hold.',
}
