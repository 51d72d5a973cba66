/** Neutral page titles, for a shared device: the tab then says only the name of the app. */
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { keys } from './keys.ts'
import { useMessages } from './language.ts'
import { safeSessionStorage } from './storage.ts'

export const useSettings = create<{ neutralTitles: boolean }>()(
  persist(() => ({ neutralTitles: false }), {
    name: keys.settings,
    version: 1,
    storage: createJSONStorage(() => safeSessionStorage()),
    merge: (stored) => ({ neutralTitles: (stored as { neutralTitles?: unknown } | undefined)?.neutralTitles === true }),
  }),
)

export const setNeutralTitles = (neutralTitles: boolean): void => {
  useSettings.setState({ neutralTitles })
}

/** The document title: the question first, the name last; only the name where titles are neutral. */
export function useTitle(question: string): string {
  const neutral = useSettings((settings) => settings.neutralTitles)
  const { name } = useMessages()
  return neutral ? name : `${question} - ${name}`
}
