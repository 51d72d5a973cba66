/** The pages of the whole questionnaire, as one piece: who takes the short way meets none of them. */
export { DetailsPage } from './DetailsPage.tsx'
export { LastPage } from './LastPage.tsx'
export { PartPage } from './PartPage.tsx'
