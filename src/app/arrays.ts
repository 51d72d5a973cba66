/** Two methods of lists for Chrome 109, the last on Windows 7 and 8. Before everything else: other modules sort while they load. */
const list: Partial<Pick<unknown[], 'toSorted' | 'toReversed'>> = Array.prototype

// oxlint-disable unicorn/no-array-sort, unicorn/no-array-reverse -- Of a copy, and where there is nothing else.
list.toSorted ??= function (this: unknown[], compare) {
  return [...this].sort(compare)
}
list.toReversed ??= function (this: unknown[]) {
  return [...this].reverse()
}
