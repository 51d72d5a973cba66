/** Now, where the person is: ISO 8601 with the offset of this device, "2026-11-24T09:14:00.000+01:00". */
export function isoNow(): string {
  const now = new Date()
  const offset = -now.getTimezoneOffset()
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, -1)
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0'))
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`
}
