/** What is folded up on the result: fetched as soon as the advice stands, and shown when somebody opens it. */
export { Behind } from './Behind.tsx'
export { Why } from './Why.tsx'
