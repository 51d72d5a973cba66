import type { Check } from '#src/domain/check/check.ts'
import { linkPayload, linkRoute } from '#src/exports/link.ts'

/** The address of this app with the answers in it, and the facts that it cannot carry. */
export function codeAddress(check: Check): { address: string; lost: readonly string[] } {
  const { payload, lost } = linkPayload(check)
  return { address: `${ownAddress()}${linkRoute}${payload}`, lost }
}

/** Nobody else could open a file of this disk, and its path may hold a name: the intake screen reads a code without it too. */
function ownAddress(): string {
  const { protocol, origin, pathname } = window.location
  return protocol === 'file:' ? '' : `${origin}${pathname}`
}
