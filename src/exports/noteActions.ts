/** What the person is told to do, for a record: in the words of the advice, with no country in them. */
import type { Summary } from '#src/domain/told/summary.ts'

/** A record is read in any country: what the advice fills with the words of one has plain names here. */
const places = { emergencyNumber: 'the emergency number', emergencyDepartment: 'the ED', doctor: 'GP', urgentLine: 'the urgent line' }

/** All that the rules add to how soon to be seen, in the order in which to do it; an order of its own comes first. */
export const actionsTold = ({ order, actions }: Summary): string[] =>
  [...(order.heading === undefined ? [] : [`${order.heading}.`]), ...actions].map(inRecord)

const inRecord = (action: string): string =>
  Object.entries(places).reduce((text, [place, name]) => text.replaceAll(`{${place}}`, name), action)
