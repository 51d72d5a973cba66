/**
 * How often something generated is tried: as often as asked for, but in the mutation run, where every test runs thousands
 * of times over slowed code, a few times only.
 */
export const runs = (count: number): number => (process.env['MUTATION_RUN'] ? Math.min(count, 12) : count)
