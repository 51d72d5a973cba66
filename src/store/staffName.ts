/** Name or initials of who enters the answers on the nurse's screen, where they asked this device to remember it. "Clear everything" deletes it. */
import { limits } from '#src/domain/check/outside.ts'
import { keys } from './keys.ts'
import { safeLocalStorage } from './storage.ts'

const device = safeLocalStorage()

/** null: nobody asked. */
export function rememberedName(): string | null {
  const name = device.getItem(keys.staff)
  return typeof name === 'string' ? name.slice(0, limits.short) : null
}

/** null: it is forgotten. */
export function rememberName(name: string | null): void {
  if (name === null) void device.removeItem(keys.staff)
  else void device.setItem(keys.staff, name)
}
