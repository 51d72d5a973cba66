/**
 * The only codes that may be used. Each was looked up, with its term, in a source that may be shipped (NOTICE.md): HPO in its
 * 2026-08 snapshot, SNOMED CT in the IPS Free Set or the Global Patient Set, the others in FHIR R4 and HL7 Symptoms 1.0.0.
 * What is only near, and what only a clinician can find, is left out.
 */
import type { Coding } from 'fhir/r4'

const hpo: Readonly<Record<string, string>> = {
  'HP:0012378': 'Fatigue',
  'HP:0033834': 'Malaise',
  'HP:0025406': 'Asthenia',
  'HP:0001324': 'Muscle weakness',
  'HP:0000980': 'Pallor',
  'HP:0002094': 'Dyspnea',
  'HP:0002875': 'Exertional dyspnea',
  'HP:0012764': 'Orthopnea',
  'HP:0001962': 'Palpitations',
  'HP:0025143': 'Chills',
  'HP:0001945': 'Fever',
  'HP:0030166': 'Night sweats',
  'HP:0002719': 'Recurrent infections',
  'HP:0033050': 'Pharyngalgia',
  'HP:0004396': 'Poor appetite',
  'HP:0001824': 'Weight loss',
  'HP:0000978': 'Bruising susceptibility',
  'HP:0000967': 'Petechiae',
  'HP:0000421': 'Epistaxis',
  'HP:0000225': 'Gingival bleeding',
  'HP:0000212': 'Gingival overgrowth',
  'HP:0001892': 'Abnormal bleeding',
  'HP:0001934': 'Persistent bleeding after trauma',
  'HP:0000132': 'Menorrhagia',
  'HP:0000790': 'Hematuria',
  'HP:0003270': 'Abdominal distention',
  'HP:0002240': 'Hepatomegaly',
  'HP:0001744': 'Splenomegaly',
  'HP:0001433': 'Hepatosplenomegaly',
  'HP:0002716': 'Lymphadenopathy',
  'HP:0025289': 'Cervical lymphadenopathy',
  'HP:0034752': 'Axillary lymphadenopathy',
  'HP:0034751': 'Inguinal lymphadenopathy',
  'HP:0034750': 'Supraclavicular lymphadenopathy',
  'HP:0002653': 'Bone pain',
  'HP:0002829': 'Arthralgia',
  'HP:0009763': 'Limb pain',
  'HP:0002315': 'Headache',
  'HP:0001251': 'Ataxia',
  'HP:0002141': 'Gait imbalance',
  'HP:0002013': 'Vomiting',
  'HP:0001250': 'Seizure',
  'HP:0000622': 'Blurred vision',
  'HP:0001289': 'Confusion',
  'HP:0031179': 'Nuchal rigidity',
  'HP:0010628': 'Facial palsy',
  'HP:0012735': 'Cough',
  'HP:0100749': 'Chest pain',
  'HP:0000282': 'Facial edema',
}

const snomed: Readonly<Record<string, string>> = {
  '84229001': 'Fatigue',
  '367391008': 'Malaise',
  '13791008': 'Asthenia',
  '26544005': 'Muscle weakness',
  '404640003': 'Dizziness',
  '398979000': 'Pale complexion',
  '267036007': 'Dyspnea',
  '60845006': 'Dyspnea on exertion',
  '62744007': 'Orthopnea',
  '80313002': 'Palpitations',
  '43724002': 'Chill',
  '386661006': 'Fever',
  '42984000': 'Night sweats',
  '267102003': 'Sore throat symptom',
  '79890006': 'Loss of appetite',
  '262285001': 'Weight decreased',
  '422868009': 'Unexplained weight loss',
  '424131007': 'Easy bruising',
  '271813007': 'Petechiae',
  '249366005': 'Bleeding from nose',
  '86276007': 'Bleeding gums',
  '54711002': 'Gingival enlargement',
  '131148009': 'Bleeding',
  '386692008': 'Menorrhagia',
  '34436003': 'Blood in urine',
  '60728008': 'Swollen abdomen',
  '80515008': 'Large liver',
  '16294009': 'Splenomegaly',
  '36760000': 'Hepatosplenomegaly',
  '30746006': 'Lymphadenopathy',
  '127086001': 'Cervical lymphadenopathy',
  '301777002': 'Neck swelling',
  '127189005': 'Axillary lymphadenopathy',
  '127199000': 'Inguinal lymphadenopathy',
  '12584003': 'Bone pain',
  '57676002': 'Joint pain',
  '90834002': 'Pain in limb',
  '25064002': 'Headache',
  '387603000': 'Impairment of balance',
  '20262006': 'Ataxia',
  '422400008': 'Vomiting',
  '91175000': 'Seizure',
  '111516008': 'Blurring of visual image',
  '286933003': 'Confusional state',
  '271782001': 'Drowsy',
  '161882006': 'Stiff neck',
  '280816001': 'Facial palsy',
  '49727002': 'Cough',
  '29857009': 'Chest pain',
  '278528006': 'Facial swelling',
  '271687003': 'Swelling of scrotum',
  '438457000': 'Swelling of testicle',
}

const bySystem: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'http://human-phenotype-ontology.org': hpo,
  'http://snomed.info/sct': snomed,
  'http://loinc.org': { '75325-1': 'Symptom' },
  'http://terminology.hl7.org/CodeSystem/observation-category': { 'vital-signs': '' },
  'http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary': { symptom: 'Symptom' },
  'http://terminology.hl7.org/CodeSystem/v2-0136': { Y: 'Yes', N: 'No' },
  'http://terminology.hl7.org/CodeSystem/data-absent-reason': { 'asked-unknown': "Don't know" },
}

const terms = new Map(
  Object.entries(bySystem).flatMap(([system, list]) => Object.entries(list).map(([code, term]) => [`${system}|${code}`, term])),
)

/** The vital signs profile of FHIR R4 names these, and gives them no words of LOINC. */
const vital: ReadonlySet<string | undefined> = new Set(['8310-5', '8867-4', '9279-1', '2708-6', '85354-9', '8480-6', '8462-4'])

/** Is this code on the list, and with this term? */
export const isVerified = ({ system, code, display }: Coding): boolean =>
  display === undefined
    ? (system === 'http://loinc.org' && vital.has(code)) || terms.get(`${system}|${code}`) === ''
    : terms.get(`${system}|${code}`) === display

/** Every coding in a resource, however deep it stands. */
export function codingsIn(value: unknown): Coding[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(isCoding(value) ? [value] : []), ...Object.values(value).flatMap(codingsIn)]
}

/** An identifier and a quantity have a system, too, and a value. */
const isCoding = (value: object): value is Coding =>
  !('value' in value) && (('system' in value && typeof value.system === 'string') || ('code' in value && typeof value.code === 'string'))
