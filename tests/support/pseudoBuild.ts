/** Where the build with the made-up languages is served: beside the published one, and not where a dev server stands. */
export function pseudoAt(address: string): string {
  const { hostname, port } = new URL(address)
  return `http://${hostname}:${Number(port) + 300}`
}
