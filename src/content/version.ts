/**
 * Is version `a` of the rules (2026.11, 2026.11.2) later than `b`? Anything else than a version counts as the oldest: its
 * answers are asked again rather than believed.
 */
export function isLater(a: string, b: string): boolean {
  const other = partsOf(b)
  const difference = partsOf(a)
    .map((part, index) => part - other[index]!)
    .find((by) => by !== 0)
  return (difference ?? 0) > 0
}

const partsOf = (version: string) => {
  const match = /^(\d{4})\.(\d{2})(?:\.(\d+))?$/.exec(version)
  return [1, 2, 3].map((group) => Number(match?.[group] ?? 0))
}
