/** Whether a newer version of the app lies ready on this device. src/app/worker.ts finds out. */
import { create } from 'zustand'

export const useUpdate = create<{ ready: boolean }>(() => ({ ready: false }))
