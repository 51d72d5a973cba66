/**
 * The answers of this visit. They survive a reload and not the tab; everything else is derived from them. What is
 * stored is checked in `saved.ts` for its shape, and in `carryOver.ts`, before any page reads an answer, against today's questions.
 */
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { FactId } from '#src/content/model.ts'
import { rulesVersion } from '#src/content/start.ts'
import type { Value } from '#src/domain/engine/answers.ts'
import { dated, emptyCheck, isBegun, withAnswer, type Check } from '#src/domain/check/check.ts'
import { isoNow } from './clock.ts'
import { keys } from './keys.ts'
import { sessionFrom, type Session } from './saved.ts'
import { forgetStored, safeSessionStorage, tellOtherTabs } from './storage.ts'

const empty: Session = { check: emptyCheck, takenAt: null, passed: [], rules: null, again: [], steps: [], full: false }

export const useSession = create<Session>()(
  persist((): Session => empty, {
    name: keys.session,
    version: 1,
    storage: createJSONStorage(() => safeSessionStorage()),
    merge: (stored, current) => sessionFrom(stored) ?? current,
  }),
)

/** Puts a changed check in the place of the one before. */
export const change = (next: (check: Check) => Check) => {
  useSession.setState(({ check, rules }) => ({
    check: dated(check, next(check), isoNow()),
    rules: rules ?? rulesVersion,
  }))
}

export const answer = (id: FactId, value: Value | undefined): void => {
  change((check) => withAnswer(check, id, value))
}
/** Is there anything to go on with, or to clear? */
export const hasAnswers = ({ check }: Session): boolean => isBegun(check)

/** Forgets every answer of this tab, here and in its storage. */
export function clearEverything(): void {
  useSession.setState(empty, true)
  useSession.persist.clearStorage()
  for (const clear of alsoCleared) clear()
  forgetStored('sessionStorage', [keys.settings])
}

/** What "Clear everything" says: nothing is left on this device, in this tab or another, but the settings. They say nothing about anyone's health. */
export function clearDevice(): void {
  clearHere()
  tellOtherTabs()
}

/** The same, when another tab has said it. */
export function clearHere(): void {
  clearEverything()
  for (const clear of clearedWithDevice) clear()
  forgetStored('localStorage', [keys.country, keys.language])
}

const alsoCleared = new Set<() => void>()

const clearedWithDevice = new Set<() => void>()

/** A store of what outlives the tab: "Start again" leaves it alone, "Clear everything" does not. */
export const clearWithDevice = (clear: () => void): void => {
  clearedWithDevice.add(clear)
}

/** Another store that holds answers joins "Clear everything" when it is loaded. */
export const clearAlso = (clear: () => void): void => {
  alsoCleared.add(clear)
}
