/** Every code of the FHIR export that is not a symptom's own, and what its licences ask to be said. */
import type { CodeableConcept, Coding } from 'fhir/r4'
import type { SymptomText } from '#src/content/schema.ts'

/** Symptom id to the codes of the symptom; those that have none are not in it. */
export type Codes = Readonly<Record<string, SymptomText['codes']>>

/**
 * The canonical name of the questionnaire. It is a name and no address, because the app is hosted in many places and
 * all of them ask the same. A deployment that changes the questions must set its own name here.
 */
export const questionnaireUrl = 'urn:uuid:1b8723ce-e43a-4a06-9727-3ee7a744fb5e'

/** The system of the words that an answer can be and for which no code was looked up: a name of this questionnaire's own. */
export const answerSystem = 'urn:uuid:e39b1bd2-9619-484d-bf22-e19dea246d5c'

export const copyright = [
  'This material includes SNOMED CT content from the International Patient Summary / Global Patient Set, (c) SNOMED International, used under CC BY 4.0.',
  'SNOMED CT is a registered trademark of SNOMED International.',
  'This product uses the Human Phenotype Ontology (2026-08 snapshot), https://hpo.jax.org.',
  'This material contains content from LOINC (http://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at http://loinc.org/license',
].join(' ')

// The value set yesnodontknow of FHIR R4.
export const yes: Coding = { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y', display: 'Yes' }
export const no: Coding = { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'N', display: 'No' }
export const notSure: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  code: 'asked-unknown',
  display: "Don't know",
}

// HL7 Symptoms Data Standards 1.0.0.
export const symptomPresent: Coding = { system: 'http://loinc.org', code: '75325-1', display: 'Symptom' }
export const symptomCategory: Coding = {
  system: 'http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary',
  code: 'symptom',
  display: 'Symptom',
}

// The vital signs profile of FHIR R4 names these codes and units; it gives the codes no words of LOINC, so neither does this.
export const vitalCategory: Coding = { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }
export const ucum = 'http://unitsofmeasure.org'
const loinc = (code: string): Coding => ({ system: 'http://loinc.org', code })

type Vital = { code?: Coding; concept?: CodeableConcept; unit?: string; display?: string }

/** By fact: its code, and its unit in UCUM with how it is written; `blood-pressure` holds two facts. */
export const vitalCodes: Readonly<Record<string, Vital>> = {
  temperature: { code: loinc('8310-5'), unit: 'Cel', display: '°C' },
  pulse: { code: loinc('8867-4'), unit: '/min' },
  breaths: { code: loinc('9279-1'), unit: '/min' },
  oxygen: { code: loinc('2708-6'), unit: '%' },
  'blood-pressure': { concept: { coding: [loinc('85354-9')], text: 'Blood pressure' } },
  systolic: { code: loinc('8480-6'), unit: 'mm[Hg]', display: 'mmHg' },
  diastolic: { code: loinc('8462-4'), unit: 'mm[Hg]', display: 'mmHg' },
  // Not in the profile: words and a unit alone.
  'capillary-refill': { unit: 's' },
}

/** The codes of one symptom, the vocabulary of records first; an empty list if none was found that fits. */
export function codingsOf(codes: Codes, symptom: string): Coding[] {
  if (!Object.hasOwn(codes, symptom)) return []
  const { snomed, hpo } = codes[symptom]!
  return [
    ...(snomed ? [{ system: 'http://snomed.info/sct', ...snomed }] : []),
    ...(hpo ? [{ system: 'http://human-phenotype-ontology.org', ...hpo }] : []),
  ]
}
