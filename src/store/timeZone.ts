/** The part of Temporal used here; older browsers lack it. */
type WithTemporal = { Temporal?: { Now: { timeZoneId: () => string } } }

/**
 * The time zone of this device, as an IANA name, or "unknown". Intl.DateTimeFormat gives it too, but takes 50 ms on a slow
 * phone, and the first paint waits for the number to call.
 */
export function timeZoneHere(): string {
  try {
    const { Temporal } = globalThis as WithTemporal
    return Temporal ? Temporal.Now.timeZoneId() : Intl.DateTimeFormat().resolvedOptions().timeZone
  } catch {
    // A zone of no country selects the words for any country.
    return 'unknown'
  }
}
