/** Whether a newer version of the app lies ready on this device. What finds out is loaded later (src/app/worker.ts). */
import { create } from 'zustand'

export const useUpdate = create<{ ready: boolean }>(() => ({ ready: false }))
