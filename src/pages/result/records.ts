/** What only record systems need, loaded when it is wanted. */
export { default as codes } from 'virtual:codes'
export { bundle } from '#src/exports/fhir.ts'
