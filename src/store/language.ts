/**
 * The language that is read here: chosen by the person, or guessed from the browser. English is built in; another loads alone.
 * Its texts come as hooks: `useMessages` gives those that everyone gets; a section that travels apart is imported with its
 * page (`import useSheetTexts from 'virtual:texts/sheet'`, src/content/plugin.ts).
 */
import { createContext, useContext } from 'react'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { hasOthers, languages, load } from 'virtual:languages'
import type { Language } from '#src/content/language.ts'
import { messagesFrom, type CoreMessages, type Messages, type RawMessages } from '#src/content/message.ts'
import { english } from '#src/content/start.ts'
import { keys } from './keys.ts'
import { preferred } from './preferred.ts'
import { safeLocalStorage } from './storage.ts'

/** The language that the rules are signed off in: that of the clinic's own screens, of the note and of the records. */
export const clinicLanguage: Language = { tag: 'en', direction: 'ltr' }

type Chosen = { tag: string | null; language: Language }

const useChosen = create<Chosen>()(
  persist((): Chosen => ({ tag: null, language: clinicLanguage }), {
    name: keys.language,
    version: 1,
    storage: createJSONStorage(() => safeLocalStorage()),
    partialize: ({ tag }) => ({ tag }),
    merge: (stored, current) => {
      const tag = (stored as Partial<Chosen> | undefined)?.tag
      return { ...current, tag: languages.some((one) => one.tag === tag) ? (tag ?? null) : null }
    },
  }),
)

/** A part of the screen in a language of its own (InLanguage.tsx). */
export const LanguageHere = createContext<Language | null>(null)

export function useLanguage(): Language {
  const chosen = useChosen(({ language }) => language)
  return useContext(LanguageHere) ?? chosen
}

export const useMessages = (): CoreMessages => useLanguage().messages ?? english

/** What a language calls itself. */
export const nameOfLanguage = (tag: string): string => languages.find((one) => one.tag === tag)!.label

/** The hook of a section that travels apart. */
export function textsHook<Section extends keyof Messages>(section: Section, raw: RawMessages): () => Messages[Section] {
  const texts = messagesFrom<Messages[Section]>(raw, clinicLanguage.tag)
  return () => useLanguage().messages?.[section] ?? texts
}

/** Changes over to a language and keeps the choice. @throws when it could not be loaded; then all stays as it is. */
export async function chooseLanguage(tag: string): Promise<void> {
  show(await languageOf(tag))
  useChosen.setState({ tag })
}

/** Loads the language of the page that is open, before anything is drawn; nothing to wait for in English. */
export function startLanguage(): Promise<void> | undefined {
  if (!hasOthers) return undefined
  const { lang } = document.documentElement
  const tag = preferred(languages, useChosen.getState().tag, lang, navigator.languages)
  if (tag === clinicLanguage.tag) return undefined
  // Without it the app goes on in English rather than not at all.
  return languageOf(tag).then(show, () => show(clinicLanguage))
}

/** @throws when its file does not come. */
export const languageOf = async (tag: string): Promise<Language> =>
  tag === clinicLanguage.tag ? clinicLanguage : (await load[tag]!()).default

function show(language: Language): void {
  useChosen.setState({ language })
  document.documentElement.lang = language.tag
  document.documentElement.dir = language.direction
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', `./manifest-${language.tag}.webmanifest`)
}
