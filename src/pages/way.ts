/** The straight way through, from question one to the result. */
import '#src/store/known.ts'

export { CheckPage } from './check/CheckPage.tsx'
export { EmergencyCardPage } from './check/EmergencyCardPage.tsx'
export { ResultPage } from './result/ResultPage.tsx'
