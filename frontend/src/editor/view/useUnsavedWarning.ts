import { useEffect } from 'react'
import type { Snapshot } from '../sync/session'

/** Where this browser keeps nothing, it asks before the page with unsaved edits is closed. */
export function useUnsavedWarning({ saved, isKept }: Snapshot): void {
  const isAtRisk = !isKept && saved.kind !== 'saved'
  useEffect(() => {
    if (!isAtRisk) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAtRisk])
}
