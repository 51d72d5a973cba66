import { useEffect, useState, type ReactNode } from 'react'

/** What is said of a page when it comes. Its region stands before its words: one that comes with them is not read aloud everywhere. */
export function Said({ className, children }: { className?: string | undefined; children: ReactNode }) {
  const [stands, setStands] = useState(false)

  useEffect(() => {
    const timer = setTimeout(() => setStands(true), 100)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className={className}>
      {stands && children}
    </div>
  )
}
