/**
 * Is version `a` of the rules (2026.11, 2026.11.2) later than `b`? What is no version counts as the oldest: answers from
 * there are asked again sooner than believed.
 */
export function isLater(a: string, b: string): boolean {
  const [left, right] = [partsOf(a), partsOf(b)]
  const at = left.findIndex((part, index) => part !== right[index])
  return at >= 0 && left[at]! > right[at]!
}

const partsOf = (version: string) => {
  const [, year = 0, month = 0, patch = 0] = /^(\d{4})\.(\d{2})(?:\.(\d+))?$/.exec(version) ?? []
  return [Number(year), Number(month), Number(patch)]
}
