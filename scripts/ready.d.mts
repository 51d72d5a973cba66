/** The first free port from this one on. */
export function freePort(port: number): Promise<number>
