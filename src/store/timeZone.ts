/** As much of Temporal as is used here; older browsers have none. */
type WithTemporal = { Temporal?: { Now: { timeZoneId: () => string } } }

/**
 * The time zone of this device, as an IANA name; "unknown" where the browser cannot say. A date format knows it too, but to
 * make one takes a slow phone 50 ms, and the number to call waits for it before the first paint.
 */
export function timeZoneHere(): string {
  try {
    const { Temporal } = globalThis as WithTemporal
    return Temporal ? Temporal.Now.timeZoneId() : Intl.DateTimeFormat().resolvedOptions().timeZone
  } catch {
    // Of no country, so that the words for any country are used, rather than no page at all.
    return 'unknown'
  }
}
