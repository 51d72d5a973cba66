import { useState } from 'react'
import type { FieldFault } from '#src/ui/ErrorSummary.tsx'

export type Faults = { list: readonly FieldFault[]; attempt: number }

/** What is wrong, and the attempt it belongs to, so that each attempt takes the focus anew. */
export function useFaults() {
  const [faults, setFaults] = useState<Faults>({ list: [], attempt: 0 })

  return {
    faults,
    /** Shows these faults; true when there are none. */
    passes: (list: readonly FieldFault[]): boolean => {
      setFaults(({ attempt }) => ({ list, attempt: attempt + 1 }))
      return list.length === 0
    },
    faultOf: (id: string): string | undefined => faults.list.find((fault) => fault.id === id)?.text,
  }
}
