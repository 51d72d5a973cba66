/** The points of NEWS2, read again from the chart (RCP 2017, chart 1): how much each step away from the usual adds. */
import type { Logic } from './meaning.ts'

/** At least so many points, as far as values were measured, from 16 years on. */
export function news2<B>({ and, not, open, is, under, reaches, oneOf, sum }: Logic<B>, least: number): B {
  const scale2 = is('oxygen-scale-2', 'yes')
  const scale1 = not(scale2)
  const given = oneOf('on-oxygen', ['usual-oxygen', 'new-oxygen'])
  const tooMuch = and([scale2, given])
  const points = sum(least, [
    [1, under('breaths', 12)],
    [2, under('breaths', 9)],
    [2, reaches('breaths', 21)],
    [1, reaches('breaths', 25)],
    ...[96, 94, 92].map((bound): [number, B] => [1, and([scale1, under('oxygen', bound)])]),
    ...[88, 86, 84].map((bound): [number, B] => [1, and([scale2, under('oxygen', bound)])]),
    ...[93, 95, 97].map((bound): [number, B] => [1, and([tooMuch, reaches('oxygen', bound)])]),
    [2, given],
    ...[111, 101, 91].map((bound): [number, B] => [1, under('systolic', bound)]),
    [3, reaches('systolic', 220)],
    [1, under('pulse', 51)],
    [2, under('pulse', 41)],
    ...[91, 111, 131].map((bound): [number, B] => [1, reaches('pulse', bound)]),
    [3, oneOf('alertness', ['confusion', 'voice', 'pain', 'unresponsive'])],
    // Temperatures go in steps of 0.1 °C: what lies between two bands is in the more worrying one.
    [1, under('temperature', 36.1)],
    [2, under('temperature', 35.1)],
    ...[38.05, 39.05].map((bound): [number, B] => [1, reaches('temperature', bound)]),
  ])
  return and([not(open('age')), reaches('age', 16), points])
}
