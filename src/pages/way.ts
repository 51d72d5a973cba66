/** The straight way through, from question one up to the result. */
export { mustAskAgain } from './check/askedAgain.ts'
export { CheckPage } from './check/CheckPage.tsx'
export { EmergencyCardPage } from './check/EmergencyCardPage.tsx'
