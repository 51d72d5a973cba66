/** Is a newer version of the app ready on this device? Set by src/app/worker.ts. */
import { create } from 'zustand'

export const useUpdate = create<{ ready: boolean }>(() => ({ ready: false }))
